// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { restRoutine } from '../routine/restRoutine.ts';
import { after, handsRoutine, makeSession, pass, working } from './session.fixture.ts';
import { startSession } from './session.ts';
import { viewOf } from './sessionView.ts';

describe('the view', () => {
  it('S25 counts the changeover by itself, then the step', () => {
    const start = makeSession();
    expect(viewOf(start)).toEqual({
      mode: 'changeover',
      easing: undefined,
      step: handsRoutine.steps[0],
      stepIndex: 0,
      stepCount: 11,
      secondsLeft: 60,
      fraction: 0,
      changeoverSecondsLeft: 10,
      sessionSecondsLeft: 600,
      side: undefined,
      pressure: undefined,
      next: undefined,
      breath: { phase: 'in', fraction: 0 },
    });
    const later = viewOf(pass(start, 9500));
    expect([later.changeoverSecondsLeft, later.secondsLeft, later.sessionSecondsLeft]).toEqual([1, 60, 591]);
    const work = viewOf(pass(start, 25_000));
    expect([work.changeoverSecondsLeft, work.secondsLeft, work.fraction]).toEqual([0, 45, 0.25]);
  });

  it('S25 counts what is left of the whole, closed steps and repeats included', () => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    expect(viewOf(work).sessionSecondsLeft).toBe((600_000 - work.clockMs) / 1000);
    const gone = after(work, { kind: 'tingling' }, { kind: 'tinglingGone' });
    expect(viewOf(gone).sessionSecondsLeft).toBe((600_000 - work.clockMs) / 1000 - 55);
    const end = viewOf(pass(makeSession(), 600_000));
    expect([end.mode, end.sessionSecondsLeft, end.secondsLeft, end.fraction]).toEqual(['finished', 0, 0, 1]);
  });

  it('S25 shows the next step from 8 s ahead', () => {
    const start = pass(makeSession(), 61_900);
    expect(viewOf(start).next).toBeUndefined();
    expect(viewOf(pass(start, 100)).next).toBe(handsRoutine.steps[1]);
    expect(viewOf(pass(makeSession(), 599_000)).next).toBeUndefined();
  });

  it('S25 shows the side, and the phase of "too much"', () => {
    const eased = after(working('hand-pads', 'right'), { kind: 'tooMuch' });
    expect([viewOf(eased).side, viewOf(eased).easing, viewOf(eased).breath]).toEqual([
      'right',
      'letting-go',
      undefined,
    ]);
  });

  it('S25 paces the breath 4 s in and 5.5 s out, or as set', () => {
    const breath = (ms: number) => viewOf(pass(makeSession(), 10_000 + ms, 500)).breath;
    expect(breath(2000)).toEqual({ phase: 'in', fraction: 0.5 });
    expect(breath(4000)).toEqual({ phase: 'out', fraction: 0 });
    expect(breath(6750)).toEqual({ phase: 'out', fraction: 0.5 });
    expect(breath(9500)).toEqual({ phase: 'in', fraction: 0 });
    const slow = startSession(restRoutine(180), { atMs: 0, breath: { inMs: 5000, outMs: 7000 } });
    expect(viewOf(pass(slow, 15_000)).breath).toEqual({ phase: 'out', fraction: 0 });
  });
});
