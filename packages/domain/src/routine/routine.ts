// SPDX-License-Identifier: MIT
import type { Area, Pose, Pressure, Side, StepSide, Tool } from '../atlas/areas.ts';
import type { TechniqueId } from './technique.ts';

/** What a person asks for. Ready-made routines are kept in this form, so that limits always apply to them. */
export interface RoutineRequest {
  /** Id of the ready-made routine, such as `hands-after-desk`. */
  readonly id: string;
  readonly area: Area;
  /** Length in whole seconds, changeovers included: 180 to 1800. */
  readonly totalSeconds: number;
  /** Techniques in the order of doing, each at most once, with the share of time each should get. */
  readonly wishes: readonly TechniqueWish[];
}

export interface TechniqueWish {
  readonly technique: TechniqueId;
  /** Preferred seconds for each side. Contact never passes the sum of all wishes, both sides counted (R14). */
  readonly sideSeconds: number;
  /** Where only gentle warm-up is wanted, such as the shoulder strokes before hand work. */
  readonly pressureMax?: Pressure;
  /** Hands or body part first done on this side; the other follows. Default left. */
  readonly firstSide?: Side;
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
  /** Most seconds this step may get in the session when it is done again after "back" (R19, S13). */
  readonly secondsMax: number;
  readonly pose: Pose;
  readonly tool: Tool;
  /** Start ≤ target ≤ ceiling; all three already cut to the clearance. */
  readonly pressure: { readonly start: Pressure; readonly target: Pressure; readonly ceiling: Pressure };
  /** Longest unbroken hold, seconds, cut to every limit; 0 where nothing is held. */
  readonly holdSeconds: number;
  /** Neck work: the step ends after 60 s in which nobody answered (`product.md` 9, comfort prompts). */
  readonly endsUnanswered: boolean;
  /** Skin may be numb there: done only once it was looked at and nothing was found (R18, S31). Absent means no. */
  readonly afterLook?: true;
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
  /** The side that is left out; absent means the whole technique. */
  readonly side?: Side;
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
  /** Weight on a tool on the floor: not for everybody, and not in the first days (R27). */
  'floor',
  'first-week',
  'day-limit',
  'area-limit',
  'rested-spot',
  /** Lies near a nerve, so it may not be the first touch, and nothing else is left to go before it. */
  'nerve-first',
  'warm-up-alone',
  /** Allowed, but there was no time for it. */
  'no-time',
  /** Skin that may be numb was not said to be fine (S31); a session says so, never the composer. */
  'not-looked',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** One thing that shaped the routine, for the sentence that says why it is as it is. */
export interface RoutineWhy {
  readonly kind: RoutineWhyKind;
  /** The technique or area it speaks of, where it speaks of one. */
  readonly of?: TechniqueId | Area;
  readonly ruleIds: readonly string[];
}
export const ROUTINE_WHYS = [
  /** Contact is cut to what the first week allows. */
  'first-week',
  /** Contact is cut to what the check allows this session. */
  'session-limit',
  /** Contact is cut because of what was done today. */
  'day-limit',
  'area-limit',
  /** What was left out gave its time to the others. */
  'refilled',
  /** This technique is led softer than usual. */
  'softer',
  /** Too short for a warm-up, so it stays at a light hold. */
  'short-stays-light',
] as const;
export type RoutineWhyKind = (typeof ROUTINE_WHYS)[number];

/** What a routine holds. */
export interface RoutineFacts {
  readonly request: RoutineRequest;
  readonly steps: readonly Step[];
  /** Exactly what was asked for, changeovers included. */
  readonly totalSeconds: number;
  readonly contactSeconds: number;
  /** Most seconds of contact that may come on top when a step is done again, so that no dose limit is passed. */
  readonly extraContactSecondsMax: number;
  readonly leftOut: readonly LeftOut[];
  readonly why: readonly RoutineWhy[];
  /** Version of the triage rules it was composed under. */
  readonly rulesVersion: string;
}

const issued = new WeakSet<object>();
const issueKey = Symbol('issue');

/** Timed steps that satisfy a request and a clearance. Exists only as the output of `composeRoutine`. */
export class Routine implements RoutineFacts {
  readonly kind = 'routine';
  readonly request: RoutineRequest;
  readonly steps: readonly Step[];
  readonly totalSeconds: number;
  readonly contactSeconds: number;
  readonly extraContactSecondsMax: number;
  readonly leftOut: readonly LeftOut[];
  readonly why: readonly RoutineWhy[];
  readonly rulesVersion: string;
  // A private member makes the class nominal: no object literal has this type.
  readonly #genuine = true;

  constructor(facts: RoutineFacts, key: typeof issueKey) {
    if (key !== issueKey) throw new Error('A routine is made by the composer alone.');
    this.request = facts.request;
    this.steps = Object.freeze(facts.steps.map((step) => Object.freeze(step)));
    this.totalSeconds = facts.totalSeconds;
    this.contactSeconds = facts.contactSeconds;
    this.extraContactSecondsMax = facts.extraContactSecondsMax;
    this.leftOut = facts.leftOut;
    this.why = facts.why;
    this.rulesVersion = facts.rulesVersion;
  }

  /** Whether the composer made this object in this run of the program. */
  static isGenuine(value: unknown): value is Routine {
    return typeof value === 'object' && value !== null && issued.has(value) && #genuine in value;
  }
}

/** Makes a routine. For `composeRoutine` alone; the package does not export it. */
export function issueRoutine(facts: RoutineFacts): Routine {
  const routine = new Routine(facts, issueKey);
  Object.freeze(routine);
  issued.add(routine);
  return routine;
}
