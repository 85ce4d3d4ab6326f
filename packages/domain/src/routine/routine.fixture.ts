// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { type ByArea, type ByRegion, REGIONS, type Region, type Side } from '../atlas/areas.ts';
import {
  type Clearance,
  type ClearanceFacts,
  issueClearance,
  type Limits,
  type RegionLimit,
  type SessionLimits,
} from '../triage/clearance.ts';
import type { TechniqueLibrary } from './dayRecord.ts';
import type { RoutineRequest } from './routine.ts';
import type { TechniqueFacts } from './technique.ts';

export const noSeconds: ByArea<number> = { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 0, 'feet-ankles': 0 };

export function makeTechnique(over: Partial<TechniqueFacts> = {}): TechniqueFacts {
  const id = over.id ?? 'hand-pads';
  return {
    id,
    slug: id,
    area: 'wrist-hands',
    regions: ['hand'],
    sides: 'each',
    strokes: ['circle', 'glide'],
    tempoPerMinute: 30,
    pose: 'sitting',
    tools: ['hand'],
    sideSeconds: { min: 30, max: 90 },
    spots: 5,
    holdSeconds: 0,
    pressure: { start: 2, typical: 4, ceiling: 5 },
    nerveAdjacent: false,
    picture: id,
    exclude: [],
    evidence: { grade: 'low', basis: 'trial', cites: [] },
    ...over,
  };
}

const shoulderKnead = makeTechnique({
  id: 'shoulder-knead',
  area: 'neck-shoulders',
  regions: ['shoulder', 'neck_back'],
  strokes: ['knead', 'stroke-light'],
  holdSeconds: 2,
});
const neckWalk = makeTechnique({
  id: 'neck-walk',
  area: 'neck-shoulders',
  regions: ['neck_back', 'scalp', 'shoulder'],
  strokes: ['circle', 'press-walk'],
  sideSeconds: { min: 30, max: 90 },
  spots: 6,
  holdSeconds: 3,
  pressure: { start: 2, typical: 3, ceiling: 4 },
});
const knotHold = makeTechnique({
  id: 'knot-hold',
  area: 'neck-shoulders',
  regions: ['shoulder', 'neck_back'],
  strokes: ['hold'],
  sideSeconds: { min: 30, max: 120 },
  spots: 2,
  holdSeconds: 25,
});
export const handPads = makeTechnique();
const thumbBase = makeTechnique({
  id: 'thumb-base',
  strokes: ['circle', 'hold'],
  sideSeconds: { min: 30, max: 60 },
  spots: 3,
  holdSeconds: 5,
});
export const wristGlide = makeTechnique({
  id: 'wrist-glide',
  regions: ['forearm', 'wrist'],
  strokes: ['glide'],
  sideSeconds: { min: 30, max: 45 },
  spots: 1,
  pressure: { start: 1, typical: 2, ceiling: 3 },
  nerveAdjacent: true,
});
const wallBall = makeTechnique({
  id: 'wall-ball',
  area: 'upper-back',
  regions: ['upper_back'],
  strokes: ['roll', 'hold'],
  pose: 'standing-at-wall',
  tools: ['ball', 'hand'],
  spots: 3,
  holdSeconds: 10,
});
const wallRoller = makeTechnique({
  id: 'wall-roller',
  area: 'upper-back',
  regions: ['upper_back'],
  sides: 'both',
  strokes: ['roll', 'hold'],
  pose: 'standing-at-wall',
  tools: ['roller'],
  sideSeconds: { min: 60, max: 120 },
  spots: 3,
  holdSeconds: 10,
});
export const arch = makeTechnique({
  id: 'arch',
  area: 'feet-ankles',
  regions: ['foot'],
  strokes: ['press-walk', 'stroke-light'],
  sideSeconds: { min: 45, max: 120 },
  spots: 3,
  holdSeconds: 3,
});
export const softFoot = makeTechnique({
  id: 'soft-foot',
  area: 'feet-ankles',
  regions: ['foot'],
  strokes: ['stroke-light'],
  sideSeconds: { min: 30, max: 240 },
  pressure: { start: 1, typical: 2, ceiling: 2 },
});

export const fixtureTechniques: readonly TechniqueFacts[] = [
  shoulderKnead,
  neckWalk,
  knotHold,
  handPads,
  thumbBase,
  wristGlide,
  wallBall,
  wallRoller,
  arch,
  softFoot,
];

export function makeLibrary(techniques: readonly TechniqueFacts[] = fixtureTechniques): TechniqueLibrary {
  return new Map(techniques.map((facts) => [facts.id, facts]));
}

export const handsRequest: RoutineRequest = {
  id: 'hands',
  area: 'wrist-hands',
  totalSeconds: 600,
  wishes: [
    { technique: 'shoulder-knead', sideSeconds: 30, pressureMax: 2 },
    { technique: 'hand-pads', sideSeconds: 75 },
    { technique: 'thumb-base', sideSeconds: 45 },
    { technique: 'wrist-glide', sideSeconds: 30 },
  ],
};
export const neckRequest: RoutineRequest = {
  id: 'neck',
  area: 'neck-shoulders',
  totalSeconds: 600,
  wishes: ['shoulder-knead', 'neck-walk', 'knot-hold'].map((technique) => ({ technique, sideSeconds: 60 })),
};
export const wallRequest: RoutineRequest = {
  id: 'wall',
  area: 'upper-back',
  totalSeconds: 600,
  wishes: [
    { technique: 'shoulder-knead', sideSeconds: 45, pressureMax: 2 },
    { technique: 'wall-ball', sideSeconds: 75 },
    { technique: 'wall-roller', sideSeconds: 120 },
  ],
};
export const feetRequest: RoutineRequest = {
  id: 'feet',
  area: 'feet-ankles',
  totalSeconds: 600,
  wishes: [{ technique: 'arch', sideSeconds: 120 }],
};

function makeRegionLimit(over: Partial<RegionLimit> = {}): RegionLimit {
  return { blocked: false, techniqueKinds: [], tools: [], ceiling: 5, ruleIds: [], ...over };
}

/** Limits that block nothing, but for the regions (and sides) given. */
export function makeLimits(
  over: Partial<Record<Region, Partial<RegionLimit>>> = {},
  sides: readonly Side[] = ['left', 'right'],
): Limits {
  const of = (region: Region, side: Side) => makeRegionLimit(sides.includes(side) ? over[region] : {});
  const entries = REGIONS.map((region) => [region, { left: of(region, 'left'), right: of(region, 'right') }] as const);
  // The entries hold every region, so the record is total.
  return Object.fromEntries(entries) as ByRegion<Readonly<Record<Side, RegionLimit>>>;
}

export function makeSession(over: Partial<SessionLimits> = {}): SessionLimits {
  return {
    ceiling: 5,
    contactSecondsMax: 1200,
    firstWeek: false,
    posesBlocked: [],
    floorBlocked: false,
    ruleIds: [],
    ...over,
  };
}

export const firstWeekSession = makeSession({ ceiling: 3, contactSecondsMax: 360, firstWeek: true, ruleIds: ['week'] });

export function makeClearance(over: Partial<ClearanceFacts> = {}): Clearance {
  return issueClearance({
    limits: makeLimits(),
    session: makeSession(),
    rested: [],
    contactToday: { totalSeconds: 0, areaSeconds: noSeconds, techniqueSeconds: {} },
    rulesVersion: 'test-1',
    at: instant(0),
    ...over,
  });
}
