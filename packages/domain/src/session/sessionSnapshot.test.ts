// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { composeRoutine } from '../routine/composeRoutine.ts';
import { handsRequest, makeClearance, makeLibrary, makeSession as sessionLimits } from '../routine/routine.fixture.ts';
import { after, handsRoutine, makeSession, pass, wallRoutine, working } from './session.fixture.ts';
import { rechecksOf } from './sessionReports.ts';
import { resumeSession, snapshot } from './sessionSnapshot.ts';
import type { Session } from './sessionState.ts';

const stored = (session: Session): unknown => JSON.parse(JSON.stringify(snapshot(session)));
const resumed = (session: Session) => resumeSession(handsRoutine, stored(session), { atMs: 77 });
const modeOf = (session: Session) => {
  const result = resumed(session);
  return result.ok ? result.value.mode : result.error;
};

describe('taking up again', () => {
  it('S26 pauses what was leading and keeps what stands', () => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    expect(modeOf(work)).toEqual({ kind: 'paused', under: { kind: 'working' }, slept: true });
    const eased = pass(after(work, { kind: 'tooMuch' }), 3000);
    expect(modeOf(eased)).toEqual({ kind: 'paused', under: eased.mode, slept: true });
    const paused = after(work, { kind: 'pause' });
    expect(modeOf(paused)).toEqual(paused.mode);
    for (const kind of ['tingling', 'unwell', 'stop'] as const) {
      const state = after(work, { kind });
      expect(modeOf(state)).toEqual(state.mode);
    }
    const over = after(work, { kind: 'unwell' }, { kind: 'wellAgain' });
    expect(modeOf(over)).toEqual(over.mode);
    expect(modeOf(pass(makeSession(), 600_000))).toEqual({ kind: 'finished' });
  });

  it('S14 S26 keeps how long ago it tingled', () => {
    const work = working('hand-pads', 'left');
    const gone = after(pass(after(work, { kind: 'tingling' }), 30_000), { kind: 'tinglingGone' });
    const result = resumed(gone);
    expect(result.ok && rechecksOf(result.value)[0]?.atMs).toBe(77 - 30_000 + 300_000);
  });

  it('S26 takes a routine composed again, but none with other steps', () => {
    const composed = (contactSecondsMax: number) => {
      const clearance = makeClearance({ session: sessionLimits({ contactSecondsMax }) });
      const result = composeRoutine(handsRequest, clearance, { library: makeLibrary() });
      if (!result.ok) throw new Error(result.error.kind);
      return result.value;
    };
    const work = stored(working('hand-pads', 'left'));
    expect(resumeSession(composed(1200), work, { atMs: 0 }).ok).toBe(true);
    const other = { ok: false, error: { kind: 'other-routine' } };
    expect(resumeSession(composed(300), work, { atMs: 0 })).toEqual(other);
    expect(resumeSession(wallRoutine, work, { atMs: 0 })).toEqual(other);
  });

  it('S26 refuses what has not the shape', () => {
    const good = stored(after(working('hand-pads', 'left'), { kind: 'tingling' }));
    if (typeof good !== 'object' || good === null) throw new Error('a snapshot is an object');
    const bad = { ok: false, error: { kind: 'bad-snapshot' } };
    const refuses = (value: unknown) => expect(resumeSession(handsRoutine, value, { atMs: 0 })).toEqual(bad);
    for (const value of [undefined, null, 7, 'x', [], {}]) refuses(value);
    for (const key of Object.keys(good)) refuses({ ...good, [key]: undefined });
    refuses({ ...good, version: 1 });
    refuses({ ...good, visitMs: -1 });
    refuses({ ...good, visitMs: Number.POSITIVE_INFINITY });
    refuses({ ...good, answeredMs: -2 });
    refuses({ ...good, mode: { kind: 'stopped', ending: 'safety', under: { kind: 'working' } } });
    refuses({ ...good, mode: { kind: 'asleep' } });
    refuses({ ...good, softened: { 'hand-pads': 9 } });
    refuses({ ...good, progress: [{ doneMs: 1, asked: 1, eased: 0, ending: 'gone' }] });
    refuses({ ...good, tingled: [{ technique: 'hand-pads', side: 'middle', agoMs: 0 }] });
    const other = { ok: false, error: { kind: 'other-routine' } };
    expect(resumeSession(handsRoutine, { ...good, progress: [] }, { atMs: 0 })).toEqual(other);
    const visit = { id: 0, index: 99, reason: 'next', workMs: 1, comfortLeadMs: 0 };
    expect(resumeSession(handsRoutine, { ...good, visit }, { atMs: 0 })).toEqual(other);
  });
});
