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
import { answerComparisons } from './comparison.ts';
import { takeWholeDaysOnly } from './days.ts';
import { describeArgument, describeField, describeType } from './descriptions.ts';
import { answerNodes } from './nodes.ts';

const FOLDER = join(import.meta.dirname, '../../schema');
const NUMBERS = ['Int', 'Float'];

/** The model's SDL as written, one noun a file. */
function readModel(): DocumentNode {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return parse(files.map((file) => readFileSync(join(FOLDER, file), 'utf8')).join('\n'));
}

/** Builds the API schema; needs no database. Every part of it has a description. */
export async function createApiSchema(): Promise<GraphQLSchema> {
  const library = new Neo4jGraphQL({
    typeDefs: withStatements(withoutIdleAggregates(readModel())),
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
  answerComparisons(schema);
  answerNodes(schema);
  takeWholeDaysOnly(schema);
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

/** Counts stay, and numbers can be added up; nobody asks for the longest title, and it halves the schema. */
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
  if (field.directives?.some((d) => d.name.value === 'cypher' || d.name.value === 'selectable')) return field;
  const isRelation = field.directives?.some((d) => d.name.value === 'relationship');
  const sdl = isRelation
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
