// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { after, goOn, longNeckRoutine, makeSession, pass, passUntil, wallRoutine, working } from './session.fixture.ts';
import { advance } from './session.ts';
import { visitMsMin } from './sessionLimits.ts';
import { causeOf, endingOf, rechecksOf, reportsOf } from './sessionReports.ts';
import { isLeadingMode, type Session, type SessionMode } from './sessionState.ts';
import { viewOf } from './sessionView.ts';
import { UNWELL_CAUSES, type UnwellCause } from './unwellCause.ts';
import { leftMs } from './visits.ts';

const mode = (session: Session): SessionMode['kind'] => session.mode.kind;
const report = (session: Session, index = session.visit.index) => reportsOf(session).find((one) => one.index === index);

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

  it('S14 S15 goes on when a rest after the touch was all but over', () => {
    const pause = passUntil(makeSession(), (state) => {
      const { steps } = state.routine;
      return steps[state.visit.index]?.kind === 'rest' && steps[state.visit.index - 1]?.kind === 'contact';
    });
    const { index } = pause.visit;
    const late = passUntil(pause, (state) => leftMs(state, index) < visitMsMin, 250);
    expect(late.visit.index).toBe(index);
    const gone = after(late, { kind: 'tingling' }, { kind: 'tinglingGone' });
    expect([gone.visit.index, report(gone, index)?.ending]).toEqual([index + 1, 'skipped']);
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

  it('S18 knows no cause while it is led', () => {
    expect([endingOf(makeSession()), causeOf(makeSession())]).toEqual(['left', undefined]);
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
