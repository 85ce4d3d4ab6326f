// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, TIERS } from './answers.ts';
import { type Condition, when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import { nextQuestions } from './interview.ts';
import { makeInput, makeQuestion, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Rule } from './ruleSet.ts';

const followUps = ['C', 'D', 'E'] as const;
const ruleSetOf = (rules: readonly Rule[]) =>
  makeRuleSet(rules, {
    questions: [
      makeQuestion('A'),
      makeQuestion('B'),
      ...followUps.map((id) => makeQuestion(id, { ask: when.yes('A'), simpler: true })),
    ],
  });

const anyCondition: fc.Arbitrary<Condition> = fc
  .tuple(fc.subarray([...followUps], { minLength: 1 }), fc.nat({ max: 2 }))
  .map(([of, count]) => when.atLeast(Math.min(count + 1, of.length), ...of));
const anyRules = fc.array(fc.record({ tier: fc.constantFrom(...TIERS), when: anyCondition, local: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});

describe('not sure in both wordings', () => {
  const emergency = makeRule({ id: 'R-1', cases: [{ tier: 'emergency', when: when.yes('C') }] });
  const later = makeRule({ id: 'R-2', cases: [{ tier: 'emergency', when: when.yes('D') }] });
  const asked = (answers: Readonly<Record<string, Answer>>, ...rules: readonly Rule[]) =>
    nextQuestions(ruleSetOf(rules), makeInput({ answers: { A: yes, B: no, ...answers } })).length;

  it('T65 ends the check, before the simpler wording it does not', () => {
    expect(asked({ C: notSure }, emergency, later)).toBeGreaterThan(0);
    expect(asked({ C: notSure, 'C.simpler': notSure }, emergency, later)).toBe(0);
    expect(asked({ C: notSure, 'C.simpler': no }, emergency, later)).toBe(1);
  });

  it('T65 ends the check at once where there are no simpler words, also for an option', () => {
    const plain = makeRule({ id: 'R-1', cases: [{ tier: 'emergency', when: when.yes('B') }] });
    expect(asked({ B: notSure }, plain, later)).toBe(0);
    const choice = { kind: 'choice', id: 'W', phase: 'check', many: true } as const;
    const withOption = makeRuleSet(
      [makeRule({ id: 'R-1', cases: [{ tier: 'emergency', when: when.yes('W.hand') }] }), later],
      {
        questions: [...ruleSetOf([]).questions, { ...choice, options: [{ id: 'W.hand', labelKey: 'place.hand' }] }],
      },
    );
    expect(nextQuestions(withOption, makeInput({ answers: { A: yes, B: no, 'W.hand': notSure } }))).toEqual([]);
  });

  it('T65 T7 ends it where only a plain no sets free, and for one of several cases', () => {
    const stays = makeRule({ id: 'R-1', cases: [{ tier: 'urgent', when: when.yes('C'), unsureStays: true }] });
    expect(asked({ C: notSure, 'C.simpler': notSure }, stays, later)).toBe(0);
    const cases = [
      { tier: 'emergency', when: when.yes('C') },
      { tier: 'urgent', when: when.yes('E') },
    ] as const;
    const two = makeRule({ id: 'R-1', cases });
    expect(asked({ C: notSure, 'C.simpler': notSure, E: no }, two, later)).toBe(0);
    // What is settled here is not what may be an emergency.
    expect(asked({ C: notSure, E: notSure, 'E.simpler': notSure }, two, later)).toBeGreaterThan(0);
  });

  it('T65 of something milder does not end it', () => {
    const milder = makeRule({ id: 'R-1', cases: [{ tier: 'urgent', when: when.yes('C') }] });
    expect(asked({ C: notSure, 'C.simpler': notSure }, milder, later)).toBe(1);
  });

  it('T65 T9 where it ended, every answer that was left is no stricter than what stands', () => {
    fc.assert(
      fc.property(anyRules, fc.constantFrom(...followUps), fc.constantFrom(yes, no, notSure), (cases, id, answer) => {
        const rules = cases.map(({ local, ...one }, index) => makeRule({ id: `R-${index}`, local, cases: [one] }));
        const ruleSet = ruleSetOf(rules);
        const unsure = followUps.filter((one) => one !== id).flatMap((one) => [one, `${one}.simpler`]);
        const said = { A: yes, B: no, ...Object.fromEntries(unsure.map((one) => [one, notSure])) };
        const ended = decideTriage(ruleSet, makeInput({ answers: said }));
        if (ended.decision.unanswered.length > 0) return;
        const answered = decideTriage(ruleSet, makeInput({ answers: { ...said, [id]: answer } }));
        expect(answered.clearance === undefined || ended.clearance !== undefined).toBe(true);
        for (const region of ['hand', 'foot'] as const) {
          const before = ended.decision.limits[region].left;
          const after = answered.decision.limits[region].left;
          expect(before.blocked || !after.blocked || ended.clearance !== undefined).toBe(true);
          if (ended.clearance === undefined) expect(before.ceiling).toBeLessThanOrEqual(after.ceiling);
        }
      }),
    );
  });
});
