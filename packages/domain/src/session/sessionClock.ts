// SPDX-License-Identifier: MIT
import { letGoMs, notBetterMs, suspensionMs, tinglingMs } from './sessionLimits.ts';
import { isLeadingMode, type Session } from './sessionState.ts';
import { changeoverMsOf, unansweredAt } from './visitCues.ts';
import { modeByTime, moveOn, planOf, pressureNow, progressOf, stepOf, withProgress, workMsOf } from './visits.ts';

/** The session at a later moment of the clock. A clock that went back credits nothing. */
export function tick(session: Session, atMs: number): Session {
  const passedMs = Math.max(0, atMs - session.clockMs);
  const now = { ...session, clockMs: atMs };
  const { mode } = session;
  if (mode.kind === 'tingling') return waitForTingling(now, mode.elapsedMs + passedMs);
  if (!isLeadingMode(mode)) return now;
  if (passedMs > suspensionMs) return { ...now, mode: { kind: 'paused', under: mode, slept: true } };
  return lead(now, passedMs);
}

/** Two minutes to be gone (S15); they pass while the device sleeps as well. */
function waitForTingling(session: Session, elapsedMs: number): Session {
  const isOver = elapsedMs >= tinglingMs;
  return { ...session, mode: isOver ? { kind: 'stopped', ending: 'safety' } : { kind: 'tingling', elapsedMs } };
}

/** Spends time piece by piece, each up to the next thing that happens. */
function lead(session: Session, passedMs: number): Session {
  let state = session;
  let leftMs = passedMs;
  while (leftMs > 0 && isLeadingMode(state.mode)) {
    const pieceMs = Math.min(leftMs, untilChangeMs(state));
    state = turn(spend(state, pieceMs));
    leftMs -= pieceMs;
  }
  return state;
}

function isLettingGo({ mode }: Session): boolean {
  return mode.kind === 'easing' && mode.phase === 'letting-go';
}

function untilChangeMs(session: Session): number {
  const { mode } = session;
  if (mode.kind === 'easing' && mode.phase === 'letting-go') return letGoMs - mode.elapsedMs;
  const inStayMs = untilStayChangesMs(session);
  return mode.kind === 'easing' ? Math.min(inStayMs, notBetterMs - mode.elapsedMs) : inStayMs;
}

function untilStayChangesMs(session: Session): number {
  const changeoverMs = changeoverMsOf(stepOf(session));
  if (session.visitMs < changeoverMs) return changeoverMs - session.visitMs;
  return endOfWorkMs(session) - workMsOf(session);
}

function endOfWorkMs(session: Session): number {
  return unansweredAt(planOf(session), session.answeredMs) ?? session.visit.workMs;
}

/** Counts time: for the stay unless the hands are off, for the report only while working. */
function spend(session: Session, pieceMs: number): Session {
  const { mode } = session;
  const eased: Session =
    mode.kind === 'easing' ? { ...session, mode: { ...mode, elapsedMs: mode.elapsedMs + pieceMs } } : session;
  if (isLettingGo(session)) return eased;
  const isWork = session.visitMs >= changeoverMsOf(stepOf(session));
  const later = { ...eased, visitMs: session.visitMs + pieceMs };
  return isWork ? credit(later, pieceMs) : later;
}

function credit(session: Session, pieceMs: number): Session {
  const progress = progressOf(session, session.visit.index);
  const asked = pressureNow(session);
  const highest = asked > progress.asked ? asked : progress.asked;
  return withProgress(session, session.visit.index, { ...progress, asked: highest, doneMs: progress.doneMs + pieceMs });
}

/** Changes the mode when its time is over. */
function turn(session: Session): Session {
  const { mode } = session;
  if (mode.kind === 'easing' && mode.phase === 'letting-go') {
    return mode.elapsedMs < letGoMs ? session : { ...session, mode: { ...mode, phase: 'asking' } };
  }
  if (mode.kind === 'easing' && mode.elapsedMs >= notBetterMs) return moveOn(session, 'too-much', 'left');
  const workMs = workMsOf(session);
  if (workMs >= session.visit.workMs) return moveOn(session, 'done', 'next');
  if (workMs >= endOfWorkMs(session)) return moveOn(session, 'unanswered', 'left');
  return mode.kind === 'easing' ? session : { ...session, mode: modeByTime(session) };
}
