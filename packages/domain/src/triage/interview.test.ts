// SPDX-License-Identifier: MIT
import { addDays, day } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { when } from './condition.ts';
import { decideTriage } from './decideTriage.ts';
import { nextQuestions, quickCheckForm } from './interview.ts';
import { checked, makeInput, makeQuestion, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Effect, Question, Rule } from './ruleSet.ts';

const today = day('2026-11-22');

describe('what is still asked', () => {
  const places = {
    kind: 'choice',
    id: 'W',
    phase: 'check',
    many: true,
    ask: when.yes('C'),
    options: [{ id: 'W.hand', labelKey: 'x', place: { regions: ['hand'], side: 'left' } }],
  } as const;
  const placesOf = (id: string) => ({ ...places, id, ask: when.always });
  const open = (rules: readonly Rule[], answers: Parameters<typeof makeInput>[0]) =>
    decideTriage(
      makeRuleSet(rules, {
        questions: [makeQuestion('A'), makeQuestion('B'), makeQuestion('C'), places, placesOf('V')],
      }),
      makeInput(answers),
    ).decision.unanswered;
  const at = (tier: Rule['cases'][number]['tier'], over: Partial<Rule['cases'][number]> = {}) =>
    makeRule({ id: `${tier}-C`, cases: [{ tier, when: when.yes('C'), ...over }] });
  const limit: Effect = { kind: 'limit', where: { kind: 'everywhere' }, ceiling: 2 };

  it('T4 is what could raise the outcome or limit something', () => {
    const answers = { answers: { A: no, B: no } };
    expect(open([at('ok')], answers)).toEqual([]);
    expect(open([at('caution')], answers)).toEqual(['C']);
    expect(open([at('ok', { effects: [limit] })], answers)).toEqual(['C']);
    expect(open([at('ok', { untilChecked: [limit] })], answers)).toEqual(['C']);
  });

  it('T4 is, once it is urgent, only what could be an emergency, and then nothing', () => {
    const raised = (tier: Rule['cases'][number]['tier']) =>
      makeRule({ id: 'R-1', cases: [{ tier, when: when.yes('A') }] });
    const answers = { answers: { A: yes, B: no } };
    expect(open([raised('urgent'), at('urgent', { effects: [limit] })], answers)).toEqual([]);
    expect(open([raised('urgent'), at('emergency')], answers)).toEqual(['C']);
    expect(open([raised('clinician'), at('caution')], answers)).toEqual(['C']);
    expect(open([raised('emergency'), at('emergency')], { answers: { A: yes } })).toEqual([]);
  });

  it('T4 is nothing that a rule would not add to what it found, unless a word eased that', () => {
    const rule = makeRule({
      cases: [
        { tier: 'clinician', when: when.yes('A') },
        { tier: 'clinician', when: when.yes('C') },
      ],
    });
    expect(open([rule], { answers: { A: yes, B: no } })).toEqual([]);
    expect(open([rule], { answers: { A: checked(), B: no } })).toEqual(['C']);
    const softer = makeRule({
      cases: [
        { tier: 'clinician', when: when.yes('A') },
        { tier: 'caution', when: when.yes('C') },
      ],
    });
    expect(open([softer], { answers: { A: checked(), B: no } })).toEqual(['C']);
    const other = makeRule({ id: 'R-2', cases: [{ tier: 'clinician', when: when.yes('B') }] });
    expect(open([other, rule], { answers: { A: no, B: yes } })).toEqual(['C']);
  });

  it('T4 is where a limit holds, once it does', () => {
    const where = { kind: 'chosen', question: 'W', reach: 'spot' } as const;
    const placed: readonly Rule[] = [
      at('caution', { effects: [{ ...limit, where }] }),
      at('caution', {
        untilChecked: [
          { kind: 'session', ceiling: 2 },
          { ...limit, where },
        ],
      }),
    ];
    for (const rule of placed) {
      const answered = (C: typeof no, over = {}) => open([rule], { answers: { A: no, B: no, C, ...over } });
      expect([answered(yes), answered(notSure), answered(no)]).toEqual([['W'], ['W'], []]);
      expect(answered(yes, { 'W.hand': yes })).toEqual([]);
    }
    expect(open([at('caution', { effects: [limit] })], { answers: { A: no, B: no, C: yes } })).toEqual([]);
    const always = { kind: 'chosen', question: 'V', reach: 'spot' } as const;
    const ungated = (C: typeof no) =>
      open([at('caution', { effects: [{ ...limit, where: always }] })], { answers: { A: no, B: no, C } });
    expect([ungated(yes), ungated(no)]).toEqual([['V'], []]);
    const usual = (C: typeof no) => open([{ ...at('urgent'), where }], { answers: { A: no, B: no, C } });
    expect([usual(notSure), usual(no)]).toEqual([['W'], []]);
  });
});

describe('quickCheckForm', () => {
  const form = (daysAgo: number, hasChanged = false) =>
    quickCheckForm({ lastFullDay: addDays(today, -daysAgo), hasChanged }, today);

  it('T20 full the first time, every 7 days, after a change, and when the last lies ahead', () => {
    expect(quickCheckForm({ hasChanged: false }, today)).toBe('full');
    expect([form(0), form(6), form(7), form(30)]).toEqual(['short', 'short', 'full', 'full']);
    expect(form(1, true)).toBe('full');
    expect(form(-1)).toBe('full');
  });
});

