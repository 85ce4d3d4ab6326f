// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { decisionToJson, inputOfProfile, questionsToJson } from './assessJson.ts';
import { when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import { checked, makeInput, makeQuestion, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Effect, Rule } from './ruleSet.ts';

const noWords = () => undefined;
const limit = (side: 'left' | 'right' | 'both', parts: Partial<Extract<Effect, { kind: 'limit' }>>): Effect => ({
  kind: 'limit',
  where: { kind: 'place', regions: ['hand'], side },
  ...parts,
});
const handOf = (...effects: readonly Effect[]) => {
  const rule = makeRule({ cases: [{ tier: 'caution', when: when.yes('A'), effects }] });
  const { decision } = decideTriage(makeRuleSet([rule]), makeInput({ answers: { A: yes, B: no } }));
  return decisionToJson(decision, noWords).byArea.hand;
};

describe('a decision as a file', () => {
  it('T26 prints each region with the stricter side, and both sides', () => {
    const left = limit('left', { ceiling: 3, tools: ['ball'], daySecondsMax: 100, holdSecondsMax: 9, timeShare: 0.5 });
    const right = limit('right', {
      ceiling: 2,
      techniqueKinds: ['press'],
      daySecondsMax: 90,
      holdSecondsMax: 10,
      timeShare: 0.4,
    });
    const { sides, ...hand } = handOf(left, right);
    const leftSide = { blocked: false, techniqueKinds: [], tools: ['ball'], ceiling: 3 };
    const rightSide = { blocked: false, techniqueKinds: ['press'], tools: [], ceiling: 2 };
    expect(sides).toEqual({
      left: { ...leftSide, daySecondsMax: 100, holdSecondsMax: 9, timeShare: 0.5 },
      right: { ...rightSide, daySecondsMax: 90, holdSecondsMax: 10, timeShare: 0.4 },
    });
    expect(hand).toEqual({
      blocked: false,
      techniqueKinds: ['press'],
      tools: ['ball'],
      ceiling: 2,
      daySecondsMax: 90,
      holdSecondsMax: 9,
      timeShare: 0.4,
    });
  });

  it.each(['left', 'right'] as const)('T26 what holds on the %s side alone is in the stricter side', (side) => {
    const { sides: _, ...hand } = handOf(
      limit(side, { daySecondsMax: 60, holdSecondsMax: 5, timeShare: 0.5, lookFirst: true }),
    );
    expect(hand).toMatchObject({ ceiling: 5, daySecondsMax: 60, holdSecondsMax: 5, timeShare: 0.5, lookFirst: true });
    expect(handOf(limit(side, { block: true }))).toMatchObject({ blocked: true, ceiling: 0 });
  });

  it('T26 leaves out what nothing limits, and holds the ceiling of the session', () => {
    const free = { blocked: false, techniqueKinds: [], tools: [], ceiling: 1 };
    const all = handOf({ kind: 'session', ceiling: 1 });
    expect(all).toStrictEqual({ ...free, sides: { left: free, right: free } });
  });

  it('T26 prints words where there are some, and how a finding came about', () => {
    const rules: readonly Rule[] = [
      makeRule({ id: 'R-1', tell: true, cases: [{ tier: 'clinician', when: when.yes('A'), recheckDays: 3 }] }),
      makeRule({ id: 'R-2', cases: [{ tier: 'emergency', when: when.yes('B') }] }),
    ];
    const { decision } = decideTriage(makeRuleSet(rules), makeInput({ answers: { A: checked(), B: notSure } }));
    const json = decisionToJson(decision, (key) => (key.startsWith('rule.R-1') ? `words of ${key}` : undefined));
    expect(json.findings).toStrictEqual([
      {
        ruleId: 'R-2',
        tier: 'urgent',
        message: 'rule.R-2.message',
        tellThem: [],
        eased: false,
        emergencyLine: true,
        doubtful: true,
        unsure: ['B'],
      },
      {
        ruleId: 'R-1',
        tier: 'caution',
        message: 'words of rule.R-1.message',
        tellThem: ['words of rule.R-1.tell'],
        eased: true,
        emergencyLine: false,
        doubtful: false,
        unsure: [],
        recheckDays: 3,
      },
    ]);
    expect(json.session).not.toHaveProperty('ruleIds');
    expect(json).toMatchObject({ tier: 'urgent', unanswered: [], problems: [], reasons: [], rulesVersion: 'test-1' });
    const told = decisionToJson(decision, noWords).findings.map(({ tellThem }) => tellThem);
    expect(told).toEqual([[], ['rule.R-1.tell']]);
  });
});

describe('questions as a file', () => {
  const ruleSet = makeRuleSet([], {
    questions: [
      makeQuestion('A', { simpler: true, staleDays: 30, phase: 'profile' }),
      makeQuestion('B', { ask: when.any('A'), whyOf: 'A' }),
      { kind: 'choice', id: 'W', phase: 'check', many: true, options: [{ id: 'W.hand', labelKey: 'place.hand' }] },
    ],
    groups: [{ id: 'g', phase: 'profile', titleKey: 'g', questionIds: ['A'] }],
  });

  it('T26 are told whole, with their words', () => {
    const { rulesVersion, groups, questions } = questionsToJson(ruleSet, (key) => `<${key}>`);
    const choices = ['yes', 'no', 'not-sure'].map((id) => ({ id, text: `<answer.${id}>` }));
    expect([rulesVersion, groups]).toEqual(['test-1', [{ id: 'g', phase: 'profile', title: '<g>', questions: ['A'] }]]);
    expect(questions).toStrictEqual([
      {
        id: 'A',
        phase: 'profile',
        kind: 'yes-no',
        group: 'g',
        text: '<question.A.ask>',
        short: '<question.A.short>',
        simpler: { id: 'A.simpler', text: '<question.A.simpler>' },
        why: '<question.A.why>',
        choices,
        many: false,
        after: [],
        staleDays: 30,
      },
      {
        id: 'B',
        phase: 'check',
        kind: 'yes-no',
        text: '<question.B.ask>',
        short: '<question.B.short>',
        why: '<question.A.why>',
        choices,
        many: false,
        when: when.any('A'),
        after: ['A'],
      },
      {
        id: 'W',
        phase: 'check',
        kind: 'choice',
        text: '<question.W.ask>',
        short: '<question.W.short>',
        why: '<question.W.why>',
        choices: [{ id: 'W.hand', text: '<place.hand>' }],
        many: true,
        after: [],
      },
    ]);
  });

  it('T26 stand by their ids where there are no words', () => {
    const { groups, questions } = questionsToJson(ruleSet, noWords);
    expect(groups[0]?.title).toBe('g');
    expect(questions.map(({ text, why }) => [text, why])).toEqual([
      ['A', ''],
      ['B', ''],
      ['W', ''],
    ]);
    expect(questions[0]).toMatchObject({ simpler: { id: 'A.simpler', text: 'A' } });
    expect(questions[0]?.choices[2]).toEqual({ id: 'not-sure', text: 'not-sure' });
    expect(questions[2]?.choices).toEqual([{ id: 'W.hand', text: 'place.hand' }]);
    expect(questions.some((question) => 'short' in question || 'asked' in question)).toBe(false);
  });

  it('T26 say of a person whether they are asked before the check', () => {
    const { now, today } = makeInput();
    const asked = (profile: Parameters<typeof inputOfProfile>[0]) =>
      questionsToJson(ruleSet, noWords, inputOfProfile(profile, { now, today })).questions.map((one) => one.asked);
    expect(asked({ A: no })).toEqual([false, false, true]);
    expect(asked({ A: yes })).toEqual([false, true, true]);
    expect(asked({})).toEqual([true, false, true]);
  });
});
