// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREAS, kindsByStroke } from '../atlas/areas.ts';
import { type ClearanceFacts, issueClearance } from '../triage/clearance.ts';
import { clearanceFacts, dayFor, library, requestFor, stricter } from './arbitraries.fixture.ts';
import { composeRoutine } from './composeRoutine.ts';
import { type DayRecord, sharesSide, sidesOf, techniqueSecondsToday } from './dayRecord.ts';
import { makeLibrary } from './routine.fixture.ts';
import type { ContactStep, Routine, RoutineRequest } from './routine.ts';
import type { TechniqueFacts } from './technique.ts';

/** Worlds tried for each law. */
const RUNS = 150;

interface World {
  readonly techniques: readonly TechniqueFacts[];
  readonly request: RoutineRequest;
  readonly clearance: ClearanceFacts;
  readonly day: DayRecord;
  readonly changeoverSeconds: number;
}

const world: fc.Arbitrary<World> = library.chain((techniques) =>
  fc.record({
    techniques: fc.constant(techniques),
    request: requestFor(techniques),
    clearance: clearanceFacts,
    day: fc.oneof(
      { weight: 2, arbitrary: dayFor(techniques) },
      { weight: 1, arbitrary: dayFor(techniques).map(fresh) },
    ),
    changeoverSeconds: fc.constantFrom(5, 10, 10, 17, 40),
  }),
);

function fresh(day: DayRecord): DayRecord {
  return {
    ...day,
    contactSeconds: 0,
    byArea: { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 0, 'feet-ankles': 0 },
    bySpot: [],
    rested: [],
  };
}

function compose({ techniques, request, clearance, day, changeoverSeconds }: World) {
  return composeRoutine(request, issueClearance(clearance), {
    library: makeLibrary(techniques),
    day,
    changeoverSeconds,
  });
}

function contactsOf(routine: Routine): readonly ContactStep[] {
  return routine.steps.filter((step) => step.kind === 'contact');
}

