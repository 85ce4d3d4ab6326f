// SPDX-License-Identifier: MIT
import { defineConfig } from 'vite';
import { words } from '../vite/words.ts';

/** How programs for Node are bundled: command line, server, checks, measurements, prerenderer. */
export default defineConfig({
  plugins: [words()],
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'node20',
    minify: false,
    copyPublicDir: false,
    assetsInlineLimit: 0,
    emptyOutDir: true,
    reportCompressedSize: false,
  },
});
