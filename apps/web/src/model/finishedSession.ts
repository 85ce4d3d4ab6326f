// SPDX-License-Identifier: MIT
import type { SessionId } from '@knead/base';
import type { SessionFinished, StepSide, SymptomScores, TechniqueId } from '@knead/domain';

/** A session that has just ended and waits to be rated. */
export interface FinishedSession {
  readonly session: SessionId;
  readonly ending: SessionFinished['ending'];
  /** What was rated before it; untouched ones are absent. */
  readonly before: SymptomScores;
  /** The steps of contact that were really done. */
  readonly steps: readonly { readonly index: number; readonly technique: TechniqueId; readonly side: StepSide }[];
}
