// SPDX-License-Identifier: MIT
import { assert, msPerSecond } from '@knead/base';
import type { Pressure } from '../atlas/areas.ts';
import { sharesSide } from '../routine/dayRecord.ts';
import { lowest } from '../routine/pressure.ts';
import { type ContactStep, Routine, type Step } from '../routine/routine.ts';
import { stepAt } from '../routine/stepAt.ts';
import { breathInMs, breathOutMs, gentleStartMs, visitMsMin } from './sessionLimits.ts';
import type { LeadingMode, Session, SessionRoutine, SessionSettings, StepProgress, Visit } from './sessionState.ts';
import type { StepEnding } from './stepReport.ts';
import { changeoverMsOf, comfortLeadAfter, type VisitPlan, type VisitReason } from './visitCues.ts';

const untouched: StepProgress = { doneMs: 0, asked: 0, eased: 0 };

/** A session at the changeover of its first step. */
export function enterFirst(routine: SessionRoutine, { atMs, breath }: SessionSettings): Session {
  const isRest = routine.kind === 'rest-routine' && routine.steps.every((step) => step.kind === 'rest');
  assert(isRest || Routine.isGenuine(routine), 'a session leads what the composer made, or rest alone');
  const first: Visit = {
    id: 0,
    index: 0,
    reason: 'start',
    workMs: stepAt(routine.steps, 0).seconds * msPerSecond,
    comfortLeadMs: 0,
  };
  return {
    routine,
    breath: breath ?? { inMs: breathInMs, outMs: breathOutMs },
    mode: { kind: 'changeover' },
    visit: first,
    visitMs: 0,
    answeredMs: -1,
    progress: routine.steps.map(() => untouched),
    softened: {},
    tingled: [],
    clockMs: atMs,
  };
}

/** The step that is being led. */
export function stepOf(session: Session): Step {
  return stepAt(session.routine.steps, session.visit.index);
}

export function progressOf(session: Session, index: number): StepProgress {
  const progress = session.progress[index];
  assert(progress !== undefined, 'every step of the routine has its progress');
  return progress;
}

/** Work of this stay done so far, milliseconds. */
export function workMsOf(session: Session): number {
  return Math.max(0, session.visitMs - changeoverMsOf(stepOf(session)));
}

/** Changeover or working, by the time into the stay. */
export function modeByTime(session: Session): LeadingMode {
  return { kind: session.visitMs < changeoverMsOf(stepOf(session)) ? 'changeover' : 'working' };
}

/** The stay as the cues see it. */
export function planOf(session: Session): VisitPlan {
  const { steps } = session.routine;
  const { index, reason, workMs, comfortLeadMs } = session.visit;
  const next = nextOpen(session, index);
  return {
    step: stepOf(session),
    previous: steps.slice(0, index).findLast((step): step is ContactStep => step.kind === 'contact'),
    next: next === undefined ? undefined : steps[next],
    reason,
    workMs,
    comfortLeadMs,
  };
}

/** Pressure asked for now; 0 where nothing is touched. Gentle first, and never above what "Too much" left (S8, S9). */
export function pressureNow(session: Session): Pressure {
  const step = stepOf(session);
  if (step.kind === 'rest') return 0;
  const { start, target } = step.pressure;
  const asked = workMsOf(session) < gentleStartMs ? start : target;
  return lowest(asked, session.softened[step.technique] ?? asked);
}

/** Places where it tingled are not gone back to (S14), nor skin that may be numb gone to before it was looked at (S31). */
export function isClosed(session: Session, index: number): boolean {
  const step = stepAt(session.routine.steps, index);
  if (step.kind === 'rest') return false;
  if (step.afterLook === true && session.looked !== 'clear') return true;
  return session.tingled.some((spot) => spot.technique === step.technique && sharesSide(spot.side, step.side));
}

/** The next step that is not closed and has something left to do; `undefined` at the end. */
export function nextOpen(session: Session, from: number): number | undefined {
  const later = [...session.routine.steps.keys()].slice(from + 1);
  return later.find((index) => !isClosed(session, index) && leftMs(session, index) >= visitMsMin);
}

/** What is left of a step as it was planned, milliseconds. */
export function leftMs(session: Session, index: number): number {
  const planned = stepAt(session.routine.steps, index).seconds * msPerSecond;
  return Math.max(0, planned - progressOf(session, index).doneMs);
}

/**
 * How long a step may be done when it is begun again, milliseconds: in full, as far as the dose limits of the routine allow
 * (S13).
 */
export function repeatMs(session: Session, index: number): number {
  const step = stepAt(session.routine.steps, index);
  const fullMs = step.seconds * msPerSecond;
  if (step.kind === 'rest') return fullMs;
  const roomMs = step.secondsMax * msPerSecond - progressOf(session, index).doneMs;
  return Math.max(0, Math.min(fullMs, roomMs, leftMs(session, index) + extraLeftMs(session)));
}

function extraLeftMs(session: Session): number {
  const { routine } = session;
  const overMs = routine.steps.map((step, index) =>
    step.kind === 'rest' ? 0 : Math.max(0, progressOf(session, index).doneMs - step.seconds * msPerSecond),
  );
  return overMs.reduce((left, over) => left - over, routine.extraContactSecondsMax * msPerSecond);
}

/** Begins a stay at a step; one that is paused stays paused. */
export function enter(session: Session, to: { index: number; reason: VisitReason; workMs: number }): Session {
  const comfortLeadMs = comfortLeadAfter(planOf(session), workMsOf(session));
  const visit: Visit = { id: session.visit.id + 1, comfortLeadMs, ...to };
  const entered: Session = { ...session, visit, visitMs: 0, answeredMs: -1 };
  const mode = modeByTime(entered);
  return { ...entered, mode: session.mode.kind === 'paused' ? { ...session.mode, under: mode } : mode };
}

/** Notes how the stay ends. */
export function close(session: Session, ending: StepEnding): Session {
  return withProgress(session, session.visit.index, { ...progressOf(session, session.visit.index), ending });
}

export function withProgress(session: Session, index: number, progress: StepProgress): Session {
  return { ...session, progress: session.progress.with(index, progress) };
}

/** Ends the stay and goes to the next open step, or finishes. */
export function moveOn(session: Session, ending: StepEnding, reason: VisitReason): Session {
  const closed = close(session, ending);
  const index = nextOpen(closed, closed.visit.index);
  if (index === undefined) return { ...closed, mode: { kind: 'finished' } };
  return enter(closed, { index, reason, workMs: leftMs(closed, index) });
}
