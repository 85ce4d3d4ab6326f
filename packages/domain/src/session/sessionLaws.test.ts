// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restRoutine } from '../routine/restRoutine.ts';
import { handsRequest, neckRequest, wallRequest } from '../routine/routine.fixture.ts';
import type { Step } from '../routine/routine.ts';
import {
  after,
  goOn,
  handsRoutine,
  longNeckRoutine,
  makeRoutine,
  makeSession,
  pass,
  wallRoutine,
} from './session.fixture.ts';
import { advance } from './session.ts';
import { cuesBetween } from './sessionCues.ts';
import { creditedSeconds, reportsOf } from './sessionReports.ts';
import { resumeSession, snapshot } from './sessionSnapshot.ts';
import type { Session, SessionEvent } from './sessionState.ts';
import { viewOf } from './sessionView.ts';

const routines = [
  handsRoutine,
  wallRoutine,
  longNeckRoutine,
  makeRoutine(neckRequest),
  makeRoutine({ ...handsRequest, totalSeconds: 180 }),
  makeRoutine({ ...wallRequest, totalSeconds: 300 }),
  restRoutine(180),
] as const;
const routine = fc.constantFrom(...routines);

/** An event, or time that passes. */
type Act = SessionEvent | { readonly kind: 'wait'; readonly ms: number };

const plainKinds = [
  'pause',
  'back',
  'skip',
  'tooMuch',
  'better',
  'stillTooMuch',
  'tingling',
  'tinglingGone',
  'unwell',
  'comfortable',
  'stop',
  'goOnAfterStop',
] as const;
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 5000 }).map((ms) => ({ kind: 'wait' as const, ms })) },
  { weight: 4, arbitrary: fc.integer({ min: 5001, max: 90_000 }).map((ms) => ({ kind: 'wait' as const, ms })) },
  { weight: 2, arbitrary: fc.boolean().map((deliberate) => ({ kind: 'goOn' as const, deliberate })) },
  { weight: 6, arbitrary: fc.constantFrom(...plainKinds).map((kind) => ({ kind })) },
);
/** Long rows, in which the session is not over at once. */
const acts = fc.array(act, { maxLength: 60, size: 'max' });
const gentle = fc.array(
  act.filter(({ kind }) => kind !== 'unwell' && kind !== 'stop' && kind !== 'tingling'),
  { maxLength: 80, size: 'max' },
);

function apply(session: Session, one: Act): Session {
  if (one.kind !== 'wait') return advance(session, one);
  // Awake: long waits come as ticks of a second.
  return pass(session, one.ms, 1000);
}

function run(
  session: Session,
  list: readonly Act[],
  check: (before: Session, next: Session, one: Act) => void,
): Session {
  return list.reduce((state, one) => {
    const next = apply(state, one);
    check(state, next, one);
    return next;
  }, session);
}

const doneMs = (session: Session) => session.progress.reduce((sum, { doneMs: ms }) => sum + ms, 0);
const contactMs = (session: Session) =>
  session.progress.reduce((sum, { doneMs: ms }, index) => sum + (isContact(session.routine.steps[index]) ? ms : 0), 0);
const isContact = (step: Step | undefined) => step?.kind === 'contact';

