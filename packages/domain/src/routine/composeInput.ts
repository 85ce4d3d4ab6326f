// SPDX-License-Identifier: MIT
import type { Area, ByArea, Pressure } from '../atlas/areas.ts';
import type { ClearanceFacts } from '../triage/clearance.ts';
import { areaOfDay, type DayRecord, type SpotContact, type TechniqueLibrary, workedAreasOf } from './dayRecord.ts';
import {
  areaAllowanceSecondsMin,
  areaDaySecondsMax,
  daySecondsMax,
  firstWeekDaySecondsMax,
  lightAreaDaySecondsMax,
  lightAreas,
  lightPressureMax,
  shortRequestSecondsBelow,
} from './doseLimits.ts';
import { lowest } from './pressure.ts';
import type { RoutineRequest, TechniqueWish } from './routine.ts';
import type { TechniqueFacts, TechniqueId } from './technique.ts';

/** A wish with the facts of its technique. */
export interface KnownWish {
  readonly wish: TechniqueWish;
  readonly facts: TechniqueFacts;
}

/** All that the composer decides from. */
export interface ComposeInput {
  readonly request: RoutineRequest;
  readonly wishes: readonly KnownWish[];
  readonly clearance: ClearanceFacts;
  readonly library: TechniqueLibrary;
  readonly day: DayRecord;
  readonly changeoverSeconds: number;
}

/** Whether a request is too short for a minute of warm-up (R8). */
export function isShort(request: RoutineRequest): boolean {
  return request.totalSeconds < shortRequestSecondsBelow;
}

/** A whole even number of seconds, so that two sides can share it. */
export function evenFloor(value: number): number {
  return 2 * Math.floor(value / 2);
}

/**
 * Today's record, with what the clearance knows of today where that is more. Contact whose side the clearance does not
 * know counts for both.
 */
export function strictestDay(day: DayRecord, clearance: ClearanceFacts): DayRecord {
  const known = clearance.contactToday;
  const byArea = (area: Area) => Math.max(day.byArea[area], known.areaSeconds[area]);
  return {
    ...day,
    contactSeconds: Math.max(day.contactSeconds, known.totalSeconds),
    byArea: {
      'neck-shoulders': byArea('neck-shoulders'),
      'upper-back': byArea('upper-back'),
      'wrist-hands': byArea('wrist-hands'),
      'feet-ankles': byArea('feet-ankles'),
    },
    workedAreas: [...workedAreasOf(day), ...workedAreasOf({ byArea: known.areaSeconds, ...known })],
    bySpot: [...day.bySpot, ...unknownSides(day, known.techniqueSeconds)],
  };
}

function unknownSides(day: DayRecord, techniqueSeconds: Readonly<Record<TechniqueId, number>>): readonly SpotContact[] {
  return Object.entries(techniqueSeconds).flatMap(([technique, total]) => {
    const recorded = day.bySpot
      .filter((spot) => spot.technique === technique)
      .reduce((sum, spot) => sum + spot.seconds, 0);
    return total > recorded ? [{ technique, side: 'both' as const, seconds: total - recorded }] : [];
  });
}

/** Seconds of contact the whole body may still get, apart from time (R3). */
export function contactLeftSeconds({ clearance, day }: ComposeInput): number {
  const dayMax = clearance.session.firstWeek ? firstWeekDaySecondsMax : daySecondsMax;
  return Math.max(0, Math.min(clearance.session.contactSecondsMax, dayMax - day.contactSeconds));
}

/** Seconds of contact each area may still get today (R4); an area with next to nothing left is closed. */
export function areasLeftSeconds(input: ComposeInput): ByArea<number> {
  const left = (area: Area) => {
    const seconds = evenFloor(areaMaxSeconds(input, area) - input.day.byArea[area]);
    return seconds < areaAllowanceSecondsMin ? 0 : seconds;
  };
  return {
    'neck-shoulders': left('neck-shoulders'),
    'upper-back': left('upper-back'),
    'wrist-hands': left('wrist-hands'),
    'feet-ankles': left('feet-ankles'),
  };
}

/**
 * The area of the day in the first week (R9): the one that was worked on most today, else the one asked for. `undefined`
 * after the first week.
 */
export function firstWeekArea({ request, clearance, day }: ComposeInput): Area | undefined {
  return clearance.session.firstWeek ? (areaOfDay(day) ?? request.area) : undefined;
}

function areaMaxSeconds({ wishes, day, library }: ComposeInput, area: Area): number {
  // Light or not is read from what was asked for and done, never from the clearance: a stricter clearance must not turn
  // firm work into light work and so allow more of it.
  const asked = wishes.filter(({ facts }) => facts.area === area).every(isLight);
  const done = day.bySpot.map(({ technique }) => library.get(technique));
  const wasLight = done.every((facts) => facts !== undefined && (facts.area !== area || isLightTechnique(facts)));
  return lightAreas.includes(area) && asked && wasLight ? lightAreaDaySecondsMax : areaDaySecondsMax;
}

function isLight({ wish, facts }: KnownWish): boolean {
  return lowest(facts.pressure.ceiling, ...softest(wish.pressureMax)) <= lightPressureMax;
}

function isLightTechnique(facts: TechniqueFacts): boolean {
  return facts.pressure.ceiling <= lightPressureMax;
}

/** A pressure as a list, empty when nothing was wished. */
export function softest(pressure: Pressure | undefined): readonly Pressure[] {
  return pressure === undefined ? [] : [pressure];
}
