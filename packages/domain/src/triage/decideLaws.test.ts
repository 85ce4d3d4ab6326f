// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type AnswerWord, TIERS } from './answers.ts';
import { type Condition, questionsOf, when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import { tierRank } from './firing.ts';
import { makeInput, makeQuestion, makeRule, makeRuleSet } from './ruleSet.fixture.ts';
import type { Effect, Rule } from './ruleSet.ts';

const hand = { kind: 'place', regions: ['hand'], side: 'both' } as const;

describe('laws', () => {
  const questions = ['A', 'B', 'C', 'D'];
  const conditions = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...questions).map((id) => when.yes(id)),
      fc
        .tuple(fc.array(tie('node'), { minLength: 1, maxLength: 3 }), fc.nat(2))
        .map(([of, count]) => when.atLeast(Math.min(count + 1, of.length), ...of)),
    ),
  })).node;
  const effects: fc.Arbitrary<Effect> = fc.record({
    kind: fc.constant('limit' as const),
    where: fc.constant(hand),
    ceiling: fc.integer({ min: 0, max: 5 }),
  });
  const rulesOf = fc.array(
    fc
      .record({
        tier: fc.constantFrom(...TIERS),
        when: conditions,
        effects: fc.option(fc.array(effects, { maxLength: 2 })),
      })
      .map(({ effects: list, ...rest }) => makeRule({ cases: [{ ...rest, ...(list !== null && { effects: list }) }] })),
    { minLength: 1, maxLength: 5 },
  );
  const answersOf = fc.record(Object.fromEntries(questions.map((id) => [id, fc.constantFrom(...ANSWERS)])));
  const ruleSetOf = (rules: readonly Rule[]) =>
    makeRuleSet(
      rules.map((rule, index) => ({ ...rule, id: `R-${index}` })),
      {
        groups: [{ id: 'g', phase: 'check', titleKey: 'g', questionIds: questions }],
        questions: questions.map((id) => makeQuestion(id)),
      },
    );
  const words = (answers: Readonly<Record<string, AnswerWord>>) =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer }]));

  it('T9 unanswered ≥ yes ≥ not sure ≥ no, whatever the rules', () => {
    fc.assert(
      fc.property(rulesOf, answersOf, fc.constantFrom(...questions), (rules, answers, changed) => {
        const decided = (answer: AnswerWord) =>
          decideTriage(ruleSetOf(rules), makeInput({ answers: words({ ...answers, [changed]: answer }) })).decision;
        const [plain, unsure, sure] = [decided('no'), decided('not-sure'), decided('yes')];
        expect(tierRank(unsure.tier)).toBeGreaterThanOrEqual(tierRank(plain.tier));
        expect(tierRank(sure.tier)).toBeGreaterThanOrEqual(tierRank(unsure.tier));
        expect(unsure.limits.hand.left.ceiling).toBeLessThanOrEqual(plain.limits.hand.left.ceiling);
        expect(sure.limits.hand.left.ceiling).toBeLessThanOrEqual(unsure.limits.hand.left.ceiling);
        const { [changed]: _, ...rest } = answers;
        const open = decideTriage(ruleSetOf(rules), makeInput({ answers: words(rest) }));
        expect(open.clearance === undefined || open.decision.tier === 'emergency').toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('T9 conditions name their questions once', () => {
    expect(questionsOf(when.any('A', when.all('A', 'B'), when.always, when.pain(6)))).toEqual(['A', 'B']);
  });
});
