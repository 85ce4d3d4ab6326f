// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { composeRoutine } from '../routine/composeRoutine.ts';
import { handsRequest, makeClearance, makeLibrary, makeLimits } from '../routine/routine.fixture.ts';
import { after, goOn, pass, passUntil } from './session.fixture.ts';
import { advance, startSession } from './session.ts';
import { endingOf, reportsOf } from './sessionReports.ts';
import { resumeSession, snapshot } from './sessionSnapshot.ts';
import type { Session } from './sessionState.ts';
import { viewOf } from './sessionView.ts';

/** Hand work on numb hands, with the shoulders before it, which are not. */
function numbHands() {
  const clearance = makeClearance({ limits: makeLimits({ hand: { lookFirst: true } }) });
  const composed = composeRoutine(handsRequest, clearance, { library: makeLibrary() });
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

const routine = numbHands();
const looking = passUntil(startSession(routine, { atMs: 0 }), (state) => {
  const step = routine.steps[state.visit.index];
  return state.mode.kind === 'working' && step?.kind === 'rest' && step.rest === 'look';
});
const toEnd = (session: Session) =>
  passUntil(after(session, { kind: 'comfortable' }), (state) => ['finished', 'stopped'].includes(state.mode.kind));
const touched = (session: Session) =>
  reportsOf(session).flatMap(({ contact, seconds, what }) => (contact && seconds > 0 ? [what] : []));
const numbWork = routine.steps.flatMap((step) => (step.kind === 'contact' && step.afterLook ? [step.technique] : []));

describe('a look at the skin', () => {
  it('S31 opens what waits for it only with "nothing there"', () => {
    expect(numbWork.length).toBeGreaterThan(0);
    expect(viewOf(looking).look).toBe('asking');
    const clear = after(looking, { kind: 'lookClear' });
    expect(viewOf(clear).look).toBe('clear');
    expect(touched(toEnd(clear))).toEqual(expect.arrayContaining(numbWork));
    const left = touched(toEnd(looking));
    expect(left.filter((what) => numbWork.includes(what))).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });

  it('S31 counts nothing that was tapped elsewhere, and a skipped look is no answer', () => {
    const before = startSession(routine, { atMs: 0 });
    expect(advance(before, { kind: 'lookClear' })).toBe(before);
    const past = after(looking, { kind: 'skip' });
    expect(advance(past, { kind: 'lookClear' })).toBe(past);
    expect(advance(past, { kind: 'lookFound' })).toBe(past);
    expect(touched(toEnd(past)).some((what) => numbWork.includes(what))).toBe(false);
    const again = after(past, { kind: 'back' }, { kind: 'lookClear' });
    expect(touched(toEnd(again))).toEqual(expect.arrayContaining(numbWork));
  });

  it('S31 may be answered while paused', () => {
    const answered = after(looking, { kind: 'pause' }, { kind: 'lookClear' }, goOn);
    expect(viewOf(answered).look).toBe('clear');
  });

  it('S32 ends with something there, without a way back, and not as feeling unwell', () => {
    for (const from of [looking, after(looking, { kind: 'lookClear' }), after(looking, { kind: 'pause' })]) {
      const found = after(from, { kind: 'lookFound' });
      expect(found.mode).toEqual({ kind: 'stopped', ending: 'early' });
      expect([viewOf(found).look, endingOf(found)]).toEqual(['found', 'early']);
      const later = after(found, { kind: 'goOnAfterStop' }, goOn, { kind: 'lookClear' }, { kind: 'skip' });
      expect(pass(later, 60_000).mode.kind).toBe('stopped');
      expect(touched(later).some((what) => numbWork.includes(what))).toBe(false);
    }
  });

  it('S33 keeps what the look told', () => {
    const taken = (session: Session) => {
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(session)));
      const resumed = resumeSession(routine, stored, { atMs: 5 });
      if (!resumed.ok) throw new Error(resumed.error.kind);
      return resumed.value;
    };
    expect(taken(after(looking, { kind: 'lookClear' })).looked).toBe('clear');
    expect(taken(looking).looked).toBeUndefined();
    expect(taken(after(looking, { kind: 'lookFound' })).mode).toEqual({ kind: 'stopped', ending: 'early' });
    const odd = { ...snapshot(looking), looked: 'yes' };
    expect(resumeSession(routine, odd, { atMs: 5 })).toEqual({ ok: false, error: { kind: 'bad-snapshot' } });
  });
});
