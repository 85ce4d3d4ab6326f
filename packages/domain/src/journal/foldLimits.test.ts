// SPDX-License-Identifier: MIT
import { type Day, type EventId, instant, type SessionId, type ZoneName } from '@knead/base';
import { describe, expect, it } from 'vitest';
import type { AnswerWord } from '../triage/answers.ts';
import type { JournalEvent, StepDone } from './events.ts';
import { foldDose, foldFirstUse } from './foldDose.ts';
import { foldRechecks, recheckAgainMs, recheckMs } from './foldRechecks.ts';
import { foldRested, tingleRestMs } from './foldRested.ts';
import { foldStartPressure, startLoweredMax } from './foldStartPressure.ts';
import { foldTriageLog } from './foldTriageLog.ts';
import { makeDeletion } from './makeDeletion.ts';
import { makeDevice, makeNeeds, makeStarted, makeStep, sessionId } from './makeJournal.fixture.ts';

const imported = (...targets: readonly EventId[]) => ({ kind: 'imported', targets }) as const;
const rechecked = (source: EventId, recheck: '5min' | '30min' | '24h', stillThere: AnswerWord) => {
  return { kind: 'rechecked', source, recheck, stillThere } as const;
};

describe('first use', () => {
  it('J11 is the day of the first session of this device', () => {
    const device = makeDevice();
    const first = device.one(makeStarted());
    device.set('2026-10-28T18:00:00Z');
    const second = device.one(makeStarted({ session: 'session00002' as SessionId }));
    expect(foldFirstUse([second, first])).toBe('2026-10-20');
    expect(foldFirstUse([])).toBeUndefined();
  });

  it('J11 does not come earlier by a file or by a clock set back', () => {
    const other = makeDevice('devicebbbb', 2);
    other.set('2026-01-01T10:00:00Z');
    const outside = other.one(makeStarted());
    const device = makeDevice();
    const own = device.one(makeStarted());
    const mark = device.one(imported(outside.id));
    device.set('2026-02-01T10:00:00Z');
    const back = device.one(makeStarted({ session: 'session00002' as SessionId }));
    expect(back.day).toBe('2026-02-01');
    expect(foldFirstUse([outside, own, mark, back])).toBe('2026-10-20');
    expect(foldFirstUse([outside, mark])).toBeUndefined();
  });
});

