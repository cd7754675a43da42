import { formatter } from '@lingui/format-po';
import { defineConfig } from '@lingui/cli';

/**
 * One catalogue for the shell and one for each feature, so that a route loads the words of its features only.
 * The words in the code are English; kk is the language of the product, not of the sources.
 */
const config = defineConfig({
  locales: ['kk', 'ru', 'en'],
  sourceLocale: 'en',
  catalogs: [
    { path: 'src/locales/{locale}', include: ['src'], exclude: ['src/features', '**/*.test.ts'] },
    { path: 'src/features/{name}/locales/{locale}', include: ['src/features/{name}'] },
  ],
  format: formatter({ lineNumbers: false, printLinguiId: false }),
  orderBy: 'origin',
});

export default config;
