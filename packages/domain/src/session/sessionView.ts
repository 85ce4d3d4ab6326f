// SPDX-License-Identifier: MIT
import { msPerSecond } from '@knead/base';
import type { Pressure, StepSide } from '../atlas/areas.ts';
import type { Step } from '../routine/routine.ts';
import { stepAt } from '../routine/stepAt.ts';
import { nextAheadMs } from './sessionLimits.ts';
import type { Easing, Session, SessionMode } from './sessionState.ts';
import type { UnwellCause } from './unwellCause.ts';
import { changeoverMsOf } from './visitCues.ts';
import { leftMs, nextOpen, planOf, pressureNow, stepOf, workMsOf } from './visits.ts';

/** What a player draws. Numbers are for showing; nothing is decided from them. */
export interface SessionView {
  readonly mode: SessionMode['kind'];
  /** The phase of "Too much", also while paused in it. */
  readonly easing: Easing['phase'] | undefined;
  /** What the person said it is that feels unwell. */
  readonly unwell: UnwellCause | undefined;
  readonly step: Step;
  /** From 0. */
  readonly stepIndex: number;
  readonly stepCount: number;
  /** Of the step alone, whole, rounded up: what the ring shows. */
  readonly secondsLeft: number;
  /** 0–1 of the step that is done. */
  readonly fraction: number;
  /** Whole, rounded up; 0 once working. */
  readonly changeoverSecondsLeft: number;
  /** Of the whole session if nothing interrupts it, changeovers included. */
  readonly sessionSecondsLeft: number;
  /** Absent while resting. */
  readonly side: StepSide | undefined;
  /** Absent while resting. */
  readonly pressure: { readonly now: Pressure; readonly target: Pressure; readonly ceiling: Pressure } | undefined;
  /** The step after this one, from 8 s ahead of its turn. */
  readonly next: Step | undefined;
  readonly breath: BreathView | undefined;
  /** `asking`: the step is a look at the skin that nobody has answered. */
  readonly look: 'asking' | 'clear' | 'found' | undefined;
}

export interface BreathView {
  readonly phase: 'in' | 'out';
  /** 0–1 of the phase. */
  readonly fraction: number;
}

/** The session as a player shows it (S25). */
export function viewOf(session: Session): SessionView {
  const step = stepOf(session);
  const workMs = workMsOf(session);
  const stepLeftMs = session.visit.workMs - workMs;
  const changeoverLeftMs = Math.max(0, changeoverMsOf(step) - session.visitMs);
  return {
    mode: session.mode.kind,
    easing: easingOf(session.mode),
    unwell: session.mode.kind === 'unwell' ? session.mode.cause : undefined,
    step,
    stepIndex: session.visit.index,
    stepCount: session.routine.steps.length,
    secondsLeft: secondsUp(stepLeftMs),
    fraction: workMs / session.visit.workMs,
    changeoverSecondsLeft: secondsUp(changeoverLeftMs),
    sessionSecondsLeft: secondsUp(changeoverLeftMs + stepLeftMs + laterMs(session)),
    side: step.kind === 'contact' ? step.side : undefined,
    pressure: step.kind === 'contact' ? { ...step.pressure, now: pressureNow(session) } : undefined,
    next: changeoverLeftMs + stepLeftMs <= nextAheadMs ? planOf(session).next : undefined,
    breath: breathOf(session, step),
    look: session.looked ?? (step.kind === 'rest' && step.rest === 'look' ? 'asking' : undefined),
  };
}

function easingOf(mode: SessionMode): Easing['phase'] | undefined {
  const leading = mode.kind === 'paused' ? mode.under : mode;
  return leading.kind === 'easing' ? leading.phase : undefined;
}

function secondsUp(timeMs: number): number {
  return Math.ceil(timeMs / msPerSecond);
}

/** Changeovers and work of all steps that are still to come, milliseconds. */
function laterMs(session: Session): number {
  if (session.mode.kind === 'finished') return 0;
  let totalMs = 0;
  for (let index = nextOpen(session, session.visit.index); index !== undefined; index = nextOpen(session, index)) {
    totalMs += changeoverMsOf(stepAt(session.routine.steps, index)) + leftMs(session, index);
  }
  return totalMs;
}

function breathOf(session: Session, step: Step): BreathView | undefined {
  const isPaced = step.kind === 'rest' && step.rest !== 'move' && step.rest !== 'look';
  if (!isPaced) return undefined;
  const { inMs, outMs } = session.breath;
  const atMs = workMsOf(session) % (inMs + outMs);
  return atMs < inMs ? { phase: 'in', fraction: atMs / inMs } : { phase: 'out', fraction: (atMs - inMs) / outMs };
}