describe('dose', () => {
  it('J12 sums the contact of today by area and technique', () => {
    const device = makeDevice();
    const events = device.record(
      makeStep({ seconds: 60 }),
      makeStep({ seconds: 40, side: 'right' }),
      makeStep({ seconds: 30, what: 'fa-arch-thumbs' }),
      makeStep({ seconds: 90, what: 'breathe', contact: false }),
    );
    expect(foldDose(events, makeNeeds())).toEqual({
      totalSeconds: 130,
      areaSeconds: { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 100, 'feet-ankles': 30 },
      workedAreas: ['wrist-hands', 'feet-ankles'],
      techniqueSeconds: { 'wh-palm-pads': 100, 'fa-arch-thumbs': 30 },
    });
    expect(foldDose(events, makeNeeds({ today: '2026-10-21' as Day })).totalSeconds).toBe(0);
  });

  it('J12 counts a technique that nobody knows any more in every area', () => {
    const events = makeDevice().record(makeStep({ what: 'gone', seconds: 20 }));
    expect(Object.values(foldDose(events, makeNeeds()).areaSeconds)).toEqual([20, 20, 20, 20]);
  });

  describe('R33 a soft warm-up in another area works on no area', () => {
    const areasOf = (events: readonly JournalEvent[]) => foldDose(events, makeNeeds()).workedAreas;
    const feet = { what: 'fa-arch-thumbs', askedPressure: 2 } as const;

    it('as long as it stays as soft as one', () => {
      const warmUp = (over: Partial<StepDone>) =>
        areasOf(makeDevice().record(makeStarted(), makeStep({ ...feet, ...over })));
      expect(warmUp({})).toEqual([]);
      expect(warmUp({ askedPressure: 3 })).toEqual(['feet-ankles']);
      expect(warmUp({ reportedPressure: 3 })).toEqual(['feet-ankles']);
      expect(warmUp({ what: 'gone' })).toHaveLength(4);
      expect(warmUp({ what: 'wh-palm-pads', askedPressure: 1 })).toEqual(['wrist-hands']);
      expect(warmUp({ askedPressure: 3, seconds: 0 })).toEqual([]);
    });

    it('and only while its session is known', () => {
      const events = makeDevice().record(makeStarted(), makeStep(feet));
      expect(areasOf(events.filter(({ kind }) => kind === 'stepDone'))).toEqual(['feet-ankles']);
      const gone = events.map(({ id }) => id);
      const device = makeDevice('devicebbbb', 2);
      device.set('2026-10-20T22:00:00Z');
      expect(areasOf([...events, ...device.record(...makeDeletion(events, gone, makeNeeds()))])).toEqual([
        'feet-ankles',
      ]);
    });
  });

  it('J12 gives no second allowance for a clock set back or a flight west', () => {
    const device = makeDevice();
    const events = device.record(makeStep({ seconds: 300 }));
    expect(foldDose(events, makeNeeds({ today: '2026-10-19' as Day })).totalSeconds).toBe(300);
    device.set('2026-10-20T20:00:00Z', 'Pacific/Auckland' as ZoneName);
    const inAuckland = device.one(makeStep({ seconds: 100 }));
    expect(inAuckland.day).toBe('2026-10-21');
    expect(foldDose([...events, inAuckland], makeNeeds()).totalSeconds).toBe(400);
  });

  it('J3 J12 splits a session at 4, not at midnight', () => {
    const device = makeDevice();
    device.set('2026-10-20T21:59:00Z');
    const before = device.one(makeStep({ seconds: 60 }));
    device.set('2026-10-20T22:01:00Z');
    const after = device.one(makeStep({ seconds: 50 }));
    device.set('2026-10-21T02:01:00Z');
    const morning = device.one(makeStep({ seconds: 40 }));
    const events = [before, after, morning];
    expect(foldDose(events, makeNeeds({ today: '2026-10-21' as Day })).totalSeconds).toBe(40);
    expect(foldDose([before, after], makeNeeds()).totalSeconds).toBe(110);
  });
});

describe('rests', () => {
  it('J13 rests the spot of a tingle for the rest of its diary day', () => {
    const device = makeDevice();
    const step = device.one(makeStep({ ending: 'tingling' }));
    const needs = makeNeeds({ now: device.now() });
    expect(foldRested([step], needs)).toMatchObject([{ technique: 'wh-palm-pads', side: 'left', ruleId: 'ST-02' }]);
    expect(foldRested([step], needs)[0]).not.toHaveProperty('regions');
    expect(foldRested([step], { ...needs, today: '2026-10-19' as Day })).toHaveLength(1);
    expect(foldRested([step], { ...needs, today: '2026-10-21' as Day })).toEqual([]);
  });

  it('J13 rests the region for 48 hours when it still tingles at 30 minutes', () => {
    const device = makeDevice();
    const step = device.one(makeStep({ ending: 'tingling' }));
    const answer = device.one(rechecked(step.id, '30min', 'yes'));
    const inForce = makeNeeds({ now: instant(answer.at + tingleRestMs - 1), today: '2026-10-22' as Day });
    const over = makeNeeds({ now: instant(answer.at + tingleRestMs), today: '2026-10-22' as Day });
    expect(foldRested([step, answer], inForce)).toMatchObject([{ technique: 'wh-palm-pads', regions: ['hand'] }]);
    expect(foldRested([step, answer], over)).toEqual([]);
  });

  it('J13 rests every region touched when there is more tingling after a session', () => {
    const device = makeDevice();
    const events = device.record(
      makeStep(),
      makeStep({ what: 'gone' }),
      makeStep({ what: 'breathe', contact: false }),
      { kind: 'sessionReflected', session: sessionId, feltGood: [], worse: 'more-tingling' },
    );
    const rests = foldRested(events, makeNeeds({ now: device.now(), today: '2026-10-21' as Day }));
    expect(rests.map((rest) => [rest.technique, rest.regions?.length])).toEqual([
      ['wh-palm-pads', 1],
      ['gone', 25],
    ]);
  });

  it('J13 keeps a rest that was written down until its moment', () => {
    const device = makeDevice();
    const until = instant(device.now() + 1e7);
    const spot = { technique: 'fa-arch-thumbs', side: 'right', until, ruleId: 'ST-02' } as const;
    const rest = device.one({ kind: 'rested', extent: 'spot', ...spot });
    expect(foldRested([rest], makeNeeds({ now: device.now() }))).toEqual([spot]);
    expect(foldRested([rest], makeNeeds({ now: until }))).toEqual([]);
  });
});

