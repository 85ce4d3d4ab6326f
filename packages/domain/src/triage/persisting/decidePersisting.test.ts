// SPDX-License-Identifier: MIT
import { day, type SessionId } from '@knead/base';
import { describe, expect, it } from 'vitest';
import type { DayLog, LoggedDay, LoggedSession } from './dayLog.ts';
import { decidePersisting } from './decidePersisting.ts';
import type { PersistingCase, PersistingRule, PersistingRules } from './persistingRules.ts';

const today = day('2026-10-20');
const entry: LoggedDay = {
  day: today,
  places: [],
  signs: ['all-day'],
  openSigns: ['all-day'],
  checkedAfter: false,
};
const log: DayLog = {
  days: [entry],
  sessions: [],
  marks: [],
  facts: [],
};

function makeRule(id: string, over: Partial<PersistingCase> = {}): PersistingRule {
  const test = { kind: 'open-sign', sign: 'all-day', withinDays: 7 } as const;
  return { id, cases: [{ tier: 'clinician', test, messageKey: id, ...over }], sources: [] };
}

function decide(rules: readonly PersistingRule[], over: Partial<DayLog> = {}) {
  const all: PersistingRules = {
    version: '1',
    window: { days: 7, entriesMin: 4 },
    noticeEveryDays: 7,
    snoozeDaysMax: 14,
    silenceDays: 28,
    silencedIds: [],
    breakingIds: [],
    undiscussedIds: [],
    recheckDays: 7,
    rules,
  };
  return decidePersisting(all, { ...log, ...over }, today);
}

/** Which of some rules is told. */
function told(...rules: readonly PersistingRule[]): string | undefined {
  return decide(rules).notices[0]?.ruleId;
}

describe('which rule over weeks is told', () => {
  it('P7 the gravest, then the one to be shown soonest, then by id, in whatever order they stand', () => {
    const [b, a] = [makeRule('B'), makeRule('A')];
    const later = makeRule('C', { show: { who: 'professional', withinDays: 14 } });
    const soon = makeRule('D', { show: { who: 'professional', withinDays: 7 } });
    const grave = makeRule('E', { tier: 'urgent' });
    expect([told(b, a), told(a, b)]).toEqual(['A', 'A']);
    expect([told(a, later), told(later, soon, a), told(soon, grave)]).toEqual(['C', 'D', 'E']);
  });
});

describe('when a rule over weeks holds', () => {
  it('P2 not with any of the facts for which another case waits longer', () => {
    const rule = makeRule('A', { unlessFacts: ['runs-down-a-limb', 'hand-shakes-off'] });
    expect(decide([rule]).firedIds).toEqual(['A']);
    expect(decide([rule], { facts: ['hand-shakes-off'] }).firedIds).toEqual([]);
    expect(decide([rule], { facts: ['tingles-most-days'] }).firedIds).toEqual(['A']);
  });

  it('P2 a day without a rating of pain has no high pain, however low the threshold', () => {
    const rule = makeRule('A', { test: { kind: 'high-all-day', least: 1, days: 2 } });
    const rated = ['2026-10-19', '2026-10-20'].map((date): LoggedDay => ({ ...entry, day: day(date), lowestPain: 1 }));
    expect(decide([rule]).firedIds).toEqual([]);
    expect(decide([rule], { days: rated.slice(1) }).firedIds).toEqual([]);
    expect(decide([rule], { days: rated }).notices[0]).toMatchObject({ since: '2026-10-19', figures: { days: 2 } });
  });

  it('P10 nothing rests where no rule asks for flares', () => {
    const session: LoggedSession = {
      session: 'session00001' as SessionId,
      day: today,
      area: 'wrist-hands',
      contactSeconds: 60,
      techniques: [],
      nextDay: { painRise: 9 },
    };
    expect(decide([makeRule('A')], { sessions: [session] }).flared).toEqual([]);
  });
});
