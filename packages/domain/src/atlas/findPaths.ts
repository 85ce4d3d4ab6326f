// SPDX-License-Identifier: MIT
import { SIDES, type Side } from './areas.ts';
import { type BothSided, bothSided, bySide, type PaintedSign, paintedSign } from './paintedPattern.ts';
import type { PaintMark } from './painting.ts';
import type { PathFacts, PathId } from './path.ts';
import type { ZoneId } from './zones.ts';

/** How much of what was marked on one side a path serves. Coverage of general anatomy, never a likelihood. */
export interface PathCoverage {
  readonly path: PathId;
  readonly side: Side;
  /** 1 is the most; paths that cover the same share a place. */
  readonly place: number;
  /** Marked zones it serves in most people, and in some. */
  readonly core: readonly ZoneId[];
  readonly sometimes: readonly ZoneId[];
  /** Places marked on that side, of which it covers those above. */
  readonly marked: number;
  /** Other paths that serve at least one of the same zones, the most shared first. */
  readonly alsoServedBy: readonly PathId[];
}

/** A side on which no path is clear, which is a good answer too: none serves enough of it, or too many serve it alike. */
export interface UnclearSide {
  readonly side: Side;
  /** `few`: none serves enough of the marked zones; `many`: more serve them alike than can be shown. */
  readonly why: 'few' | 'many';
  /** Every path that serves a marked zone there, the most zones first. */
  readonly servedBy: readonly PathId[];
}

/**
 * The answer to a painting. `ask`: it may need help soon, so the check is asked first and no path is named; `both-sided`: like
 * socks or gloves, which fit no single path; `paths`: each painted side has paths, or is unclear.
 */
export type PathsAnswer =
  | { readonly kind: 'ask'; readonly sign: PaintedSign }
  | { readonly kind: 'both-sided'; readonly pattern: BothSided }
  | { readonly kind: 'paths'; readonly paths: readonly PathCoverage[]; readonly unclear: readonly UnclearSide[] };

/** Paths shown for each side. */
const pathsMax = 3;
/** A path that serves less than this share of what the best one serves tells nothing more. */
const nearBestShareMin = 0.8;
/** Less than this share of the marked places is no clear path. */
const clearShareMin = 0.5;

/**
 * Which paths serve the painted places: for each side up to three, by the number of marked zones they serve, core zones
 * first among equals. Equals stay together: where they are more than can be shown, none of them is shown rather than some.
 */
export function findPaths(marks: readonly PaintMark[], paths: readonly PathFacts[]): PathsAnswer {
  const sign = paintedSign(marks);
  if (sign !== undefined) return { kind: 'ask', sign };
  const pattern = bothSided(marks);
  if (pattern !== undefined) return { kind: 'both-sided', pattern };
  const named = paths.filter(({ kind }) => kind !== 'longest');
  const painted = bySide(marks);
  const answers = SIDES.filter((side) => painted[side].length > 0).map((side) =>
    answerSide(side, painted[side], named),
  );
  return {
    kind: 'paths',
    paths: answers.flatMap(({ found }) => found),
    unclear: answers
      .filter(({ found }) => found.length === 0)
      .map(({ side, served, isClear }) => ({
        side,
        why: isClear ? ('many' as const) : ('few' as const),
        servedBy: served.map(({ path }) => path),
      })),
  };
}

interface SideAnswer {
  readonly side: Side;
  readonly served: readonly Served[];
  /** Whether the best path serves enough of what was marked. */
  readonly isClear: boolean;
  readonly found: readonly PathCoverage[];
}

interface Served {
  readonly path: PathId;
  readonly core: readonly ZoneId[];
  readonly sometimes: readonly ZoneId[];
}

function answerSide(side: Side, zones: readonly ZoneId[], paths: readonly PathFacts[]): SideAnswer {
  const served = paths
    .map((path) => servedBy(path, zones))
    .filter((one) => countOf(one) > 0)
    .toSorted(byCoverage);
  const most = served[0] === undefined ? 0 : countOf(served[0]);
  const isClear = most > 0 && most >= zones.length * clearShareMin;
  const near = isClear ? served.filter((one) => countOf(one) >= most * nearBestShareMin) : [];
  const found = near
    .filter((one) => near.filter((other) => byCoverage(other, one) <= 0).length <= pathsMax)
    .map((one) => ({
      ...one,
      side,
      place: 1 + near.filter((other) => byCoverage(other, one) < 0).length,
      marked: zones.length,
      alsoServedBy: sharing(one, served),
    }));
  return { side, served, isClear, found };
}

function servedBy({ id, core, sometimes }: PathFacts, zones: readonly ZoneId[]): Served {
  return {
    path: id,
    core: zones.filter((zone) => core.includes(zone)),
    sometimes: zones.filter((zone) => sometimes.includes(zone)),
  };
}

function countOf({ core, sometimes }: Served): number {
  return core.length + sometimes.length;
}

/** Negative when `a` comes before `b`, 0 when they are equals. */
function byCoverage(a: Served, b: Served): number {
  return countOf(b) - countOf(a) || b.core.length - a.core.length;
}

function sharing(one: Served, served: readonly Served[]): readonly PathId[] {
  const zones = [...one.core, ...one.sometimes];
  const shared = ({ core, sometimes }: Served) => [...core, ...sometimes].filter((zone) => zones.includes(zone)).length;
  return served
    .filter((other) => other.path !== one.path && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}