describe('whatever happens', () => {
  it('S12 S18 no time that was done is ever lost, and reports add up to the time credited', () => {
    fc.assert(
      fc.property(routine, acts, (led, list) => {
        const end = run(makeSession(led), list, (before, next) => {
          for (const [index, { doneMs: ms }] of before.progress.entries()) {
            expect(next.progress[index]?.doneMs).toBeGreaterThanOrEqual(ms);
          }
        });
        const seconds = reportsOf(end).reduce((sum, report) => sum + report.seconds, 0);
        expect(seconds).toBe(Math.floor(doneMs(end) / 1000));
        expect(creditedSeconds(end).seconds).toBe(seconds);
        expect(reportsOf(end).every((report) => Number.isInteger(report.seconds) && report.seconds >= 0)).toBe(true);
      }),
    );
  });

  it('S4 S5 only work that is led is credited, never more than has passed', () => {
    fc.assert(
      fc.property(routine, acts, (led, list) => {
        run(makeSession(led), list, (before, next, one) => {
          const credited = doneMs(next) - doneMs(before);
          expect(credited).toBeLessThanOrEqual(one.kind === 'wait' ? one.ms : 0);
          const isStill = ['paused', 'tingling', 'unwell', 'stopped', 'finished'].includes(before.mode.kind);
          if (isStill) expect(credited).toBe(0);
        });
      }),
    );
  });

  it('S5 sleeping credits nothing', () => {
    fc.assert(
      fc.property(routine, acts, fc.integer({ min: 5001, max: 10_000_000 }), (led, list, gapMs) => {
        const state = run(makeSession(led), list, () => undefined);
        const slept = advance(state, { kind: 'tick', atMs: state.clockMs + gapMs });
        expect(slept.progress).toEqual(state.progress);
        expect(['changeover', 'working', 'easing']).not.toContain(slept.mode.kind);
      }),
    );
  });

  it('S8 S9 the pressure never passes a ceiling, and never rises after "too much"', () => {
    fc.assert(
      fc.property(routine, acts, (led, list) => {
        const softest = new Map<string, number>();
        run(makeSession(led), list, (_before, next) => {
          const step = viewOf(next).step;
          const pressure = viewOf(next).pressure;
          if (step.kind === 'rest' || pressure === undefined) return;
          expect(pressure.now).toBeLessThanOrEqual(step.pressure.ceiling);
          expect(pressure.now).toBeLessThanOrEqual(softest.get(step.technique) ?? 5);
          if (next.mode.kind === 'easing') softest.set(step.technique, pressure.now);
        });
      }),
    );
  });

  it('S13 repeats stay within the dose', () => {
    fc.assert(
      fc.property(routine, gentle, (led, list) => {
        run(makeSession(led), list, (_before, next) => {
          for (const [index, step] of led.steps.entries()) {
            if (step.kind === 'contact')
              expect(next.progress[index]?.doneMs).toBeLessThanOrEqual(step.secondsMax * 1000);
          }
          const extra = led.kind === 'routine' ? led.extraContactSecondsMax : 0;
          expect(contactMs(next)).toBeLessThanOrEqual((led.contactSeconds + extra) * 1000);
        });
      }),
    );
  });

  it('S14 a spot that tingled is not touched again', () => {
    fc.assert(
      fc.property(routine, acts, (led, list) => {
        const frozen = new Map<number, number>();
        run(makeSession(led), list, (_before, next) => {
          for (const [index, ms] of frozen) expect(next.progress[index]?.doneMs).toBe(ms);
          for (const { technique, side } of next.tingled) {
            for (const [index, step] of led.steps.entries()) {
              const isSpot = step.kind === 'contact' && step.technique === technique && step.side === side;
              if (isSpot) frozen.set(index, next.progress[index]?.doneMs ?? 0);
            }
          }
        });
      }),
    );
  });

  it('S16 S17 a stop for safety is for good', () => {
    fc.assert(
      fc.property(routine, acts, acts, (led, list, more) => {
        const state = run(makeSession(led), list, () => undefined);
        const unwell = after(state, { kind: 'unwell' });
        if (unwell.mode.kind !== 'unwell') return;
        const end = run(unwell, more, () => undefined);
        expect(end.progress).toEqual(unwell.progress);
        expect(['unwell', 'stopped']).toContain(end.mode.kind);
      }),
    );
  });

  it('S19 a session that is let go on reaches its end', () => {
    fc.assert(
      fc.property(routine, gentle, (led, list) => {
        const state = after(
          run(makeSession(led), list, () => undefined),
          goOn,
        );
        expect(pass(state, 3_700_000, 5000).mode.kind).toBe('finished');
      }),
      { numRuns: 30 },
    );
  });

  it('S23 an advance says one thing at most, and nothing late', () => {
    fc.assert(
      fc.property(routine, acts, (led, list) => {
        run(makeSession(led), list, (before, next, one) => {
          if (one.kind === 'wait' && one.ms > 5000) return;
          const cues = cuesBetween(before, next);
          expect(cues.length).toBeLessThanOrEqual(1);
          for (const cue of cues) expect(next.clockMs - cue.atMs).toBeLessThanOrEqual(1500);
        });
      }),
    );
  });

  it('S26 writing down and taking up again changes nothing but the pause', () => {
    fc.assert(
      fc.property(routine, acts, acts, (led, list, more) => {
        const state = run(makeSession(led), list, () => undefined);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(state)));
        const resumed = resumeSession(led, stored, { atMs: state.clockMs });
        if (!resumed.ok) throw new Error(resumed.error.kind);
        expect(reportsOf(resumed.value)).toEqual(reportsOf(state));
        const { mode: _mode, ...view } = viewOf(state);
        expect(viewOf(resumed.value)).toMatchObject(view);
        // Both go on the same way.
        const isLeading = ['changeover', 'working', 'easing', 'paused'].includes(state.mode.kind);
        const [a, b] = isLeading
          ? [state.mode.kind === 'paused' ? after(state, goOn) : state, after(resumed.value, goOn)]
          : [state, resumed.value];
        expect(run(b, more, () => undefined)).toEqual(run(a, more, () => undefined));
      }),
    );
  });
});

describe('time', () => {
  const waits = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 200, size: 'max' });

  it('S3 the same moment gives the same session, however the ticks fall', () => {
    fc.assert(
      fc.property(routine, waits, (led, list) => {
        const total = list.reduce((sum, ms) => sum + ms, 0);
        const uneven = list.reduce((state, ms) => pass(state, ms, ms), makeSession(led));
        expect(pass(makeSession(led), total, 1000)).toEqual(uneven);
      }),
    );
  });

  it('S6 pausing anywhere never changes how long it leads in all', () => {
    const pauses = fc.array(fc.tuple(fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 100_000 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.constantFrom(...routines.filter((led) => led !== longNeckRoutine)), pauses, (led, list) => {
        let leadingMs = 0;
        let state = makeSession(led);
        for (const [leadMs, pauseMs] of list) {
          state = pass(state, leadMs);
          leadingMs += leadMs;
          state = after(pass(after(state, { kind: 'pause' }), pauseMs, 7000), goOn);
        }
        const leftMs = led.totalSeconds * 1000 - leadingMs;
        if (leftMs <= 0) return;
        expect(pass(state, leftMs - 1).mode.kind).not.toBe('finished');
        const end = pass(state, leftMs);
        expect(end.mode.kind).toBe('finished');
        expect(reportsOf(end)).toEqual(reportsOf(pass(makeSession(led), led.totalSeconds * 1000)));
      }),
    );
  });
});
