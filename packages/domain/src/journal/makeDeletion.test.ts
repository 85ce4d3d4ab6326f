// SPDX-License-Identifier: MIT
import { addDays, type Day, type EventId, instant, type SessionId } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, JournalEvent } from './events.ts';
import { foldDose } from './foldDose.ts';
import { foldFirmWork } from './foldFirmWork.ts';
import { makeDeletion } from './makeDeletion.ts';
import { arbitraryJournal, evening, makeDevice, makeNeeds, makeStep, sessionId } from './makeJournal.fixture.ts';
import { erasable, undoMs } from './visibleEvents.ts';

const hourMs = 3_600_000;
const tomorrow = '2026-10-21' as Day;
const needs = makeNeeds();

type Device = ReturnType<typeof makeDevice>;
type Needs = ReturnType<typeof makeNeeds>;

/** The journal after these entries are deleted, as the app does it. */
function without(device: Device, events: readonly JournalEvent[], at: Needs = needs): readonly JournalEvent[] {
  const targets = events.filter((event) => event.kind === 'stepDone').map((event) => event.id);
  return [...events, ...device.record(...makeDeletion(events, targets, at))];
}

/** What is left when the time to undo is over: heads alone. */
function erased(events: readonly JournalEvent[]): readonly JournalEvent[] {
  const over = new Set<EventId>(erasable(events, instant(evening + undoMs + hourMs)));
  return events.map((event) => {
    const { id, device, clock, at, timeZone, day } = event;
    return over.has(event.id) ? { id, device, clock, at, timeZone, day, kind: 'erased' } : event;
  });
}

const kept = (events: readonly (JournalEvent | EventBody)[]) => events.filter(({ kind }) => kind === 'contactKept');

describe('the limits of the day', () => {
  const sixMinutes = () => {
    const device = makeDevice();
    const steps = device.record(
      makeStep({ seconds: 200 }),
      makeStep({ seconds: 160, side: 'right', what: 'fa-arch-thumbs' }),
      makeStep({ seconds: 40, what: 'breathe', contact: false }),
    );
    return { device, steps, dose: foldDose(steps, needs) };
  };

  it('J26 count what was deleted, before and after it is erased', () => {
    const { device, steps, dose } = sixMinutes();
    const after = without(device, steps);
    expect(dose.totalSeconds).toBe(360);
    expect(foldDose(after, needs)).toEqual(dose);
    expect(foldDose(erased(after), needs)).toEqual(dose);
    expect(erased(after).filter(({ kind }) => kind === 'erased')).toHaveLength(3);
  });

  it('J26 count it once when the deletion is taken back, and when it is deleted again', () => {
    const { device, steps, dose } = sixMinutes();
    const targets = steps.map((step) => step.id);
    const back = [...without(device, steps), device.one({ kind: 'restored', targets })];
    expect(foldDose(back, needs)).toEqual(dose);
    const again = without(device, back);
    expect(foldDose(again, needs)).toEqual(dose);
    expect(kept(again)).toHaveLength(2);
  });

  it('J26 count it once when two tabs delete it at the same time', () => {
    const { device, steps, dose } = sixMinutes();
    const other = makeDevice('devicebbbb', 2);
    const both = [...without(device, steps), ...without(other, steps).slice(steps.length)];
    expect(kept(both)).toHaveLength(4);
    expect(foldDose(both, needs)).toEqual(dose);
  });

  it('J26 do not count it on the next day, and nothing of an older day is kept', () => {
    const { device, steps } = sixMinutes();
    expect(foldDose(without(device, steps), makeNeeds({ today: tomorrow })).totalSeconds).toBe(0);
    const nextDay = makeNeeds({ today: tomorrow, now: instant(evening + 12 * hourMs) });
    expect(kept(without(device, steps, nextDay))).toEqual([]);
  });

  it('J12 J26 count on the day of the step when a clock that was ahead was set back', () => {
    const device = makeDevice();
    device.set('2026-10-22T18:00:00Z');
    const steps = device.record(makeStep({ seconds: 100 }));
    device.set('2026-10-20T18:00:00Z');
    const after = without(device, steps);
    expect(foldDose(after, needs).totalSeconds).toBe(100);
    expect(foldDose(after, makeNeeds({ today: '2026-10-22' as Day })).totalSeconds).toBe(100);
    expect(foldDose(after, makeNeeds({ today: '2026-10-23' as Day })).totalSeconds).toBe(0);
  });

  it('J7 J26 keep counting when what is kept is itself named in a deletion', () => {
    const { device, steps, dose } = sixMinutes();
    const after = without(device, steps);
    const named = device.one({ kind: 'deleted', targets: after.map((event) => event.id) });
    expect(foldDose(erased([...after, named]), needs)).toEqual(dose);
  });
});

