// SPDX-License-Identifier: MIT
import type { EventId, SessionId } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { UNWELL_CAUSES } from '../session/unwellCause.ts';
import type { AnswerWord } from '../triage/answers.ts';
import { lookedAtSinceUnwell } from '../triage/input.ts';
import { WAITING, waitingQuestion } from '../triage/waiting.ts';
import type { CheckFinished, JournalEvent, SessionFinished } from './events.ts';
import { foldTriageLog } from './foldTriageLog.ts';
import { makeDevice, makeNeeds, makeStarted, makeStep, sessionId } from './makeJournal.fixture.ts';

const imported = (...targets: readonly EventId[]) => ({ kind: 'imported', targets }) as const;
const finished = (ending: SessionFinished['ending'], session = sessionId): SessionFinished => {
  return { kind: 'sessionFinished', session, ending, seconds: 60, contactSeconds: 60 };
};
const check = (answer: AnswerWord): CheckFinished => {
  const answers = { [lookedAtSinceUnwell]: { answer } };
  return { kind: 'checkFinished', form: 'short', answers, tier: 'ok', ruleIds: [], rulesVersion: '1' };
};
const unwellIn = (events: readonly JournalEvent[]) => foldTriageLog(events, makeNeeds()).unwell;

describe('unwell in a session', () => {
  it('T32 stands from a session that ended for safety without tingling', () => {
    const device = makeDevice();
    const step = device.one(makeStep({ ending: 'stopped' }));
    const end = device.one(finished('safety'));
    expect(unwellIn([step, end])).toEqual({ since: end.at });
  });

  it.each(['complete', 'early', 'left'] as const)('T32 does not stand from a session that ended %s', (ending) => {
    expect(unwellIn(makeDevice().record(makeStep(), finished(ending)))).toBeUndefined();
  });

  it('T32 does not stand from a session that tingled, whatever another session did', () => {
    const device = makeDevice();
    const tingled = device.record(makeStep({ ending: 'tingling' }), finished('safety'));
    expect(unwellIn(tingled)).toBeUndefined();
    const other = device.one(finished('safety', 'session00002' as SessionId));
    expect(unwellIn([...tingled, other])).toEqual({ since: other.at });
  });

  it.each(['no', 'not-sure'] as const)('T32 stays when a later check answers %s', (answer) => {
    const device = makeDevice();
    expect(unwellIn(device.record(finished('safety'), check(answer)))).toBeDefined();
  });

  it('T32 ends with a later yes, and stands again after the next time', () => {
    const device = makeDevice();
    const early = device.one(check('yes'));
    const end = device.one(finished('safety'));
    expect(unwellIn([early, end])).toBeDefined();
    const events = [early, end, device.one(check('yes'))];
    expect(unwellIn(events)).toBeUndefined();
    const again = device.one(finished('safety', 'session00002' as SessionId));
    expect(unwellIn([...events, again])).toEqual({ since: again.at });
  });

  it('T32 does not end with an answer from a file', () => {
    const device = makeDevice();
    const end = device.one(finished('safety'));
    const other = makeDevice('devicebbbb', 2);
    other.set('2026-10-25T10:00:00Z');
    const outside = other.one(check('yes'));
    expect(unwellIn([end, outside])).toBeUndefined();
    expect(unwellIn([end, outside, device.one(imported(outside.id))])).toEqual({ since: end.at });
  });
});

describe('what a session leaves open', () => {
  const waitingIn = (events: readonly JournalEvent[]) => foldTriageLog(events, makeNeeds()).waiting;
  const endedBy = (cause: SessionFinished['cause']) => ({
    ...finished('safety'),
    ...(cause !== undefined && { cause }),
  });
  const answering = (question: string): CheckFinished => ({
    ...check('no'),
    answers: { [question]: { answer: 'no' } },
  });

  it.each(UNWELL_CAUSES)('T42 %s waits for a check here that asks about it', (cause) => {
    const device = makeDevice();
    const end = device.one(endedBy(cause));
    const waiting = waitingIn([end]) ?? [];
    expect(waiting).toHaveLength(cause === 'panic' || cause === 'cramp' ? 0 : 1);
    for (const one of waiting) {
      const others = WAITING.filter((other) => other !== one).map((other) =>
        device.one(answering(waitingQuestion[other])),
      );
      expect(waitingIn([end, ...others])).toEqual([one]);
      const asked = device.one(answering(waitingQuestion[one]));
      expect(waitingIn([end, asked])).toEqual([]);
      expect(waitingIn([end, asked, device.one(imported(asked.id))])).toEqual([one]);
    }
  });

  it('T42 new weakness, a swelling of a leg and dark pee wait as well', () => {
    const device = makeDevice();
    const reflected = { kind: 'sessionReflected', session: sessionId, feltGood: [] } as const;
    expect(waitingIn([device.one({ ...reflected, worse: 'new-numbness-or-weakness' })])).toEqual(['stop-weak']);
    expect(waitingIn([device.one({ ...reflected, worse: 'sore' })])).toEqual([]);
    const nextDay = (what: string, feel: 'bruised' | 'dark-pee') =>
      waitingIn(
        device.record(makeStarted(), makeStep({ what }), { kind: 'nextDayAnswered', session: sessionId, feel }),
      );
    expect(nextDay('fa-arch-thumbs', 'bruised')).toEqual(['sore-leg']);
    expect(nextDay('wh-palm-pads', 'bruised')).toEqual([]);
    expect(nextDay('wh-palm-pads', 'dark-pee')).toEqual(['sore-dark']);
  });

  it('T32 keeps the neck at rest by what was chosen, also where it had tingled', () => {
    const device = makeDevice();
    const tingled = device.one(makeStep({ ending: 'tingling' }));
    for (const cause of ['dizzy', 'head', 'chest', 'other'] as const) {
      expect(unwellIn([tingled, device.one(endedBy(cause))])).toBeDefined();
    }
    for (const cause of ['limb', 'pop', 'skin', 'scent', 'weak'] as const) {
      expect(unwellIn([device.one(endedBy(cause))])).toBeUndefined();
    }
  });

  it('T43 neck work counts for 14 days, and work that lies ahead as well', () => {
    const device = makeDevice();
    const factsOf = () => ({ area: 'neck-shoulders', regions: ['neck_back'] }) as const;
    const step = device.one(makeStep({ what: 'neck' }));
    const worked = (days: number) => {
      const now = (step.at + days * 86_400_000) as JournalEvent['at'];
      return foldTriageLog([step], makeNeeds({ factsOf, now })).neckWork;
    };
    expect([-3, 0, 14, 14.01].map(worked)).toEqual([true, true, true, false]);
    expect(foldTriageLog([device.one(makeStep())], makeNeeds()).neckWork).toBe(false);
  });

  it('T44 a reaction is remembered', () => {
    const device = makeDevice();
    const reacted = (cause: SessionFinished['cause']) =>
      foldTriageLog([device.one(endedBy(cause))], makeNeeds()).reacted;
    expect([reacted('skin'), reacted('scent'), reacted('pop')]).toEqual([true, true, false]);
  });
});
