// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkProofs } from './proofs.ts';
import { parseSource } from './source.ts';

const specs = [{ path: 'docs/spec/triage.md', text: '- **T1** First.\n' }];
const sources = [parseSource('e2e/flows/a.test.ts', "it('stays after reload', f); it.each([1])('holds %s', f);")];
const problemsOf = (...rows: readonly string[]) => {
  const text = ['| Hazard | Proof |', '|---|---|', ...rows, '', '| other | table |', '|---|---|', '| a | b |'].join(
    '\n',
  );
  return checkProofs([{ path: 'docs/hazards.md', text }], specs, sources).problems;
};

describe('proofs', () => {
  it('takes rules and titles of tests that are there', () => {
    expect(problemsOf('| a | T1; "stays after reload" |', '| b | "holds %s" |')).toEqual([]);
  });

  it('finds a rule, a title or a row without proof', () => {
    expect(problemsOf('| a | T1; T9 |', '| b | "stays" |', '| c | |')).toEqual([
      'docs/hazards.md:3: there is no rule and no test T9',
      'docs/hazards.md:4: there is no rule and no test "stays"',
      'docs/hazards.md:5: no proof is named',
    ]);
  });
});
