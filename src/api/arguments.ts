// Arguments that neither the schema's types nor the limits of src/api/limits check: which ids there are, which days come first.
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { readLabels } from '../graph/labels.ts';
import type { ApiContext } from './apollo.ts';
import { badUserInput } from './errors.ts';

type Arguments = Record<string, unknown>;

/** Of what kinds the things must be that an argument of a query names; each must exist. */
const NAMED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  commonPartners: { ids: ['Organisation', 'Person', 'Province'] },
  topPartners: { organisation: ['Organisation'], area: ['CooperationArea'] },
  agreementsByYear: { organisation: ['Organisation'], province: ['Province'], area: ['CooperationArea'] },
  areaMatrix: { provinces: ['Province'], corporations: ['Organisation'] },
};

/** Makes the schema refuse, with BAD_USER_INPUT, arguments that can't be answered. */
export function checkArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const has = (name: string) => field.args.find((arg) => arg.name === name);
      if (has('since') && has('until')) before(field, checkSpan);
    }
  }
  const queries = schema.getQueryType()?.getFields() ?? {};
  for (const [name, named] of Object.entries(NAMED)) {
    const field = queries[name];
    if (!field) throw new Error(`schema/query.graphql has no ${name}`);
    before(field, async (args, context) => {
      for (const [argument, labels] of Object.entries(named)) await checkIds(argument, labels, args, context);
    });
    if (name === 'commonPartners') before(field, checkShared);
  }
}

/** Has a field's arguments looked at before it is answered. */
function before(
  field: GraphQLField<unknown, ApiContext>,
  check: (args: Arguments, context: ApiContext) => void | Promise<void>,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (root, args, context, info) => {
    await check(args, context);
    return resolve(root, args, context, info);
  };
}

function checkSpan({ since, until }: Arguments): void {
  if (since && until && `${since}` > `${until}`) {
    throw badUserInput(`Nothing is since ${since} and until ${until}: write the earlier day as since.`);
  }
}

function checkShared({ ids, minShared }: Arguments): void {
  const count = new Set(ids as string[]).size;
  if (count < 2 || count > 20) throw badUserInput(`Two to 20 different ids can share something, not ${count}.`);
  if (Number(minShared) < 2 || Number(minShared) > count) {
    throw badUserInput(`minShared is 2 to the number of ids, here ${count}, not ${minShared}.`);
  }
}

async function checkIds(argument: string, labels: readonly string[], args: Arguments, context: ApiContext) {
  const ids = [args[argument] ?? []].flat() as string[];
  if (ids.length === 0) return;
  const known = await readLabels(context.graph, ids, context.timeout);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw badUserInput(`${argument}: nothing has the id ${unknown.map(short).join(', ')}.`);
  const others = ids.filter((id) => !labels.includes(known.get(id) ?? ''));
  if (others.length > 0) {
    const found = others.map((id) => `${id} is of type ${known.get(id)}`).join(', ');
    throw badUserInput(`${argument} takes ids of ${labels.join(' or ')}: ${found}.`);
  }
}

const short = (id: string): string => `"${id.slice(0, 60)}"`;
