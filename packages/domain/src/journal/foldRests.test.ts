// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { foldRests, longestRest, type RestInForce, restOf } from './foldRests.ts';
import { evening, makeDevice, makeNeeds, makeStep, sessionId } from './makeJournal.fixture.ts';
import { untilAnswered } from './soreness.ts';

const make = (over: Partial<RestInForce> = {}): RestInForce => ({
  technique: 'a',
  side: 'left',
  extent: 'spot',
  regions: ['hand'],
  ends: { kind: 'at', at: instant(10) },
  ruleId: 'R',
  ...over,
});
const rest = { kind: 'rested', technique: 'wh-palm-pads', side: 'left', until: instant(evening + 1e8) } as const;

describe('rests in force', () => {
  it('J13 are told with their end: a moment, tomorrow, or an answer', () => {
    const device = makeDevice();
    const told = (over: { extent: 'spot' | 'region'; ruleId: string; until?: ReturnType<typeof instant> }) =>
      foldRests([device.one({ ...rest, ...over })], makeNeeds())[0];
    const at = { kind: 'at', at: rest.until };
    expect(told({ extent: 'spot', ruleId: 'PP-13' })).toEqual({
      technique: 'wh-palm-pads',
      side: 'left',
      extent: 'spot',
      regions: ['hand'],
      ends: at,
      ruleId: 'PP-13',
    });
    expect(told({ extent: 'region', ruleId: 'ST-02' })).toMatchObject({ extent: 'region', ends: at });
    expect(told({ extent: 'spot', ruleId: 'ST-02' })?.ends).toEqual({ kind: 'tomorrow' });
    expect(told({ extent: 'region', ruleId: 'ST-04' })?.ends).toEqual({ kind: 'tomorrow' });
    expect(told({ extent: 'region', ruleId: 'ND-01', until: untilAnswered })?.ends).toEqual({ kind: 'answer' });
  });

  it('J13 hold those that rules over weeks add, until their end', () => {
    const flared = (until: number) =>
      foldRests([], makeNeeds(), [
        { technique: 'fa-arch-thumbs', side: 'both', until: instant(until), regions: ['foot'], ruleId: 'PP-13' },
      ]);
    expect(flared(evening + 1)).toMatchObject([{ extent: 'region', regions: ['foot'], ruleId: 'PP-13' }]);
    expect(flared(evening)).toEqual([]);
    expect(foldRests([], makeNeeds())).toEqual([]);
  });

  it('J13 hold tingling that nobody has called gone, and no longer', () => {
    const device = makeDevice();
    const step = device.one(makeStep({ ending: 'tingling' }));
    const later = makeNeeds({
      today: '2026-10-25' as ReturnType<typeof makeNeeds>['today'],
      now: instant(evening + 5e8),
    });
    expect(foldRests([step], later)).toEqual([
      {
        technique: 'wh-palm-pads',
        side: 'left',
        extent: 'spot',
        regions: ['hand'],
        ends: { kind: 'answer' },
        ruleId: 'ST-02',
      },
    ]);
    const answer = (stillThere: 'no' | 'not-sure') =>
      foldRests([step, device.one({ kind: 'rechecked', source: step.id, recheck: '24h', stillThere })], later);
    expect([answer('not-sure').length, answer('no').length]).toEqual([1, 0]);
    expect(step).toMatchObject({ session: sessionId });
  });
});

describe('the rest that keeps something away', () => {
  const wish = { technique: 'a', regions: ['hand', 'wrist'] } as const;

  it('is one of the technique itself, or of a region it touches, on its side', () => {
    const found = (over: Partial<RestInForce>, side?: 'left' | 'right' | 'both') =>
      restOf([make(over)], { ...wish, side }) !== undefined;
    expect([found({}), found({}, 'left'), found({}, 'both'), found({}, 'right')]).toEqual([true, true, true, false]);
    expect([found({ technique: 'b' }), found({ technique: 'b', extent: 'region' })]).toEqual([false, true]);
    expect(found({ technique: 'b', extent: 'region', regions: ['foot', 'wrist'] })).toBe(true);
    expect(found({ technique: 'b', extent: 'region', regions: ['foot'] })).toBe(false);
    expect(found({ extent: 'region', regions: ['foot'] })).toBe(true);
  });

  it('is the one that ends last; one that waits for an answer is the last of all', () => {
    const soon = make({ ends: { kind: 'tomorrow' } });
    const [early, late] = [make(), make({ ends: { kind: 'at', at: instant(20) } })];
    const open = make({ ends: { kind: 'answer' } });
    expect(longestRest([])).toBeUndefined();
    expect([longestRest([soon, late, early]), longestRest([early, soon])]).toEqual([late, early]);
    expect(longestRest([late, open, early])).toBe(open);
    const twin = make({ ruleId: 'R-2' });
    expect(longestRest([early, twin])).toBe(early);
    expect(restOf([early, late], wish)).toBe(late);
  });
});
