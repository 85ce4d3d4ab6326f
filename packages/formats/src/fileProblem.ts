// SPDX-License-Identifier: MIT
import type { Problem } from './parseJournalEvent.ts';

/** Largest file that is read, in characters (and, to ask before reading, in bytes): some ten times a busy decade. */
export const fileSizeMax = 64 * 1024 * 1024;
/** Most events in one file. */
export const fileEventsMax = 500_000;
/** Most problems that are reported; the rest are only counted. */
export const fileProblemsMax = 20;

/**
 * Why a file is refused as a whole. Nothing of it was taken in.
 *
 * - `too-large`, `too-many-events`: over a limit
 * - `foreign`: not a Knead journal, whatever else it may be
 * - `cut-off`: it ends in the middle, on `line`; a copy or a download was not finished
 * - `damaged`: it is no longer JSON, from `line` on
 * - `newer`: written by a later version of the app
 * - `wrong`: it reads well, but these places are not as a journal has them
 */
export type FileProblem =
  | { readonly kind: 'too-large'; readonly size: number; readonly sizeMax: number }
  | { readonly kind: 'too-many-events'; readonly count: number; readonly countMax: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'cut-off' | 'damaged'; readonly line: number }
  | { readonly kind: 'newer'; readonly version: number; readonly versionKnown: number }
  | { readonly kind: 'wrong'; readonly problems: readonly FileFault[]; readonly count: number };

/** One wrong place. `path` begins with `events.<place from 0>` for an event. */
export interface FileFault {
  readonly kind: Problem['kind'] | 'id-twice';
  readonly path: string;
}
