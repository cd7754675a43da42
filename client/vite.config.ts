import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Libraries of the shell, kept apart from our code so that a release leaves them in the browser's cache. */
const VENDORS = [
  { name: 'react', priority: 9, test: /node_modules[\\/](react|react-dom|scheduler|@lingui)[\\/]/ },
  {
    name: 'router',
    priority: 9,
    test: /node_modules[\\/]@tanstack[\\/](react-router|router-core|history|store|react-store)[\\/]/,
  },
  {
    name: 'apollo',
    priority: 9,
    test: /node_modules[\\/](@apollo|@wry|graphql|graphql-tag|optimism|rxjs|tslib|@graphql-typed-document-node)[\\/]/,
  },
];

export default defineConfig(({ mode }) => ({
  // While one writes, an untranslated word shows in English; what is released has none.
  plugins: [
    lingui({ macroTransform: true, failOnMissing: mode === 'production', failOnCompileError: true }),
    react(),
  ],
  build: {
    target: 'es2023',
    sourcemap: false,
    manifest: true,
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: VENDORS } } },
  },
  server: { port: 4173, proxy: { '/graphql': 'http://localhost:4000' } },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
}));
