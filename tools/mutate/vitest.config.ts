// SPDX-License-Identifier: MIT
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { words } from '../vite/words.ts';
import { PARTS, partVariable, testsOf } from './parts.ts';

/** The folder that is mutated: a copy of the repository, from which this is started. */
const root = process.cwd();

/** Tests beside the code come first, then the small ones: the first that notices a mutant ends its run. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weightOf = ({ moduleId }: TestSpecification) =>
      statSync(moduleId).size + (moduleId.includes('/domain/') ? 0 : 1e6) + (moduleId.includes('Laws') ? 1e5 : 0);
    return files.toSorted((a, b) => weightOf(a) - weightOf(b));
  }
}

/**
 * The tests that judge mutants. The packages are taken from the copy; by way of node_modules they would come unmutated from
 * the repository.
 */
export default defineConfig({
  root,
  plugins: [words()],
  resolve: {
    alias: Object.fromEntries(
      ['base', 'content', 'domain', 'formats'].map((name) => [
        `@knead/${name}`,
        resolve(root, 'packages', name, 'src/index.ts'),
      ]),
    ),
  },
  test: {
    include: PARTS.filter((part) => part === process.env[partVariable]).flatMap((part) => testsOf[part]),
    setupFiles: [resolve(root, 'tools/mutate/setup.ts')],
    testTimeout: 60_000,
    // The mutant is switched on in a loaded module: loading it anew for each file would cost most of the time.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
