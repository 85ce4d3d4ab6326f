// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { restRoutine } from '../routine/restRoutine.ts';
import { Routine } from '../routine/routine.ts';
import {
  after,
  goOn,
  handsRoutine,
  longNeckRoutine,
  makeSession,
  pass,
  passUntil,
  wallRoutine,
  working,
} from './session.fixture.ts';
import { advance, startSession } from './session.ts';
import { causeOf, creditedSeconds, endingOf, rechecksOf, reportsOf } from './sessionReports.ts';
import { isLeadingMode, type Session, type SessionEvent, type SessionMode } from './sessionState.ts';
import { viewOf } from './sessionView.ts';
import { UNWELL_CAUSES, type UnwellCause } from './unwellCause.ts';

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

describe('stopping', () => {
  it('S14 S15 lets go of what tingles, and goes on elsewhere', () => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    const waiting = pass(after(work, { kind: 'tingling' }), 30_000);
    expect(mode(waiting)).toBe('tingling');
    expect(waiting.visitMs).toBe(work.visitMs);
    const gone = after(waiting, { kind: 'tinglingGone' });
    expect([mode(gone), gone.visit.index, gone.visit.reason]).toEqual([
      'changeover',
      work.visit.index + 1,
      'tingling-gone',
    ]);
    expect(report(gone, work.visit.index)).toMatchObject({ seconds: 20, ending: 'tingling' });
    expect(after(gone, { kind: 'back' }).visit.index).toBe(work.visit.index - 1);
    expect(rechecksOf(gone)).toEqual([
      { technique: 'hand-pads', side: 'left', recheck: '5min', atMs: work.clockMs + 300_000 },
      { technique: 'hand-pads', side: 'left', recheck: '30min', atMs: work.clockMs + 1_800_000 },
    ]);
  });

  it('S14 is about the last touch, when it is said in the changeover after it or while resting', () => {
    const work = working('hand-pads', 'right');
    const pause = passUntil(work, (state) => state.visit.index > work.visit.index && mode(state) === 'working');
    expect(viewOf(pause).step.kind).toBe('rest');
    const gone = after(pause, { kind: 'tingling' }, { kind: 'tinglingGone' });
    expect([gone.visit.index, mode(gone)]).toEqual([pause.visit.index, 'changeover']);
    expect(report(gone, work.visit.index)?.ending).toBe('tingling');
    expect(gone.tingled.map(({ side }) => side)).toEqual(['right']);
  });

  it('S14 S15 waits before any touch as well, and then begins anew', () => {
    const gone = after(pass(makeSession(), 20_000), { kind: 'tingling' }, { kind: 'tinglingGone' });
    expect([gone.visit.index, mode(gone), rechecksOf(gone)]).toEqual([0, 'changeover', []]);
  });

  it('S14 S15 goes on when a repeat was about to begin that has nothing left of its plan', () => {
    const change = passUntil(working('hand-pads', 'left'), (state) => viewOf(state).side === 'right');
    const again = after(change, { kind: 'back' });
    const knead = after(again, { kind: 'back' });
    expect(viewOf(knead).step).toMatchObject({ technique: 'shoulder-knead', side: 'right' });
    const gone = after(knead, { kind: 'tingling' }, { kind: 'tinglingGone' });
    expect(viewOf(gone).step).toMatchObject({ technique: 'hand-pads', side: 'right' });
    const kneadLeft = after(makeSession(), { kind: 'skip' });
    const touched = pass(kneadLeft, 12_000);
    const right = after(pass(after(touched, { kind: 'skip' }), 11_000), { kind: 'back' });
    expect(right.visit.index).toBe(1);
    expect(after(right, { kind: 'tingling' }, { kind: 'tinglingGone' }).visit.index).toBe(2);
  });

  it('S14 S15 ends when the spot was the last of all', () => {
    const last = pass(working('wrist-glide', 'right'), 5000);
    const gone = after(last, { kind: 'tingling' }, { kind: 'tinglingGone' });
    expect(mode(pass(gone, 60_000))).toBe('finished');
  });

  it('S15 ends for safety when it is not gone in 2 min, asleep or awake', () => {
    const waiting = after(working('hand-pads', 'left'), { kind: 'tingling' });
    expect(mode(pass(waiting, 119_999))).toBe('tingling');
    for (const over of [pass(waiting, 120_000), advance(waiting, { kind: 'tick', atMs: waiting.clockMs + 900_000 })]) {
      expect(over.mode).toEqual({ kind: 'stopped', ending: 'safety' });
      expect(advance(over, { kind: 'goOnAfterStop' })).toBe(over);
      expect(report(over)?.ending).toBe('tingling');
    }
  });

  it('S15 S17 ends for safety when it is stopped while it tingles', () => {
    const stopped = after(working('hand-pads', 'left'), { kind: 'tingling' }, { kind: 'stop' });
    expect(endingOf(stopped)).toBe('safety');
    expect(report(stopped)?.ending).toBe('tingling');
  });

  it('S16 stops for good when unwell', () => {
    const work = pass(working('hand-pads', 'left'), 5000);
    const unwell = after(work, { kind: 'unwell' });
    expect([mode(unwell), endingOf(unwell), report(unwell)?.ending]).toEqual(['unwell', 'safety', 'stopped']);
    const over = after(unwell, { kind: 'stop' });
    expect([endingOf(over), advance(over, { kind: 'goOnAfterStop' })]).toEqual(['safety', over]);
    expect(mode(after(work, { kind: 'stop' }, { kind: 'unwell' }))).toBe('unwell');
  });

  it('S27 tells what it is only once everything has stopped, and takes it back', () => {
    const work = pass(working('hand-pads', 'left'), 5000);
    expect(advance(work, { kind: 'unwellIs', cause: 'chest' })).toBe(work);
    const unwell = after(work, { kind: 'unwell' });
    for (const cause of UNWELL_CAUSES) {
      const chosen = after(unwell, { kind: 'unwellIs', cause });
      expect([mode(chosen), viewOf(chosen).unwell, report(chosen)?.ending]).toEqual(['unwell', cause, 'stopped']);
      expect(after(chosen, { kind: 'unwellIs' })).toEqual(unwell);
    }
    expect([endingOf(unwell), causeOf(unwell)]).toEqual(['safety', undefined]);
  });

  it.each(UNWELL_CAUSES)('S28 S29 after %s goes on only where the stop rules leave the choice', (cause) => {
    const work = pass(working('hand-pads', 'left'), 5000);
    const chosen = after(work, { kind: 'unwell' }, { kind: 'unwellIs', cause });
    const again = advance(chosen, { kind: 'goOnAfterStop' });
    const isByChoice = cause === 'panic' || cause === 'cramp';
    expect(isLeadingMode(again.mode)).toBe(isByChoice);
    expect([endingOf(chosen), causeOf(chosen)]).toEqual(isByChoice ? ['early', undefined] : ['safety', cause]);
    const stopped = after(chosen, { kind: 'stop' });
    expect([endingOf(stopped), causeOf(stopped)]).toEqual([endingOf(chosen), causeOf(chosen)]);
    expect(advance(stopped, { kind: 'goOnAfterStop' })).toBe(stopped);
  });

  it('S28 goes on where it was after tears, and elsewhere after a cramp', () => {
    const work = pass(working('hand-pads', 'left'), 5000);
    const goOnAfter = (cause: UnwellCause) =>
      after(work, { kind: 'unwell' }, { kind: 'unwellIs', cause }, { kind: 'goOnAfterStop' });
    expect([goOnAfter('panic').visit.index, goOnAfter('panic').visitMs]).toEqual([work.visit.index, work.visitMs]);
    expect(goOnAfter('cramp').visit.index).toBe(work.visit.index + 1);
    const tingled = after(work, { kind: 'tingling' }, { kind: 'unwell' }, { kind: 'unwellIs', cause: 'panic' });
    expect(advance(tingled, { kind: 'goOnAfterStop' })).toBe(tingled);
  });

  it('S30 stands still in every choice, whatever time and keys do', () => {
    for (const cause of [undefined, ...UNWELL_CAUSES]) {
      const what = cause === undefined ? {} : { cause };
      const unwell = after(working('hand-pads', 'left'), { kind: 'unwell' }, { kind: 'unwellIs', ...what });
      const later = pass(after(unwell, goOn, { kind: 'skip' }, { kind: 'back' }, { kind: 'pause' }), 600_000);
      expect([mode(later), later.visit, later.progress]).toEqual(['unwell', unwell.visit, unwell.progress]);
    }
  });

  it('S17 stops early, and goes on only by its own sign', () => {
    const work = pass(working('hand-pads', 'left'), 5000);
    expect(endingOf(work)).toBe('left');
    const stopped = after(work, { kind: 'stop' });
    expect([endingOf(stopped), report(stopped)]).toMatchObject(['early', { seconds: 5, ending: 'stopped' }]);
    expect(advance(stopped, goOn)).toBe(stopped);
    const again = after(stopped, { kind: 'goOnAfterStop' });
    expect([mode(again), again.visitMs]).toEqual(['working', work.visitMs]);
    expect(report(pass(again, 100_000), work.visit.index)?.ending).toBe('done');
    const fromPause = after(work, { kind: 'pause' }, { kind: 'stop' }, { kind: 'goOnAfterStop' });
    expect(mode(fromPause)).toBe('working');
  });

  it('S18 reports every step that was begun, rest as well', () => {
    const work = pass(working('shoulder-knead', 'left'), 12_300);
    expect(reportsOf(work)).toEqual([
      {
        index: 0,
        what: 'breathe',
        side: 'both',
        tool: 'hand',
        seconds: 60,
        contact: false,
        askedPressure: 0,
        ending: 'done',
      },
      {
        index: 1,
        what: 'shoulder-knead',
        side: 'left',
        tool: 'hand',
        seconds: 12,
        contact: true,
        askedPressure: 2,
        ending: 'stopped',
      },
    ]);
    expect(reportsOf(makeSession())).toEqual([]);
  });

  it('S18 reports the tool', () => {
    const work = pass(working('wall-ball', 'left', wallRoutine), 5000);
    expect(report(work)?.tool).toBe('ball');
  });
});

describe('comfort', () => {
  it('S22 ends neck work after 60 s when nobody answers', () => {
    const work = working('neck-walk', 'left', longNeckRoutine);
    const over = pass(work, 60_000);
    expect([over.visit.index, over.visit.reason]).toEqual([work.visit.index + 1, 'left']);
    expect(report(over, work.visit.index)).toMatchObject({ ending: 'unanswered', seconds: 60 });
  });

  it('S22 goes on when somebody answers, until the next prompt', () => {
    const work = working('neck-walk', 'left', longNeckRoutine);
    const answered = after(pass(work, 52_000), { kind: 'comfortable' });
    const over = passUntil(answered, (state) => state.visit.index > work.visit.index);
    expect(report(over, work.visit.index)).toMatchObject({ ending: 'done', seconds: 90 });
  });

  it('S22 lets other work go on', () => {
    const work = working('hand-pads', 'left');
    expect(report(pass(work, 80_000), work.visit.index)).toMatchObject({ ending: 'done', seconds: 75 });
  });
});
