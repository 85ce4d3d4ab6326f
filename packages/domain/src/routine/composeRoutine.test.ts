// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { POSES, REGIONS, TECHNIQUE_KINDS, TOOLS } from '../atlas/areas.ts';
import { Clearance, type ClearanceFacts, type RegionLimit } from '../triage/clearance.ts';
import { type ComposeSetting, composeRoutine } from './composeRoutine.ts';
import { type DayRecord, emptyDay } from './dayRecord.ts';
import {
  arch,
  feetRequest,
  firstWeekSession,
  handPads,
  handsRequest,
  makeClearance,
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
import { type ContactStep, Routine, type RoutineRequest } from './routine.ts';

const library = makeLibrary();

function compose(request: RoutineRequest, facts: Partial<ClearanceFacts> = {}, setting: Partial<ComposeSetting> = {}) {
  return composeRoutine(request, makeClearance(facts), { library, ...setting });
}

function composed(request: RoutineRequest, facts: Partial<ClearanceFacts> = {}, setting: Partial<ComposeSetting> = {}) {
  const result = compose(request, facts, setting);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function day(over: Partial<DayRecord>): DayRecord {
  return { ...emptyDay, ...over };
}

const contactsOf = (routine: Routine): readonly ContactStep[] =>
  routine.steps.filter((step) => step.kind === 'contact');
const of = (routine: Routine, technique: string) => contactsOf(routine).filter((step) => step.technique === technique);
const restsOf = (routine: Routine) => routine.steps.flatMap((step) => (step.kind === 'rest' ? [step.rest] : []));
const only = (request: RoutineRequest, ...ids: string[]): RoutineRequest => ({
  ...request,
  wishes: request.wishes.filter(({ technique }) => ids.includes(technique)),
});

describe('what opens a routine', () => {
  it('R1 is the composer alone, for a clearance of triage alone', () => {
    const clearance = makeClearance();
    const lookAlike: Clearance = Object.assign(Object.create(Clearance.prototype), { facts: clearance.facts });
    expect(composeRoutine(handsRequest, lookAlike, { library })).toEqual({ ok: false, error: { kind: 'not-cleared' } });
    // @ts-expect-error: a copy is no clearance, by its type as well
    expect(composeRoutine(handsRequest, { ...clearance }, { library }).ok).toBe(false);
    const routine = composed(handsRequest);
    expect(Routine.isGenuine(routine)).toBe(true);
    expect(Routine.isGenuine({ ...routine })).toBe(false);
    expect(Routine.isGenuine(Object.create(Routine.prototype))).toBe(false);
    expect(Routine.isGenuine(undefined)).toBe(false);
    // @ts-expect-error: the key is not exported, so the class cannot be called
    expect(() => new Routine(routine, Symbol('issue'))).toThrow('composer alone');
  });

  it('R1 is a request within its bounds', () => {
    const bad = (over: Partial<RoutineRequest>) => compose({ ...handsRequest, ...over });
    const path = (text: string) => ({ ok: false, error: { kind: 'bad-request', path: text } });
    const [wish = { technique: 'hand-pads', sideSeconds: 60 }] = handsRequest.wishes;
    expect(bad({ totalSeconds: 600.5 })).toEqual(path('/totalSeconds'));
    expect(bad({ totalSeconds: 1801 })).toEqual(path('/totalSeconds'));
    expect(bad({ wishes: [] })).toEqual(path('/wishes'));
    expect(bad({ wishes: Array.from({ length: 11 }, () => wish) })).toEqual(path('/wishes'));
    expect(bad({ wishes: [wish, wish] })).toEqual(path('/wishes/1/technique'));
    expect(bad({ wishes: [{ ...wish, sideSeconds: 0 }] })).toEqual(path('/wishes/0/sideSeconds'));
    expect(compose(handsRequest, {}, { changeoverSeconds: 4 })).toEqual(path('/changeoverSeconds'));
    expect(bad({ wishes: [{ ...wish, technique: 'none-such' }] })).toEqual({
      ok: false,
      error: { kind: 'unknown-technique', technique: 'none-such' },
    });
  });
});

describe('a ready-made routine', () => {
  it.each([handsRequest, neckRequest, wallRequest, feetRequest])(
    'R3 R14 has sense in the first week: $id',
    (request) => {
      const routine = composed(request, { session: firstWeekSession });
      expect(routine.leftOut).toEqual([]);
      expect(routine.contactSeconds).toBeGreaterThanOrEqual(240);
      expect(routine.contactSeconds).toBeLessThanOrEqual(360);
      expect(contactsOf(routine).every((step) => step.seconds >= 30)).toBe(true);
      expect(contactsOf(routine).every((step) => step.pressure.ceiling <= 3)).toBe(true);
    },
  );

  it.each([handsRequest, neckRequest, wallRequest, feetRequest])(
    'R8 has a three-minute form that stays light: $id',
    (request) => {
      const routine = composed({ ...request, totalSeconds: 180 });
      expect(new Set(contactsOf(routine).map((step) => step.technique)).size).toBe(1);
      expect(contactsOf(routine).every((step) => step.area === request.area && step.pressure.ceiling <= 2)).toBe(true);
      expect(routine.contactSeconds).toBeGreaterThanOrEqual(60);
      expect(restsOf(routine)).toEqual(['settle', 'close']);
    },
  );

  it('R12 R15 R16 goes side by side in the order asked for, with rest around it', () => {
    const steps = composed(handsRequest).steps.map((step) =>
      step.kind === 'rest'
        ? `${step.changeoverSeconds}+${step.seconds} ${step.rest}`
        : `${step.changeoverSeconds}+${step.seconds} ${step.technique} ${step.side}`,
    );
    expect(steps).toEqual([
      '10+60 breathe',
      '10+30 shoulder-knead left',
      '10+30 shoulder-knead right',
      '10+75 hand-pads left',
      '10+75 hand-pads right',
      '10+30 move',
      '10+45 thumb-base left',
      '10+45 thumb-base right',
      '10+30 wrist-glide left',
      '10+30 wrist-glide right',
      '10+40 close',
    ]);
  });

  it('R12 R15 takes longer to change pose or tool, and begins on the side asked for', () => {
    const wishes = wallRequest.wishes.map((wish) => ({ ...wish, firstSide: 'right' as const }));
    const routine = composed({ ...wallRequest, wishes }, {}, { changeoverSeconds: 12 });
    const changes = contactsOf(routine).map((step) => `${step.changeoverSeconds} ${step.technique} ${step.side}`);
    expect(changes).toEqual([
      '12 shoulder-knead right',
      '12 shoulder-knead left',
      '24 wall-ball right',
      '12 wall-ball left',
      '24 wall-roller both',
    ]);
    expect(routine.steps.at(-1)?.changeoverSeconds).toBe(24);
    expect(composed(wallRequest, {}, { changeoverSeconds: 25 }).steps.at(-1)?.changeoverSeconds).toBe(40);
  });

  it('R16 gives long left-over time to pauses, opening and rest', () => {
    const routine = composed({ ...handsRequest, totalSeconds: 1800 });
    expect(restsOf(routine)).toEqual(['breathe', 'move', 'move', 'move', 'rest', 'close']);
    expect(routine.steps.filter((step) => step.kind === 'rest').map((step) => step.seconds)).toEqual([
      120, 60, 60, 60, 940, 60,
    ]);
  });

  it('R16 stands where sitting is not offered', () => {
    const routine = composed(wallRequest, { session: makeSession({ posesBlocked: ['sitting'] }) });
    expect(new Set(routine.steps.map((step) => step.pose))).toEqual(new Set(['standing-at-wall']));
  });
});

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
    const setting = { library: makeLibrary([...library.values(), firm]) };
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
    const setting = { library: makeLibrary([...library.values(), floor, lying]) };
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

describe('how much and how hard', () => {
  it('R3 R20 counts what was done today, by whichever record has more', () => {
    const done = day({ contactSeconds: 1000, byArea: { ...noSeconds, 'upper-back': 400 } });
    const routine = composed(handsRequest, {}, { day: done });
    expect(routine.contactSeconds).toBe(200);
    expect(routine.why.map(({ kind }) => kind)).toContain('day-limit');
    const contactToday = { totalSeconds: 1100, areaSeconds: noSeconds, techniqueSeconds: {} };
    expect(composed(handsRequest, { contactToday }, { day: done }).contactSeconds).toBe(100);
  });

  it('R3 R20 says when the check cut it', () => {
    const session = makeSession({ contactSecondsMax: 300, ruleIds: ['DOSE'] });
    const routine = composed(handsRequest, { session });
    expect(routine.contactSeconds).toBe(300);
    expect(routine.why[0]).toEqual({ kind: 'session-limit', ruleIds: ['DOSE'] });
  });

  it('R4 closes an area that has had its time, and counts unknown techniques everywhere', () => {
    const done = { contactSeconds: 470, byArea: { ...noSeconds, 'neck-shoulders': 470 } };
    expect(compose(neckRequest, {}, { day: day(done) })).toMatchObject({
      ok: false,
      error: {
        kind: 'too-little',
        leftOut: neckRequest.wishes.map(({ technique }) => ({ technique, reason: 'area-limit' })),
        offers: ['breathe', 'rest'],
      },
    });
    const some = composed(
      neckRequest,
      {},
      { day: day({ contactSeconds: 300, byArea: { ...noSeconds, 'neck-shoulders': 300 } }) },
    );
    expect(some.contactSeconds).toBe(180);
    expect(some.why).toContainEqual({ kind: 'area-limit', of: 'neck-shoulders', ruleIds: [] });
  });

  it('R4 lets light foot work last longer, but not what a clearance made light', () => {
    const light = { ...feetRequest, totalSeconds: 1200, wishes: [{ technique: softFoot.id, sideSeconds: 240 }] };
    const before = day({ contactSeconds: 200, byArea: { ...noSeconds, 'feet-ankles': 200 } });
    expect(composed(light, {}, { day: before }).contactSeconds).toBe(480);
    const firm = { ...light, wishes: [{ technique: arch.id, sideSeconds: 120 }, ...light.wishes] };
    const soft = { session: makeSession({ ceiling: 3 }) };
    expect(composed(firm, soft, { day: before }).contactSeconds).toBe(280);
    const firmBefore = { ...before, bySpot: [{ technique: arch.id, side: 'left' as const, seconds: 20 }] };
    expect(composed(light, {}, { day: firmBefore }).contactSeconds).toBe(280);
  });

  it('R5 counts contact whose side the clearance does not know for both sides', () => {
    const contactToday = { totalSeconds: 100, areaSeconds: noSeconds, techniqueSeconds: { 'hand-pads': 100 } };
    const steps = of(composed(handsRequest, { contactToday }), 'hand-pads');
    expect(steps.map((step) => step.secondsMax)).toEqual([34, 34]);
  });

  it('R5 counts each record once, and techniques nobody knows any more everywhere', () => {
    const bySpot = [
      { technique: 'hand-pads', side: 'left' as const, seconds: 100 },
      { technique: 'gone', side: 'left' as const, seconds: 40 },
    ];
    const contactToday = {
      totalSeconds: 140,
      areaSeconds: noSeconds,
      techniqueSeconds: { 'hand-pads': 100, gone: 40 },
    };
    const steps = (daySecondsMax: number) =>
      of(
        composed(
          handsRequest,
          { contactToday, limits: makeLimits({ hand: { daySecondsMax } }) },
          { day: day({ bySpot }) },
        ),
        'hand-pads',
      ).map((step) => [step.side, step.secondsMax]);
    expect(steps(1000)).toEqual([
      ['left', 34],
      ['right', 90],
    ]);
    expect(steps(190)).toEqual([
      ['left', 30],
      ['right', 90],
    ]);
  });

  it('R6 cuts holds to the region', () => {
    const holds = of(composed(neckRequest), 'knot-hold').map((step) => step.holdSeconds);
    expect(holds).toEqual([10, 10]);
    const limits = makeLimits({ hand: { holdSecondsMax: 3 } });
    expect(of(composed(handsRequest, { limits }), 'thumb-base')[0]?.holdSeconds).toBe(3);
  });

  it('R7 R20 cuts target to the ceiling and says so', () => {
    const routine = composed(handsRequest, { limits: makeLimits({ hand: { ceiling: 3, ruleIds: ['CI-01'] } }) });
    expect(of(routine, 'hand-pads')[0]?.pressure).toEqual({ start: 2, target: 3, ceiling: 3 });
    expect(routine.why).toContainEqual({ kind: 'softer', of: 'hand-pads', ruleIds: ['CI-01'] });
    expect(routine.why.some((why) => why.of === 'shoulder-knead')).toBe(false);
  });

  it('R10 begins lower what was too much before', () => {
    const lowered = day({ startLowered: new Map([['hand-pads', 1]]) });
    const [step] = of(composed(handsRequest, {}, { day: lowered }), 'hand-pads');
    expect(step?.pressure).toEqual({ start: 1, target: 3, ceiling: 5 });
    const feather = day({ startLowered: new Map([['hand-pads', 9]]) });
    expect(of(composed(handsRequest, {}, { day: feather }), 'hand-pads')[0]?.pressure).toMatchObject({
      start: 1,
      target: 1,
    });
  });

  it('R25 goes at P3 at most where firm work still rests, on that side and for all that touches it', () => {
    const firmWork = [{ technique: 'thumb-base', side: 'left', seconds: 30 }] as const;
    const [left, right] = of(composed(handsRequest, {}, { day: day({ firmWork }) }), 'hand-pads');
    expect(left?.pressure).toEqual({ start: 2, target: 3, ceiling: 3 });
    expect(right?.pressure).toEqual({ start: 2, target: 4, ceiling: 5 });
  });

  it('R25 takes firm work of a technique nobody knows any more for work anywhere', () => {
    const firmWork = [{ technique: 'gone', side: 'both', seconds: 30 }] as const;
    const steps = contactsOf(composed(handsRequest, {}, { day: day({ firmWork }) }));
    expect(steps.every((step) => step.pressure.ceiling <= 3)).toBe(true);
  });

  it('R17 offers breath or rest when too little is possible', () => {
    const offers = ['breathe', 'rest'];
    expect(compose({ ...handsRequest, totalSeconds: 179 })).toEqual({
      ok: false,
      error: { kind: 'too-little', leftOut: [], offers },
    });
    expect(compose(handsRequest, { session: makeSession({ contactSecondsMax: 59 }) })).toMatchObject({
      error: { kind: 'too-little', leftOut: [{ reason: 'day-limit' }, {}, {}, {}], offers },
    });
    expect(compose(handsRequest, { session: makeSession({ contactSecondsMax: -5 }) }).ok).toBe(false);
  });

  it('R19 says how much may come on top', () => {
    const routine = composed(handsRequest, { session: makeSession({ contactSecondsMax: 400 }) });
    expect(routine.extraContactSecondsMax).toBe(40);
    expect(of(routine, 'hand-pads')[0]?.secondsMax).toBe(90);
  });
});

describe('every single limit with every request', () => {
  const variants: readonly Partial<RegionLimit>[] = [
    { blocked: true },
    ...TECHNIQUE_KINDS.map((kind) => ({ techniqueKinds: [kind] })),
    ...TOOLS.map((tool) => ({ tools: [tool] })),
    ...([0, 1, 2, 3, 4, 5] as const).map((ceiling) => ({ ceiling })),
    { daySecondsMax: 120 },
    { holdSecondsMax: 5 },
  ];
  const touched = new Set([...library.values()].flatMap((facts) => facts.regions));
  const regions = REGIONS.filter((region) => touched.has(region));
  const requests = [handsRequest, neckRequest, wallRequest, feetRequest];

  it.each(requests)(
    'R13 R17 R20 meets the time or says why not: $id',
    (request) => {
      for (const totalSeconds of [180, 600]) {
        const asked = { ...request, totalSeconds };
        for (const session of [
          firstWeekSession,
          makeSession(),
          ...POSES.map((pose) => makeSession({ posesBlocked: [pose] })),
        ]) {
          for (const region of regions) {
            for (const variant of variants) {
              const result = compose(asked, {
                session,
                limits: makeLimits({ [region]: { ruleIds: ['CI'], ...variant } }),
              });
              const total = result.ok
                ? result.value.steps.reduce((sum, one) => sum + one.seconds + one.changeoverSeconds, 0)
                : 0;
              if (result.ok) expect(total).toBe(totalSeconds);
              else expect(result.error).toMatchObject({ kind: 'too-little', offers: ['breathe', 'rest'] });
              const leftOut = result.ok
                ? result.value.leftOut
                : result.error.kind === 'too-little'
                  ? result.error.leftOut
                  : [];
              const done = result.ok ? contactsOf(result.value).map((step) => step.technique) : [];
              const told = [...done, ...leftOut.map(({ technique }) => technique)];
              expect(request.wishes.every(({ technique }) => told.includes(technique))).toBe(true);
            }
          }
        }
      }
    },
    60_000,
  );
});
