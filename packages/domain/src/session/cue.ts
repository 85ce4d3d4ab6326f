// SPDX-License-Identifier: MIT
import type { StepSide } from '../atlas/areas.ts';
import type { RestKind } from '../routine/routine.ts';
import type { TechniqueId } from '../routine/technique.ts';

/**
 * What a cue says, without words: the words are whole messages of the text files, one per combination, so that no
 * sentence is glued from parts.
 *
 * - `arrive` side, place, action, as the changeover begins (`cue.<technique>.arrive.<side>`, `cue.rest.<rest>.arrive`)
 * - `work` one of the three sentences while working (`cue.<technique>.work.1` … `3`; rests have one)
 * - `next` what comes next, 8 s ahead (`cue.<technique>.next.<side>`, `cue.rest.<rest>.next`)
 * - `moment` the rest (`cue.moment.<moment>`)
 */
export type CueWord =
  | { readonly kind: 'arrive' | 'next'; readonly technique: TechniqueId; readonly side: StepSide }
  | { readonly kind: 'work'; readonly technique: TechniqueId; readonly part: 1 | 2 | 3 }
  | { readonly kind: 'arrive-rest' | 'next-rest' | 'work-rest'; readonly rest: RestKind }
  | { readonly kind: 'moment'; readonly moment: CueMoment };

/** Cues that do not depend on the technique. */
export const CUE_MOMENTS = [
  'session-starts',
  'half-way',
  'comfort',
  'eased-off',
  'eased-again',
  'leaving-point',
  'tingling',
  'tingling-gone',
  'unwell',
  'paused',
  'going-on',
  'skipped',
  'back',
  'finished',
  'stopped',
] as const;
export type CueMoment = (typeof CUE_MOMENTS)[number];

/** Moments that are heard, seen and felt (`ui.md` 8). */
export const CUE_SIGNALS = [
  'session-starts',
  'new-point',
  'change-to-left',
  'change-to-right',
  'half-way',
  'eased-off',
  'finished',
  'safety-stop',
] as const;
export type CueSignal = (typeof CUE_SIGNALS)[number];

/** One instant that is said, shown, sounded and felt. */
export interface TimedCue {
  /** Milliseconds: in a track from its start, from a session on the monotonic clock. */
  readonly atMs: number;
  /** Place of the step in the routine, from 0. */
  readonly step: number;
  readonly word: CueWord;
  readonly signal?: CueSignal;
}
