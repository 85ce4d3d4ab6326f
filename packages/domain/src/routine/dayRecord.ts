// SPDX-License-Identifier: MIT
import { AREAS, type Area, type ByArea, type Region, type Side, type StepSide } from '../atlas/areas.ts';
import type { TechniqueFacts, TechniqueId } from './technique.ts';

/** What this diary day has seen so far; `foldDose`, `foldRested` and `foldStartPressure` give its parts. */
export interface DayRecord {
  readonly contactSeconds: number;
  readonly byArea: ByArea<number>;
  /** Areas with more contact than a warm-up on the way to another (R33). Absent: every area with contact. */
  readonly workedAreas?: readonly Area[];
  /** Contact by technique and side as led; `both` counts for either side. */
  readonly bySpot: readonly SpotContact[];
  /** Places at rest now. */
  readonly rested: readonly RestingPlace[];
  /** Firm work, also of the days before, from which its tissue still rests (R25); absent means none. */
  readonly firmWork?: readonly SpotContact[];
  /** By how many steps each technique starts lower, because it was too much before; absent means not at all. */
  readonly startLowered: ReadonlyMap<TechniqueId, number>;
}

export interface SpotContact {
  readonly technique: TechniqueId;
  readonly side: StepSide;
  readonly seconds: number;
}

/** `spot`: that technique on that side; `region`: every technique that touches one of its regions on that side. */
export interface RestingPlace {
  readonly technique: TechniqueId;
  readonly side: StepSide;
  readonly extent: 'spot' | 'region';
}

export type TechniqueLibrary = ReadonlyMap<TechniqueId, TechniqueFacts>;

/** A day on which nothing was done. */
export const emptyDay: DayRecord = {
  contactSeconds: 0,
  byArea: { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 0, 'feet-ankles': 0 },
  bySpot: [],
  rested: [],
  startLowered: new Map(),
};

/** The sides of the body that a step touches. */
export function sidesOf(side: StepSide): readonly Side[] {
  return side === 'both' ? ['left', 'right'] : [side];
}

/** Whether two steps touch a common side. */
export function sharesSide(a: StepSide, b: StepSide): boolean {
  return a === b || a === 'both' || b === 'both';
}

/** Seconds that a technique has had today on this side. */
export function techniqueSecondsToday(day: DayRecord, technique: TechniqueId, side: StepSide): number {
  return sum(day.bySpot.filter((spot) => spot.technique === technique && sharesSide(spot.side, side)));
}

/** Seconds that a region has had today on one side; contact by a technique nobody knows counts everywhere. */
export function regionSecondsToday(
  day: DayRecord,
  library: TechniqueLibrary,
  place: { region: Region; side: Side },
): number {
  const touches = (spot: SpotContact) => library.get(spot.technique)?.regions.includes(place.region) ?? true;
  return sum(day.bySpot.filter((spot) => sharesSide(spot.side, place.side) && touches(spot)));
}

/** The areas that were worked on today, not only warmed up on the way to another (R33). */
export function workedAreasOf({ byArea, workedAreas }: Pick<DayRecord, 'byArea' | 'workedAreas'>): readonly Area[] {
  return AREAS.filter((area) => workedAreas?.includes(area) ?? byArea[area] > 0);
}

/** The area worked on today that has had the most contact, if any. */
export function areaOfDay(day: Pick<DayRecord, 'byArea' | 'workedAreas'>): Area | undefined {
  const { byArea } = day;
  return workedAreasOf(day).reduce<Area | undefined>(
    (most, area) => (most === undefined || byArea[area] > byArea[most] ? area : most),
    undefined,
  );
}

function sum(spots: readonly SpotContact[]): number {
  return spots.reduce((total, spot) => total + spot.seconds, 0);
}
