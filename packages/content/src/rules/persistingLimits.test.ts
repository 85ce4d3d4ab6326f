// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { type DayLog, decideTriage, persistingLimits } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { techniques } from '../techniques.ts';
import { busy, decide, flaring, makeLog, makeSession, on } from './persisting.fixture.ts';
import { persistingRules } from './persisting.ts';
import { makeInput } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

describe('what the rules over weeks limit', () => {
  const limitsOn = (log: Partial<DayLog>, today: number) =>
    persistingLimits(persistingRules, makeLog(log), { today: on(today), factsOf: (id) => techniques.get(id) });
  const triage = (log: Partial<DayLog>, today: number) =>
    decideTriage(ruleSet, {
      ...makeInput({}),
      now: instant(Date.parse(`${on(today)}T12:00:00Z`)),
      today: on(today),
      log: { firstUseDay: on(-30), ...limitsOn(log, today) },
    }).clearance?.facts;

  it('P10 PP-13 blocks the regions of the area on both sides, for 7 days and not an hour less anywhere', () => {
    const facts = triage({ sessions: flaring(3) }, 8);
    expect(facts?.limits.hand.left).toMatchObject({
      blocked: true,
      ruleIds: expect.arrayContaining(['PP-13']),
    });
    expect(facts?.limits.hand.right.blocked).toBe(true);
    expect(facts?.limits.foot.left.blocked).toBe(false);
    expect(facts?.rested).toMatchObject([{ technique: 'wh-palm-pads', until: Date.parse(`${on(10)}T00:00:00Z`) }]);
    expect(triage({ sessions: flaring(3) }, 9)?.limits.hand.left.blocked).toBe(false);
  });

  it('P10 a flare of a technique nobody knows any more blocks every region', () => {
    const unknown = flaring(3).map((one) => ({ ...one, techniques: ['gone'] }));
    expect(triage({ sessions: unknown }, 8)?.limits.foot.left.blocked).toBe(true);
  });

  it('P10 PP-14 leaves 10 minutes of contact a day, and says why', () => {
    expect(triage({ sessions: busy(3) }, 6)?.session).toMatchObject({ contactSecondsMax: 600 });
    expect(triage({ sessions: busy(3) }, 6)?.session.ruleIds).toContain('PP-14');
    expect(triage({ sessions: busy(2) }, 6)?.session).toMatchObject({ contactSecondsMax: 1200 });
  });

  it('P3 P10 a flare or busy days that lie ahead, by a clock set back, still count', () => {
    expect(limitsOn({ sessions: flaring(3, 20) }, 5).rested).toHaveLength(1);
    expect(limitsOn({ sessions: busy(3) }, -20).overdone).toBe(true);
  });

  it('P10 PP-13 rests the area for 7 days, and the second time is for showing', () => {
    const first = decide({ sessions: flaring(3) }, 4);
    expect(first.flared).toMatchObject([
      { area: 'wrist-hands', since: on(2), until: on(9), times: 1, techniques: ['wh-palm-pads'] },
    ]);
    expect(first.notices[0]).toMatchObject({ ruleId: 'PP-13', tier: 'caution', show: undefined });
    expect(decide({ sessions: flaring(3) }, 9).flared).toEqual([]);
    const again = decide({ sessions: [...flaring(3), ...flaring(3, 20)] }, 24);
    expect(again.flared[0]?.times).toBe(2);
    expect(again.notices[0]).toMatchObject({ ruleId: 'PP-13', tier: 'clinician' });
  });

  it('P10 PP-13 counts three of any five answers in a row, no longer', () => {
    const every = (nth: number) =>
      Array.from({ length: 7 }, (_, at) => makeSession(at, { nextDay: { painRise: at % nth === 0 ? 2 : 0 } }));
    expect(decide({ sessions: every(3) }, 7).flared).toEqual([]);
    expect(decide({ sessions: every(2) }, 7).flared).toMatchObject([{ since: on(4), times: 1 }]);
  });

  it('P3 P10 PP-13 names the techniques in one order, each once', () => {
    const sessions = flaring(3).map((one) => ({ ...one, techniques: ['wh-palm-pads', 'wh-forearm'] }));
    expect(decide({ sessions }, 4).flared[0]?.techniques).toEqual(['wh-forearm', 'wh-palm-pads']);
  });

  it('P10 PP-13 counts each area by itself, and only sessions that were answered', () => {
    const other = flaring(3).map((one, index) => (index < 2 ? one : { ...one, area: 'feet-ankles' as const }));
    expect(decide({ sessions: other }, 4).flared).toEqual([]);
    const silent = [makeSession(0), makeSession(1), makeSession(2), makeSession(3), makeSession(4)];
    expect(decide({ sessions: silent }, 4).flared).toEqual([]);
  });
});
