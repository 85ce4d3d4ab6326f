// SPDX-License-Identifier: MIT
import { type Pressure, type Region, STROKES, type Stroke, type Tool, type ZoneId } from '@knead/domain';

/** An area of the anatomical no-press list (`techniques.md` 0.3, `safety.md` 2.1); what is stricter of both counts. */
export interface KeepOffFacts {
  readonly id: string;
  /** Regions it lies in; only some are closed whole, by rules of triage. */
  readonly regions: readonly Region[];
  /** Zones it lies in. Where it fills a part only, exact geometry has to say which. Empty: no zone reaches it. */
  readonly zones: readonly { readonly id: ZoneId; readonly extent: 'whole' | 'part' }[];
  /** Standard points that lie in it. */
  readonly points: readonly string[];
  /** Rules of `safety.md` 2.1 that close it; empty where only the list of `techniques.md` does. */
  readonly noGo: readonly string[];
  readonly forbids: KeepOffLimit;
}

interface KeepOffLimit {
  readonly strokes: 'all' | readonly Stroke[];
  readonly tools: 'all' | readonly Tool[];
  /** Highest pressure of what is left; 0 where nothing is. */
  readonly ceiling: Pressure;
}

/** Strokes that press, lift or rub in place, where only gliding over is left. */
export const ALL_BUT_GLIDES: readonly Stroke[] = STROKES.filter(
  (stroke) => stroke !== 'stroke-light' && stroke !== 'glide',
);
/** The same where light circles are left as well (NG-05). Its 5 s of pressing are none with us (`product.md` 9). */
export const ALL_BUT_GLIDES_AND_CIRCLES: readonly Stroke[] = ALL_BUT_GLIDES.filter((stroke) => stroke !== 'circle');
