// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { restRoutine } from '../routine/restRoutine.ts';
import { Routine } from '../routine/routine.ts';
import { after, goOn, handsRoutine, makeSession, pass, passUntil, working } from './session.fixture.ts';
import { advance, startSession } from './session.ts';
import { creditedSeconds, endingOf, reportsOf } from './sessionReports.ts';
import type { Session, SessionEvent, SessionMode } from './sessionState.ts';
import { viewOf } from './sessionView.ts';

const mode = (session: Session): SessionMode['kind'] => session.mode.kind;
const report = (session: Session, index = session.visit.index) => reportsOf(session).find((one) => one.index === index);

describe('course', () => {
  it('S1 leads only what the composer made, or rest alone', () => {
    const lookAlike: Routine = Object.assign(Object.create(Routine.prototype), handsRoutine);
    expect(() => startSession(lookAlike, { atMs: 0 })).toThrow('what the composer made');
    const smuggled = Object.assign(restRoutine(180), { steps: handsRoutine.steps });
    expect(() => startSession(smuggled, { atMs: 0 })).toThrow('what the composer made');
    // @ts-expect-error: a copy is no routine, by its type as well
    expect(() => startSession({ ...handsRoutine }, { atMs: 0 })).toThrow('what the composer made');
    const session = makeSession(restRoutine(180));
    expect(mode(session)).toBe('changeover');
    expect(mode(pass(session, 180_000))).toBe('finished');
  });

  it('S2 gives the same session back when an event means nothing', () => {
    const never: Record<SessionMode['kind'], readonly SessionEvent[]> = {
      changeover: [
        { kind: 'goOn', deliberate: true },
        { kind: 'better' },
        { kind: 'comfortable' },
        { kind: 'tooMuch' },
      ],
      working: [
        goOn,
        { kind: 'stillTooMuch' },
        { kind: 'tinglingGone' },
        { kind: 'unwellIs', cause: 'panic' },
        { kind: 'goOnAfterStop' },
      ],
      easing: [goOn, { kind: 'tooMuch' }, { kind: 'tinglingGone' }],
      tingling: [
        goOn,
        { kind: 'pause' },
        { kind: 'back' },
        { kind: 'skip' },
        { kind: 'tingling' },
        { kind: 'tooMuch' },
      ],
      unwell: [goOn, { kind: 'unwell' }, { kind: 'pause' }, { kind: 'skip' }, { kind: 'tingling' }],
      paused: [{ kind: 'goOn', deliberate: false }, { kind: 'pause' }, { kind: 'comfortable' }, { kind: 'better' }],
      finished: [
        goOn,
        { kind: 'stop' },
        { kind: 'unwell' },
        { kind: 'back' },
        { kind: 'tingling' },
        { kind: 'goOnAfterStop' },
      ],
      stopped: [goOn, { kind: 'stop' }, { kind: 'pause' }, { kind: 'skip' }, { kind: 'tooMuch' }],
    };
    const work = working('hand-pads', 'left');
    const sessions: readonly Session[] = [
      makeSession(),
      work,
      after(work, { kind: 'tooMuch' }),
      after(work, { kind: 'tingling' }),
      after(work, { kind: 'unwell' }),
      after(work, { kind: 'pause' }),
      pass(makeSession(), 600_000),
      after(work, { kind: 'stop' }),
    ];
    for (const session of sessions) {
      for (const event of never[mode(session)])
        expect(advance(session, event), `${mode(session)} ${event.kind}`).toBe(session);
    }
  });

  it('S3 S4 S19 goes from changeover to work to the next step, to the end', () => {
    const session = makeSession();
    expect(mode(pass(session, 9999))).toBe('changeover');
    const work = pass(session, 10_000);
    expect([mode(work), work.visit.index]).toEqual(['working', 0]);
    expect([mode(pass(work, 60_000)), pass(work, 60_000).visit.index]).toEqual(['changeover', 1]);
    expect(mode(pass(session, 599_000))).toBe('working');
    const end = pass(session, 600_000);
    expect(mode(end)).toBe('finished');
    expect(endingOf(end)).toBe('complete');
    const credited = handsRoutine.steps.reduce((sum, step) => sum + step.seconds, 0);
    expect(creditedSeconds(end)).toEqual({ seconds: credited, contactSeconds: 360 });
    expect(reportsOf(end).every((one) => one.ending === 'done')).toBe(true);
    expect(pass(end, 5000)).toEqual({ ...end, clockMs: 605_000 });
  });

  it('S3 credits nothing when the clock goes back', () => {
    const work = working('hand-pads', 'left');
    const back = advance(work, { kind: 'tick', atMs: work.clockMs - 4000 });
    expect(back.progress).toEqual(work.progress);
    expect(pass(back, 1000).visitMs).toBe(work.visitMs + 1000);
  });

  it('S5 takes a long gap for sleep', () => {
    const work = working('hand-pads', 'left');
    const awake = advance(work, { kind: 'tick', atMs: work.clockMs + 5000 });
    expect([mode(awake), awake.visitMs]).toEqual(['working', work.visitMs + 5000]);
    const slept = advance(work, { kind: 'tick', atMs: work.clockMs + 5001 });
    expect(slept.mode).toEqual({ kind: 'paused', under: { kind: 'working' }, slept: true });
    expect(slept.progress).toEqual(work.progress);
    expect(mode(after(slept, goOn))).toBe('working');
  });

  it('S6 S7 holds everything still in a pause, which only a deliberate sign ends', () => {
    const paused = after(working('hand-pads', 'left'), { kind: 'pause' });
    const later = pass(paused, 60_000);
    expect({ ...later, clockMs: 0 }).toEqual({ ...paused, clockMs: 0 });
    expect(advance(later, { kind: 'goOn', deliberate: false })).toBe(later);
    expect(mode(after(later, goOn))).toBe('working');
  });

  it('S7 moves within a pause', () => {
    const paused = after(working('hand-pads', 'left'), { kind: 'pause' });
    const skipped = after(paused, { kind: 'skip' });
    expect([skipped.mode, skipped.visit.index]).toEqual([
      { kind: 'paused', under: { kind: 'changeover' }, slept: false },
      paused.visit.index + 1,
    ]);
    expect(after(skipped, { kind: 'back' }).visit.index).toBe(paused.visit.index);
    expect(mode(after(paused, { kind: 'stop' }))).toBe('stopped');
    expect(mode(after(paused, { kind: 'unwell' }))).toBe('unwell');
    expect(mode(after(paused, { kind: 'tingling' }))).toBe('tingling');
    expect(mode(after(paused, { kind: 'tooMuch' }))).toBe('easing');
    const last = passUntil(makeSession(), (state) => state.visit.index === handsRoutine.steps.length - 1);
    expect(mode(after(last, { kind: 'pause' }, { kind: 'skip' }))).toBe('finished');
  });
});

