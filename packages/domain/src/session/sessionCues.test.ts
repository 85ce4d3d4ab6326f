// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restRoutine } from '../routine/restRoutine.ts';
import { neckRequest, wallRequest } from '../routine/routine.fixture.ts';
import type { ContactStep, Step } from '../routine/routine.ts';
import type { CueWord, TimedCue } from './cue.ts';
import {
  after,
  cuesWhile,
  goOn,
  handsRoutine,
  longNeckRoutine,
  makeRoutine,
  makeSession,
  pass,
  passUntil,
  wallRoutine,
  working,
} from './session.fixture.ts';
import { cuesBetween, nextCueAt, openingCues } from './sessionCues.ts';
import type { Session } from './sessionState.ts';
import { trackOf, trackToJson } from './track.ts';
import { changeoverMsOf, comfortTimes, unansweredAt, type VisitPlan, visitCues } from './visitCues.ts';

const routines = [
  handsRoutine,
  wallRoutine,
  makeRoutine(neckRequest),
  makeRoutine({ ...wallRequest, totalSeconds: 180 }),
];

const said = (word: CueWord): string => {
  switch (word.kind) {
    case 'arrive':
    case 'next':
      return `${word.kind} ${word.technique} ${word.side}`;
    case 'work':
      return `work ${word.part}`;
    case 'moment':
      return word.moment;
    default:
      return `${word.kind} ${word.rest}`;
  }
};
const lines = (cues: readonly TimedCue[]) =>
  cues.map(({ atMs, word, signal }) => `${atMs / 1000} ${said(word)}${signal === undefined ? '' : ` ♪${signal}`}`);
const words = (before: Session, next: Session) => cuesBetween(before, next).map(({ word }) => said(word));

const contact = (over: Partial<ContactStep> = {}): ContactStep => ({
  kind: 'contact',
  technique: 'hand-pads',
  area: 'wrist-hands',
  side: 'left',
  seconds: 60,
  secondsMax: 60,
  pose: 'sitting',
  tool: 'hand',
  pressure: { start: 2, target: 3, ceiling: 3 },
  holdSeconds: 0,
  endsUnanswered: false,
  changeoverSeconds: 10,
  ...over,
});
const plan = (step: Step, over: Partial<VisitPlan> = {}): VisitPlan => ({
  step,
  previous: undefined,
  next: contact({ side: 'right' }),
  reason: 'next',
  workMs: step.seconds * 1000,
  comfortLeadMs: 0,
  ...over,
});

