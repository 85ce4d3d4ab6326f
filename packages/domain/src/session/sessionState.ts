// SPDX-License-Identifier: MIT
import type { Pressure, StepSide } from '../atlas/areas.ts';
import type { RestRoutine } from '../routine/restRoutine.ts';
import type { Routine } from '../routine/routine.ts';
import type { TechniqueId } from '../routine/technique.ts';
import type { StepEnding } from './stepReport.ts';
import type { UnwellCause } from './unwellCause.ts';
import type { VisitReason } from './visitCues.ts';

export type SessionRoutine = Routine | RestRoutine;

/** Two phases of "Too much": hands off, then on two bars less with the question "Better?". */
export interface Easing {
  readonly kind: 'easing';
  readonly phase: 'letting-go' | 'asking';
  /** Since "Too much" was said, milliseconds. */
  readonly elapsedMs: number;
}

export type LeadingMode = { readonly kind: 'changeover' } | { readonly kind: 'working' } | Easing;

export type SessionMode =
  | LeadingMode
  | { readonly kind: 'tingling'; readonly elapsedMs: number }
  /** Everything is let go of. `cause` once the person has chosen; `under` is where going on by choice leads, if anywhere. */
  | { readonly kind: 'unwell'; readonly cause?: UnwellCause; readonly under?: LeadingMode }
  /** `slept`: the clock jumped, nobody asked for the pause. */
  | { readonly kind: 'paused'; readonly under: LeadingMode; readonly slept: boolean }
  | { readonly kind: 'finished' }
  /** `under` is where "go on" leads; absent when it stopped for safety, which `cause` may tell more of, or because a look found
   * something. */
  | {
      readonly kind: 'stopped';
      readonly ending: 'early' | 'safety';
      readonly under?: LeadingMode;
      readonly cause?: UnwellCause;
    };

/** One stay at a step. */
export interface Visit {
  /** Counts the stays, from 0. */
  readonly id: number;
  readonly index: number;
  readonly reason: VisitReason;
  readonly workMs: number;
  readonly comfortLeadMs: number;
}

/** Where it tingled; left alone for the rest of the day. */
export interface TingledSpot {
  readonly technique: TechniqueId;
  readonly side: StepSide;
  /** On the monotonic clock. */
  readonly atMs: number;
}

/** What has become of a step so far. */
export interface StepProgress {
  readonly doneMs: number;
  /** Highest pressure asked for in it so far; 0 where none was. */
  readonly asked: Pressure;
  readonly eased: number;
  /** How the last stay ended; absent while it was not left yet. */
  readonly ending?: StepEnding;
}

export interface BreathPace {
  readonly inMs: number;
  readonly outMs: number;
}

export interface Session {
  readonly routine: SessionRoutine;
  readonly breath: BreathPace;
  readonly mode: SessionMode;
  readonly visit: Visit;
  /** Into the stay: its changeover, then its work, milliseconds. */
  readonly visitMs: number;
  /** Work of this stay done when somebody last answered, milliseconds; −1 before that. */
  readonly answeredMs: number;
  /** By step of the routine. */
  readonly progress: readonly StepProgress[];
  /** Highest pressure still asked for, by technique, since "Too much". It never rises (S9). */
  readonly softened: Readonly<Record<TechniqueId, Pressure>>;
  readonly tingled: readonly TingledSpot[];
  /** What a look at the skin told; absent while nobody answered. `found` stays (S32). */
  readonly looked?: 'clear' | 'found';
  /** The last moment the clock told, on the monotonic clock. */
  readonly clockMs: number;
}

export type SessionEvent =
  | { readonly kind: 'tick'; readonly atMs: number }
  | { readonly kind: 'pause' }
  /** `deliberate`: a word, key, tap or headset key; anything else does not end a pause. */
  | { readonly kind: 'goOn'; readonly deliberate: boolean }
  | { readonly kind: 'back' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'better' }
  | { readonly kind: 'stillTooMuch' }
  | { readonly kind: 'tingling' }
  | { readonly kind: 'tinglingGone' }
  | { readonly kind: 'unwell' }
  /** What it is; absent takes the choice back. */
  | { readonly kind: 'unwellIs'; readonly cause?: UnwellCause }
  | { readonly kind: 'comfortable' }
  /** The skin was looked at, by tap alone. */
  | { readonly kind: 'lookClear' }
  | { readonly kind: 'lookFound' }
  | { readonly kind: 'stop' }
  /** By tap or key alone; the caller sees to it. */
  | { readonly kind: 'goOnAfterStop' };

export interface SessionSettings {
  /** Monotonic clock at the start. */
  readonly atMs: number;
  /** Pace of the breath; absent means 4 s in, 5.5 s out. */
  readonly breath?: BreathPace;
}

/** Whether the session leads, or would but for letting go. */
export function isLeadingMode(mode: SessionMode): mode is LeadingMode {
  return mode.kind === 'changeover' || mode.kind === 'working' || mode.kind === 'easing';
}