describe('nextQuestions', () => {
  const urgent = makeRule({ id: 'R-1', cases: [{ tier: 'urgent', when: when.yes('C') }] });
  const emergency = makeRule({ id: 'R-2', cases: [{ tier: 'emergency', when: when.all('D', 'E') }] });
  const ruleSetOf = (...rules: readonly Rule[]) =>
    makeRuleSet(rules, {
      questions: [
        makeQuestion('A'),
        makeQuestion('B'),
        makeQuestion('C', { ask: when.yes('A') }),
        makeQuestion('D', { ask: when.yes('A'), simpler: true }),
        makeQuestion('E', { ask: when.yes('D') }),
      ],
    });
  const ids = (answers: Parameters<typeof makeInput>[0], ...rules: readonly Rule[]) =>
    nextQuestions(ruleSetOf(...rules), makeInput(answers)).map((screen) =>
      screen.kind === 'group' ? screen.questions.join('+') : screen.question,
    );

  it('T18 the group first, then one question a screen', () => {
    expect(ids({ answers: {} }, urgent, emergency)).toEqual(['A+B']);
    expect(ids({ answers: { A: yes, B: no } }, urgent, emergency)).toEqual(['C', 'D']);
    expect(ids({ answers: { A: no, B: no } }, urgent, emergency)).toEqual([]);
  });

  it('T18 a choice has its options on its screen', () => {
    const choice = {
      kind: 'choice',
      id: 'W',
      phase: 'check',
      many: true,
      options: [{ id: 'W.hand', labelKey: 'x' }],
    } as const;
    const rule = makeRule({ cases: [{ tier: 'caution', when: when.yes('W.hand') }] });
    const ruleSet = makeRuleSet([rule], { questions: [makeQuestion('A'), makeQuestion('B'), choice] });
    expect(nextQuestions(ruleSet, makeInput())).toEqual([
      { kind: 'choice', question: 'W', options: ['W.hand'], many: true },
    ]);
  });

  it('T18 a group names only what is still open', () => {
    expect(ids({ answers: { A: no } }, urgent)).toEqual(['B']);
  });

  it('T19 a question behind a question that is not asked yet brings the first one', () => {
    expect(ids({ answers: { A: yes, B: no, C: no } }, emergency)).toEqual(['D']);
    expect(ids({ answers: { A: yes, B: no, D: yes } }, emergency)).toEqual(['E']);
    expect(ids({ answers: { A: yes, B: no, D: no } }, emergency)).toEqual([]);
  });

  it('T19 after urgent only what could make it an emergency, after an emergency nothing', () => {
    const more = makeRule({ id: 'R-3', cases: [{ tier: 'clinician', when: when.yes('E') }] });
    expect(ids({ answers: { A: yes, B: no, C: yes } }, urgent, emergency, more)).toEqual(['D']);
    expect(ids({ answers: { A: yes, B: no, D: yes, E: yes } }, urgent, emergency)).toEqual([]);
  });

  it('T19 asks on where an open answer alone cannot decide', () => {
    const both = makeRule({ cases: [{ tier: 'urgent', when: when.all(when.any('A', 'B'), when.any('C', 'D')) }] });
    expect(ids({ answers: { A: yes, B: no } }, both)).toEqual(['C', 'D']);
    expect(ids({ answers: { A: yes, B: no, C: yes } }, both)).toEqual([]);
  });

  it('T7 "not sure" brings the simpler words once', () => {
    const answers = { A: yes, B: no, D: notSure };
    expect(nextQuestions(ruleSetOf(emergency), makeInput({ answers }))).toEqual([
      { kind: 'question', question: 'D', simpler: true },
      { kind: 'question', question: 'E', simpler: false },
    ]);
    expect(ids({ answers: { ...answers, 'D.simpler': no } }, emergency)).toEqual([]);
  });

  it('T62 whoever is not sure of a choice may mean any of its options', () => {
    const kinds: Question = {
      kind: 'choice',
      id: 'K',
      phase: 'check',
      ask: when.yes('A'),
      many: true,
      options: ['K.a', 'K.b'].map((id) => ({ id, labelKey: id })),
    };
    const questions = [
      makeQuestion('A'),
      makeQuestion('B'),
      kinds,
      makeQuestion('C', { ask: when.yes('K.a') }),
      makeQuestion('D', { ask: when.any('K.a', 'K.b') }),
    ];
    const ruleSet = makeRuleSet([urgent, makeRule({ id: 'R-2', cases: [{ tier: 'urgent', when: when.yes('D') }] })], {
      questions,
    });
    const next = (said: Parameters<typeof makeInput>[0]) =>
      nextQuestions(ruleSet, makeInput(said)).map((screen) => (screen.kind === 'group' ? 'group' : screen.question));
    const item = { A: yes, B: no };
    expect(next({ answers: item })).toEqual(['K']);
    expect(next({ answers: { ...item, K: yes, 'K.a': no, 'K.b': yes } })).toEqual(['D']);
    expect(next({ answers: { ...item, K: notSure, 'K.a': no, 'K.b': no } })).toEqual(['C', 'D']);
    expect(next({ answers: { ...item, K: notSure, 'K.a': no, 'K.b': no, D: no, C: no } })).toEqual([]);
  });

  it('T18 keeps to one phase when asked to', () => {
    const ruleSet = ruleSetOf(urgent);
    expect(nextQuestions(ruleSet, makeInput({ answers: {} }), 'profile')).toEqual([]);
    expect(nextQuestions(ruleSet, makeInput({ answers: {} }), 'check')).toHaveLength(1);
  });

  it('T6 a rule that cannot be read asks nothing', () => {
    const broken = makeRule({ id: 'R-9', cases: [{ tier: 'caution', when: when.yes('Z') }] });
    expect(ids({ answers: { A: no, B: no } }, broken)).toEqual([]);
  });
});
