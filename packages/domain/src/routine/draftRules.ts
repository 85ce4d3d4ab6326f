// SPDX-License-Identifier: MIT
import type { ByRegion } from '../atlas/areas.ts';
import type { TechniqueLibrary } from './dayRecord.ts';

/** What a bare routine is checked against. */
export interface DraftRules {
  readonly library: TechniqueLibrary;
  /** Highest pressure by hand in each region for anyone, of the rule set; 0 where nothing is pressed. */
  readonly ceilings: ByRegion<number>;
}

export const DRAFT_PROBLEMS = [
  'not-an-object',
  'not-a-list',
  'unknown-kind',
  'unknown-technique',
  'wrong-side',
  'wrong-pose',
  'wrong-tool',
  'not-seconds',
  'not-a-pressure',
  'not-rising',
  'above-ceiling',
  'no-press-area',
  'held-where-nothing-is',
  'hold-too-long',
  'too-long',
  'area-too-long',
  'contact-too-long',
  'nerve-first',
  'nerve-twice',
  'no-warm-up',
  'wrong-total',
] as const;

/** One thing that stands against a bare routine. */
export interface DraftProblem {
  /** JSON path, such as `/steps/2/pressure/ceiling`. */
  readonly path: string;
  readonly kind: (typeof DRAFT_PROBLEMS)[number];
  /** The bound that was passed, where there is one. */
  readonly limit?: number;
}
