// SPDX-License-Identifier: MIT
import { addDays, day } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { when } from './condition.ts';
import { nextQuestions, quickCheckForm } from './interview.ts';
import { makeInput, makeQuestion, makeRule, makeRuleSet, no, notSure, yes } from './ruleSet.fixture.ts';
import type { Question, Rule } from './ruleSet.ts';

const today = day('2026-11-22');

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
