// From the model in `schema/` to the executable read-only API schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Neo4jGraphQL } from '@neo4j/graphql';
import {
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql';
import { STATEMENTS } from '../graph/statements.ts';
import { checkArguments } from './arguments.ts';
import { takeWholeDaysOnly } from './days.ts';
import { describeArgument, describeField, describeType } from './descriptions.ts';
import { cutLists } from './limits/defaults.ts';
import { takeCleanTexts } from './limits/texts.ts';
import { readRootsOnce } from './prepared/completion.ts';
import { keepTranslations } from './prepared/translations.ts';
import { answerFoundRows } from './rows.ts';

const FOLDER = join(import.meta.dirname, '../../schema');
const NUMBERS = ['Int', 'Float'];

/** The model's SDL as written, one noun a file. */
function readModel(): DocumentNode {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return parse(files.map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('\n'));
}

/** Builds the API schema; needs no database. Every part of it has a description. */
export async function createApiSchema(): Promise<GraphQLSchema> {
  const model = withStatements(withoutIdleAggregates(readModel()));
  const library = new Neo4jGraphQL({
    typeDefs: model,
    // What the library keeps for clients of its older versions: this API has none.
    features: {
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  });
  const schema = await library.getSchema();
  keepTranslations(schema);
  answerFoundRows(schema);
  checkArguments(schema);
  takeWholeDaysOnly(schema);
  takeCleanTexts(schema);
  cutLists(schema);
  readRootsOnce(schema);
  noteStatements(schema, model);
  describeAll(schema);
  return schema;
}

/** A @cypher directive names its statement; the text is in src/graph. */
function withStatements(model: DocumentNode): DocumentNode {
  return visit(model, {
    Argument(argument) {
      if (argument.name.value !== 'statement' || argument.value.kind !== Kind.STRING) return undefined;
      const statement = STATEMENTS[argument.value.value];
      if (!statement) throw new Error(`schema/ names an unknown statement "${argument.value.value}"`);
      return { ...argument, value: { ...argument.value, value: statement } };
    },
  });
}

/** Has each field with a statement of its own say how long that is, by which src/api/limits knows what planning it costs. */
function noteStatements(schema: GraphQLSchema, model: DocumentNode): void {
  visit(model, {
    FieldDefinition(field, _key, _parent, _path, ancestors) {
      const statement = field.directives?.find(({ name }) => name.value === 'cypher')?.arguments?.[0]?.value;
      const owner = ancestors.findLast((node) => 'kind' in node && node.kind === Kind.OBJECT_TYPE_DEFINITION);
      if (statement?.kind !== Kind.STRING || !owner || !('name' in owner)) return;
      const type = schema.getType(owner.name?.value ?? '');
      const built = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
      if (built) built.extensions = { ...built.extensions, statementLength: statement.value.length };
    },
  });
}

/**
 * Counts stay, and numbers can be added up; nobody asks for the longest title, and it halves the schema. Lists are not
 * filtered by what a statement finds: that runs it on every thing, and the library writes such filters wrongly.
 */
function withoutIdleAggregates(model: DocumentNode): DocumentNode {
  return visit(model, {
    ObjectTypeDefinition(type) {
      if (!type.directives?.some((d) => d.name.value === 'node')) return undefined;
      return { ...type, fields: type.fields?.map(withoutIdleAggregate) };
    },
  });
}

function withoutIdleAggregate(field: FieldDefinitionNode): FieldDefinitionNode {
  const named = visit(field.type, { NonNullType: (t) => t.type, ListType: (t) => t.type });
  const has = (name: string) => field.directives?.some((directive) => directive.name.value === name);
  if (has('selectable')) return field;
  const sdl = has('cypher')
    ? '@filterable(byValue: false, byAggregate: false)'
    : has('relationship')
      ? '@filterable(byValue: true, byAggregate: false)'
      : named.kind === 'NamedType' && NUMBERS.includes(named.name.value)
        ? ''
        : '@selectable(onRead: true, onAggregate: false) @filterable(byValue: true, byAggregate: false)';
  const carrier = parse(`type T { f: ID ${sdl} }`).definitions[0];
  const extra = carrier?.kind === 'ObjectTypeDefinition' ? (carrier.fields?.[0]?.directives ?? []) : [];
  return { ...field, directives: [...(field.directives ?? []), ...extra] };
}

/** Gives every type, field, argument and value that has no description one made from its name. */
function describeAll(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    type.description ||= describeType(type.name);
    if (isEnumType(type)) {
      for (const value of type.getValues()) value.description ||= describeField(type.name, value.name);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) field.description ||= describeField(type.name, field.name);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        field.description ||= describeField(type.name, field.name);
        for (const arg of field.args) arg.description ||= describeArgument(arg.name);
      }
    }
  }
}
