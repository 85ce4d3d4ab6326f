// SPDX-License-Identifier: MIT
import type { CueMoment, CueSignal, TimedCue } from './cue.ts';
import { lateMs, letGoMs, notBetterMs, tinglingMs } from './sessionLimits.ts';
import { isLeadingMode, type Session, type SessionMode } from './sessionState.ts';
import { changeoverMsOf, type VisitCue, visitCues } from './visitCues.ts';
import { planOf, stepOf } from './visits.ts';

/**
 * Cues that fall due by an advance, in order, timed on the monotonic clock. Those that are late by more than 1.5 s are
 * dropped; of several the last alone is given, so that nothing is ever said in a burst (S23).
 */
export function cuesBetween(before: Session, after: Session): readonly TimedCue[] {
  if (before === after) return [];
  const change = modeCue(before, after);
  if (change !== undefined) return [change];
  const due = before.visit.id === after.visit.id ? dueInStay(before, after) : dueFromStart(after);
  const fresh = due.map((cue) => timed(after, cue)).filter((cue) => after.clockMs - cue.atMs <= lateMs);
  return fresh.slice(-1);
}

/** The cues of the very beginning. */
export function openingCues(session: Session): readonly TimedCue[] {
  const first = visitCues(planOf(session)).filter((cue) => cue.ms === 0);
  return first.slice(-1).map((cue) => timed(session, cue));
}

function dueInStay(before: Session, after: Session): readonly VisitCue[] {
  return cuesOf(after).filter((cue) => cue.ms > before.visitMs && cue.ms <= after.visitMs);
}

function dueFromStart(after: Session): readonly VisitCue[] {
  return cuesOf(after).filter((cue) => cue.ms <= after.visitMs);
}

function cuesOf(session: Session): readonly VisitCue[] {
  return visitCues(planOf(session));
}

function timed(session: Session, { ms, ...cue }: VisitCue): TimedCue {
  return { atMs: session.clockMs - session.visitMs + ms, step: session.visit.index, ...cue };
}

/** What a change of mode says; it outweighs what the step had to say. */
function modeCue(before: Session, after: Session): TimedCue | undefined {
  const said = momentOf(before.mode, after);
  if (said === undefined) return undefined;
  const signal = signalsByMoment[said];
  const word = { kind: 'moment', moment: said } as const;
  return { atMs: after.clockMs, step: after.visit.index, word, ...(signal === undefined ? {} : { signal }) };
}

const signalsByMoment: Partial<Record<CueMoment, CueSignal>> = {
  'eased-off': 'eased-off',
  'eased-again': 'eased-off',
  tingling: 'safety-stop',
  unwell: 'safety-stop',
  finished: 'finished',
};

function momentOf(before: SessionMode, { mode }: Session): CueMoment | undefined {
  if (mode.kind === 'easing' && mode.phase === 'letting-go' && !isSameEasing(before, mode)) {
    return before.kind === 'easing' ? 'eased-again' : 'eased-off';
  }
  if (mode.kind === before.kind) return undefined;
  switch (mode.kind) {
    case 'tingling':
    case 'unwell':
    case 'paused':
    case 'finished':
    case 'stopped':
      return mode.kind;
    default:
      return isStanding(before) ? 'going-on' : undefined;
  }
}

/** Nothing was led, and somebody said to go on. */
function isStanding({ kind }: SessionMode): boolean {
  return kind === 'paused' || kind === 'stopped' || kind === 'unwell';
}

/** Letting go since the same "Too much", running or taken up again. */
function isSameEasing(before: SessionMode, now: { readonly elapsedMs: number }): boolean {
  return before.kind === 'easing' && before.phase === 'letting-go' && before.elapsedMs <= now.elapsedMs;
}

/**
 * When the next thing falls due if nothing interrupts, on the monotonic clock, and the cue where it is one of the step:
 * for a scheduler to arm one timer and to give sounds their exact time. `undefined` while nothing is on its way.
 */
export function nextCueAt(session: Session): { readonly atMs: number; readonly cue?: TimedCue } | undefined {
  const { mode, clockMs } = session;
  if (mode.kind === 'tingling') return { atMs: clockMs + tinglingMs - mode.elapsedMs };
  if (!isLeadingMode(mode)) return undefined;
  if (mode.kind === 'easing' && mode.phase === 'letting-go') return { atMs: clockMs + letGoMs - mode.elapsedMs };
  const endMs = changeoverMsOf(stepOf(session)) + session.visit.workMs;
  const cue = cuesOf(session).find((one) => one.ms > session.visitMs);
  const stayMs = Math.min(cue?.ms ?? endMs, endMs);
  const atMs = clockMs + stayMs - session.visitMs;
  const easedMs = mode.kind === 'easing' ? clockMs + notBetterMs - mode.elapsedMs : atMs;
  if (easedMs < atMs) return { atMs: easedMs };
  return cue === undefined ? { atMs } : { atMs, cue: timed(session, cue) };
}