describe('rests from a file', () => {
  const day = 86_400_000;
  const restAt = (time: string, untilIn: number) => {
    const other = makeDevice('devicebbbb', 2);
    other.set(time);
    const spot = { technique: 'fa-arch-thumbs', side: 'right', ruleId: 'ND-03' } as const;
    const until = instant(Date.parse(time) + untilIn);
    return other.one({ kind: 'rested', extent: 'region', ...spot, until });
  };
  const endOf = (rest: JournalEvent, now?: number) => {
    const device = makeDevice();
    const events = [rest, device.one(imported(rest.id))];
    return foldRested(events, makeNeeds({ now: instant(now ?? device.now()) })).map(({ until }) => until);
  };

  it('J34 end 14 days after their own moment at the latest; what is shorter, or made here, stays as it is', () => {
    const far = restAt('2026-10-18T18:00:00Z', 3000 * day);
    expect(endOf(far)).toEqual([far.at + 14 * day]);
    expect(endOf(far, far.at + 14 * day)).toEqual([]);
    const near = restAt('2026-10-18T18:00:00Z', 7 * day);
    expect(endOf(near)).toEqual([Date.parse('2026-10-25T18:00:00Z')]);
    const here = makeNeeds({ now: makeDevice().now() });
    expect(foldRested([far], here)).toMatchObject([{ until: Date.parse('2026-10-18T18:00:00Z') + 3000 * day }]);
  });

  it('J34 from a moment that lies ahead end 14 days after the file was taken in, and never later than 14 days from now', () => {
    const device = makeDevice();
    const ahead = restAt('2099-01-01T00:00:00Z', 7 * day);
    const takenIn = device.one(imported(ahead.id));
    expect(endOf(ahead)).toEqual([takenIn.at + 14 * day]);
    expect(endOf(ahead, takenIn.at + 14 * day)).toEqual([]);
    const back = takenIn.at - 30 * day;
    expect(endOf(ahead, back)).toEqual([back + 14 * day]);
  });
});

