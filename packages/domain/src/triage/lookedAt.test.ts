// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { when } from './condition.ts';
import type { TriageInput } from './input.ts';
import { answersLookedAt, withChecked, wordsGiven } from './lookedAt.ts';
import { checked, makeInput, makeQuestion, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Effect, Rule } from './ruleSet.ts';

const questions = ['A', 'B', 'C'].map((id) => makeQuestion(id));
const lookedAt = (rules: readonly Rule[], answers: TriageInput['answers'], ruleId = 'R-1') =>
  answersLookedAt(makeRuleSet(rules, { questions }), makeInput({ answers }), ruleId);
const rule = (id: string, condition: ReturnType<typeof when.all>, tier: Rule['cases'][number]['tier'] = 'clinician') =>
  makeRule({ id, cases: [{ tier, when: condition }] });

describe('what a professional has looked at', () => {
  it('T8 is what this finding alone rests on', () => {
    const rules = [rule('R-1', when.all('A', 'B')), rule('R-2', when.all('A', 'C'))];
    expect(lookedAt(rules, { A: yes, B: yes, C: yes })).toEqual(['B']);
    expect(lookedAt(rules, { A: yes, B: notSure, C: yes }, 'R-2')).toEqual(['C']);
  });

  it('T8 is all it rests on where its own answers are not enough, or there are none', () => {
    const rules = [rule('R-1', when.any('A', 'B')), rule('R-2', when.all('A', 'C'))];
    expect(lookedAt(rules, { A: yes, B: yes, C: no })).toEqual(['A', 'B']);
    expect(lookedAt([rule('R-1', when.yes('A')), rule('R-2', when.yes('A'))], { A: yes, B: no, C: no })).toEqual(['A']);
  });

  it('T8 is nothing where no word lowers it: an emergency, a rule that does not hold, one nobody knows', () => {
    const rules = [rule('R-1', when.yes('A'), 'emergency'), rule('R-2', when.yes('B'))];
    expect(lookedAt(rules, { A: yes, B: no, C: no })).toEqual([]);
    expect(lookedAt(rules, { A: no, B: no, C: no }, 'R-2')).toEqual([]);
    expect(lookedAt(rules, { A: yes, B: yes, C: no }, 'R-9')).toEqual([]);
    const answers = { A: yes, B: no, C: no };
    expect(lookedAt([rule('R-1', when.yes('A'), 'caution')], answers)).toEqual([]);
    expect(lookedAt([rule('R-1', when.any('A', when.always))], answers)).toEqual([]);
    const wait: Effect = { kind: 'limit', where: { kind: 'everywhere' }, ceiling: 1 };
    const sudden = { tier: 'clinician', when: when.yes('A'), sudden: true, untilChecked: [wait] } as const;
    expect(lookedAt([makeRule({ cases: [sudden] })], answers)).toEqual([]);
  });

  it('T8 is no answer that says no, and of an urgent finding those of this episode', () => {
    expect(lookedAt([rule('R-1', when.any('A', 'B'))], { A: yes, B: no, C: no })).toEqual(['A']);
    expect(lookedAt([rule('R-1', when.yes('A'), 'urgent')], { A: yes, B: no, C: no })).toEqual(['A']);
  });

  it('T8 is no answer that a simpler wording has settled, and no option that only may be meant', () => {
    const places = ['W.hand', 'W.foot'].map((id) => ({ id, labelKey: id }));
    const ruleSet = makeRuleSet([rule('R-1', when.any('A', 'B', 'W.hand'))], {
      questions: [
        makeQuestion('A'),
        makeQuestion('B', { simpler: true }),
        { kind: 'choice', id: 'W', phase: 'check', many: true, options: places },
      ],
    });
    const of = (answers: TriageInput['answers']) => answersLookedAt(ruleSet, makeInput({ answers }), 'R-1');
    expect(of({ A: yes, B: notSure, 'B.simpler': no, W: no })).toEqual(['A']);
    expect(of({ A: yes, B: no, W: notSure })).toEqual(['A']);
    expect(of({ A: yes, B: no, W: notSure, 'W.hand': no })).toEqual(['A']);
    expect(of({ A: yes, B: no, 'W.hand': yes })).toEqual(['A', 'W.hand']);
  });

  it('T8 counts the end of limits that wait for a word, though the tier stays', () => {
    const wait: Effect = { kind: 'limit', where: { kind: 'everywhere' }, ceiling: 1 };
    const waiting = (condition: ReturnType<typeof when.all>) =>
      makeRule({ cases: [{ tier: 'caution', when: condition, effects: [], untilChecked: [wait] }] });
    expect(lookedAt([waiting(when.yes('A'))], { A: yes, B: no, C: no })).toEqual(['A']);
    const shared = [waiting(when.any('A', 'B')), rule('R-2', when.yes('A'))];
    expect(lookedAt(shared, { A: yes, B: yes, C: no })).toEqual(['A', 'B']);
  });

  it('T8 puts the word on these answers alone, wherever they were given', () => {
    const word = checked().checked;
    if (word === undefined) throw new Error('no word');
    const input = makeInput({ profile: { A: yes, C: yes }, answers: { A: yes, B: yes } });
    expect(withChecked(input, ['A'], word)).toEqual({
      ...input,
      profile: { A: checked(), C: yes },
      answers: { A: checked(), B: yes },
    });
  });
});

describe('words of professionals in lasting answers', () => {
  it('T8 are told once each, under a rule that they lower if there is one', () => {
    const words = [checked(), checked({ when: '2026-11-18' })] as const;
    const rules = [
      rule('R-0', when.yes('A'), 'caution'),
      rule('R-1', when.yes('A')),
      rule('R-2', when.any('B', 'C'), 'caution'),
    ];
    const input = makeInput({ profile: { A: words[0], B: yes, C: words[1] }, answers: {} });
    expect(wordsGiven(makeRuleSet(rules, { questions }), input)).toEqual([
      { ruleId: 'R-1', questions: ['A'], checked: words[0].checked, eased: true },
      { ruleId: 'R-2', questions: ['C'], checked: words[1].checked, eased: false },
    ]);
  });

  it('T8 are those of rules that hold', () => {
    const input = makeInput({ profile: { A: { ...checked(), answer: 'no' } }, answers: {} });
    expect(wordsGiven(makeRuleSet([rule('R-1', when.yes('A'))], { questions }), input)).toEqual([]);
  });
});
