// SPDX-License-Identifier: MIT
import type { EventId, SessionId } from '@knead/base';
import { describe, expect, it } from 'vitest';
import type { AnswerWord } from '../triage/answers.ts';
import { lookedAtSinceUnwell } from '../triage/input.ts';
import type { CheckFinished, JournalEvent, SessionFinished } from './events.ts';
import { foldTriageLog } from './foldTriageLog.ts';
import { makeDevice, makeNeeds, makeStep, sessionId } from './makeJournal.fixture.ts';

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
