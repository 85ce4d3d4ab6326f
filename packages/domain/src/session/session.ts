// SPDX-License-Identifier: MIT
//
// A session is a routine being done: a pure reducer, fed by a clock as data (docs/spec/session.md).
//
//                    changeover over                step over: next step, or the end
//      ┌────────────┐ ─────────────► ┌─────────┐ ───────────────────────────────────► ┌──────────┐
//  ──► │ changeover │                │ working │                                      │ finished │
//      └────────────┘ ◄───────────── └─────────┘                                      └──────────┘
//        │   ▲   ▲    back, skip, next   │  ▲
//        │   │   │                       │  │ better
//        │   │   └───────────────────────┼──┼───────── left: at Feather, or not better in 30 s
//        │   │                           ▼  │                       │
//        │   │              too much  ┌────────┐ 8 s let go, then asked on two bars less
//        │   │            ──────────► │ easing │ ───────────────────┘
//        │   │                        └────────┘
//        │   │ gone     ┌──────────┐  not gone in 2 min
//        │   └───────── │ tingling │ ───────────────────► ┌─────────┐
//        │              └──────────┘                      │ stopped │  ◄── stop, from anywhere
//        │  unwell      ┌──────────┐  stop                └─────────┘
//        └────────────► │  unwell  │ ───────────────────►   │  go on after stop (tap or key): back to where it was,
//                       └──────────┘                        ▼  unless it stopped for safety
//                         what it is: chosen here; after tears or a cramp, and only then, "go on after stop" works as well
//
//  paused: from changeover, working and easing, by a word, a tap, or a gap between ticks (a device that slept). Left by a
//  deliberate "go on" to where it was; back and skip move while paused; "too much", tingling and unwell act as ever.
//
//  mode        clock counts for            left by                                                    rules
//  changeover  the routine                 time, back, skip, pause, too much, tingling, unwell, stop  S3 S4
//  (the rest that is a look at the skin: also "something is there", to stopped, without a way back          S32)
//  working     the routine and the report  the same                                                   S3 S4
//  easing      letting go: nothing; asking: as changeover or working                                  S8 to S11
//  tingling    its own two minutes         gone, time, unwell, stop                                   S14 S15
//  unwell      nothing                     what it is, stop, go on after stop (tears, cramp)          S16 S27 S28
//  paused      nothing                     go on, back, skip, too much, tingling, unwell, stop        S6 S7
//  finished    nothing                     nothing                                                    S19
//  stopped     nothing                     go on after stop, unwell                                   S17
import { tick } from './sessionClock.ts';
import { goBack, skipStep } from './sessionMoves.ts';
import {
  answer,
  easeOff,
  goOnAfterStop,
  noteCause,
  noteLook,
  noteTingling,
  noteUnwell,
  settleEasing,
  stopNow,
  tinglingOver,
} from './sessionSafety.ts';
import {
  isLeadingMode,
  type Session,
  type SessionEvent,
  type SessionRoutine,
  type SessionSettings,
} from './sessionState.ts';
import { enterFirst } from './visits.ts';

/** Begins a session at the changeover of its first step. Throws for a look-alike of a routine. */
export function startSession(routine: SessionRoutine, settings: SessionSettings): Session {
  return enterFirst(routine, settings);
}

/** The session after an event. An event that means nothing now gives the same object back (S2). */
export function advance(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case 'tick':
      return tick(session, event.atMs);
    case 'pause':
      return pause(session);
    case 'goOn':
      return event.deliberate && session.mode.kind === 'paused' ? { ...session, mode: session.mode.under } : session;
    case 'back':
      return goBack(session);
    case 'skip':
      return skipStep(session);
    case 'tooMuch':
      return easeOff(session);
    case 'stillTooMuch':
      return session.mode.kind === 'easing' ? easeOff(session) : session;
    case 'better':
      return settleEasing(session);
    case 'comfortable':
      return answer(session);
    case 'lookClear':
    case 'lookFound':
      return noteLook(session, event.kind === 'lookFound' ? 'found' : 'clear');
    case 'tingling':
      return noteTingling(session);
    case 'tinglingGone':
      return tinglingOver(session);
    case 'unwell':
      return noteUnwell(session);
    case 'unwellIs':
      return noteCause(session, event.cause);
    case 'stop':
      return stopNow(session);
    case 'goOnAfterStop':
      return goOnAfterStop(session);
  }
}

function pause(session: Session): Session {
  const { mode } = session;
  return isLeadingMode(mode) ? { ...session, mode: { kind: 'paused', under: mode, slept: false } } : session;
}
