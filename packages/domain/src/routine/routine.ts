// SPDX-License-Identifier: MIT
import type { Area, Pose, Pressure, StepSide, Tool } from '../atlas/areas.ts';
import type { TechniqueId } from './technique.ts';

/** What a person asks for. Ready-made routines are kept in this form, so that limits always apply to them. */
export interface RoutineRequest {
  /** Id of the ready-made routine, such as `hands-after-desk`. */
  readonly id: string;
  readonly area: Area;
  /** Length in whole seconds, changeovers included: 120 to 1800. */
  readonly totalSeconds: number;
  /** Techniques in the order of doing, with the share of time each should get. */
  readonly wishes: readonly TechniqueWish[];
}

export interface TechniqueWish {
  readonly technique: TechniqueId;
  /** Preferred seconds for each side. */
  readonly sideSeconds: number;
  /** Where only gentle warm-up is wanted, such as the shoulder strokes before hand work. */
  readonly pressureMax?: Pressure;
  /** Hands or body part first done on this side; the other follows. Default left. */
  readonly firstSide?: 'left' | 'right';
}

/** Something done for a stretch of time that is not contact. */
export const REST_KINDS = ['settle', 'breathe', 'rest', 'move', 'look', 'close'] as const;
export type RestKind = (typeof REST_KINDS)[number];

/** One technique on one side for so many seconds. */
export interface ContactStep {
  readonly kind: 'contact';
  readonly technique: TechniqueId;
  readonly area: Area;
  readonly side: StepSide;
  readonly seconds: number;
  readonly pose: Pose;
  readonly tool: Tool;
  /** Start ≤ target ≤ ceiling; all three already cut to the clearance. */
  readonly pressure: { readonly start: Pressure; readonly target: Pressure; readonly ceiling: Pressure };
  /** Seconds to get into place before the step; counted in the routine, not in the step. */
  readonly changeoverSeconds: number;
}

/** Breathing, settling, free movement or a look at the skin. No pressure, always open. */
export interface RestStep {
  readonly kind: 'rest';
  readonly rest: RestKind;
  readonly seconds: number;
  readonly pose: Pose;
  readonly changeoverSeconds: number;
}

export type Step = ContactStep | RestStep;

/** Something that was asked for and left out, or shortened, and the reason to show. */
export interface LeftOut {
  readonly technique: TechniqueId;
  readonly reason: LeftOutReason;
  /** Ids of the triage rules that decided it; empty for dose reasons. */
  readonly ruleIds: readonly string[];
}
export const LEFT_OUT_REASONS = [
  'region-blocked',
  'kind-blocked',
  'tool-blocked',
  'ceiling-too-low',
  'pose-blocked',
  'first-week',
  'day-limit',
  'area-limit',
  'rested-spot',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
