// SPDX-License-Identifier: MIT
import type { ZoneId } from '@knead/domain';
import type { Landmark } from './bodyUnits.ts';

/**
 * What may be done at a point: pressed as the technique says; stroked and circled lightly; nothing at all; or nothing
 * because it only shows the way to others.
 */
export type PointPress = 'may' | 'light' | 'never' | 'landmark';

/** Bones of the spine that points are level with. */
type SpineLevel = 'C2' | 'C7' | 'T1' | 'T2' | 'T3' | 'T4' | 'T5';

interface Between {
  readonly from: Landmark | PointFacts['id'];
  readonly towards: Landmark | PointFacts['id'];
}

/** How far along: body-cun (`BODY_SPANS`), or a part of the way such as 1 of 3. */
export type PointMeasure = Between & ({ readonly bcun: number } | { readonly part: number; readonly of: number });

/** A standard point as an aid to find a place. It claims no effect; code and facts alone, never the standard's words. */
export interface PointFacts {
  /** Its code in lower case; the name of its file and the last part of its address, `/points/<id>/`. */
  readonly id: string;
  /** Its standard code, which is its name. */
  readonly code: string;
  /** Zones it lies in, or on the edge of. */
  readonly zones: readonly ZoneId[];
  readonly sides: 'each' | 'midline';
  readonly press: PointPress;
  /** The bone of the spine it is level with. */
  readonly level?: SpineLevel;
  readonly measure?: PointMeasure;
  /** Traditionally left out in pregnancy, or on some lists only. Leaving it out costs nothing; nothing shows harm. */
  readonly pregnancy?: 'traditional' | 'some-lists';
  /** The standard keeps a second place for it. */
  readonly disputed?: true;
}