/** Runs a check on every world that gives a routine. */
function holdsForRoutines(check: (routine: Routine, world: World) => void, numRuns = RUNS): void {
  let composed = 0;
  fc.assert(
    fc.property(world, (one) => {
      const routine = compose(one);
      if (!routine.ok) return;
      composed += 1;
      check(routine.value, one);
    }),
    { numRuns },
  );
  expect(composed).toBeGreaterThan(numRuns / 20);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const secondsOf = (steps: readonly ContactStep[]) => sum(steps.map((step) => step.seconds));
const limitsAt = ({ clearance, techniques }: World, step: ContactStep) =>
  (techniques.find(({ id }) => id === step.technique)?.regions ?? []).flatMap((region) =>
    sidesOf(step.side).map((side) => clearance.limits[region][side]),
  );
const factsOf = ({ techniques }: World, step: ContactStep) => techniques.find(({ id }) => id === step.technique);

describe('every routine', () => {
  it('R13 lasts exactly as long as asked for, changeovers included', () => {
    holdsForRoutines((routine, { request }) => {
      const total = sum(routine.steps.map((step) => step.seconds + step.changeoverSeconds));
      expect(total).toBe(request.totalSeconds);
      expect(routine.totalSeconds).toBe(request.totalSeconds);
      expect(routine.contactSeconds).toBe(secondsOf(contactsOf(routine)));
      expect(routine.steps.every((step) => Number.isInteger(step.seconds) && step.seconds > 0)).toBe(true);
    });
  });

  it('R3 keeps the limits of session and day', () => {
    holdsForRoutines((routine, { clearance: { session }, day }) => {
      const most = routine.contactSeconds + routine.extraContactSecondsMax;
      expect(most).toBeLessThanOrEqual(session.contactSecondsMax);
      expect(most + day.contactSeconds).toBeLessThanOrEqual(session.firstWeek ? 360 : 1200);
    });
  });

  it('R4 keeps the limits of each area', () => {
    holdsForRoutines((routine, { day }) => {
      for (const area of AREAS) {
        const inArea = contactsOf(routine).filter((step) => step.area === area);
        if (inArea.length === 0) continue;
        const most = secondsOf(inArea) + routine.extraContactSecondsMax + day.byArea[area];
        const isLight = inArea.every((step) => step.pressure.ceiling <= 3);
        const mayBeLong = isLight && (area === 'wrist-hands' || area === 'feet-ankles');
        expect(most).toBeLessThanOrEqual(mayBeLong ? 900 : 480);
      }
    });
  });

  it('R5 R19 keeps the limits of each step, repeats included', () => {
    holdsForRoutines((routine, one) => {
      for (const step of contactsOf(routine)) {
        const facts = factsOf(one, step);
        if (facts === undefined) throw new Error('a step of an unknown technique');
        const today = techniqueSecondsToday(one.day, step.technique, step.side);
        expect(step.secondsMax).toBeGreaterThanOrEqual(step.seconds);
        expect(step.seconds).toBeGreaterThanOrEqual(10);
        expect(step.secondsMax).toBeLessThanOrEqual(Math.min(facts.sideSeconds.max, facts.spots * 60));
        expect(step.secondsMax + today).toBeLessThanOrEqual(Math.min(facts.sideSeconds.max * 1.5, facts.spots * 180));
      }
    });
  });

  it('R5 keeps the day seconds of each region', () => {
    holdsForRoutines((routine, one) => {
      for (const [region, sides] of Object.entries(one.clearance.limits)) {
        for (const side of ['left', 'right'] as const) {
          const most = sides[side].daySecondsMax;
          if (most === undefined) continue;
          const touches = (id: string) =>
            one.techniques.find((facts) => facts.id === id)?.regions.some((r) => r === region);
          const led = contactsOf(routine).filter((step) => touches(step.technique) && sharesSide(step.side, side));
          const before = one.day.bySpot.filter((spot) => touches(spot.technique) && sharesSide(spot.side, side));
          if (led.length > 0) {
            expect(
              sum(led.map((step) => step.secondsMax)) + sum(before.map((spot) => spot.seconds)),
            ).toBeLessThanOrEqual(most);
          }
        }
      }
    });
  });

  it('R2 touches nothing that is blocked', () => {
    holdsForRoutines((routine, one) => {
      for (const step of contactsOf(routine)) {
        const kinds = factsOf(one, step)?.strokes.flatMap((stroke) => kindsByStroke[stroke]) ?? [];
        for (const limit of limitsAt(one, step)) {
          expect(limit.blocked).toBe(false);
          expect(limit.tools).not.toContain(step.tool);
          expect(limit.techniqueKinds.filter((kind) => kinds.includes(kind))).toEqual([]);
        }
        expect(one.clearance.session.posesBlocked).not.toContain(step.pose);
        expect(factsOf(one, step)?.tools).toContain(step.tool);
      }
    });
  });

  it('R27 puts no weight on a tool on the floor where the clearance has none', () => {
    holdsForRoutines((routine, one) => {
      const floor = contactsOf(routine).filter((step) => factsOf(one, step)?.onFloor === true);
      if (one.clearance.session.floorBlocked) expect(floor).toEqual([]);
    });
  });

  it('R6 keeps every hold short', () => {
    holdsForRoutines((routine, one) => {
      for (const step of contactsOf(routine)) {
        const regions = factsOf(one, step)?.regions ?? [];
        const own = limitsAt(one, step).map((limit) => limit.holdSecondsMax ?? 30);
        const most = Math.min(30, regions.includes('neck_back') ? 10 : 30, regions.includes('wrist') ? 0 : 30, ...own);
        expect(step.holdSeconds).toBeLessThanOrEqual(most);
      }
    });
  });

  it('R7 R9 never passes a ceiling', () => {
    holdsForRoutines((routine, one) => {
      const { request, clearance } = one;
      for (const step of contactsOf(routine)) {
        const { start, target, ceiling } = step.pressure;
        expect(start).toBeLessThanOrEqual(target);
        expect(target).toBeLessThanOrEqual(ceiling);
        const regions = Math.min(clearance.session.ceiling, ...limitsAt(one, step).map((limit) => limit.ceiling));
        expect(ceiling).toBeLessThanOrEqual(regions - (step.tool === 'hand' ? 0 : 1));
        expect(ceiling).toBeLessThanOrEqual(factsOf(one, step)?.pressure.ceiling ?? 0);
        const wish = request.wishes.find(({ technique }) => technique === step.technique);
        expect(ceiling).toBeLessThanOrEqual(wish?.pressureMax ?? 5);
        expect(ceiling).toBeLessThanOrEqual(step.area === request.area ? 5 : 3);
        const isDaysArea = step.area === request.area || (one.day.workedAreas ?? AREAS).includes(step.area);
        if (clearance.session.firstWeek) expect(ceiling).toBeLessThanOrEqual(isDaysArea ? 3 : 2);
      }
    });
  });

  it('R9 R33 R34 begins no second area in the first week, and never warms up for nothing', () => {
    holdsForRoutines((routine, one) => {
      const { request, clearance, day } = one;
      const led = new Set(contactsOf(routine).map(({ area }) => area));
      const worked = AREAS.filter((area) => day.workedAreas?.includes(area) ?? day.byArea[area] > 0);
      if (clearance.session.firstWeek && worked.length > 0 && !worked.includes(request.area)) {
        expect(led.has(request.area)).toBe(false);
      }
      const isAsked = request.wishes.some(({ technique }) =>
        one.techniques.some(({ id, area }) => id === technique && area === request.area),
      );
      if (isAsked) expect(led.has(request.area)).toBe(true);
    });
  });

  it('R8 has a minute of breathing before anything of 3 or more', () => {
    holdsForRoutines((routine) => {
      const firm = routine.steps.findIndex((step) => step.kind === 'contact' && step.pressure.target >= 3);
      const before = routine.steps
        .slice(0, Math.max(0, firm))
        .filter((step) => step.kind === 'rest' && step.rest === 'breathe');
      if (firm >= 0) expect(sum(before.map((step) => step.seconds))).toBeGreaterThanOrEqual(60);
    });
  });

  it('R10 leaves places at rest alone', () => {
    holdsForRoutines((routine, one) => {
      for (const step of contactsOf(routine)) {
        const regions = factsOf(one, step)?.regions ?? [];
        for (const spot of one.day.rested.filter(({ side }) => sharesSide(side, step.side))) {
          expect(spot.technique).not.toBe(step.technique);
          const resting =
            spot.extent === 'region' ? one.techniques.find(({ id }) => id === spot.technique)?.regions : [];
          expect(regions.filter((region) => resting?.includes(region))).toEqual([]);
        }
      }
    });
  });

  it('R11 keeps work near a nerve late, light, short and single', () => {
    holdsForRoutines((routine, one) => {
      const contacts = contactsOf(routine);
      const isNear = (step: ContactStep) => factsOf(one, step)?.nerveAdjacent === true;
      expect(contacts[0] !== undefined && !isNear(contacts[0])).toBe(true);
      for (const step of contacts.filter(isNear)) {
        expect(step.pressure.ceiling).toBeLessThanOrEqual(3);
        expect(step.seconds).toBeLessThanOrEqual(60);
        expect(step.secondsMax).toBe(step.seconds);
        expect(techniqueSecondsToday(one.day, step.technique, step.side)).toBe(0);
      }
    });
  });

  it('R12 R16 has the changeovers it needs, and opens and closes with rest', () => {
    holdsForRoutines((routine, { changeoverSeconds }) => {
      const most = Math.min(40, 2 * changeoverSeconds);
      expect(routine.steps.every((step) => [changeoverSeconds, most].includes(step.changeoverSeconds))).toBe(true);
      expect(routine.steps[0]?.kind).toBe('rest');
      const close = routine.steps.at(-1);
      expect(close?.kind === 'rest' && close.rest).toBe('close');
      expect(close?.seconds).toBeGreaterThanOrEqual(30);
      expect(close?.seconds).toBeLessThanOrEqual(60);
    });
  });

  it('R14 gives both sides the same unless one may have less, and no more than was wished in all', () => {
    holdsForRoutines((routine, { request, techniques }) => {
      const contacts = contactsOf(routine);
      for (const step of contacts) {
        const other = contacts.find((one) => one.technique === step.technique && one.side !== step.side);
        if (other !== undefined && other.seconds > step.seconds) expect(step.seconds).toBe(step.secondsMax);
      }
      const sides = (id: string) => (techniques.find((facts) => facts.id === id)?.sides === 'both' ? 1 : 2);
      const wished = sum(request.wishes.map((wish) => wish.sideSeconds * sides(wish.technique)));
      expect(routine.contactSeconds).toBeLessThanOrEqual(wished);
    });
  });

  it('R2 R20 tells of every wish that is not done', () => {
    holdsForRoutines((routine, { request }) => {
      const done = new Set(contactsOf(routine).map((step) => step.technique));
      const told = new Set(routine.leftOut.map((one) => one.technique));
      expect(request.wishes.filter(({ technique }) => !done.has(technique) && !told.has(technique))).toEqual([]);
    });
  });
});

describe('laws', () => {
  it('R23 a stricter clearance never gives more contact or a higher pressure', () => {
    let strict = 0;
    fc.assert(
      fc.property(world, clearanceFacts, (one, other) => {
        const loose = compose(one);
        const tight = compose({ ...one, clearance: stricter(one.clearance, other) });
        if (!tight.ok) return;
        strict += 1;
        expect(loose.ok).toBe(true);
        if (!loose.ok) return;
        expect(tight.value.contactSeconds).toBeLessThanOrEqual(loose.value.contactSeconds);
        for (const step of contactsOf(tight.value)) {
          const same = contactsOf(loose.value).find((l) => l.technique === step.technique && l.side === step.side);
          if (same === undefined) continue;
          expect(step.pressure.start).toBeLessThanOrEqual(same.pressure.start);
          expect(step.pressure.target).toBeLessThanOrEqual(same.pressure.target);
          expect(step.pressure.ceiling).toBeLessThanOrEqual(same.pressure.ceiling);
        }
      }),
      { numRuns: 3 * RUNS },
    );
    expect(strict).toBeGreaterThan(RUNS / 10);
  }, 30_000);

  it('R24 the same input gives the same routine', () => {
    fc.assert(
      fc.property(world, (one) => {
        expect(JSON.stringify(compose(one))).toBe(JSON.stringify(compose(one)));
      }),
      { numRuns: 100 },
    );
  });
});
