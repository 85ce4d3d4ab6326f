// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type Condition, when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import type { TriageInput } from './input.ts';
import { checked, makeInput, makeQuestion, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Effect, Rule, RuleCase } from './ruleSet.ts';

const hand = { kind: 'place', regions: ['hand'], side: 'both' } as const;
const wait: Effect = { kind: 'limit', where: hand, tools: ['ball'] };
const questions = [
  makeQuestion('A'),
  makeQuestion('B'),
  makeQuestion('C', { ask: when.any('A', 'P') }),
  makeQuestion('P', { phase: 'profile' }),
  makeQuestion('D', { ask: when.yes('W.hand') }),
  { kind: 'choice', id: 'W', phase: 'check', many: true, options: [{ id: 'W.hand', labelKey: 'x' }] } as const,
];
const decide = (rules: readonly Rule[], over: Partial<TriageInput>) =>
  decideTriage(makeRuleSet(rules, { questions }), makeInput(over)).decision;
const found = (cases: readonly RuleCase[], answers: TriageInput['answers'], profile: TriageInput['profile'] = {}) =>
  decide([makeRule({ cases })], { answers: { C: no, ...answers }, profile: { P: no, ...profile } }).findings[0];
const caseAt = (tier: RuleCase['tier'], condition: Condition, over: Partial<RuleCase> = {}): RuleCase => ({
  tier,
  when: condition,
  ...over,
});

describe('not sure', () => {
  it('T7 lowers nothing where only a plain no sets free, and shows the emergency line', () => {
    const stays = [caseAt('urgent', when.yes('A'), { unsureStays: true })];
    expect(found(stays, { A: notSure, B: no })).toMatchObject({ tier: 'urgent', emergencyLine: true });
    expect(found(stays, { A: yes, B: no })).toMatchObject({ tier: 'urgent', emergencyLine: false });
    expect(found(stays, { A: no, B: no })).toBeUndefined();
    const lowers = [caseAt('urgent', when.yes('A'), { unsureStays: false })];
    expect(found(lowers, { A: notSure, B: no })).toMatchObject({ tier: 'clinician', emergencyLine: false });
  });

  it('T7 shows the emergency line where one of several cases asks for it, and not in an emergency', () => {
    const cases = [caseAt('emergency', when.yes('A')), caseAt('urgent', when.yes('B'))];
    expect(found(cases, { A: notSure, B: yes })).toMatchObject({ tier: 'urgent', emergencyLine: true });
    expect(found(cases, { A: yes, B: yes })).toMatchObject({ tier: 'emergency', emergencyLine: false });
    const twice = [caseAt('emergency', when.yes('A')), caseAt('emergency', when.yes('B'))];
    expect(found(twice, { A: yes, B: notSure })).toMatchObject({ tier: 'emergency', emergencyLine: false });
  });
});

describe('what holds by "not sure" alone', () => {
  it('T66 says so and names the question, but no answer that was plain', () => {
    const both = [caseAt('clinician', when.all('A', 'B'), { unsureStays: true })];
    expect(found(both, { A: yes, B: notSure })).toMatchObject({ doubtful: true, unsure: ['B'] });
    expect(found(both, { A: yes, B: yes })).toMatchObject({ doubtful: false, unsure: [] });
  });

  it('T66 does not, where another case or another answer holds plainly', () => {
    const cases = [caseAt('urgent', when.yes('A')), caseAt('caution', when.yes('B'))];
    expect(found(cases, { A: notSure, B: yes })).toMatchObject({ doubtful: false, unsure: ['A'] });
    expect(found([caseAt('urgent', when.any('A', 'B'))], { A: yes, B: notSure })).toMatchObject({
      doubtful: false,
      unsure: [],
    });
  });
});

