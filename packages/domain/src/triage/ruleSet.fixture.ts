// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { type ByRegion, REGIONS } from '../atlas/areas.ts';
import type { Answer } from './answers.ts';
import { when } from './condition.ts';
import type { TriageInput } from './input.ts';
import type { Effect, Question, Rule, RuleSet } from './ruleSet.ts';

export const yes: Answer = { answer: 'yes' };
export const no: Answer = { answer: 'no' };
export const notSure: Answer = { answer: 'not-sure' };

/** A professional has looked; of this episode and unchanged, unless told otherwise. */
export function checked(over: { when?: string; sameEpisode?: boolean; unchanged?: boolean } = {}): Answer {
  const { when: on = '2026-11-20', sameEpisode = true, unchanged = true } = over;
  return { answer: 'yes', checked: { when: day(on), sameEpisode, unchanged } };
}

export function makeQuestion(id: string, over: Partial<Extract<Question, { kind: 'yes-no' }>> = {}): Question {
  return { kind: 'yes-no', id, phase: 'check', ...over };
}

/** A rule of one case, which holds at yes to `A`. */
export function makeRule(over: Partial<Rule> = {}): Rule {
  return {
    id: 'R-1',
    kind: 'red-flag',
    where: { kind: 'place', regions: ['hand'], side: 'both' },
    cases: [{ tier: 'caution', when: when.yes('A') }],
    sources: ['x'],
    ...over,
  };
}

const sixMinutes: Effect = { kind: 'session', daySecondsMax: 360 };

/** Rules about two questions, A and B, and a day of six minutes. */
export function makeRuleSet(rules: readonly Rule[], over: Partial<RuleSet> = {}): RuleSet {
  const dose = makeRule({
    id: 'DOSE',
    kind: 'dose',
    quiet: true,
    cases: [{ tier: 'ok', when: when.always, effects: [sixMinutes] }],
  });
  return {
    version: 'test-1',
    // Every region gets one, so the record is total.
    ceilings: Object.fromEntries(REGIONS.map((region) => [region, 5])) as ByRegion<number>,
    groups: [{ id: 'g', phase: 'check', titleKey: 'g', questionIds: ['A', 'B'] }],
    questions: [makeQuestion('A'), makeQuestion('B')],
    rules: [dose, ...rules],
    ...over,
  };
}

/** No to A and B, past the first week, without pain. */
export function makeInput(over: Partial<TriageInput> = {}): TriageInput {
  return {
    profile: {},
    answers: { A: no, B: no },
    painNow: 0,
    log: { firstUseDay: day('2026-01-01') },
    now: instant(Date.UTC(2026, 10, 22, 18)),
    today: day('2026-11-22'),
    ...over,
  };
}
