import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { VENDORS, chunkOf, namedFiles } from './vite.chunks.ts';

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
    modulePreload: {
      // every browser that runs this code has it
      polyfill: false,
      resolveDependencies: (page, files, { hostId, hostType }) =>
        hostType === 'js' ? namedFiles(page, files, hostId) : files,
    },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            ...VENDORS,
            {
              debugName: 'start',
              includeDependenciesRecursively: false,
              name: (id, modules) => chunkOf(id, (one) => modules.getModuleInfo(one)),
            },
          ],
        },
      },
    },
  },
  resolve: {
    // rxjs has modern code under this name only
    conditions: ['es2015', ...defaultClientConditions],
    // what React has had for years need not be brought along
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      { find: /^(use-sync-external-store)\/shim\//, replacement: '$1/' },
    ],
  },
  server: {
    port: 4173,
    proxy: {
      '/graphql': 'http://localhost:4000',
      '/feeds': 'http://localhost:4000',
      '/certificates.pdf': 'http://localhost:4000',
      '/sheets': 'http://localhost:4000',
    },
  },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'] },
}));
