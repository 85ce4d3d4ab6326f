// SPDX-License-Identifier: MIT
import { composeRoutine } from '../routine/composeRoutine.ts';
import { handsRequest, makeClearance, makeLibrary, neckRequest, wallRequest } from '../routine/routine.fixture.ts';
import type { Routine, RoutineRequest } from '../routine/routine.ts';
import type { TimedCue } from './cue.ts';
import { advance, startSession } from './session.ts';
import { cuesBetween } from './sessionCues.ts';
import type { Session, SessionEvent, SessionRoutine } from './sessionState.ts';

export function makeRoutine(request: RoutineRequest): Routine {
  const result = composeRoutine(request, makeClearance(), { library: makeLibrary() });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export const handsRoutine = makeRoutine(handsRequest);
export const wallRoutine = makeRoutine(wallRequest);
/** One long stretch of neck work on each side. */
export const longNeckRoutine = makeRoutine({
  ...neckRequest,
  totalSeconds: 400,
  wishes: [{ technique: 'neck-walk', sideSeconds: 90 }],
});

export function makeSession(routine: SessionRoutine = handsRoutine): Session {
  return startSession(routine, { atMs: 0 });
}

/** Applies events in order. */
export function after(session: Session, ...events: readonly SessionEvent[]): Session {
  return events.reduce(advance, session);
}

export const goOn: SessionEvent = { kind: 'goOn', deliberate: true };

/** Lets time pass in ticks of at most `stepMs`. */
export function pass(session: Session, ms: number, stepMs = 1000): Session {
  let state = session;
  for (let left = ms; left > 0; left -= stepMs) {
    state = advance(state, { kind: 'tick', atMs: state.clockMs + Math.min(stepMs, left) });
  }
  return state;
}

/** Lets time pass until something holds; throws when it never does. */
export function passUntil(session: Session, holds: (session: Session) => boolean, stepMs = 1000): Session {
  let state = session;
  for (let count = 0; !holds(state); count += 1) {
    if (count > 5000) throw new Error('It never came.');
    state = pass(state, stepMs, stepMs);
  }
  return state;
}

/** To the work of the step with this technique and side. */
export function working(technique: string, side: string, routine: SessionRoutine = handsRoutine): Session {
  return passUntil(makeSession(routine), (state) => {
    const step = state.routine.steps[state.visit.index];
    return (
      state.mode.kind === 'working' && step?.kind === 'contact' && step.technique === technique && step.side === side
    );
  });
}

/** All cues while time passes. */
export function cuesWhile(session: Session, ms: number, stepMs = 100): { state: Session; cues: readonly TimedCue[] } {
  let state = session;
  const cues: TimedCue[] = [];
  for (let left = ms; left > 0; left -= stepMs) {
    const next = pass(state, Math.min(stepMs, left), stepMs);
    cues.push(...cuesBetween(state, next));
    state = next;
  }
  return { state, cues };
}
