// SPDX-License-Identifier: MIT
import { type Day, instant, type SessionId } from '@knead/base';
import { describe, expect, it } from 'vitest';
import type { AnswerWord } from '../triage/answers.ts';
import type { JournalEvent, Recheck } from './events.ts';
import { foldRested, tingleRestMs } from './foldRested.ts';
import { makeDevice, makeNeeds, makeStarted, makeStep, sessionId } from './makeJournal.fixture.ts';

const tomorrow = '2026-10-21' as Day;

describe('the region of a tingle', () => {
  const endsAfter = (recheck: Recheck, stillThere: AnswerWord) => {
    const device = makeDevice();
    const step = device.one(makeStep({ ending: 'tingling' }));
    const answer = device.one({ kind: 'rechecked', source: step.id, recheck, stillThere });
    const rests = foldRested([step, answer], makeNeeds({ now: answer.at, today: tomorrow }));
    return rests.map(({ until }) => until - answer.at);
  };

  it('J13 rests when it was still there, or not sure, at 30 minutes', () => {
    expect(endsAfter('30min', 'yes')).toEqual([tingleRestMs]);
    expect(endsAfter('30min', 'not-sure')).toEqual([tingleRestMs]);
  });

  it('J13 does not rest when it was gone by then, nor for what was told at another time', () => {
    expect(endsAfter('30min', 'no')).toEqual([]);
    expect(endsAfter('5min', 'yes')).toEqual([]);
    expect(endsAfter('24h', 'yes')).toEqual([]);
  });
});

describe('rests after a pop', () => {
  const other = 'session00002' as SessionId;
  const popped = {
    kind: 'sessionFinished',
    session: sessionId,
    ending: 'safety',
    seconds: 60,
    contactSeconds: 60,
    cause: 'pop',
  } as const;
  const restedIn = (events: readonly JournalEvent[], now: number) =>
    foldRested(events, makeNeeds({ now: instant(now), today: tomorrow })).map(({ technique }) => technique);

  it('J13 are for what its own session touched', () => {
    const device = makeDevice();
    const feet = device.record(makeStarted({ session: other }), makeStep({ session: other, what: 'fa-arch-thumbs' }));
    const hands = device.record(makeStarted(), makeStep(), popped);
    expect(restedIn([...feet, ...hands], device.now())).toEqual(['wh-palm-pads']);
    const untouched = hands.filter(({ kind }) => kind !== 'stepDone');
    expect(restedIn([...feet, ...untouched], device.now())).toEqual(['whole-body']);
  });

  it('J10 J13 hold everywhere when only a file tells what was touched, and there as well', () => {
    const device = makeDevice();
    const own = device.record(makeStarted(), popped);
    const told = makeDevice('devicebbbb', 2).record(makeStep());
    const mark = device.one({ kind: 'imported', targets: told.map(({ id }) => id) });
    expect(restedIn([...own, ...told, mark], device.now())).toEqual(['whole-body', 'wh-palm-pads']);
    const whole = [...own, ...told].map(({ id }) => id);
    const allFromFile = device.one({ kind: 'imported', targets: whole });
    // Another file may hold the rest of that session: nothing a file tells makes the place smaller.
    expect(restedIn([...own, ...told, allFromFile], device.now())).toEqual(['whole-body', 'wh-palm-pads']);
  });
});
