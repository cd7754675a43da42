import type { CodegenConfig } from '@graphql-codegen/cli';

const types = {
  inlineFragmentTypes: 'mask',
  customDirectives: { apolloUnmask: true },
  useTypeImports: true,
  importExtension: '.ts',
  enumType: 'string-literal',
  defaultScalarType: 'string',
  scalars: { ID: 'string' },
};

/**
 * Types and documents land beside each `.graphql` file, so that they are split with the route that uses them.
 * Sign-in speaks to the server without Apollo, therefore its documents are text.
 */
const config: CodegenConfig = {
  schema: process.env['BITIM_SCHEMA'] ?? '../schema/schema.graphql',
  generates: {
    'src/': {
      documents: ['src/**/*.graphql', '!src/features/sign-in/**'],
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...types, nonOptionalTypename: true, skipTypeNameForRoot: true },
    },
    'src/features/sign-in/sign-in.generated.ts': {
      documents: 'src/features/sign-in/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...types, inlineFragmentTypes: 'inline', documentMode: 'string' },
    },
  },
};

export default config;
