// SPDX-License-Identifier: MIT
import { addDays, type Day, type DeviceId, day, err, instant, makeRandom, ok, type ZoneName } from '@knead/base';
import { type JournalEvent, makeStamper } from '@knead/domain';
import { expect, it } from 'vitest';
import type { EventQuery } from '../../ports/journalStore.ts';
import { beginOlder, daysShown, joinEvents, readOlder } from './readOlder.ts';

const today = day('2026-11-22');
const random = makeRandom(1);
const stamper = makeStamper('deviceaaaa' as DeviceId, undefined);

function checkIn(on: Day): JournalEvent {
  const at = instant(Date.parse(`${on}T12:00:00Z`));
  const head = { kind: 'rated', symptom: 'pain', score: 4, meaning: 'now', occasion: 'other' } as const;
  const body = { ...head, zone: 'whole', side: 'whole', backfilled: false } as const;
  const [event] = stamper.stamp([body], { now: at, zone: 'UTC' as ZoneName, random });
  if (event === undefined) throw new Error('one body gives one event');
  return event;
}

/** A journal that answers as the store does. */
const readerOf =
  (events: readonly JournalEvent[]) =>
  async ({ kinds, fromDay, toDay, limit }: EventQuery) => {
    const found = events.filter(
      (event) =>
        (kinds?.includes(event.kind) ?? true) && event.day >= (fromDay ?? '') && event.day <= (toDay ?? '9999'),
    );
    return ok(limit === undefined ? found : found.slice(-limit));
  };

it('knows whether there is anything older without reading it', async () => {
  const recent = readerOf([checkIn(today), checkIn(addDays(today, 1 - daysShown))]);
  expect(await beginOlder(recent, today)).toEqual(
    ok({ from: addDays(today, 1 - daysShown), events: [], next: undefined }),
  );
  const older = checkIn(addDays(today, -daysShown));
  expect(await beginOlder(readerOf([older]), today)).toMatchObject({ value: { next: older.day } });
});

it('passes over an empty stretch, so that each press shows something', async () => {
  const events = [day('2024-01-05'), day('2025-03-01'), day('2025-03-02')].map(checkIn);
  const read = readerOf(events);
  const begun = await beginOlder(read, today);
  if (!begun.ok) throw new Error('it can be read');
  const once = await readOlder(read, begun.value);
  if (!once.ok) throw new Error('it can be read');
  expect(once.value).toEqual({
    from: addDays(day('2025-03-02'), 1 - daysShown),
    events: events.slice(1),
    next: '2024-01-05',
  });
  expect(await readOlder(read, once.value)).toMatchObject({ value: { events: { length: 3 }, next: undefined } });
});

it('hands on what the store refuses', async () => {
  const refuse = async () => err({ kind: 'unavailable', detail: '' } as const);
  expect(await beginOlder(refuse, today)).toMatchObject({ ok: false });
});

it('counts what is held now, for it may have been erased since', () => {
  const event = checkIn(today);
  const { id, device, clock, at, timeZone } = event;
  const erased: JournalEvent = { id, device, clock, at, timeZone, day: event.day, kind: 'erased' };
  expect(joinEvents([event], [erased])).toEqual([erased]);
});
