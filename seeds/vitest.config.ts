import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 has no "exports": vite would load index.mjs while type-graphql loads index.js, and two copies cannot mix
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['**/*.test.ts'], exclude: ['dist/**', 'node_modules/**'] },
});
