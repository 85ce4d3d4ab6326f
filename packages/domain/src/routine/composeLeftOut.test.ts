// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import type { ClearanceFacts, RegionLimit } from '../triage/clearance.ts';
import { compose, composed, contactsOf, day, library, of, only, restsOf } from './compose.fixture.ts';
import type { ComposeSetting } from './composeRoutine.ts';
import {
  arch,
  feetRequest,
  firstWeekSession,
  handPads,
  handsRequest,
  makeLibrary,
  makeLimits,
  makeSession,
  makeTechnique,
  neckRequest,
  noSeconds,
  softFoot,
  wallRequest,
  wristGlide,
} from './routine.fixture.ts';

describe('what is left out', () => {
  const reasons = (facts: Partial<ClearanceFacts>, request = handsRequest, setting: Partial<ComposeSetting> = {}) => {
    const result = compose(request, facts, setting);
    const leftOut = result.ok ? result.value.leftOut : result.error.kind === 'too-little' ? result.error.leftOut : [];
    return leftOut.map(({ technique, side, reason }) =>
      [technique, ...(side === undefined ? [] : [side]), reason].join(' '),
    );
  };
  const limits = (region: 'hand' | 'shoulder' | 'upper_back' | 'foot' | 'wrist', over: Partial<RegionLimit>) => ({
    limits: makeLimits({ [region]: { ruleIds: ['CI-00'], ...over } }),
  });

  it('R2 names region, kind, tool and pose', () => {
    expect(reasons(limits('hand', { blocked: true }))).toEqual([
      'hand-pads region-blocked',
      'thumb-base region-blocked',
    ]);
    expect(reasons(limits('hand', { techniqueKinds: ['press'] }))).toEqual(['thumb-base kind-blocked']);
    expect(reasons(limits('hand', { holdSecondsMax: 0 }))).toEqual(['thumb-base kind-blocked']);
    expect(reasons(limits('hand', { tools: ['hand'] }))).toEqual(['hand-pads tool-blocked', 'thumb-base tool-blocked']);
    expect(reasons(limits('upper_back', { tools: ['roller'] }), wallRequest)).toEqual(['wall-roller tool-blocked']);
    const session = makeSession({ posesBlocked: ['standing-at-wall'], ruleIds: ['CI-44'] });
    expect(reasons({ session }, wallRequest)).toEqual([
      'shoulder-knead warm-up-alone',
      'wall-ball pose-blocked',
      'wall-roller pose-blocked',
    ]);
    expect(reasons(limits('hand', { ceiling: 1 }))).toEqual([
      'hand-pads ceiling-too-low',
      'thumb-base ceiling-too-low',
    ]);
  });

  it('R2 names the side where only one is out, and its rules', () => {
    const routine = composed(handsRequest, {
      limits: makeLimits({ wrist: { blocked: true, ruleIds: ['CI-26'] } }, ['left']),
    });
    expect(routine.leftOut).toEqual([
      { technique: 'wrist-glide', side: 'left', reason: 'region-blocked', ruleIds: ['CI-26'] },
    ]);
    expect(of(routine, 'wrist-glide').map((step) => step.side)).toEqual(['right']);
  });

  it('R2 R7 tries the hand where the ball is blocked, and gives no pressure back for it', () => {
    const before = of(composed(wallRequest), 'wall-ball');
    const after = of(composed(wallRequest, limits('upper_back', { tools: ['ball'] })), 'wall-ball');
    expect(before.map((step) => [step.tool, step.pressure.ceiling])).toEqual([
      ['ball', 4],
      ['ball', 4],
    ]);
    expect(after.map((step) => [step.tool, step.pressure.ceiling])).toEqual([
      ['hand', 4],
      ['hand', 4],
    ]);
  });

  it('R14 R20 gives its time to the others', () => {
    const routine = composed(handsRequest, limits('wrist', { blocked: true }));
    expect(routine.contactSeconds).toBe(360);
    expect(of(routine, 'hand-pads')[0]?.seconds).toBeGreaterThan(75);
    expect(routine.why).toContainEqual({ kind: 'refilled', ruleIds: [] });
  });

  it('R26 leads a share of the time that was asked for, on the side it is for', () => {
    const half = { ...makeLimits({}).hand.left, timeShare: 0.5 };
    const limitsOfSide = { limits: { ...makeLimits({}), hand: { ...makeLimits({}).hand, left: half } } };
    const seconds = of(composed(handsRequest, limitsOfSide), 'hand-pads').map((step) => step.secondsMax);
    const usual = of(composed(handsRequest), 'hand-pads').map((step) => step.secondsMax);
    const asked = handsRequest.wishes.find(({ technique }) => technique === 'hand-pads')?.sideSeconds ?? 0;
    expect(seconds[0]).toBeLessThanOrEqual(asked / 2);
    expect(seconds[1]).toBe(usual[1]);
  });

  it('R14 names what there was no time for', () => {
    expect(reasons({}, { ...neckRequest, totalSeconds: 180 })).toEqual(['neck-walk no-time', 'knot-hold no-time']);
  });

  it('R5 R18 names a limit of the day, and looks at the skin first', () => {
    expect(reasons(limits('hand', { daySecondsMax: 30 }))).toEqual(['hand-pads day-limit', 'thumb-base day-limit']);
    const feet = { ...feetRequest, wishes: [{ technique: softFoot.id, sideSeconds: 120 }] };
    const numb = limits('foot', { daySecondsMax: 120, ceiling: 2, lookFirst: true });
    const routine = composed(feet, numb);
    expect(contactsOf(routine).map((step) => step.seconds)).toEqual([120, 120]);
    expect(restsOf(routine).slice(0, 2)).toEqual(['breathe', 'look']);
    expect(contactsOf(routine).every((step) => step.afterLook === true)).toBe(true);
    const tender = composed(feet, limits('foot', { daySecondsMax: 120, ceiling: 2 }));
    expect(restsOf(tender)).not.toContain('look');
    expect(contactsOf(tender).some((step) => step.afterLook)).toBe(false);
    expect(restsOf(composed({ ...feet, totalSeconds: 180 }, numb))).toEqual(['look', 'close']);
    const done = day({ bySpot: [{ technique: arch.id, side: 'left', seconds: 60 }] });
    expect(contactsOf(composed(feet, numb, { day: done })).map((step) => step.secondsMax)).toEqual([60, 120]);
  });

  it('R10 names places at rest, from the record of the day and from the clearance', () => {
    const spot = day({ rested: [{ technique: 'thumb-base', side: 'left', extent: 'spot' }] });
    expect(reasons({}, handsRequest, { day: spot })).toEqual(['thumb-base left rested-spot']);
    const region = day({ rested: [{ technique: 'thumb-base', side: 'left', extent: 'region' }] });
    expect(reasons({}, handsRequest, { day: region })).toEqual([
      'hand-pads left rested-spot',
      'thumb-base left rested-spot',
    ]);
    const unknown = day({ rested: [{ technique: 'gone', side: 'left', extent: 'region' }] });
    expect(reasons({}, handsRequest, { day: unknown })).toHaveLength(4);
    const until = instant(1);
    const rested = [{ technique: 'x', side: 'both', until, regions: ['wrist'], ruleId: 'ST-02' }] as const;
    expect(composed(handsRequest, { rested }).leftOut).toEqual([
      { technique: 'wrist-glide', reason: 'rested-spot', ruleIds: ['ST-02'] },
    ]);
    const spotOnly = [{ technique: 'thumb-base', side: 'right', until, ruleId: 'ST-02' }] as const;
    expect(reasons({ rested: spotOnly })).toEqual(['thumb-base right rested-spot']);
  });

  it('R11 names work near a nerve that has nothing to go before it, or was done today', () => {
    const request = only(handsRequest, 'wrist-glide');
    expect(reasons({}, request)).toEqual(['wrist-glide nerve-first']);
    const done = day({ bySpot: [{ technique: 'wrist-glide', side: 'left', seconds: 5 }] });
    expect(reasons({}, handsRequest, { day: done })).toEqual(['wrist-glide left rested-spot']);
  });

  it('R11 puts work near a nerve behind the first that is not', () => {
    const wishes = [...handsRequest.wishes].reverse();
    const order = contactsOf(composed({ ...handsRequest, wishes })).map((step) => step.technique);
    expect([...new Set(order)]).toEqual(['thumb-base', 'wrist-glide', 'hand-pads', 'shoulder-knead']);
  });

  it('R9 names what the first week puts off', () => {
    const firm = makeTechnique({ id: 'firm', pressure: { start: 4, typical: 4, ceiling: 5 } });
    const request = { ...handsRequest, wishes: [...handsRequest.wishes, { technique: 'firm', sideSeconds: 30 }] };
    const setting = { library: makeLibrary([firm, ...Array.from(library.values())]) };
    const session = makeSession({ firstWeek: true, contactSecondsMax: 360 });
    expect(reasons({ session }, request, setting)).toEqual(['firm first-week']);
  });

  it('R27 leaves weight on a tool on the floor to whom the clearance allows it', () => {
    const floor = makeTechnique({
      id: 'floor',
      regions: ['upper_back'],
      tools: ['roller'],
      pose: 'lying',
      onFloor: true,
    });
    const lying = makeTechnique({ id: 'lying', regions: ['upper_back'], pose: 'lying' });
    const wishes = [...wallRequest.wishes, ...['floor', 'lying'].map((technique) => ({ technique, sideSeconds: 30 }))];
    const request = { ...wallRequest, wishes };
    const setting = { library: makeLibrary([floor, lying, ...Array.from(library.values())]) };
    const session = makeSession({ floorBlocked: true, ruleIds: ['DOSE-FLOOR'] });
    expect(reasons({ session }, request, setting)).toEqual(['floor floor']);
    expect(reasons({}, request, setting)).toEqual([]);
  });

  it('R9 begins no second area in the first week', () => {
    const neck = day({
      contactSeconds: 100,
      byArea: { ...noSeconds, 'neck-shoulders': 100 },
      bySpot: [{ technique: 'neck-walk', side: 'left', seconds: 100 }],
    });
    expect(reasons({ session: firstWeekSession }, only(handsRequest, 'hand-pads'), { day: neck })).toEqual([
      'hand-pads first-week',
    ]);
    expect(compose(neckRequest, { session: firstWeekSession }, { day: neck }).ok).toBe(true);
  });

  it('R9 R33 leaves the area asked for open after a warm-up alone', () => {
    const warmedUp = day({
      contactSeconds: 60,
      byArea: { ...noSeconds, 'neck-shoulders': 60 },
      workedAreas: [],
      bySpot: [{ technique: 'neck-walk', side: 'left', seconds: 60 }],
    });
    expect(reasons({ session: firstWeekSession }, handsRequest, { day: warmedUp })).toEqual([]);
    const contactToday = {
      totalSeconds: 60,
      areaSeconds: { ...noSeconds, 'neck-shoulders': 60 },
      techniqueSeconds: { 'neck-walk': 60 },
    };
    expect(reasons({ session: firstWeekSession, contactToday: { ...contactToday, workedAreas: [] } })).toEqual([]);
    expect(reasons({ session: firstWeekSession, contactToday })).toContain('hand-pads first-week');
  });

  it('R34 makes no routine of a warm-up alone', () => {
    const facts = limits('hand', { blocked: true });
    const all = { ...facts.limits, wrist: facts.limits.hand };
    const result = compose(handsRequest, { limits: all });
    expect(result).toMatchObject({ ok: false, error: { kind: 'too-little' } });
    expect(reasons({ limits: all })).toEqual([
      'shoulder-knead warm-up-alone',
      ...['hand-pads', 'thumb-base', 'wrist-glide'].map((technique) => `${technique} region-blocked`),
    ]);
  });

  it('R6 takes no tool and no hold to wrist and ankle', () => {
    const setting = (over: Parameters<typeof makeTechnique>[0]) => ({
      library: makeLibrary([handPads, makeTechnique({ ...wristGlide, ...over })]),
    });
    const request = only(handsRequest, 'hand-pads', 'wrist-glide');
    expect(reasons({}, request, setting({ strokes: ['press-walk'] }))).toEqual(['wrist-glide kind-blocked']);
    expect(reasons({}, request, setting({ tools: ['ball'] }))).toEqual(['wrist-glide tool-blocked']);
  });
});