describe('pressure', () => {
  const now = (session: Session) => viewOf(session).pressure?.now;

  it('S8 begins gently', () => {
    const work = working('hand-pads', 'left');
    expect(now(work)).toBe(2);
    expect(now(pass(work, 9000))).toBe(2);
    expect(now(pass(work, 10_000))).toBe(4);
    expect(viewOf(work).pressure).toEqual({ start: 2, target: 4, ceiling: 5, now: 2 });
  });

  it('S9 lets go for 8 s, then goes on two bars lower with the question', () => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    const eased = after(work, { kind: 'tooMuch' });
    expect([viewOf(eased).easing, now(eased)]).toEqual(['letting-go', 2]);
    const waiting = pass(eased, 7999);
    expect(waiting.visitMs).toBe(work.visitMs);
    const asking = pass(waiting, 1);
    expect(viewOf(asking).easing).toBe('asking');
    expect(pass(asking, 5000).visitMs).toBe(work.visitMs + 5000);
    const better = after(asking, { kind: 'better' });
    expect([mode(better), now(better)]).toEqual(['working', 2]);
    const other = passUntil(better, (state) => state.visit.index > work.visit.index && mode(state) === 'working');
    expect(now(pass(other, 20_000))).toBe(2);
    expect(report(other, work.visit.index)).toMatchObject({ ending: 'done', eased: 1, askedPressure: 4 });
  });

  it('S9 takes "comfortable" for "better"', () => {
    const asking = pass(after(working('hand-pads', 'left'), { kind: 'tooMuch' }), 9000);
    expect(mode(after(asking, { kind: 'comfortable' }))).toBe('working');
  });

  it('S9 lets go while changing over as well, and has nothing to ease while resting', () => {
    const work = working('hand-pads', 'left');
    const change = passUntil(work, (state) => state.visit.index > work.visit.index);
    const eased = after(change, { kind: 'tooMuch' });
    expect(viewOf(eased).easing).toBe('letting-go');
    const better = after(pass(eased, 8000), { kind: 'better' });
    expect([mode(better), better.visitMs]).toEqual(['changeover', change.visitMs]);
    const rest = makeSession();
    expect(after(rest, { kind: 'tooMuch' })).toBe(rest);
  });

  it('S10 goes down again, and counts once while letting go', () => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    const asking = pass(after(work, { kind: 'tooMuch' }), 8000);
    const again = after(asking, { kind: 'stillTooMuch' });
    expect([viewOf(again).easing, now(again)]).toEqual(['letting-go', 1]);
    expect(report(again)?.eased).toBe(2);
    expect(advance(again, { kind: 'tooMuch' })).toBe(again);
    const paused = after(pass(again, 3000), { kind: 'pause' });
    expect(viewOf(paused).easing).toBe('letting-go');
    expect(after(paused, { kind: 'tooMuch' }).mode).toEqual({ kind: 'easing', phase: 'letting-go', elapsedMs: 3000 });
  });

  it('S11 leaves the point at Feather', () => {
    const asking = pass(after(working('hand-pads', 'left'), { kind: 'tooMuch' }), 8000);
    expect(now(asking)).toBe(1);
    const left = after(asking, { kind: 'tooMuch' });
    expect([mode(left), left.visit.index, left.visit.reason]).toEqual(['changeover', asking.visit.index + 1, 'left']);
    expect(report(left, asking.visit.index)).toMatchObject({ ending: 'too-much', eased: 2 });
  });

  it('S11 leaves the point when it is not better in 30 s', () => {
    const eased = after(working('hand-pads', 'left'), { kind: 'tooMuch' });
    expect(viewOf(pass(eased, 29_999)).easing).toBe('asking');
    const left = pass(eased, 30_000);
    expect([left.visit.index, report(left, eased.visit.index)?.ending]).toEqual([eased.visit.index + 1, 'too-much']);
  });

  it('S11 ends with the step when that comes first', () => {
    const work = working('hand-pads', 'left');
    const late = pass(work, 70_000);
    const over = pass(after(late, { kind: 'tooMuch' }), 8000 + 5000);
    expect(report(over, work.visit.index)).toMatchObject({ ending: 'done', seconds: 75 });
  });
});

