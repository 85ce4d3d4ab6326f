// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { allowStep, isHeldWhereNothingIs } from './allowStep.ts';
import type { ComposeInput } from './composeInput.ts';
import { emptyDay } from './dayRecord.ts';
import {
  firstWeekSession,
  fixtureTechniques,
  handsRequest,
  makeClearance,
  makeLibrary,
  makeLimits,
  makeSession,
  makeTechnique,
  noSeconds,
} from './routine.fixture.ts';
import type { TechniqueFacts } from './technique.ts';

const named = (id: string): TechniqueFacts => {
  const facts = fixtureTechniques.find((one) => one.id === id);
  if (facts === undefined) throw new Error(`No ${id}.`);
  return facts;
};
const inputFor = (facts: TechniqueFacts, over: Partial<ComposeInput> = {}): ComposeInput => ({
  request: handsRequest,
  wishes: [{ facts, wish: { technique: facts.id, sideSeconds: 60 } }],
  clearance: makeClearance().facts,
  library: makeLibrary([...fixtureTechniques, facts]),
  day: emptyDay,
  changeoverSeconds: 10,
  ...over,
});
const allow = (facts: TechniqueFacts, over: Partial<ComposeInput> = {}, side: 'left' | 'both' = 'left') => {
  const [tool = 'hand'] = facts.tools;
  const wish = { technique: facts.id, sideSeconds: 60 };
  return allowStep(inputFor(facts, over), { facts, wish, side, tool });
};
const ceiling = (...args: Parameters<typeof allow>) => {
  const result = allow(...args);
  return result.ok ? result.value.ceiling : result.error.reason;
};
const hand = makeTechnique();
const firstWeek = { clearance: makeClearance({ session: { ...firstWeekSession, ceiling: 5 } }).facts };

describe('how hard a step may be', () => {
  it('R6 beside a nerve at most 3, whatever the technique says', () => {
    expect([ceiling(hand), ceiling(makeTechnique({ nerveAdjacent: true }))]).toEqual([5, 3]);
  });

  it('R9 3 in the area of the first week, 2 in its warm-up', () => {
    expect(ceiling(hand, firstWeek)).toBe(3);
    expect(ceiling(makeTechnique({ area: 'neck-shoulders', regions: ['shoulder'] }), firstWeek)).toBe(2);
  });

  it('R9 what begins as hard as it will be allowed later waits for the first week to end', () => {
    const shoulder = (start: 3 | 4) =>
      makeTechnique({
        area: 'neck-shoulders',
        regions: ['shoulder'],
        pressure: { start, typical: 4, ceiling: 5 },
      });
    expect([ceiling(shoulder(3), firstWeek), ceiling(shoulder(4), firstWeek)]).toEqual([
      'first-week',
      'ceiling-too-low',
    ]);
    expect(allow(shoulder(3), firstWeek)).toEqual({ ok: false, error: { reason: 'first-week', ruleIds: [] } });
  });

  it('R9 begins no second area, and goes on with the first', () => {
    const byArea = { ...noSeconds, 'feet-ankles': 60 };
    const over = { ...firstWeek, day: { ...emptyDay, contactSeconds: 60, byArea } };
    expect(allow(hand, over)).toEqual({ ok: false, error: { reason: 'first-week', ruleIds: [] } });
    expect(allow(named('soft-foot'), over).ok).toBe(true);
  });

  it('R25 light where firm work touched one of its regions, and as hard as else without', () => {
    const work = (technique: string) => ({
      day: { ...emptyDay, firmWork: [{ technique, side: 'left', seconds: 60 } as const] },
    });
    const neck = { request: { ...handsRequest, area: 'neck-shoulders' } as const };
    const knead = named('shoulder-knead');
    expect([ceiling(knead, neck), ceiling(knead, { ...neck, ...work('neck-walk') })]).toEqual([5, 3]);
    expect(ceiling(knead, { ...neck, ...work('arch') })).toBe(5);
    const roller = makeTechnique({ sides: 'both' });
    expect(ceiling(roller, {}, 'both')).toBe(5);
  });
});

describe('how long a step may be', () => {
  const secondsOf = (facts: TechniqueFacts, daySecondsMax: number) => {
    const result = allow(facts, {
      clearance: makeClearance({ limits: makeLimits({ hand: { daySecondsMax } }) }).facts,
    });
    return result.ok ? result.value.secondsMax : result.error.reason;
  };

  it('R5 an allowance of 20 s is used, a smaller one is not', () => {
    expect([secondsOf(hand, 21), secondsOf(hand, 20), secondsOf(hand, 19)]).toEqual([20, 20, 'day-limit']);
  });

  it('R5 counts what a spot has had today', () => {
    const long = makeTechnique({ id: 'long', spots: 1, sideSeconds: { min: 30, max: 240 } });
    const had = (seconds: number) => {
      const bySpot = [{ technique: 'long', side: 'left', seconds } as const];
      const result = allow(long, { day: { ...emptyDay, contactSeconds: seconds, bySpot } });
      return result.ok ? result.value.secondsMax : result.error.reason;
    };
    expect([had(0), had(150), had(170)]).toEqual([60, 30, 'day-limit']);
  });
});

describe('what a step needs', () => {
  it('R18 a look where any of its regions may be numb', () => {
    const arm = makeTechnique({ regions: ['forearm', 'hand'] });
    const needs = (...regions: readonly ('forearm' | 'hand' | 'foot')[]) => {
      const limits = makeLimits(Object.fromEntries(regions.map((region) => [region, { lookFirst: true }])));
      const result = allow(arm, { clearance: makeClearance({ limits }).facts });
      return result.ok && result.value.needsLook;
    };
    expect([needs('hand'), needs('forearm', 'hand'), needs('foot')]).toEqual([true, true, false]);
  });

  it('R6 moving all the time at wrist and ankle', () => {
    const at = (...strokes: TechniqueFacts['strokes']) =>
      isHeldWhereNothingIs(makeTechnique({ regions: ['wrist'], strokes }));
    expect([at('glide'), at('glide', 'hold'), at('hold')]).toEqual([false, true, true]);
  });

  it('R10 a place at rest both for triage and in the record of the day rests', () => {
    const spot = { technique: 'hand-pads', side: 'left' } as const;
    const cleared = { ...spot, until: instant(9), ruleId: 'ST-02' };
    const clearance = makeClearance({ rested: [cleared], session: makeSession() }).facts;
    const day = { ...emptyDay, rested: [{ ...spot, extent: 'spot' } as const] };
    const refused = { ok: false, error: { reason: 'rested-spot', ruleIds: ['ST-02'] } };
    expect([allow(hand, { clearance, day }), allow(hand, { clearance })]).toEqual([refused, refused]);
    expect(allow(hand, { day })).toEqual({ ok: false, error: { reason: 'rested-spot', ruleIds: [] } });
  });
});
