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
    // a second, as it is by default, is not enough for a page on a loaded machine
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    // a browser on a loaded machine may keep one step waiting; whoever needed the second try is named (decision 0047)
    retry: { count: 1, condition: /timeout|timed out/i },
    reporters: ['default', './kit/tally-reporter.ts'],
  },
});
