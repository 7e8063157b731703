// What is generated from the model: the printed API schema (the contract), typed documents for clients, enums for the server.
import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { createApiSchema } from './src/api/schema.ts';

const config: CodegenConfig = {
  schema: printSchema(await createApiSchema()),
  generates: {
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: false } },
    'src/generated/model.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsConst: true, namingConvention: { enumValues: 'keep' } },
    },
    'src/generated/client/': {
      documents: ['src/questions/*.graphql', 'src/web/explorer/queries/*.graphql', '!src/**/*.test.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        enumsAsConst: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { Date: 'string' },
      },
    },
  },
};

export default config;
