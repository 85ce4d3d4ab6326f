// SPDX-License-Identifier: MIT
import { type DeviceId, instant, makeRandom, nextHybridTime, type ZoneName } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { berlin, evening, makeDevice, makeRated } from './makeJournal.fixture.ts';
import { makeStamper } from './stamp.ts';

const device = 'deviceaaaa' as DeviceId;
const random = makeRandom(3);

describe('stamping', () => {
  it('J1 gives each event what it must carry', () => {
    const [event] = makeStamper(device, undefined).stamp([makeRated()], { now: evening, zone: berlin, random });
    expect(event).toMatchObject({ device, at: evening, timeZone: berlin, day: '2026-10-20', kind: 'rated' });
    expect(event?.id).toMatch(/^[0-9a-z]{22}$/);
  });

  it('J1 orders events by when they were recorded, whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e10, max: 1e10 }), { maxLength: 30 }), (jumps) => {
        const stamper = makeStamper(device, undefined);
        const clocks = jumps.flatMap((jump) =>
          stamper.stamp([makeRated(), makeRated()], { now: instant(evening + jump), zone: berlin, random }),
        );
        const texts = clocks.map((event) => event.clock);
        expect([...texts].sort()).toEqual(texts);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  it('J1 counts what another tab wrote as earlier', () => {
    const seen = nextHybridTime(undefined, instant(evening + 5000), 'otherother' as DeviceId);
    const [event] = makeStamper(device, undefined).stamp([makeRated()], { now: evening, zone: berlin, random, seen });
    expect(event !== undefined && event.clock > seen).toBe(true);
  });

  it('J3 fixes the diary day where and when it was lived', () => {
    const traveller = makeDevice();
    traveller.set('2026-10-25T02:30:00Z');
    expect(traveller.one(makeRated()).day).toBe('2026-10-24');
    traveller.set('2026-10-25T03:00:00Z');
    expect(traveller.one(makeRated()).day).toBe('2026-10-25');
    traveller.set('2026-10-25T03:00:00Z', 'Pacific/Auckland' as ZoneName);
    expect(traveller.one(makeRated()).day).toBe('2026-10-25');
    traveller.set('2026-10-25T10:00:00Z', 'America/Los_Angeles' as ZoneName);
    expect(traveller.one(makeRated()).day).toBe('2026-10-24');
  });

  it('J3 keeps the time that was meant for an entry made later', () => {
    const at = instant(Date.parse('2026-10-18T20:00:00Z'));
    const stamper = makeStamper(device, undefined);
    const [event] = stamper.stamp([makeRated({ backfilled: true })], { now: evening, zone: berlin, random, at });
    expect(event).toMatchObject({ at, day: '2026-10-18' });
    expect(event?.clock.startsWith(String(evening))).toBe(true);
  });
});
