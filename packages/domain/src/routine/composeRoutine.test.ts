import { describe, expect, it } from 'vitest';
import { Clearance } from '../triage/clearance.ts';
import { compose, composed, contactsOf, day, library, of, restsOf } from './compose.fixture.ts';
import { composeRoutine } from './composeRoutine.ts';
import {
  arch,
  feetRequest,
  firstWeekSession,
  handsRequest,
  makeClearance,
  makeLimits,
  makeSession,
  neckRequest,
  noSeconds,
  softFoot,
  wallRequest,
} from './routine.fixture.ts';
import { Routine, type RoutineRequest } from './routine.ts';

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
