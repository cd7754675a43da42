import { defineConfig } from 'vitest/config';

const JOURNEYS = ['journeys/**/*.test.ts'];

export default defineConfig({
  // graphql 16 has no "exports": vite would load index.mjs while type-graphql loads index.js, and two copies cannot mix
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // the built server is run by Node as it is, not transformed a second time
    server: { deps: { external: [/\/server\/dist\//] } },
    globalSetup: ['kit/global-setup.ts'],
    hookTimeout: 120_000,
    // a second, as it is by default, is not enough for a page on a loaded machine
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    reporters: ['default', './kit/tally-reporter.ts'],
    // whoever needed the second try is named (decision 0047)
    projects: [
      {
        extends: true,
        // a browser on a loaded machine stumbles over the page of a moment before, or keeps one step waiting
        test: { name: 'browser', include: JOURNEYS, testTimeout: 90_000, retry: 1 },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['**/*.test.ts'],
          exclude: [...JOURNEYS, 'node_modules/**'],
          testTimeout: 30_000,
          retry: { count: 1, condition: /timeout|timed out/i },
        },
      },
    ],
  },
});
