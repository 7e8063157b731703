// The contract: what the API schema promises, and that it is written down as it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ASTNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { staleSchemas } from '../facts/json-schema.ts';
import { createApiSchema } from './schema.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await createApiSchema();
});

test('every type, field, argument and enum value has a description', () => {
  const bare: string[] = [];
  const look = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    look(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        if ('args' in field)
          for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
    }
  }
  expect(bare).toEqual([]);
});

test('every field and argument of the model is described by hand', () => {
  const folder = join(import.meta.dirname, '../../schema');
  const described = visitModel(folder);
  expect(described.fields).toBeGreaterThan(150);
  expect(described.bare).toEqual([]);
});

test('nothing can be written', () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test('no part of it needs what Neo4j Community lacks, or is deprecated', () => {
  const sdl = printSchema(schema);
  expect(sdl).not.toMatch(/@deprecated|\bDateTime\b/);
});

test('what is generated from it is up to date; else run: npm run codegen', () => {
  const written = readFileSync(join(import.meta.dirname, '../generated/schema.graphql'), 'utf8');
  expect(written.trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
  expect(staleSchemas()).toEqual([]);
});

/** A field, an argument or a value of an enum. */
const isDescribable = (
  node: ASTNode,
): node is FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode =>
  node.kind === 'FieldDefinition' || node.kind === 'InputValueDefinition' || node.kind === 'EnumValueDefinition';

function visitModel(folder: string): { fields: number; bare: string[] } {
  const bare: string[] = [];
  let fields = 0;
  for (const name of readdirSync(folder)) {
    const file = readFileSync(join(folder, name), 'utf8');
    let owner = '';
    visit(parse(file), {
      enter(node) {
        if (node.kind === 'ObjectTypeDefinition' || node.kind === 'EnumTypeDefinition') owner = node.name.value;
        if (!isDescribable(node)) return;
        fields += 1;
        if (!node.description) bare.push(`${owner}.${node.name.value}`);
      },
    });
  }
  return { fields, bare };
}
