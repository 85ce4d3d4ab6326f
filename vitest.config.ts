// SPDX-License-Identifier: MIT
import { defineConfig } from 'vitest/config';
import { words } from './tools/vite/words.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [words()],
        test: {
          name: 'unit',
          // Property tests run hundreds of worlds; on a busy machine that takes a while.
          testTimeout: 60_000,
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.{ts,tsx}',
            'apps/web/sw/**/*.test.ts',
            'tools/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: ['e2e/browsers/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine can make a browser late. What fails three times is broken.
          retry: 2,
          // Two browsers at a time: each file has its own, with a profile and a server of its own.
          maxWorkers: 2,
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        test: {
          name: 'browsers',
          include: ['e2e/browsers/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          retry: 2,
          fileParallelism: false,
        },
      },
    ],
  },
});
