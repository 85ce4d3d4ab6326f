// SPDX-License-Identifier: MIT
import { defineConfig } from 'vite';
import { words } from '../../tools/vite/words.ts';

/** How the browser's side is bundled. Pages are written by `tools/build.mjs` afterwards; `index.html` serves `npm run dev`. */
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
    rollupOptions: {
      input: { first: 'src/first.ts', app: 'src/main.ts', page: 'src/pages/page.ts' },
    },
  },
});
