// SPDX-License-Identifier: MIT
import { featherPressure, lowered } from '../routine/pressure.ts';
import type { ContactStep } from '../routine/routine.ts';
import { easeBars, visitMsMin } from './sessionLimits.ts';
import { isLeadingMode, type LeadingMode, type Session, type SessionMode } from './sessionState.ts';
import { mayGoOnAfter, type UnwellCause } from './unwellCause.ts';
import { changeoverMsOf } from './visitCues.ts';
import {
  close,
  enter,
  isClosed,
  leftMs,
  modeByTime,
  moveOn,
  pressureNow,
  progressOf,
  stepOf,
  withProgress,
  workMsOf,
} from './visits.ts';

/** "Too much": let go, then two bars less; at Feather the point is left at once (S8 to S11). */
export function easeOff(session: Session): Session {
  const step = stepOf(session);
  const underPause = session.mode.kind === 'paused' ? session.mode.under : session.mode;
  if (step.kind === 'rest' || !isLeadingMode(underPause)) return session;
  if (isLettingGo(underPause)) return session.mode === underPause ? session : { ...session, mode: underPause };
  const now = pressureNow(session);
  const progress = progressOf(session, session.visit.index);
  const counted = withProgress(session, session.visit.index, { ...progress, eased: progress.eased + 1 });
  const resumed: Session = { ...counted, mode: modeByTime(session) };
  const isFeather = now <= featherPressure;
  const softened = { ...session.softened, [step.technique]: lowered(now, easeBars, featherPressure) };
  const softer: Session = { ...resumed, softened };
  if (isFeather) return moveOn(softer, 'too-much', 'left');
  return { ...softer, mode: { kind: 'easing', phase: 'letting-go', elapsedMs: 0 } };
}

/** Hands are off already: said twice in a row it counts once. */
function isLettingGo(mode: LeadingMode): boolean {
  return mode.kind === 'easing' && mode.phase === 'letting-go';
}

/** "Better": goes on at the lower pressure (S9). */
export function settleEasing(session: Session): Session {
  if (session.mode.kind !== 'easing') return session;
  return { ...session, mode: modeByTime(session), answeredMs: workMsOf(session) };
}

/** "Still comfortable": somebody is there (S21, S22). */
export function answer(session: Session): Session {
  if (session.mode.kind === 'easing') return settleEasing(session);
  return session.mode.kind === 'working' ? { ...session, answeredMs: workMsOf(session) } : session;
}

/** "Tingling or a zap": let go, never that spot again today (S14). */
export function noteTingling(session: Session): Session {
  if (!isLeadingMode(session.mode) && session.mode.kind !== 'paused') return session;
  const waiting: Session = { ...session, mode: { kind: 'tingling', elapsedMs: 0 } };
  const spot = touchedSpot(session);
  if (spot === undefined) return waiting;
  const [index, { technique, side }] = spot;
  const ended = withProgress(waiting, index, { ...progressOf(session, index), ending: 'tingling' });
  return { ...ended, tingled: [...session.tingled, { technique, side, atMs: session.clockMs }] };
}

/** The contact it must have come from: that of this step once it is touched, else the last one before. */
function touchedSpot(session: Session): readonly [number, ContactStep] | undefined {
  const isTouching = session.visitMs >= changeoverMsOf(stepOf(session));
  const upToNow = [...session.routine.steps.entries()].slice(0, session.visit.index + 1);
  return upToNow.findLast((entry): entry is [number, ContactStep] => {
    const [index, step] = entry;
    const wasTouched = progressOf(session, index).doneMs > 0 || (isTouching && index === session.visit.index);
    return step.kind === 'contact' && wasTouched;
  });
}

/** "It is gone": goes on elsewhere (S15). */
export function tinglingOver(session: Session): Session {
  if (session.mode.kind !== 'tingling') return session;
  const { index } = session.visit;
  const isOver = isClosed(session, index) || leftMs(session, index) < visitMsMin;
  if (isOver) return moveOn(session, progressOf(session, index).ending ?? 'skipped', 'tingling-gone');
  return enter(session, { index, reason: 'tingling-gone', workMs: leftMs(session, index) });
}

/** What a look at the skin told. Something there ends the session, without a way back to it (S31, S32). */
export function noteLook(session: Session, looked: 'clear' | 'found'): Session {
  const step = stepOf(session);
  const isLooking = step.kind === 'rest' && step.rest === 'look' && leadingUnder(session) !== undefined;
  if (!isLooking || session.looked === looked) return session;
  if (looked === 'clear') return { ...session, looked };
  return { ...close(session, 'stopped'), looked, mode: { kind: 'stopped', ending: 'early' } };
}

/** "I feel unwell": everything stops; nothing asks before that, and nothing goes on by itself (S16). */
export function noteUnwell(session: Session): Session {
  if (session.mode.kind === 'finished' || session.mode.kind === 'unwell') return session;
  const under = leadingUnder(session);
  return { ...close(session, endingNow(session)), mode: { kind: 'unwell', ...(under !== undefined && { under }) } };
}

/** What it is that feels unwell, chosen once everything has stopped (S27). */
export function noteCause(session: Session, cause: UnwellCause | undefined): Session {
  const { mode } = session;
  if (mode.kind !== 'unwell' || mode.cause === cause) return session;
  const { cause: _before, ...rest } = mode;
  return { ...session, mode: { ...rest, ...(cause !== undefined && { cause }) } };
}

/** Stop, by whatever means (S17). */
export function stopNow(session: Session): Session {
  const { mode } = session;
  if (mode.kind === 'finished' || mode.kind === 'stopped') return session;
  const stopped = close(session, endingNow(session));
  if (mode.kind === 'unwell') return { ...stopped, mode: modeAfterUnwell(mode.cause) };
  const under = leadingUnder(session);
  if (under === undefined) return { ...stopped, mode: { kind: 'stopped', ending: 'safety' } };
  return { ...stopped, mode: { kind: 'stopped', ending: 'early', under } };
}

/** Tears or a cramp are no danger: who ends there has simply stopped early (S28). */
function modeAfterUnwell(cause: UnwellCause | undefined): SessionMode {
  const ending = mayGoOnAfter(cause) ? 'early' : 'safety';
  return { kind: 'stopped', ending, ...(cause !== undefined && { cause }) };
}

/** What the stay that is broken off is recorded as. */
function endingNow(session: Session): 'tingling' | 'stopped' {
  return progressOf(session, session.visit.index).ending === 'tingling' ? 'tingling' : 'stopped';
}

function leadingUnder({ mode }: Session): LeadingMode | undefined {
  if (mode.kind === 'paused') return mode.under;
  return isLeadingMode(mode) ? mode : undefined;
}

/** Takes a session up again that was stopped early (S17), or after tears or a cramp (S28). */
export function goOnAfterStop(session: Session): Session {
  const { mode } = session;
  if (mode.kind === 'unwell') return goOnByChoice(session, mode.cause, mode.under);
  return mode.kind === 'stopped' && mode.under !== undefined ? { ...session, mode: mode.under } : session;
}

function goOnByChoice(session: Session, cause: UnwellCause | undefined, under: LeadingMode | undefined): Session {
  if (under === undefined || !mayGoOnAfter(cause)) return session;
  const resumed: Session = { ...session, mode: under };
  // A muscle that cramped is left in peace.
  return cause === 'cramp' ? moveOn(resumed, 'stopped', 'skipped') : resumed;
}
