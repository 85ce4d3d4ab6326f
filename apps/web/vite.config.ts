// SPDX-License-Identifier: MIT
import { defineConfig } from 'vite';
import { words } from '../../tools/vite/words.ts';

/** How the browser's side is bundled. The addresses are written by `tools/build.mjs` afterwards. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [words()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  build: {
    target: ['chrome120', 'firefox121', 'safari17'],
    manifest: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { app: 'index.html', page: 'src/pages/page.ts' } },
  },
});