describe('already checked', () => {
  it('T8 never lowers an emergency, not even an unsure one', () => {
    const unsure = { ...checked(), answer: 'not-sure' } as const;
    const one = found([caseAt('emergency', when.yes('A'))], { A: unsure, B: no });
    expect(one).toMatchObject({ tier: 'urgent', eased: false, easable: false });
  });

  it('T8 tells of itself only where it lowered to caution', () => {
    expect(found([caseAt('caution', when.yes('A'))], { A: yes, B: no })).toMatchObject({
      eased: false,
      easable: false,
    });
    const both = [caseAt('clinician', when.yes('A')), caseAt('urgent', when.yes('B'))];
    expect(found(both, { A: checked(), B: yes })).toMatchObject({ tier: 'urgent', eased: false, easable: true });
    const beside = [caseAt('clinician', when.yes('A')), caseAt('caution', when.yes('B'))];
    expect(found(beside, { A: checked(), B: yes })).toMatchObject({ tier: 'caution', eased: true, easable: false });
  });

  it('T8 can lower one case of several', () => {
    const cases = [caseAt('caution', when.yes('B')), caseAt('clinician', when.yes('A'))];
    expect(found(cases, { A: yes, B: yes })).toMatchObject({ tier: 'clinician', easable: true });
    const waiting = [caseAt('caution', when.yes('A'), { untilChecked: [wait] }), caseAt('caution', when.yes('B'))];
    expect(found(waiting, { A: yes, B: yes })).toMatchObject({ easable: true, effects: [wait] });
  });
});

describe('a finding', () => {
  it('names the questions of the check it rests on, without those asked only because of another', () => {
    const rests = (condition: Condition, answers: TriageInput['answers'], profile?: TriageInput['profile']) =>
      found([caseAt('urgent', condition)], answers, profile)?.questions;
    expect(rests(when.any('A', 'B'), { A: yes, B: no })).toEqual(['A']);
    expect(rests(when.any('A', 'B'), { A: yes, B: notSure })).toEqual(['A', 'B']);
    expect(rests(when.all('A', 'C'), { A: yes, B: no, C: yes })).toEqual(['A']);
    expect(rests(when.any('B', 'C'), { A: yes, B: yes, C: yes })).toEqual(['B', 'C']);
    expect(rests(when.all('P', 'C'), { A: no, B: no, C: yes }, { P: yes })).toEqual(['C']);
    expect(rests(when.any('W.hand', 'D'), { A: no, B: no, D: yes, 'W.hand': yes })).toEqual(['D']);
    expect(rests(when.yes('P'), { A: no, B: no }, { P: yes })).toEqual([]);
  });

  it('comes again after the fewest days of its cases', () => {
    const cases = [
      caseAt('caution', when.yes('A'), { recheckDays: 7 }),
      caseAt('caution', when.yes('A'), { recheckDays: 3 }),
    ];
    expect(found(cases, { A: yes, B: no })?.recheckDays).toBe(3);
    expect(found([caseAt('caution', when.yes('A'))], { A: yes, B: no })).not.toHaveProperty('recheckDays');
  });

  it('is left to another rule that says more, while its limits stay', () => {
    const rules = [
      makeRule({ id: 'R-1', saidBy: 'R-2', cases: [caseAt('caution', when.yes('A'), { effects: [wait] })] }),
      makeRule({ id: 'R-2', cases: [caseAt('caution', when.yes('B'))] }),
    ];
    const told = (B: typeof yes) => decide(rules, { answers: { A: yes, B, C: no }, profile: { P: no } });
    expect(told(yes).findings.map(({ ruleId }) => ruleId)).toEqual(['R-2']);
    expect(told(yes).limits.hand.left.tools).toEqual(['ball']);
    expect(told(no).findings.map(({ ruleId }) => ruleId)).toEqual(['R-1']);
  });
});

describe('a rule that cannot be read', () => {
  it('T6 promises nothing: no easing, no question to take back, and just its own limits', () => {
    const finding = found([caseAt('caution', when.all(), { untilChecked: [wait] }), caseAt('clinician', when.all())], {
      A: no,
      B: no,
    });
    expect(finding).toMatchObject({ questions: [], emergencyLine: false, eased: false, easable: false });
    expect(finding).toMatchObject({ doubtful: false, unsure: [] });
    expect(finding?.effects).toEqual([wait, { kind: 'limit', where: hand, block: true }]);
  });

  it('T6 is one that asks for more than there is', () => {
    const { reasons } = decide([makeRule({ cases: [caseAt('caution', when.atLeast(3, 'A', 'B'))] })], {});
    expect(reasons).toContain('rule-threw');
  });

  it('T6 is told also where only its place cannot be asked for', () => {
    const where = { kind: 'chosen', question: 'none', reach: 'spot' } as const;
    const { reasons } = decide([makeRule({ where, cases: [caseAt('urgent', when.yes('A'))] })], {
      answers: { A: notSure, B: no, C: no },
      profile: { P: no },
    });
    expect(reasons).toEqual(['rule-threw', 'bad-limit']);
  });
});
