// SPDX-License-Identifier: MIT
import { type TechniqueEntry, techniques } from '@knead/content';
import {
  AREAS,
  type Area,
  changeoverSecondsDefault,
  closeSecondsMin,
  openingSecondsMin,
  type PathFacts,
  type Pressure,
  pauseSecondsMin,
  type RoutineRequest,
  requestSecondsMin,
  type Side,
  type Stroke,
  type ZoneId,
} from '@knead/domain';
import { fromMapId } from '../../model/planModel.ts';

/** A technique on the way of a path, with the strictest that the path asks of it. */
export interface PathMove {
  readonly technique: TechniqueEntry;
  /** Ids of the sites it is done beside, from root to tip. */
  readonly sites: readonly string[];
  readonly pressureMax: Pressure | undefined;
}

/** Where a site asks for light hands nothing is pressed harder than this (own judgement, one below `lightPressureMax`). */
const softPressureMax: Pressure = 2;

/** Techniques along a path, from root to tip, each once. */
export function movesOf({ sites }: PathFacts): readonly PathMove[] {
  const ids = [...new Set(sites.flatMap((site) => (site.care === 'never' ? [] : site.techniques)))];
  return ids.flatMap((id) => {
    const technique = techniques.get(id);
    if (technique === undefined) return [];
    const beside = sites.filter((site) => site.care !== 'never' && site.techniques.includes(id));
    const limits = beside.flatMap(({ care, pressureMax = technique.pressure.ceiling }) =>
      care === 'light' ? [Math.min(softPressureMax, pressureMax)] : [pressureMax],
    );
    const most = PRESSURES.find((one) => one === Math.min(...limits));
    return [{ technique, sites: beside.map((site) => site.id), pressureMax: most }];
  });
}

/** Strokes that skin may get which is perhaps numb (`product.md` 9). */
const softStrokes: readonly Stroke[] = ['stroke-light', 'glide'];

/** Moves of soft strokes alone. */
export function softMoves(moves: readonly PathMove[]): readonly PathMove[] {
  return moves.filter(({ technique }) => technique.strokes.every((stroke) => softStrokes.includes(stroke)));
}

/** The moves that work where it was marked; where none does, the last one, which is nearest to the tip. */
export function movesAtMarks(moves: readonly PathMove[], zones: readonly ZoneId[]): readonly string[] {
  const there = moves.filter(({ technique }) => technique.zones.some((zone) => zones.includes(zone)));
  return (there.length > 0 ? there : moves.slice(-1)).map(({ technique }) => technique.id);
}

const PRESSURES: readonly Pressure[] = [1, 2, 3, 4, 5];

/** Everything of a routine beside contact and changing over: settling, a pause, closing; seconds. */
const aroundSeconds = openingSecondsMin + pauseSecondsMin + closeSecondsMin + 2 * changeoverSecondsDefault;
/** Getting into place, for each step; seconds. */
const changeSeconds = changeoverSecondsDefault + 2;
const minuteSeconds = 60;
const totalSecondsMax = 1200;
/** One place gets no more of a routine than this on each side, seconds. */
const sideSecondsMax = 60;

/**
 * What a person asks for when they take these techniques from the map: as long as they need, to the whole minute. Limits are
 * not looked at here: the check and the composer do that.
 */
export function requestFromMap(moves: readonly PathMove[], firstSide: Side): RoutineRequest {
  const wishes = moves.map(({ technique, pressureMax }) => ({
    technique: technique.id,
    sideSeconds: sideSecondsOf(technique),
    firstSide,
    ...(pressureMax === undefined ? {} : { pressureMax }),
  }));
  const contact = moves.reduce(
    (sum, { technique }) => sum + stepsOf(technique) * (sideSecondsOf(technique) + changeSeconds),
    0,
  );
  const total = Math.ceil((aroundSeconds + contact) / minuteSeconds) * minuteSeconds;
  return {
    id: fromMapId,
    area: areaOf(moves),
    totalSeconds: Math.min(totalSecondsMax, Math.max(requestSecondsMin, total)),
    wishes,
  };
}

/** Preferred seconds of a technique on each side. */
export function sideSecondsOf({ sideSeconds }: TechniqueEntry): number {
  return Math.max(sideSeconds.min, Math.min(sideSeconds.max, sideSecondsMax));
}

function stepsOf({ sides }: TechniqueEntry): number {
  return sides === 'both' ? 1 : 2;
}

/** The area most of the techniques are of; of equals the one that comes first. */
function areaOf(moves: readonly PathMove[]): Area {
  const count = (area: Area) => moves.filter(({ technique }) => technique.area === area).length;
  return AREAS.reduce((best, area) => (count(area) > count(best) ? area : best));
}
