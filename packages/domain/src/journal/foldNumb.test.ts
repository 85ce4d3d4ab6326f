// SPDX-License-Identifier: MIT
import { type EventId, instant } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIONS, type Region, SIDES } from '../atlas/areas.ts';
import { PAINT_QUALITIES, type PaintMark } from '../atlas/painting.ts';
import { ZONES, type ZoneId, zonesById } from '../atlas/zones.ts';
import type { EventBody, JournalEvent } from './events.ts';
import { foldNumb } from './foldNumb.ts';
import { makeDeletion } from './makeDeletion.ts';
import { arbitraryJournal, evening, makeDevice, makeNeeds } from './makeJournal.fixture.ts';
import { erasable, undoMs } from './visibleEvents.ts';

const heel: PaintMark = { zone: 'heel', side: 'right', quality: 'numb' };
const toe: PaintMark = { zone: 'big-toe-plantar', side: 'right', quality: 'numb' };
const skull: PaintMark = { zone: 'occiput', side: 'left', quality: 'numb' };
const thumb: PaintMark = { zone: 'thumb-palmar', side: 'left', quality: 'numb' };
const painted = (...marks: readonly PaintMark[]): EventBody => ({ kind: 'complaintPainted', marks });
const imported = (...events: readonly JournalEvent[]): EventBody => {
  return { kind: 'imported', targets: events.map(({ id }) => id) };
};
const foot = { side: 'right', regions: ['foot'] };
const hand = { side: 'left', regions: ['hand'] };

/** Every region of every side that may be numb, as text. */
const spots = (events: readonly JournalEvent[]) =>
  foldNumb(events).flatMap(({ side, regions }) => regions.map((region) => `${side} ${region}`));

describe('skin that may be numb', () => {
  it('J36 is nowhere while nothing is painted, and where a painting marks it as numb', () => {
    expect(foldNumb([])).toEqual([]);
    expect(foldNumb(makeDevice().record(painted()))).toEqual([]);
    expect(foldNumb(makeDevice().record(painted(heel)))).toEqual([foot]);
  });

  it('J36 is each part of the body once, in the order of sides and parts, with all parts of a place', () => {
    expect(foldNumb(makeDevice().record(painted(toe, heel, thumb, skull)))).toEqual([
      { side: 'left', regions: ['scalp', 'neck_back', 'hand'] },
      foot,
    ]);
  });

  it.each(PAINT_QUALITIES.filter((quality) => quality !== 'numb'))('J36 is not what is painted as %s', (quality) => {
    expect(foldNumb(makeDevice().record(painted({ ...heel, quality })))).toEqual([]);
    expect(foldNumb(makeDevice().record(painted(thumb, { ...heel, quality })))).toEqual([hand]);
  });

  it('J36 holds every zone of the atlas, on its own side alone', () => {
    for (const zone of ZONES) {
      for (const side of SIDES) {
        const regions: readonly Region[] = zonesById[zone].regions;
        expect(foldNumb(makeDevice().record(painted({ zone, side, quality: 'numb' })))).toEqual([
          { side, regions: REGIONS.filter((region) => regions.includes(region)) },
        ]);
      }
    }
  });

  it('J36 is all of its side where nobody knows the zone', () => {
    const later = 'zone-of-a-later-version' as ZoneId;
    expect(foldNumb(makeDevice().record(painted({ ...heel, zone: later })))).toEqual([
      { side: 'right', regions: [...REGIONS] },
    ]);
  });

  it('J36 goes by the newest painting made here, whole, in the order of recording', () => {
    const device = makeDevice();
    const first = device.one(painted(heel));
    device.set('2026-01-01T10:00:00Z');
    const second = device.one(painted(thumb));
    expect(foldNumb([second, first])).toEqual([hand]);
    expect(foldNumb([first, second, device.one(painted())])).toEqual([]);
  });

  it('J36 is also where a file says so, whatever else of it is newer, until it is painted here anew', () => {
    const device = makeDevice();
    const own = device.one(painted(thumb));
    const outside = makeDevice('devicebbbb', 2).record(painted(heel), painted(skull), painted());
    const mark = device.one(imported(...outside));
    const all = [{ side: 'left', regions: ['scalp', 'neck_back', 'hand'] }, foot];
    expect(foldNumb([own, ...outside, mark])).toEqual(all);
    expect(foldNumb([...outside, mark])).toEqual([{ side: 'left', regions: ['scalp', 'neck_back'] }, foot]);
    expect(foldNumb([own, ...outside, mark, device.one(painted(thumb))])).toEqual([hand]);
  });

  it('J36 goes by when a file was taken in: not by its own clock, nor by a clock set back', () => {
    const device = makeDevice();
    const early = makeDevice('devicebbbb', 2);
    early.set('2026-02-01T10:00:00Z');
    const old = early.one(painted(heel));
    const own = device.one(painted(thumb));
    device.set('2026-01-01T10:00:00Z');
    const mark = device.one(imported(old));
    expect(foldNumb([old, own, mark])).toEqual([hand, foot]);
    const again = makeDevice('devicebbbb', 3);
    again.set('2027-02-01T10:00:00Z');
    const ahead = again.one(painted(heel));
    const taken = [own, mark, ahead, device.one(imported(ahead))];
    expect(foldNumb(taken)).toEqual([hand, foot]);
    expect(foldNumb([...taken, device.one(painted())])).toEqual([]);
  });

  it('J36 J10 no file takes a place away, whatever journal it comes to', () => {
    fc.assert(
      fc.property(arbitraryJournal, arbitraryJournal, (journal, other) => {
        const own = journal.filter(({ device }) => device === 'deviceaaaa');
        const file = other.filter(({ device, kind }) => device === 'devicebbbb' && kind !== 'imported');
        const brought = file.filter(({ kind }) => kind === 'complaintPainted' || kind === 'numbKept');
        const device = makeDevice('deviceaaaa', 5);
        device.set('2099-01-01T00:00:00Z');
        const after = [...own, ...brought, device.one(imported(...brought))];
        expect(spots(after)).toEqual(expect.arrayContaining(spots(own)));
      }),
    );
  });
});

