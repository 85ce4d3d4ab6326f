// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import fc from 'fast-check';
import {
  AREAS,
  type ByRegion,
  POSES,
  type Pressure,
  REGIONS,
  type Region,
  STROKES,
  TECHNIQUE_KINDS,
  type Tool,
} from '../atlas/areas.ts';
import type { ClearanceFacts, Limits, RegionLimit } from '../triage/clearance.ts';
import type { DayRecord } from './dayRecord.ts';
import { lowest } from './pressure.ts';
import { makeTechnique } from './routine.fixture.ts';
import type { RoutineRequest } from './routine.ts';
import type { TechniqueFacts } from './technique.ts';

/** A world small enough that limits and techniques meet often. */
const regions: readonly Region[] = ['shoulder', 'neck_back', 'upper_back', 'wrist', 'hand', 'foot'];
const tools: readonly Tool[] = ['hand', 'ball', 'roller'];
const pressures: readonly Pressure[] = [0, 1, 2, 3, 4, 5];
const pressure = (least: number, most: number) =>
  fc.constantFrom(...pressures.filter((one) => one >= least && one <= most));

const shape = fc.record({
  area: fc.constantFrom(...AREAS),
  regions: fc.uniqueArray(fc.constantFrom(...regions), { minLength: 1, maxLength: 2 }),
  sides: fc.constantFrom('each' as const, 'each' as const, 'both' as const),
  strokes: fc.uniqueArray(fc.constantFrom(...STROKES), { minLength: 1, maxLength: 2 }),
  pose: fc.constantFrom('sitting' as const, 'sitting' as const, 'standing-at-wall' as const, 'lying' as const),
  tools: fc.uniqueArray(fc.constantFrom(...tools), { minLength: 1, maxLength: 3 }),
  spots: fc.integer({ min: 1, max: 6 }),
  holdSeconds: fc.integer({ min: 0, max: 60 }),
  nerveAdjacent: fc.boolean(),
});
const bounds = fc.record({ min: fc.integer({ min: 20, max: 60 }), more: fc.integer({ min: 0, max: 120 }) });
const pressing = fc.tuple(pressure(1, 3), pressure(1, 5), pressure(1, 5)).map(([a, b, c]) => {
  const [start = a, typical = b, ceiling = c] = [a, b, c].toSorted((x, y) => x - y);
  return { start, typical, ceiling };
});

const technique = (id: string): fc.Arbitrary<TechniqueFacts> =>
  fc.tuple(shape, bounds, pressing).map(([over, { min, more }, felt]) =>
    makeTechnique({
      ...over,
      id,
      sideSeconds: { min, max: min + more },
      pressure: felt,
      ...(over.pose === 'lying' && over.tools[0] !== 'hand' && { onFloor: true }),
    }),
  );

/** Up to six techniques, all of them wished for. */
export const library: fc.Arbitrary<readonly TechniqueFacts[]> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => technique(`t${index}`))));

export function requestFor(techniques: readonly TechniqueFacts[]): fc.Arbitrary<RoutineRequest> {
  const wish = ({ id }: TechniqueFacts) =>
    fc
      .record({
        sideSeconds: fc.integer({ min: 10, max: 200 }),
        pressureMax: fc.option(pressure(1, 5), { nil: undefined, freq: 3 }),
        firstSide: fc.constantFrom('left' as const, 'right' as const),
      })
      .map(({ pressureMax, ...rest }) => ({
        technique: id,
        ...rest,
        ...(pressureMax !== undefined && { pressureMax }),
      }));
  return fc.record({
    id: fc.constant('any'),
    area: fc.constantFrom(...AREAS),
    totalSeconds: fc.oneof(fc.integer({ min: 180, max: 1800 }), fc.constantFrom(180, 300, 600, 1200)),
    wishes: fc.tuple(...techniques.map(wish)),
  });
}

const regionLimit: fc.Arbitrary<RegionLimit> = fc
  .record({
    blocked: fc.constant(false),
    techniqueKinds: fc.uniqueArray(fc.constantFrom(...TECHNIQUE_KINDS), { maxLength: 1 }),
    tools: fc.uniqueArray(fc.constantFrom(...tools), { maxLength: 1 }),
    ceiling: pressure(1, 5),
    daySecondsMax: fc.option(fc.integer({ min: 0, max: 240 }), { nil: undefined, freq: 2 }),
    holdSecondsMax: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined, freq: 2 }),
    timeShare: fc.option(fc.constantFrom(0.25, 0.5, 1), { nil: undefined, freq: 2 }),
    lookFirst: fc.option(fc.constant(true as const), { nil: undefined, freq: 1 }),
    ruleIds: fc.constant(['rule']),
  })
  .map(tidy);
const open: RegionLimit = { blocked: false, techniqueKinds: [], tools: [], ceiling: 5, ruleIds: [] };
const blocked: RegionLimit = { ...open, blocked: true, ceiling: 0, ruleIds: ['block'] };
const anyLimit = fc.oneof(
  { weight: 6, arbitrary: fc.constant(open) },
  { weight: 3, arbitrary: regionLimit },
  { weight: 1, arbitrary: fc.constant(blocked) },
);

