// SPDX-License-Identifier: MIT
import type { Area, Pose, Pressure, Region, Stroke, Tool } from '../atlas/areas.ts';

export type TechniqueId = string;

/** How sure we are that a technique helps (GRADE-like; a range takes the lower). `none` means no study of it. */
export const GRADES = ['high', 'moderate', 'low', 'very-low', 'none'] as const;
export type Grade = (typeof GRADES)[number];

/** The facts of one technique that decide whether, how long and how hard it is done. Words live in the text files. */
export interface TechniqueFacts {
  readonly id: TechniqueId;
  /** Address of its page: `/techniques/<slug>/`. Never changes once published. */
  readonly slug: string;
  readonly area: Area;
  /** Every region it touches; the strictest limit of them applies. */
  readonly regions: readonly Region[];
  /** `each`: done on the left and on the right; `both`: on both at once. */
  readonly sides: 'each' | 'both';
  readonly strokes: readonly Stroke[];
  /** Movements a minute of the leading stroke; absent for holds. */
  readonly tempoPerMinute?: number;
  readonly pose: Pose;
  /** Body weight lies on a ball or roller on the floor: not for everybody, and not in the first days (R27). */
  readonly onFloor?: true;
  /** What it is done with; the first one is led, the others may replace it. */
  readonly tools: readonly Tool[];
  /** Seconds on one side (or on both at once). */
  readonly sideSeconds: { readonly min: number; readonly max: number };
  /** Separate spots those seconds are spread over; one spot gets at most `spotSecondsMax`. */
  readonly spots: number;
  /** Longest unbroken hold, seconds; 0 where nothing is held. */
  readonly holdSeconds: number;
  readonly pressure: { readonly start: Pressure; readonly typical: Pressure; readonly ceiling: Pressure };
  /** A nerve lies shallow here: never first, never above 3, at most one bout of 60 s a day. */
  readonly nerveAdjacent: boolean;
  /** Id of its picture. */
  readonly picture: string;
  /** Reasons to leave it out (codes of `techniques.md` 0.3), for its page; triage decides, not this list. */
  readonly exclude: readonly string[];
  readonly evidence: { readonly grade: Grade; readonly basis: EvidenceBasis; readonly cites: readonly string[] };
}

export const EVIDENCE_BASES = ['trial', 'mechanism', 'consensus', 'tradition', 'own-judgement'] as const;
export type EvidenceBasis = (typeof EVIDENCE_BASES)[number];
