// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import list from './explained.json';
import { type MutationReport, readMutants, withSecondLook } from './mutants.ts';
import { type Explained, judge, rowOf, sentenceOf, tableHead, tableText } from './verdict.ts';

const source = 'const a = 1;\n  return a >\n    2;\n';
const at = (line: number, column: number, toLine: number, toColumn: number) => ({
  start: { line, column },
  end: { line: toLine, column: toColumn },
});
const report: MutationReport = {
  files: {
    'a.ts': {
      source,
      mutants: [
        { status: 'Killed', replacement: '2', location: at(1, 11, 1, 12) },
        { status: 'Survived', replacement: 'a >=  2', static: true, location: at(2, 10, 3, 6) },
        { status: 'Timeout', replacement: 'true', location: at(2, 10, 3, 6) },
        { status: 'Ignored', replacement: '""', location: at(1, 1, 1, 2) },
        { status: 'Ignored', replacement: '3', static: true, location: at(1, 11, 1, 12) },
        { status: 'RuntimeError', replacement: '4', location: at(1, 11, 1, 12) },
      ],
    },
  },
};
const mutants = readMutants(report);
const why: Explained = { file: 'a.ts', code: 'return a >', from: 'a > 2', to: 'a >= 2', why: 'a is never 2' };

describe('what became of mutants', () => {
  it('is read with the text that was changed; what only loading reaches is not settled', () => {
    expect(mutants.map(({ line, from, to, fate }) => [line, from, to, fate])).toEqual([
      [1, '1', '2', 'killed'],
      [2, 'a > 2', 'a >= 2', 'survived'],
      [2, 'a > 2', 'true', 'timed-out'],
      [1, '1', '3', 'survived'],
    ]);
    expect(mutants[1]).toMatchObject({ code: 'return a >', range: 'a.ts:2:9-3:5', isStatic: true });
  });

  it('is settled by the second look', () => {
    const second = mutants.slice(3).map((mutant) => ({ ...mutant, fate: 'killed' as const }));
    expect(withSecondLook(mutants, second).map(({ fate }) => fate)).toEqual([
      'killed',
      'survived',
      'timed-out',
      'killed',
    ]);
  });

  it('is held against the list, and the list against it', () => {
    const other = { ...why, to: 'a < 2' };
    const elsewhere = { ...why, file: 'b.ts' };
    const { survivors, explained, stale } = judge(mutants, [why, other, elsewhere]);
    expect([survivors.map(({ to }) => to), explained.map(({ to }) => to), stale]).toEqual([['3'], ['a >= 2'], [other]]);
    expect(rowOf('all', mutants, [why])).toEqual(['all', '4', '1', '1', '1', '1', '66.7 %']);
    expect(rowOf('none', [], [])).toEqual(['none', '0', '0', '0', '0', '0', '0.0 %']);
    expect(tableText([tableHead, rowOf('all', mutants, [why])]).split('\n')[1]).toMatch(/^all {3}4 /);
    expect(survivors.map(sentenceOf)).toEqual(['a.ts:1: 1 → 3']);
  });
});

describe('the list of the explained', () => {
  it.each(list)('still speaks of code that is there: $file $code', ({ file, code, why: reason }) => {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    expect(lines.map((line) => line.trim())).toContain(code);
    expect(reason).not.toBe('');
  });
});