function tidy(
  limit: {
    readonly [Key in Exclude<keyof RegionLimit, 'because'>]-?: RegionLimit[Key] | undefined;
  },
): RegionLimit {
  const { daySecondsMax, holdSecondsMax, timeShare, lookFirst, ...rest } = limit;
  return {
    blocked: rest.blocked ?? false,
    techniqueKinds: rest.techniqueKinds ?? [],
    tools: rest.tools ?? [],
    ceiling: rest.ceiling ?? 0,
    ruleIds: rest.ruleIds ?? [],
    ...(timeShare !== undefined && { timeShare }),
    ...(daySecondsMax !== undefined && { daySecondsMax }),
    ...(holdSecondsMax !== undefined && { holdSecondsMax }),
    ...(lookFirst !== undefined && { lookFirst }),
  };
}

const limits: fc.Arbitrary<Limits> = fc
  .tuple(...regions.map(() => fc.record({ left: anyLimit, right: anyLimit })))
  .map((sides) => {
    const byRegion = REGIONS.map((region) => [region, sides[regions.indexOf(region)] ?? { left: open, right: open }]);
    // The entries hold every region, so the record is total.
    return Object.fromEntries(byRegion) as ByRegion<{ left: RegionLimit; right: RegionLimit }>;
  });

const noContact = { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 0, 'feet-ankles': 0 };

export const clearanceFacts: fc.Arbitrary<ClearanceFacts> = fc.record({
  limits,
  session: fc.record({
    ceiling: pressure(1, 5),
    contactSecondsMax: fc.oneof(fc.constantFrom(300, 360, 1200), fc.integer({ min: 0, max: 1200 })),
    firstWeek: fc.boolean(),
    posesBlocked: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...POSES), { maxLength: 2 }) },
    ),
    floorBlocked: fc.boolean(),
    ruleIds: fc.constant(['session']),
  }),
  rested: fc.constant([]),
  contactToday: fc.constant({ totalSeconds: 0, areaSeconds: noContact, techniqueSeconds: {} }),
  rulesVersion: fc.constant('any-1'),
  at: fc.constant(instant(0)),
});

/** What both of two clearances allow: at least as strict as either. */
export function stricter(a: ClearanceFacts, b: ClearanceFacts): ClearanceFacts {
  const byRegion = REGIONS.map((region) => [
    region,
    {
      left: stricterLimit(a.limits[region].left, b.limits[region].left),
      right: stricterLimit(a.limits[region].right, b.limits[region].right),
    },
  ]);
  return {
    ...a,
    // The entries hold every region, so the record is total.
    limits: Object.fromEntries(byRegion) as Limits,
    session: {
      ceiling: lowest(a.session.ceiling, b.session.ceiling),
      contactSecondsMax: Math.min(a.session.contactSecondsMax, b.session.contactSecondsMax),
      firstWeek: a.session.firstWeek || b.session.firstWeek,
      posesBlocked: [...new Set([...a.session.posesBlocked, ...b.session.posesBlocked])],
      floorBlocked: a.session.floorBlocked || b.session.floorBlocked,
      ruleIds: [],
    },
  };
}

function stricterLimit(a: RegionLimit, b: RegionLimit): RegionLimit {
  const least = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
  return tidy({
    blocked: a.blocked || b.blocked,
    techniqueKinds: [...new Set([...a.techniqueKinds, ...b.techniqueKinds])],
    tools: [...new Set([...a.tools, ...b.tools])],
    ceiling: lowest(a.ceiling, b.ceiling),
    daySecondsMax: least(a.daySecondsMax, b.daySecondsMax),
    holdSecondsMax: least(a.holdSecondsMax, b.holdSecondsMax),
    timeShare: least(a.timeShare, b.timeShare),
    lookFirst: a.lookFirst ?? b.lookFirst,
    ruleIds: [],
  });
}

export function dayFor(techniques: readonly TechniqueFacts[]): fc.Arbitrary<DayRecord> {
  const anyTechnique = fc.constantFrom(...techniques);
  const place = fc.tuple(anyTechnique, fc.constantFrom('left' as const, 'right' as const)).map(([facts, side]) => ({
    technique: facts.id,
    side: facts.sides === 'both' ? ('both' as const) : side,
  }));
  const spots = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 120 })), { maxLength: 3 });
  const rested = fc.array(fc.tuple(place, fc.constantFrom('spot' as const, 'region' as const)), { maxLength: 1 });
  const isWorked = fc.option(fc.record({ only: fc.subarray([...AREAS]) }), { nil: undefined });
  return fc.tuple(spots, rested, fc.integer({ min: 0, max: 3 }), isWorked).map(([done, resting, lower, worked]) => {
    const bySpot = done.map(([spot, seconds]) => ({ ...spot, seconds }));
    const areaOf = new Map(techniques.map(({ id, area }) => [id, area]));
    const byArea = { ...noContact };
    for (const { technique: id, seconds } of bySpot) byArea[areaOf.get(id) ?? 'wrist-hands'] += seconds;
    return {
      contactSeconds: bySpot.reduce((sum, spot) => sum + spot.seconds, 0),
      byArea,
      ...(worked && { workedAreas: worked.only.filter((area) => byArea[area] > 0) }),
      bySpot,
      rested: resting.map(([spot, extent]) => ({ ...spot, extent })),
      startLowered: new Map(lower === 0 ? [] : [['t0', lower]]),
    };
  });
}
