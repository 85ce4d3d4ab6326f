// SPDX-License-Identifier: MIT
import { instant, type SessionId } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { foldFirmWork } from './foldFirmWork.ts';
import { evening, makeDevice, makeStep } from './makeJournal.fixture.ts';

const hourMs = 3_600_000;
const first = 'session00001' as SessionId;
const second = 'session00002' as SessionId;

/** Palms worked firmly, and again four days later. */
function twice(worse: 'no' | 'sore' = 'no') {
  const device = makeDevice();
  const before = device.record(makeStep({ session: first, askedPressure: 4 }));
  device.set('2026-10-24T18:00:00Z');
  const after = device.record(makeStep({ session: second, askedPressure: 4, side: 'right' }));
  const told = device.record({ kind: 'sessionReflected', session: second, feltGood: [], worse });
  return {
    events: [...before, ...after, ...told],
    hoursAfter: (hours: number) => instant(device.now() + hours * hourMs),
  };
}

describe('firm work', () => {
  it('J25 rests its tissue for 24 h, so that it is not done again the same day', () => {
    const { events, hoursAfter } = twice();
    expect(foldFirmWork(events, hoursAfter(23))).toEqual([{ technique: 'wh-palm-pads', side: 'right', seconds: 60 }]);
    expect(foldFirmWork(events, hoursAfter(25))).toEqual([]);
  });

  it('J25 rests it for 48 h when it was the first, or anything was worse afterwards', () => {
    const { events, hoursAfter } = twice('sore');
    expect(foldFirmWork(events, hoursAfter(47))).toHaveLength(1);
    expect(foldFirmWork(events, hoursAfter(49))).toEqual([]);
    expect(foldFirmWork(events.slice(0, 1), instant(evening + 47 * hourMs))).toHaveLength(1);
  });

  it('J25 leaves light work, rest and work that was skipped out of it', () => {
    const device = makeDevice();
    const events = device.record(
      makeStep({ askedPressure: 3 }),
      makeStep({ askedPressure: 4, seconds: 0 }),
      makeStep({ contact: false, what: 'breathe', askedPressure: 0 }),
    );
    expect(foldFirmWork(events, device.now())).toEqual([]);
  });

  it('J25 is not shortened by a clock set back', () => {
    const { events, hoursAfter } = twice();
    expect(foldFirmWork(events, hoursAfter(-24 * 30))).toHaveLength(2);
  });
});
