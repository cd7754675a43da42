import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 has no "exports": vite would load index.mjs while type-graphql loads index.js, and two copies cannot mix
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts'],
    // the built server is run by Node as it is, not transformed a second time
    server: { deps: { external: [/\/server\/dist\//] } },
    globalSetup: ['kit/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', './kit/tally-reporter.ts'],
  },
});
