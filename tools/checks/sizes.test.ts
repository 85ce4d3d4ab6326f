// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkSizes } from './sizes.ts';
import { parseSource } from './source.ts';

const lines = (count: number) => 'x();\n'.repeat(count);

describe('sizes', () => {
  it('allows 400 lines and no more', () => {
    const short = [1, 2].map((n) => parseSource(`apps/cli/src/short${n}.ts`, lines(20)));
    expect(checkSizes([...short, parseSource('apps/cli/src/a.ts', lines(400))]).problems).toEqual([]);
    expect(checkSizes([...short, parseSource('apps/cli/src/a.ts', lines(401))]).problems).toEqual([
      'apps/cli/src/a.ts: 401 lines, 400 at most',
    ]);
  });

  it('leaves content and tests out', () => {
    const long = ['packages/content/src/a.ts', 'apps/cli/src/a.test.ts'].map((path) => parseSource(path, lines(900)));
    expect(checkSizes(long).problems).toEqual([]);
  });

  it('holds and reports the median', () => {
    const found = checkSizes([101, 102, 103].map((count) => parseSource(`apps/cli/src/a${count}.ts`, lines(count))));
    expect(found.problems).toEqual(['The median file has 102 lines, 100 at most']);
    expect(found.note).toBe('3 files, median 102 lines, longest 103');
  });
});
