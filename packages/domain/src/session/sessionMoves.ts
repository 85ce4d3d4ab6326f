// SPDX-License-Identifier: MIT
import { backToPreviousMs, visitMsMin } from './sessionLimits.ts';
import { isLeadingMode, type Session } from './sessionState.ts';
import { close, enter, isClosed, moveOn, repeatMs, workMsOf } from './visits.ts';

function canMove({ mode }: Session): boolean {
  return isLeadingMode(mode) || mode.kind === 'paused';
}

/** On to the next step; what was done stays in the report (S12). */
export function skipStep(session: Session): Session {
  return canMove(session) ? moveOn(session, 'skipped', 'skipped') : session;
}

/** Begins the step again, or within 3 s of it the one before; what was done stays in the report (S12, S13). */
export function goBack(session: Session): Session {
  if (!canMove(session)) return session;
  const { index } = session.visit;
  const wantsPrevious = workMsOf(session) < backToPreviousMs;
  const to = (wantsPrevious ? previousOpen(session) : undefined) ?? index;
  return enter(close(session, 'skipped'), { index: to, reason: 'back', workMs: repeatMs(session, to) });
}

function previousOpen(session: Session): number | undefined {
  const earlier = [...session.routine.steps.keys()].slice(0, session.visit.index);
  return earlier.findLast((index) => !isClosed(session, index) && repeatMs(session, index) >= visitMsMin);
}
