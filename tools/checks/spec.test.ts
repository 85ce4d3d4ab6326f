// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { parseSource } from './source.ts';
import { checkSpec } from './spec.ts';

const specs = [{ path: 'docs/spec/triage.md', text: '- **T1** First.\n- **T2** Second.\n' }];
const problemsOf = (text: string, files = specs) =>
  checkSpec(files, [parseSource('packages/domain/src/a.test.ts', text)]).problems;

describe('spec', () => {
  it('is content when each rule has a test', () => {
    expect(problemsOf("it('T1 is first', f); it('T2 is second', f);")).toEqual([]);
  });

  it('lets one test prove several rules, in any way of calling', () => {
    expect(problemsOf("it.each([1, 2])('T1, T2: both %i', f);")).toEqual([]);
    expect(problemsOf('test(`T1 T2 both`, f);')).toEqual([]);
    expect(problemsOf("it.runIf(x)('T1 T2 both', f);")).toEqual([]);
  });

  it('finds a rule without a test', () => {
    expect(problemsOf("it('T1 is first', f);")).toEqual(['docs/spec/triage.md: no test is titled "T2 …"']);
  });

  it('does not take a mention in the middle of a title for a proof', () => {
    expect(problemsOf("it('T1 is first', f); it('the rule T2 holds', f);")).toHaveLength(1);
  });

  it('finds a test of an unknown rule', () => {
    expect(problemsOf("it('T1 T2 both', f);\nit('T9 is unknown', f);")).toEqual([
      'packages/domain/src/a.test.ts:2: there is no rule T9 in docs/spec',
    ]);
  });

  it('finds an id that is given twice', () => {
    const twice = [...specs, { path: 'docs/spec/session.md', text: '**T1** again' }];
    expect(problemsOf("it('T1 T2 both', f);", twice)).toEqual(['docs/spec/session.md: T1 is given twice']);
  });

  it('leaves titles alone that begin with ids of another kind', () => {
    expect(problemsOf("it('T1 T2 both', f); it('P3 is a pressure', f); it('RF-36 fires', f);")).toEqual([]);
  });
});
