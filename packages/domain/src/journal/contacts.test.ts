// SPDX-License-Identifier: MIT
import { type Day, type Instant, instant, type SessionId } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { type Contact, contactsOf } from './contacts.ts';
import type { ContactKept } from './events.ts';
import { foldFirmWork } from './foldFirmWork.ts';
import { evening, makeDevice, makeRated, makeStep, sessionId } from './makeJournal.fixture.ts';
import { visibleEvents } from './visibleEvents.ts';

const hour = 3_600_000;

/** A light step of 60 s, and what is said to be kept of it. */
function withKept(over: Partial<ContactKept>, step: Parameters<typeof makeStep>[0] = {}): readonly Contact[] {
  const device = makeDevice();
  const led = device.one(makeStep(step));
  const kept = { technique: 'wh-palm-pads', side: 'left', seconds: 60, countsOn: '2026-10-20' as Day } as const;
  const said = device.one({ kind: 'contactKept', of: led.id, ...kept, ...over });
  return contactsOf(visibleEvents([led, said, ...device.record(makeRated())]));
}

describe('contact that was had', () => {
  it('J26 counts once, with the longer time and the later day of what is told of it', () => {
    const told = withKept({});
    expect(told).toStrictEqual([
      { of: told[0]?.of, technique: 'wh-palm-pads', side: 'left', seconds: 60, countsOn: '2026-10-20' },
    ]);
    expect([withKept({ seconds: 90 }), withKept({ seconds: 30 })].map(([one]) => one?.seconds)).toEqual([90, 60]);
    const days = ['2026-10-19', '2026-10-21'].map((countsOn) => withKept({ countsOn: countsOn as Day })[0]?.countsOn);
    expect(days).toEqual(['2026-10-20', '2026-10-21']);
    expect(withKept({ side: 'right' })).toHaveLength(2);
  });

  it('J26 keeps the longer rest from firm work, whichever tells of it', () => {
    const firmUntil = (kept: Instant | undefined, askedPressure: 3 | 4) =>
      withKept(kept === undefined ? {} : { firmUntil: kept }, { askedPressure })[0]?.firmUntil;
    const own = firmUntil(undefined, 4);
    if (own === undefined) throw new Error('no rest');
    expect(own - evening).toBe(48 * hour + 60_000);
    const [before, after] = [instant(own - hour), instant(own + hour)];
    expect([firmUntil(before, 4), firmUntil(after, 4), firmUntil(after, 3)]).toEqual([own, after, after]);
    expect(firmUntil(undefined, 3)).toBeUndefined();
  });

  it('J25 rests for a day after later firm work, for two where something was worse, and until its very end', () => {
    const device = makeDevice();
    const firm = (session: string) => makeStep({ session: session as SessionId, askedPressure: 4 });
    const events = device.record(firm(sessionId), firm('session00002'), firm('session00003'), firm('session00003'), {
      kind: 'sessionReflected',
      session: 'session00003' as SessionId,
      feltGood: [],
      worse: 'more-tingling',
    });
    const hours = contactsOf(visibleEvents(events)).map(
      ({ firmUntil = 0 }, at) => (firmUntil - (events[at]?.at ?? 0)) / hour,
    );
    expect(hours).toEqual([48, 24, 48, 48]);
    const [first] = contactsOf(visibleEvents(events.slice(0, 1)));
    const resting = (now: number) => foldFirmWork(events.slice(0, 1), instant(now)).length;
    expect([resting((first?.firmUntil ?? 0) - 1), resting(first?.firmUntil ?? 0)]).toEqual([1, 0]);
  });
});
