// SPDX-License-Identifier: MIT
import paperFile from './fixtures/atlasPaper.json';

/** A place along a path as the paper gives it: techniques, and a note in brackets as one word or number. */
interface PaperSite {
  readonly techniques: readonly string[];
  readonly care?: string;
  readonly pressureMax?: number;
}

interface PaperPath {
  readonly core: readonly string[];
  readonly sometimes: readonly string[];
  readonly triggers: readonly string[];
  readonly sites: readonly PaperSite[];
}

interface PaperPoint {
  readonly usedBy: readonly string[];
  readonly bcun?: number;
  readonly level?: string;
  readonly pregnancy?: string;
  readonly disputed?: boolean;
  readonly never?: boolean;
}

/** Points of `techniques.md` A.5, by id. */
export const paperPoints: ReadonlyMap<string, PaperPoint> = new Map(
  Object.entries<PaperPoint>(paperFile.points).map(([code, point]) => [code.toLowerCase(), point]),
);

/** Paths of `techniques.md` B.3 to B.5, by id. */
export const paperPaths: ReadonlyMap<string, PaperPath> = new Map(Object.entries<PaperPath>(paperFile.paths));
