// SPDX-License-Identifier: MIT
import { addDays, type Day, day } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerWord } from '../triage/answers.ts';
import { when } from '../triage/condition.ts';
import { makeQuestion, makeRule, makeRuleSet } from '../triage/ruleSet.fixture.ts';
import type { JournalEvent, ProfileAnswered } from './events.ts';
import { foldProfile } from './foldProfile.ts';
import { makeDevice, makeNeeds, makeRated } from './makeJournal.fixture.ts';

const lasting = (id: string, ask?: string) =>
  makeQuestion(id, { phase: 'profile', staleDays: 28, simpler: true, ...(ask && { ask: when.yes(ask) }) });

const ruleSet = makeRuleSet(
  [
    makeRule({ cases: [{ tier: 'clinician', when: when.all('card', 'more'), recheckDays: 7 }] }),
    makeRule({ id: 'R-2', cases: [{ tier: 'caution', when: when.yes('mild'), recheckDays: 7 }] }),
  ],
  {
    groups: [],
    questions: [
      lasting('card'),
      lasting('more', 'card'),
      {
        kind: 'choice',
        phase: 'profile',
        id: 'where',
        ask: when.yes('more'),
        many: true,
        staleDays: 28,
        options: [{ id: 'where.here', labelKey: 'x' }],
      },
      lasting('mild'),
      makeQuestion('for-good', { phase: 'profile' }),
    ],
  },
);
const answered = (question: string, answer: AnswerWord = 'no', looked = false): ProfileAnswered => ({
  kind: 'profileAnswered',
  question,
  answer: {
    answer,
    ...(looked && { checked: { when: day('2026-10-20'), sameEpisode: false, unchanged: true } }),
  },
});
const first = day('2026-10-20');
const after = (days: number): Day => addDays(first, days);
const idsOn = (events: readonly JournalEvent[], today: Day) =>
  Object.keys(foldProfile(events, { ...makeNeeds({ today }), ruleSet })).sort();
const noonOf = (days: number) => `${after(days)}T10:00:00Z`;

describe('stale answers', () => {
  it('J27 hold 28 days; others hold for good', () => {
    const events = makeDevice().record(answered('card'), answered('for-good'));
    expect(idsOn(events, after(27))).toEqual(['card', 'for-good']);
    expect(idsOn(events, after(28))).toEqual(['for-good']);
    expect(idsOn(events, after(9000))).toEqual(['for-good']);
  });

  it('J27 hold 7 days where the rule is for a clinician, with all that hangs on them', () => {
    const yes = ['card', 'more', 'where', 'where.here'].map((id) => answered(id, 'yes'));
    const events = makeDevice().record(...yes, answered('mild', 'yes'));
    expect(idsOn(events, after(6))).toEqual(['card', 'mild', 'more', 'where', 'where.here']);
    expect(idsOn(events, after(7))).toEqual(['mild']);
    expect(idsOn(events, after(27))).toEqual(['mild']);
  });

  it('J27 what hangs on a card goes stale with it, however new it is', () => {
    const device = makeDevice();
    const card = device.one(answered('card', 'yes'));
    device.set(noonOf(20));
    const more = device.one(answered('more', 'no'));
    expect(idsOn([card, more], after(27))).toEqual(['card', 'more']);
    expect(idsOn([card, more], after(28))).toEqual([]);
    device.set(noonOf(28));
    expect(idsOn([card, more, device.one(answered('card', 'yes'))], after(28))).toEqual(['card', 'more']);
  });

  it('J27 what a professional has looked at holds the longer time', () => {
    const events = makeDevice().record(answered('card', 'yes'), answered('more', 'yes', true));
    expect(idsOn(events, after(27))).toEqual(['card', 'more']);
    expect(idsOn(events, after(28))).toEqual([]);
  });

  it('T36 not sure in simpler words too is asked again on the next day, and what was settled is not', () => {
    const events = makeDevice().record(answered('card', 'yes'), answered('more', 'not-sure'));
    const unsure = makeDevice().record(answered('more.simpler', 'not-sure'));
    const settled = makeDevice().record(answered('more.simpler', 'no'));
    expect(idsOn([...events, ...unsure], first)).toEqual(['card', 'more', 'more.simpler']);
    expect(idsOn([...events, ...unsure], after(1))).toEqual(['card']);
    expect(idsOn([...events, ...settled], after(1))).toEqual(['card', 'more', 'more.simpler']);
  });

  it('J28 a clock set back makes nothing young that the journal knows to be old', () => {
    const device = makeDevice();
    const card = device.one(answered('card'));
    device.set(noonOf(30));
    const later = device.one(makeRated());
    expect(idsOn([card, later], after(3))).toEqual([]);
    expect(idsOn([card], after(3))).toEqual(['card']);
  });

  it('J28 an answer from a day ahead is stale; one given after that day was put right is not', () => {
    const device = makeDevice();
    device.set(noonOf(400));
    const ahead = device.one(answered('card'));
    expect(idsOn([ahead], first)).toEqual([]);
    device.set(noonOf(1));
    const right = device.one(answered('card'));
    expect(idsOn([ahead, right], after(1))).toEqual(['card']);
    expect(idsOn([ahead, right], after(29))).toEqual([]);
  });

  it('J28 J10 days of a file make nothing older here, and its answers go stale by their own day', () => {
    const device = makeDevice();
    const card = device.one(answered('card'));
    const other = makeDevice('devicebbbb', 2);
    other.set(noonOf(300));
    const far = other.one(makeRated());
    other.set(noonOf(-40));
    const old = other.one(answered('mild'));
    const mark = device.one({ kind: 'imported', targets: [far.id, old.id] });
    expect(idsOn([card, far, old, mark], after(1))).toEqual(['card']);
  });

  it('J28 never throws and never gives back what is stale, whatever day the clock shows', () => {
    const device = makeDevice();
    const events = device.record(answered('card', 'yes'), answered('more', 'yes'));
    device.set(noonOf(8));
    const all = [...events, device.one(makeRated())];
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(idsOn(all, after(days))).toEqual([]);
      }),
    );
    expect(idsOn(all, 'no day' as Day)).toEqual([]);
  });
});