describe('what is kept', () => {
  it('J26 tells where, how long and on which day, and nothing else', () => {
    const device = makeDevice();
    const step = device.one(makeStep({ ending: 'too-much', eased: 2, reportedPressure: 7 }));
    expect(makeDeletion([step], [step.id], needs)).toEqual([
      { kind: 'deleted', targets: [step.id] },
      {
        kind: 'contactKept',
        of: step.id,
        technique: 'wh-palm-pads',
        side: 'left',
        seconds: 60,
        countsOn: '2026-10-20',
      },
    ]);
  });

  it('J26 is nothing of a rest, of a step without a second, or of a step that stays', () => {
    const device = makeDevice();
    const steps = device.record(makeStep({ contact: false, what: 'breathe' }), makeStep({ seconds: 0 }), makeStep());
    const targets = steps.slice(0, 2).map((step) => step.id);
    expect(kept(makeDeletion(steps, targets, needs))).toEqual([]);
  });
});

describe('rest from firm work', () => {
  const firm = makeStep({ askedPressure: 4 });

  it('J25 J26 goes on for 48 h after the first firm work was deleted', () => {
    const device = makeDevice();
    const steps = device.record(firm);
    const after = erased(without(device, steps));
    const spot = { technique: 'wh-palm-pads', side: 'left', seconds: 60 };
    expect(foldFirmWork(after, instant(evening + 47 * hourMs))).toEqual([spot]);
    expect(foldFirmWork(after, instant(evening + 49 * hourMs))).toEqual([]);
  });

  it('J25 J26 is kept of the day before, without counting for today', () => {
    const device = makeDevice();
    const steps = device.record(firm);
    const nextDay = makeNeeds({ today: tomorrow, now: instant(evening + 24 * hourMs) });
    const after = erased(without(device, steps, nextDay));
    expect(foldFirmWork(after, nextDay.now)).toHaveLength(1);
    expect(foldDose(after, nextDay).totalSeconds).toBe(0);
  });

  it('J25 J26 does not get shorter when what was said of it is deleted alone', () => {
    const device = makeDevice();
    const before = device.record({ ...firm, session: 'session00000' as SessionId });
    device.set('2026-10-24T18:00:00Z');
    const steps = device.record(firm);
    const told = device.one({ kind: 'sessionReflected', session: sessionId, feltGood: [], worse: 'sore' });
    const events = [...before, ...steps, told];
    const now = instant(told.at + 40 * hourMs);
    const at = makeNeeds({ today: '2026-10-26' as Day, now });
    const after = [...events, ...device.record(...makeDeletion(events, [told.id], at))];
    expect(foldFirmWork(events, now)).toHaveLength(1);
    expect(foldFirmWork(after, now)).toEqual(foldFirmWork(events, now));
  });
});

describe('any deletion', () => {
  it('J26 gives no contact and no firm work back, also when it is taken back and made again', () => {
    const anyDay = fc.integer({ min: 0, max: 2 }).map((ahead) => addDays(needs.today, ahead - 1));
    fc.assert(
      fc.property(arbitraryJournal, anyDay, fc.infiniteStream(fc.boolean()), (events, today, coin) => {
        const at = makeNeeds({ today });
        const targets = events.filter(() => coin.next().value === true).map((event) => event.id);
        const device = makeDevice('devicecccc', 3);
        device.set('2027-01-01T00:00:00Z');
        const deleted = [...events, ...device.record(...makeDeletion(events, targets, at))];
        const restored = [...deleted, device.one({ kind: 'restored', targets })];
        const again = [...restored, ...device.record(...makeDeletion(restored, targets, at))];
        expect(foldDose(deleted, at).totalSeconds).toBe(foldDose(events, at).totalSeconds);
        expect(foldDose(again, at)).toEqual(foldDose(restored, at));
        expect(foldFirmWork(deleted, at.now)).toEqual(expect.arrayContaining([...foldFirmWork(events, at.now)]));
      }),
    );
  });
});