describe('moving', () => {
  it('S12 skips on, and keeps what was done', () => {
    const work = pass(working('hand-pads', 'left'), 20_400);
    const skipped = after(work, { kind: 'skip' });
    expect([skipped.visit.index, mode(skipped)]).toEqual([work.visit.index + 1, 'changeover']);
    expect(report(skipped, work.visit.index)).toMatchObject({ seconds: 20, ending: 'skipped' });
  });

  it('S12 goes back to the beginning of the step, or to the one before', () => {
    const work = pass(working('hand-pads', 'left'), 3000);
    const again = after(work, { kind: 'back' });
    expect([again.visit.index, again.visitMs, again.visit.workMs]).toEqual([work.visit.index, 0, 75_000]);
    expect(report(again)).toMatchObject({ seconds: 3 });
    const early = after(pass(working('hand-pads', 'left'), 2999), { kind: 'back' });
    expect(early.visit.index).toBe(work.visit.index - 1);
    const first = makeSession();
    expect(after(first, { kind: 'back' }).visit).toMatchObject({ index: 0, id: 1, reason: 'back' });
  });

  it('S12 does on the way forward only what is left of a step', () => {
    const work = pass(working('hand-pads', 'left'), 2000);
    const back = after(work, { kind: 'back' });
    const forward = passUntil(back, (state) => state.visit.index === work.visit.index);
    expect(forward.visit.workMs).toBe(73_000);
    const done = passUntil(forward, (state) => state.visit.index > work.visit.index);
    expect(report(done, work.visit.index)).toMatchObject({ seconds: 75, ending: 'done' });
  });

  it('S13 lasts no longer in all than the dose allows', () => {
    const late = pass(working('hand-pads', 'left'), 70_000);
    expect(after(late, { kind: 'back' }).visit.workMs).toBe(20_000);
    const near = pass(working('wrist-glide', 'left'), 20_000);
    expect(after(near, { kind: 'back' }).visit.workMs).toBe(10_000);
    const change = passUntil(near, (state) => state.visit.index > near.visit.index);
    const noMore = after(change, { kind: 'back' });
    expect(noMore.visit.index).toBe(near.visit.index - 1);
  });

  it('S13 begins rest again in full', () => {
    const rest = pass(makeSession(), 50_000);
    expect(after(rest, { kind: 'back' }).visit.workMs).toBe(60_000);
    const resting = pass(makeSession(restRoutine(180)), 100_000);
    const again = pass(after(resting, { kind: 'back' }), 300_000);
    expect(mode(again)).toBe('finished');
    expect(creditedSeconds(again).contactSeconds).toBe(0);
  });
});
