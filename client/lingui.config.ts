import { formatter } from '@lingui/format-po';
import { defineConfig } from '@lingui/cli';

/** What lists and forms say, and the overview does not. */
const KERNEL = [
  'src/kernel',
  'src/ui/form',
  'src/ui/filter',
  'src/ui/data-table',
  ...[
    'ask-first',
    'choice-select',
    'day-field',
    'empty-state',
    'month-field',
    'pager',
    'record-list',
    'side-drawer',
    'time-field',
  ].map((name) => `src/ui/${name}.tsx`),
  'src/ui/not-writable.tsx',
  ...[
    'action',
    'asset',
    'author',
    'court',
    'mail',
    'outlet',
    'person',
    'plan',
    'publication-state',
    'record',
    'session',
    'time-zone',
    'unit-level',
    'use',
  ].map((name) => `src/lib/labels/${name}.ts`),
];

/**
 * One catalogue for the shell, one for what lists and forms share and one for each feature, so that a route loads the words of its features only.
 * The words in the code are English; kk is the language of the product, not of the sources.
 */
const config = defineConfig({
  locales: ['kk', 'ru', 'en'],
  sourceLocale: 'en',
  catalogs: [
    { path: 'src/locales/{locale}', include: ['src'], exclude: ['src/features', ...KERNEL, '**/*.test.ts'] },
    { path: 'src/kernel/locales/{locale}', include: KERNEL },
    { path: 'src/features/{name}/locales/{locale}', include: ['src/features/{name}'] },
  ],
  format: formatter({ lineNumbers: false, printLinguiId: false }),
  orderBy: 'origin',
});

export default config;
