// SPDX-License-Identifier: MIT
import type { Instant, SessionId } from '@knead/base';
import type { LeftOut, SessionFinished, StepSide, SymptomScores, TechniqueId } from '@knead/domain';

/** A session that has just ended and waits to be rated. */
export interface FinishedSession {
  readonly session: SessionId;
  readonly ending: SessionFinished['ending'];
  /** What was rated before it; untouched ones are absent. */
  readonly before: SymptomScores;
  /** The steps of contact that were really done. */
  readonly steps: readonly { readonly index: number; readonly technique: TechniqueId; readonly side: StepSide }[];
  /** What was wished and not done, apart from what there was no time for. Absent in one kept by an earlier version. */
  readonly leftOut?: readonly LeftOut[];
}

/** How long after its end a session may still be rated as "now", milliseconds. */
const rateableMs = 3_600_000;

/** A session that still waits to be rated, as it was kept when it ended; `undefined` when it is none, or too long ago. */
export function parseFinished(kept: unknown, now: Instant): FinishedSession | undefined {
  if (!isKept(kept)) return undefined;
  const ageMs = now - kept.at;
  const { at: _at, ...finished } = kept;
  return ageMs >= 0 && ageMs < rateableMs ? finished : undefined;
}

/** Written by this device alone, so only its outline is looked at. */
function isKept(kept: unknown): kept is FinishedSession & { readonly at: number } {
  return typeof kept === 'object' && kept !== null && 'at' in kept && 'session' in kept && 'steps' in kept;
}
