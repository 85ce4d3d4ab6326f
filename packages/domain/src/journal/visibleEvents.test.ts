// SPDX-License-Identifier: MIT
import { type EventId, instant } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDeletion } from './makeDeletion.ts';
import { arbitraryJournal, makeDevice, makeNeeds, makeRated, makeStep } from './makeJournal.fixture.ts';
import { erasable, hiddenIds, historyOf, undoMs, visibleEvents } from './visibleEvents.ts';

const scoresIn = (events: Parameters<typeof visibleEvents>[0]) =>
  visibleEvents(events).flatMap((event) => (event.kind === 'rated' ? [event.score] : []));

describe('revising', () => {
  it('J4 shows the newest version in the place and at the time of the first', () => {
    const device = makeDevice();
    const first = device.one(makeRated({ score: 4 }));
    const second = device.one({ kind: 'revised', target: first.id, body: makeRated({ score: 6 }) });
    const [shown] = visibleEvents([first, second]);
    expect(shown).toEqual({ ...first, score: 6 });
    expect(visibleEvents([first, second])).toHaveLength(1);
  });

  it('J4 keeps every version, also when a revision is revised', () => {
    const device = makeDevice();
    const first = device.one(makeRated({ score: 4 }));
    const second = device.one({ kind: 'revised', target: first.id, body: makeRated({ score: 6 }) });
    const third = device.one({ kind: 'revised', target: second.id, body: makeRated({ score: 7 }) });
    const events = [third, first, second];
    expect(scoresIn(events)).toEqual([7]);
    expect(historyOf(events, first.id).map((version) => [version.event, version.body.score])).toEqual([
      [first.id, 4],
      [second.id, 6],
      [third.id, 7],
    ]);
  });

  it('J4 falls back to the version before when a revision is deleted', () => {
    const device = makeDevice();
    const first = device.one(makeRated({ score: 4 }));
    const second = device.one({ kind: 'revised', target: first.id, body: makeRated({ score: 6 }) });
    const gone = device.one({ kind: 'deleted', targets: [second.id] });
    expect(scoresIn([first, second, gone])).toEqual([4]);
  });

  it('J4 J23 what was made of a version that is hidden speaks about nothing', () => {
    const device = makeDevice();
    const [first, second] = [device.one(makeRated({ score: 4 })), device.one(makeRated({ score: 5 }))];
    const revision = device.one({ kind: 'revised', target: first.id, body: makeRated({ score: 6 }) });
    const ofThat = device.one({ kind: 'revised', target: revision.id, body: makeRated({ score: 7 }) });
    const events = [first, second, revision, ofThat];
    const undone = [...events, ...device.record({ kind: 'deleted', targets: [revision.id] })];
    expect([scoresIn(events), scoresIn(undone)]).toEqual([
      [7, 5],
      [4, 5],
    ]);
    expect(historyOf(undone, first.id).map(({ body }) => body.score)).toEqual([4]);
  });

  it('J4 ends on a ring of revisions, which only a bad file holds', () => {
    const device = makeDevice();
    const a = device.one({ kind: 'revised', target: 'ringbbbbbb' as EventId, body: makeRated() });
    const b = { ...device.one({ kind: 'revised', target: a.id, body: makeRated() }), id: 'ringbbbbbb' as EventId };
    expect(visibleEvents([a, b])).toEqual([]);
  });
});

describe('deleting', () => {
  it('J5 hides at once, and restoring brings it back', () => {
    const device = makeDevice();
    const rated = device.one(makeRated());
    const deleted = device.one({ kind: 'deleted', targets: [rated.id] });
    const restored = device.one({ kind: 'restored', targets: [rated.id] });
    expect(visibleEvents([rated, deleted])).toEqual([]);
    expect(visibleEvents([rated, deleted, restored])).toEqual([rated]);
    expect(erasable([rated, deleted, restored], instant(device.now() + undoMs))).toEqual([]);
  });

  it('J6 makes content erasable when the undo time is over, with its revisions', () => {
    const device = makeDevice();
    const rated = device.one(makeRated());
    const revised = device.one({ kind: 'revised', target: rated.id, body: makeRated({ score: 8 }) });
    const deleted = device.one({ kind: 'deleted', targets: [rated.id] });
    const events = [rated, revised, deleted];
    expect(erasable(events, instant(deleted.at + undoMs - 1))).toEqual([]);
    expect(erasable(events, instant(deleted.at + undoMs))).toEqual([rated.id, revised.id]);
    expect(hiddenIds(events)).toEqual([rated.id, revised.id]);
  });

  it('J6 does not keep content alive when the clock is set back after the deletion', () => {
    const device = makeDevice();
    const rated = device.one(makeRated());
    const deleted = device.one({ kind: 'deleted', targets: [rated.id] });
    expect(erasable([rated, deleted], instant(deleted.at - 86_400_000))).toEqual([rated.id]);
  });

  it('J6 leaves nothing to show or to erase again of what was erased', () => {
    const device = makeDevice();
    const rated = device.one(makeRated());
    const { id, device: origin, clock, at, timeZone, day } = rated;
    const erased = { id, device: origin, clock, at, timeZone, day, kind: 'erased' } as const;
    const deleted = device.one({ kind: 'deleted', targets: [rated.id] });
    const late = device.one({ kind: 'restored', targets: [rated.id] });
    expect(visibleEvents([erased, deleted, late])).toEqual([]);
    expect(erasable([erased, deleted], instant(deleted.at + undoMs))).toEqual([]);
  });

  it('J6 erases a revision that arrives after its first version was erased', () => {
    const device = makeDevice();
    const { id, device: origin, clock, at, timeZone, day } = device.one(makeRated());
    const erased = { id, device: origin, clock, at, timeZone, day, kind: 'erased' } as const;
    const revised = device.one({ kind: 'revised', target: id, body: makeRated() });
    expect(erasable([erased, revised], device.now())).toEqual([revised.id]);
  });

  it('J7 never hides a stop, a lifted stop or a rest', () => {
    const device = makeDevice();
    const stop = device.one({ kind: 'stopRaised', tier: 'urgent', ruleIds: [], rulesVersion: '1', questions: [] });
    const rest = device.one({
      kind: 'rested',
      technique: 'wh-palm-pads',
      side: 'left',
      extent: 'spot',
      until: instant(device.now() + 1e6),
      ruleId: 'ST-02',
    });
    const deleted = device.one({ kind: 'deleted', targets: [stop.id, rest.id] });
    expect(visibleEvents([stop, rest, deleted])).toEqual([stop, rest]);
    expect(erasable([stop, rest, deleted], instant(deleted.at + undoMs))).toEqual([]);
  });

  it('J7 writes a rest down before the step it follows from is deleted', () => {
    const device = makeDevice();
    const step = device.one(makeStep({ ending: 'tingling' }));
    const bodies = makeDeletion([step], [step.id], makeNeeds());
    expect(bodies.map((body) => body.kind)).toEqual(['deleted', 'rested', 'contactKept']);
    expect(makeDeletion([step], [step.id], makeNeeds({ today: '2026-10-23' as typeof step.day }))).toEqual([
      { kind: 'deleted', targets: [step.id] },
    ]);
  });

  it('J5 J6 shows nothing that is hidden, whatever the journal', () => {
    fc.assert(
      fc.property(arbitraryJournal, (events) => {
        const hidden = new Set<string>(hiddenIds(events));
        for (const event of visibleEvents(events)) expect(hidden.has(event.id)).toBe(false);
      }),
    );
  });
});