describe('deleting a painting', () => {
  /** As the app does it: the deletion with all it has to write, and then what is left when the undo time is over. */
  function without(
    device: ReturnType<typeof makeDevice>,
    events: readonly JournalEvent[],
    targets: readonly EventId[],
  ): readonly JournalEvent[] {
    const after = [...events, ...device.record(...makeDeletion(events, targets, makeNeeds({ now: device.now() })))];
    const over = new Set<EventId>(erasable(after, instant(device.now() + undoMs)));
    return after.map((event) => {
      const { id, device: by, clock, at, timeZone, day } = event;
      return over.has(event.id) ? { id, device: by, clock, at, timeZone, day, kind: 'erased' } : event;
    });
  }
  function newestOf(events: readonly JournalEvent[]): EventId {
    const newest = events.at(-1);
    if (newest === undefined) throw new Error('there is an event');
    return newest.id;
  }
  const kept = (events: readonly JournalEvent[]) => events.filter(({ kind }) => kind === 'numbKept');

  it('J37 gives no feeling back, and keeps of it the side and the part of the body alone', () => {
    const device = makeDevice();
    const events = device.record(painted(thumb), painted(heel, toe, { ...thumb, quality: 'pain' }));
    const after = without(device, events, [newestOf(events)]);
    expect(kept(after)).toMatchObject([{ kind: 'numbKept', side: 'right', regions: ['foot'] }]);
    expect(JSON.stringify(after)).not.toContain('heel');
    // The one before counts again, as for every answer.
    expect(foldNumb(after)).toEqual([hand, foot]);
    expect(foldNumb([...after, device.one(painted())])).toEqual([]);
  });

  it('J37 keeps one side where the painting before tells of the other', () => {
    const device = makeDevice();
    const events = device.record(painted({ ...heel, side: 'left' }), painted(heel));
    const after = without(device, events, [newestOf(events)]);
    expect(foldNumb(after)).toEqual([{ side: 'left', regions: ['foot'] }, foot]);
  });

  it('J37 keeps nothing where nothing numb is lost', () => {
    const device = makeDevice();
    const events = device.record(painted(heel), painted(heel), painted(thumb), painted({ ...heel, quality: 'pain' }));
    for (const { id } of events) {
      expect(makeDeletion(events, [id], makeNeeds())).toEqual([{ kind: 'deleted', targets: [id] }]);
    }
    const twice = device.record(painted(heel), painted(heel));
    const ids = twice.map(({ id }) => id);
    expect(makeDeletion(twice, ids.slice(1), makeNeeds())).toHaveLength(1);
    expect(makeDeletion(twice, ids, makeNeeds())).toHaveLength(2);
  });

  it('J37 keeps it for good: a deletion does not hide it, and taking the deletion back changes nothing', () => {
    const device = makeDevice();
    const events = device.record(painted(heel));
    const ids = events.map(({ id }) => id);
    const deleted = device.record(...makeDeletion(events, ids, makeNeeds()));
    const back = [...events, ...deleted, device.one({ kind: 'restored', targets: ids })];
    expect(foldNumb(back)).toEqual([foot]);
    const again = without(device, back, [...ids, ...kept(back).map(({ id }) => id)]);
    expect([foldNumb(again), kept(again).length]).toEqual([[foot], 1]);
  });

  it('J37 J23 outlasts the undo of the file it came with', () => {
    const device = makeDevice();
    const own = device.one(painted(thumb));
    const outside = makeDevice('devicebbbb', 2).record(painted(heel));
    const events = [own, ...outside, device.one(imported(...outside))];
    const undone = without(
      device,
      events,
      outside.map(({ id }) => id),
    );
    expect(foldNumb(undone)).toEqual([hand, foot]);
    expect(foldNumb([...undone, device.one(painted(thumb))])).toEqual([hand]);
  });

  it('J37 never loosens, whatever is deleted from whatever journal', () => {
    fc.assert(
      fc.property(arbitraryJournal, fc.infiniteStream(fc.boolean()), (events, picks) => {
        const targets = events.filter(() => picks.next().value === true).map(({ id }) => id);
        const device = makeDevice('deviceaaaa', 5);
        device.set('2099-01-01T00:00:00Z');
        const after = [...events, ...device.record(...makeDeletion(events, targets, makeNeeds({ now: evening })))];
        expect(spots(after)).toEqual(expect.arrayContaining(spots(events)));
      }),
    );
  });
});