describe('rechecks', () => {
  const device = makeDevice();
  const step = device.one(makeStep({ ending: 'tingling' }));
  const at = (ms: number) => instant(step.at + ms);

  it('J14 asks at 5 and 30 minutes and at 24 hours', () => {
    expect(foldRechecks([step], at(0))).toMatchObject([{ recheck: '5min', isDue: false, dueAt: at(300_000) }]);
    expect(foldRechecks([step], at(recheckMs['5min']))).toMatchObject([{ recheck: '5min', isDue: true }]);
    const first = device.one(rechecked(step.id, '5min', 'yes'));
    expect(foldRechecks([step, first], at(recheckMs['5min']))).toMatchObject([{ recheck: '30min', isDue: false }]);
    const second = device.one(rechecked(step.id, '30min', 'yes'));
    expect(foldRechecks([step, first, second], at(recheckMs['24h']))).toMatchObject([{ recheck: '24h', isDue: true }]);
    const third = device.one(rechecked(step.id, '24h', 'yes'));
    const again = at(third.at - step.at + recheckAgainMs);
    expect(foldRechecks([step, first, second, third], again)).toMatchObject([{ recheck: '24h' }]);
  });

  it('J33 asks again every 7 days about tingling that was still there after a day, until it is gone', () => {
    const first = device.one(rechecked(step.id, '24h', 'not-sure'));
    const next = device.one(rechecked(step.id, '24h', 'yes'));
    const dueAfter = (...told: readonly JournalEvent[]) =>
      [recheckAgainMs - 1, recheckAgainMs].map((ms) =>
        foldRechecks([step, ...told], instant((told.at(-1)?.at ?? 0) + ms)).map(({ recheck, isDue }) => [
          recheck,
          isDue,
        ]),
      );
    expect(dueAfter(first)).toEqual([[['24h', false]], [['24h', true]]]);
    expect(dueAfter(first, next)).toEqual([[['24h', false]], [['24h', true]]]);
    expect(dueAfter(first, next, device.one(rechecked(step.id, '24h', 'no')))).toEqual([[], []]);
  });

  it('J14 asks only the latest of several questions that fell due', () => {
    expect(foldRechecks([step], at(recheckMs['30min']))).toMatchObject([
      { recheck: '30min', isDue: true, spot: { technique: 'wh-palm-pads', side: 'left' } },
    ]);
  });

  it('J14 asks no more when it is gone', () => {
    expect(foldRechecks([step, device.one(rechecked(step.id, '5min', 'no'))], at(1e9))).toEqual([]);
  });

  it('J14 asks about more tingling after a session, without a spot', () => {
    const told = device.one({ kind: 'sessionReflected', session: sessionId, feltGood: [], worse: 'more-tingling' });
    expect(foldRechecks([told], told.at)).toMatchObject([{ source: told.id, spot: undefined }]);
  });

  it('J10 J14 does not take a file for an answer about what was felt here', () => {
    const gone = makeDevice('devicebbbb', 2).one(rechecked(step.id, '5min', 'no'));
    const mark = device.one(imported(gone.id));
    expect(foldRechecks([step, gone, mark], at(0))).toHaveLength(1);
    expect(foldTriageLog([step, gone, mark], makeNeeds()).openTingling).toMatchObject([
      { technique: 'wh-palm-pads', regions: ['hand'], since: step.at },
    ]);
  });
});

describe('start pressure', () => {
  const bout = (session: string, over: Parameters<typeof makeStep>[0] = {}) =>
    makeStep({ session: session as SessionId, ...over });

  it('J15 starts one lower after a session in which it was too much, and comes back step by step', () => {
    const device = makeDevice();
    const first = device.record(bout('session00001', { ending: 'too-much' }), bout('session00001', { side: 'right' }));
    const second = device.record(bout('session00002', { eased: 1 }));
    const third = device.record(bout('session00003'));
    const fourth = device.record(bout('session00004'));
    expect(foldStartPressure(first)).toEqual(new Map([['wh-palm-pads', 1]]));
    expect(foldStartPressure([...first, ...second])).toEqual(new Map([['wh-palm-pads', 2]]));
    expect(foldStartPressure([...first, ...second, ...third])).toEqual(new Map([['wh-palm-pads', 1]]));
    expect(foldStartPressure([...first, ...second, ...third, ...fourth])).toEqual(new Map());
  });

  it('J15 counts a felt pressure of 6 as too much, and has an end', () => {
    const events = makeDevice().record(
      ...Array.from({ length: 9 }, (_, at) => bout(`session0000${at}`, { reportedPressure: 6 })),
    );
    expect(foldStartPressure(events).get('wh-palm-pads')).toBe(startLoweredMax);
  });

  it('J10 J15 does not come back by sessions from a file', () => {
    const device = makeDevice();
    const own = device.one(bout('session00001', { ending: 'too-much' }));
    const other = makeDevice('devicebbbb', 2);
    other.set('2026-10-22T10:00:00Z');
    const outside = other.one(bout('session00002'));
    const mark = device.one(imported(outside.id));
    expect(foldStartPressure([own, outside, mark]).get('wh-palm-pads')).toBe(1);
  });
});
