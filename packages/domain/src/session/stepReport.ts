// SPDX-License-Identifier: MIT
import type { Pressure, StepSide, Tool } from '../atlas/areas.ts';
import type { RestKind } from '../routine/routine.ts';
import type { TechniqueId } from '../routine/technique.ts';

/** How a step came to its end. `unanswered`: neck work that ended because nobody said it was still comfortable. */
export const STEP_ENDINGS = ['done', 'skipped', 'too-much', 'tingling', 'stopped', 'unanswered'] as const;
export type StepEnding = (typeof STEP_ENDINGS)[number];

/** What was really done of one step, as the session credits it. */
export interface StepReport {
  /** Place of the step in the routine, from 0. */
  readonly index: number;
  readonly what: TechniqueId | RestKind;
  readonly side: StepSide;
  readonly tool: Tool;
  /** Whole seconds really spent; a device that slept credits nothing. */
  readonly seconds: number;
  readonly contact: boolean;
  readonly askedPressure: Pressure;
  /** How often "Too much" was said in it; absent means never. */
  readonly eased?: number;
  readonly ending: StepEnding;
}
