// SPDX-License-Identifier: MIT
import { day } from '@knead/base';
import { describe, expect, it } from 'vitest';
import type { DayLog } from './dayLog.ts';
import { decidePersisting } from './decidePersisting.ts';
import type { PersistingCase, PersistingRule, PersistingRules } from './persistingRules.ts';

const today = day('2026-10-20');
const log: DayLog = {
  days: [{ day: today, places: [], signs: ['all-day'], openSigns: ['all-day'], checkedAfter: false }],
  sessions: [],
  marks: [],
  facts: [],
};

function makeRule(id: string, over: Partial<PersistingCase> = {}): PersistingRule {
  const test = { kind: 'open-sign', sign: 'all-day', withinDays: 7 } as const;
  return { id, cases: [{ tier: 'clinician', test, messageKey: id, ...over }], sources: [] };
}

/** Which of some rules, which all hold, is told. */
function told(...rules: readonly PersistingRule[]): string | undefined {
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
  return decidePersisting(all, log, today).notices[0]?.ruleId;
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