describe('a track', () => {
  it('S20 S24 has every instant of a routine', () => {
    expect(lines(trackOf(handsRoutine)).slice(0, 18)).toEqual([
      '0 session-starts ♪session-starts',
      '2.5 arrive-rest breathe',
      '10 work-rest breathe',
      '62 next shoulder-knead left',
      '70 arrive shoulder-knead left ♪new-point',
      '80 work 1',
      '87.5 work 2',
      '102 next shoulder-knead right',
      '110 arrive shoulder-knead right ♪change-to-right',
      '120 work 1',
      '127.5 work 2',
      '137 comfort',
      '142 next hand-pads left',
      '150 arrive hand-pads left ♪new-point',
      '160 work 1',
      '178.75 work 2',
      '197.5 half-way ♪half-way',
      '207 comfort',
    ]);
    const track = trackOf(handsRoutine);
    expect(track.at(-1)).toEqual({
      atMs: 600_000,
      step: 10,
      word: { kind: 'moment', moment: 'finished' },
      signal: 'finished',
    });
    expect(track.map(({ atMs }) => atMs)).toEqual(track.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
  });

  it('S24 is plain data for other programs', () => {
    const json = trackToJson(trackOf(handsRoutine));
    expect(json[0]).toEqual({
      atSeconds: 0,
      step: 0,
      word: { kind: 'moment', moment: 'session-starts' },
      signal: 'session-starts',
    });
    expect(json[1]).toEqual({ atSeconds: 2.5, step: 0, word: { kind: 'arrive-rest', rest: 'breathe' } });
  });

  it.each(routines.map((routine) => [routine.request.id, routine.totalSeconds, routine] as const))(
    'S24 is what a session says when nothing interrupts it: %s, %i s',
    (_id, totalSeconds, routine) => {
      for (const stepMs of [100, 250]) {
        const session = makeSession(routine);
        const neckEnds = routine.steps.some(
          (step) => step.kind === 'contact' && step.endsUnanswered && step.seconds > 60,
        );
        expect(neckEnds).toBe(false);
        const led = cuesWhile(session, totalSeconds * 1000, stepMs);
        expect(led.state.mode.kind).toBe('finished');
        const track = trackOf(routine).filter((cue) => cue.atMs > 0);
        expect(lines([...openingCues(session), ...led.cues])).toEqual(lines([...openingCues(session), ...track]));
      }
    },
  );

  it('S24 is what a rest says', () => {
    const routine = restRoutine(180);
    const led = cuesWhile(makeSession(routine), 180_000);
    expect(lines(led.cues)).toEqual(lines(trackOf(routine).slice(1)));
  });
});

describe('the cues of a step', () => {
  it('S20 lie 5 s apart, and never leave out the place', () => {
    const lengths = fc.integer({ min: 1, max: 200 });
    const reasons = fc.constantFrom('start' as const, 'next' as const, 'skipped' as const, 'left' as const);
    fc.assert(
      fc.property(
        lengths,
        fc.integer({ min: 5, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        reasons,
        fc.boolean(),
        (...args) => {
          const [seconds, changeoverSeconds, lead, reason, endsUnanswered] = args;
          const step = contact({ seconds, changeoverSeconds, endsUnanswered });
          const cues = visitCues(plan(step, { reason, comfortLeadMs: lead * 1000 }));
          expect(cues.filter(({ word }) => word.kind === 'arrive')).toHaveLength(1);
          const apart = cues.slice(1).map((cue, index) => ({ cue, ms: cue.ms - (cues[index]?.ms ?? 0) }));
          const isSafety = ({ word }: (typeof cues)[number]) =>
            word.kind === 'arrive' || (word.kind === 'moment' && word.moment === 'comfort');
          for (const { cue, ms } of apart) expect(ms).toBeGreaterThanOrEqual(isSafety(cue) ? 2500 : 5000);
          expect(cues.every(({ ms }) => ms <= changeoverMsOf(step) + seconds * 1000)).toBe(true);
        },
      ),
    );
  });

  it('S21 ask "Still comfortable?" within every 60 s of contact, however long the steps are', () => {
    const steps = fc.array(fc.record({ seconds: fc.integer({ min: 10, max: 150 }), endsUnanswered: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(steps, (shapes) => {
        const list = shapes.map((shape) => contact(shape));
        const totalSeconds = list.reduce((sum, step) => sum + step.seconds + 10, 0);
        const draft = {
          kind: 'draft' as const,
          steps: list,
          totalSeconds,
          contactSeconds: totalSeconds - 10 * list.length,
        };
        const asked = trackOf(draft).filter(({ word }) => word.kind === 'moment' && word.moment === 'comfort');
        // Times on a clock that runs during contact alone.
        let changeovers = 0;
        const contactMs = asked.map(({ atMs, step }) => {
          changeovers = (step + 1) * 10_000;
          return atMs - changeovers;
        });
        const all = [0, ...contactMs, draft.contactSeconds * 1000];
        for (const [index, at] of all.slice(1).entries()) expect(at - (all[index] ?? 0)).toBeLessThanOrEqual(60_000);
      }),
    );
  });

  it('S21 asks in the step before, when the next one would be too early for it', () => {
    expect(comfortTimes(plan(contact()))).toEqual([47_000]);
    expect(comfortTimes(plan(contact(), { comfortLeadMs: 20_000 }))).toEqual([40_000]);
    expect(comfortTimes(plan(contact({ seconds: 10 }), { comfortLeadMs: 45_000 }))).toEqual([0]);
    expect(comfortTimes(plan(contact({ seconds: 130 })))).toEqual([60_000, 117_000]);
    expect(comfortTimes(plan(contact(), { next: undefined }))).toEqual([60_000]);
  });

  it('S22 ask long neck work early enough to be answered', () => {
    const neck = plan(contact({ seconds: 150, endsUnanswered: true }));
    expect(comfortTimes(neck)).toEqual([50_000, 110_000]);
    expect(unansweredAt(neck, -1)).toBe(60_000);
    expect(unansweredAt(neck, 55_000)).toBe(120_000);
    expect(unansweredAt(neck, 111_000)).toBeUndefined();
    expect(unansweredAt(plan(contact({ seconds: 60, endsUnanswered: true })), -1)).toBeUndefined();
    expect(unansweredAt(plan(contact({ seconds: 150 })), -1)).toBeUndefined();
    const rest: Step = { kind: 'rest', rest: 'move', seconds: 90, pose: 'sitting', changeoverSeconds: 10 };
    expect(unansweredAt(plan(rest), -1)).toBeUndefined();
  });

  it('S20 sound the change of side', () => {
    const change = (step: ContactStep, previous: ContactStep | undefined) =>
      visitCues(plan(step, { previous }))[0]?.signal;
    const left = contact();
    expect(change(left, undefined)).toBe('new-point');
    expect(change(contact({ side: 'right' }), left)).toBe('change-to-right');
    expect(change(left, contact({ side: 'right' }))).toBe('change-to-left');
    expect(change(left, left)).toBe('new-point');
    expect(change(contact({ side: 'both' }), left)).toBe('new-point');
    expect(change(contact({ technique: 'arch' }), left)).toBe('new-point');
  });
});

describe('cues of an advance', () => {
  it('S23 drops what is late, and gives one at most', () => {
    const session = pass(makeSession(), 8000);
    expect(words(session, pass(session, 2500, 5000))).toEqual(['work-rest breathe']);
    expect(words(session, pass(session, 3500, 5000))).toEqual(['work-rest breathe']);
    expect(words(session, pass(session, 3600, 5000))).toEqual([]);
    expect(words(session, session)).toEqual([]);
    const early = makeSession();
    expect(words(early, pass(early, 2600, 5000))).toEqual(['arrive-rest breathe']);
  });

  it('S23 says one thing when a step ends within the advance', () => {
    const late = pass(makeSession(), 69_500);
    expect(words(late, pass(late, 1000))).toEqual(['arrive shoulder-knead left']);
    expect(words(late, pass(late, 3000, 5000))).toEqual([]);
  });

  it.each([
    ['pause', 'paused'],
    ['tooMuch', 'eased-off'],
    ['tingling', 'tingling'],
    ['unwell', 'unwell'],
    ['stop', 'stopped'],
    ['skip', 'skipped'],
    ['back', 'back'],
  ] as const)('S23 answers "%s" at once', (kind, moment) => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    const [cue, ...more] = cuesBetween(work, after(work, { kind }));
    expect(more).toEqual([]);
    expect(cue).toMatchObject({ atMs: work.clockMs, word: { kind: 'moment', moment } });
  });

  it('S23 answers the way back from each of them', () => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    const paused = after(work, { kind: 'pause' });
    expect(words(paused, after(paused, goOn))).toEqual(['going-on']);
    const stopped = after(work, { kind: 'stop' });
    expect(words(stopped, after(stopped, { kind: 'goOnAfterStop' }))).toEqual(['going-on']);
    const tingling = after(work, { kind: 'tingling' });
    expect(words(tingling, after(tingling, { kind: 'tinglingGone' }))).toEqual(['tingling-gone']);
    const eased = after(work, { kind: 'tooMuch' });
    const asking = pass(eased, 8000);
    expect(words(pass(eased, 4000), pass(eased, 5000))).toEqual([]);
    expect(words(asking, after(asking, { kind: 'better' }))).toEqual([]);
    const again = after(asking, { kind: 'stillTooMuch' });
    expect(words(asking, again)).toEqual(['eased-again']);
    const left = after(pass(again, 8000), { kind: 'tooMuch' });
    expect(words(pass(again, 8000), left)).toEqual(['leaving-point']);
    expect(cuesBetween(pass(again, 8000), left)[0]?.signal).toBe('eased-off');
    const pausedEasing = after(eased, { kind: 'pause' });
    expect(words(pausedEasing, after(pausedEasing, goOn))).toEqual(['eased-off']);
    const unwell = after(work, { kind: 'unwell' });
    expect(words(unwell, after(unwell, { kind: 'stop' }))).toEqual(['stopped']);
  });

  it('S23 names the next place after saying what happened', () => {
    const work = pass(working('hand-pads', 'left'), 20_000);
    const skipped = after(work, { kind: 'skip' });
    const { cues } = cuesWhile(skipped, 11_000);
    expect(lines(cues).map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'arrive hand-pads right ♪change-to-right',
      'work 1',
    ]);
  });

  it('S22 says that it leaves neck work', () => {
    const work = pass(working('neck-walk', 'left', longNeckRoutine), 59_500);
    expect(words(work, pass(work, 1000))).toEqual(['leaving-point']);
  });
});

describe('what comes next', () => {
  it('S24 is the very cue and moment that then falls due', () => {
    let session = makeSession();
    for (let count = 0; session.mode.kind !== 'finished'; count += 1) {
      expect(count).toBeLessThan(200);
      const due = nextCueAt(session);
      if (due === undefined) throw new Error('a session that leads has something next');
      expect(due.atMs).toBeGreaterThan(session.clockMs);
      const short = pass(session, due.atMs - session.clockMs - 1, 4000);
      expect(short.visit.id).toBe(session.visit.id);
      const next = pass(short, 1);
      if (due.cue !== undefined) expect(cuesBetween(short, next)).toEqual([due.cue]);
      session = next;
    }
    expect(nextCueAt(session)).toBeUndefined();
  });

  it('S9 S11 S15 is the end of a wait', () => {
    const work = working('hand-pads', 'left');
    const eased = after(work, { kind: 'tooMuch' });
    expect(nextCueAt(eased)).toEqual({ atMs: work.clockMs + 8000 });
    const late = after(pass(work, 20_000), { kind: 'tooMuch' });
    const asking = pass(late, 29_900);
    expect(nextCueAt(asking)).toEqual({ atMs: late.clockMs + 30_000 });
    const tingling = pass(after(work, { kind: 'tingling' }), 5000);
    expect(nextCueAt(tingling)).toEqual({ atMs: work.clockMs + 120_000 });
    expect(nextCueAt(after(work, { kind: 'pause' }))).toBeUndefined();
    const last = passUntil(makeSession(), (state) => state.visit.index === 10 && state.mode.kind === 'working');
    expect(nextCueAt(pass(last, 1000))).toEqual({ atMs: 600_000 });
  });
});
