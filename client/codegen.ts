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

const QUESTIONNAIRE = 'src/features/evaluation/questionnaire.graphql';

const asText = (documents: string) => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: { ...types, inlineFragmentTypes: 'inline', documentMode: 'string' },
});

/**
 * Types and documents land beside each `.graphql` file, so that they are split with the route that uses them.
 * Sign-in, the public pages and the questionnaire speak to the server without Apollo, therefore their documents are text.
 */
const config: CodegenConfig = {
  schema: process.env['BITIM_SCHEMA'] ?? '../schema/schema.graphql',
  generates: {
    'src/': {
      documents: [
        'src/**/*.graphql',
        '!src/features/sign-in/**',
        '!src/features/public/**',
        `!${QUESTIONNAIRE}`,
      ],
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...types, nonOptionalTypename: true, skipTypeNameForRoot: true },
    },
    'src/features/sign-in/sign-in.generated.ts': asText('src/features/sign-in/*.graphql'),
    'src/features/public/public.generated.ts': asText('src/features/public/*.graphql'),
    'src/features/evaluation/questionnaire.generated.ts': asText(QUESTIONNAIRE),
  },
};

export default config;
