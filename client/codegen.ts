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

const asText = (feature: string) => ({
  documents: `src/features/${feature}/*.graphql`,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: { ...types, inlineFragmentTypes: 'inline', documentMode: 'string' },
});

/**
 * Types and documents land beside each `.graphql` file, so that they are split with the route that uses them.
 * Sign-in and the public pages speak to the server without Apollo, therefore their documents are text.
 */
const config: CodegenConfig = {
  schema: process.env['BITIM_SCHEMA'] ?? '../schema/schema.graphql',
  generates: {
    'src/': {
      documents: ['src/**/*.graphql', '!src/features/sign-in/**', '!src/features/public/**'],
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...types, nonOptionalTypename: true, skipTypeNameForRoot: true },
    },
    'src/features/sign-in/sign-in.generated.ts': asText('sign-in'),
    'src/features/public/public.generated.ts': asText('public'),
  },
};

export default config;
