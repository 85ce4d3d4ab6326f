// SPDX-License-Identifier: MIT
import { type DeviceId, type EventId, instant, makeRandom, type ZoneName } from '@knead/base';
import {
  type EventBody,
  foldDose,
  foldFirstUse,
  foldImports,
  foldNumb,
  foldOpenTingling,
  foldPreferences,
  foldProfile,
  foldRested,
  foldStartPressure,
  foldStops,
  inClockOrder,
  type JournalEvent,
  lastFullCheck,
  makeStamper,
  REGIONS,
  type RuleSet,
  visibleEvents,
} from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalFile } from './journalFile.ts';
import { anyJournal, exportedAt, fileOf, journalV1Text } from './makeFile.fixture.ts';
import { parseJournalFile } from './parseJournalFile.ts';
import { importBodies, planImport } from './planImport.ts';

const own = anyJournal('deviceaaaa', 1);
const fileA = anyJournal('devicebbbb', 2).map((events) => fileOf(events));
const fileB = anyJournal('devicecccc', 3).map((events) => fileOf(events, 'devicecccc'));

/** Takes a file in, as the app does: what is added and the mark in one write. */
function takeIn(journal: readonly JournalEvent[], file: JournalFile): readonly JournalEvent[] {
  const plan = planImport(journal, file);
  return [...journal, ...plan.added, ...stamped(journal, importBodies(plan))];
}

function stamped(journal: readonly JournalEvent[], bodies: readonly EventBody[]): readonly JournalEvent[] {
  const seen = inClockOrder(journal).at(-1)?.clock;
  const random = makeRandom(journal.length * 7919);
  const stamper = makeStamper('deviceaaaa' as DeviceId, seen);
  return stamper.stamp(bodies, { now: exportedAt, zone: 'Europe/Berlin' as ZoneName, random });
}

const needs = {
  now: instant(Date.parse('2026-10-21T00:00:00Z')),
  today: '2026-10-20' as JournalEvent['day'],
  factsOf: () => undefined,
};

/** One answer that holds for good, and one that goes stale. */
const ruleSet: RuleSet = {
  version: '1',
  // Every region gets one, so the record is total.
  ceilings: Object.fromEntries(REGIONS.map((region) => [region, 5])) as RuleSet['ceilings'],
  groups: [],
  questions: [
    { kind: 'yes-no', phase: 'profile', id: 'CI-01' },
    { kind: 'yes-no', phase: 'profile', id: 'CI-02', staleDays: 28 },
  ],
  rules: [],
};
const profileIn = (journal: readonly JournalEvent[]) => foldProfile(journal, { ...needs, ruleSet });

/** All that a journal says, without the marks of imports, whose ids differ from one import to the next. */
const meaning = (journal: readonly JournalEvent[]) => ({
  visible: visibleEvents(journal),
  profile: profileIn(journal),
  preferences: foldPreferences(journal),
  firstUse: foldFirstUse(journal),
  lowered: foldStartPressure(journal),
  rested: foldRested(journal, needs),
  numb: foldNumb(journal),
  stops: foldStops(journal),
});

const numbIn = (journal: readonly JournalEvent[]) =>
  foldNumb(journal).flatMap(({ side, regions }) => regions.map((region) => `${side} ${region}`));

const stopsIn = (journal: readonly JournalEvent[]) => foldStops(journal)?.ids ?? [];

describe('taking a file in', () => {
  it('J21 changes nothing the second time', () => {
    fc.assert(
      fc.property(own, fileA, (journal, file) => {
        const once = takeIn(journal, file);
        expect(planImport(once, file).added).toEqual([]);
        expect(takeIn(once, file)).toEqual(once);
      }),
    );
  });

  it('J21 gives the same journal whichever of two files comes first', () => {
    fc.assert(
      fc.property(own, fileA, fileB, (journal, a, b) => {
        expect(meaning(takeIn(takeIn(journal, a), b))).toEqual(meaning(takeIn(takeIn(journal, b), a)));
      }),
    );
  });

  it('J21 gives the same journal from an early and a late file of one device, in either order', () => {
    fc.assert(
      fc.property(own, anyJournal('devicebbbb', 2), fc.nat({ max: 25 }), (journal, other, length) => {
        const [early, late] = [fileOf(other.slice(0, length)), fileOf(other)];
        expect(meaning(takeIn(takeIn(journal, early), late))).toEqual(meaning(takeIn(takeIn(journal, late), early)));
      }),
    );
  });

  it('J10 J21 loosens nothing when an own earlier file comes back', () => {
    fc.assert(
      fc.property(own, fc.nat({ max: 25 }), (journal, length) => {
        const after = takeIn(journal, fileOf(journal.slice(0, length), 'deviceaaaa'));
        expect(after).toEqual(journal);
      }),
    );
  });

  it('J21 takes a whole journal over onto an empty device, and back onto its own without a change', () => {
    const parsed = parseJournalFile(journalV1Text);
    if (!parsed.ok) throw new Error('the fixture opens');
    const plan = planImport([], parsed.value);
    expect(plan.addedByKind).toEqual({
      preferenceSet: 4,
      profileAnswered: 2,
      checkFinished: 9,
      rated: 38,
      revised: 2,
      sessionStarted: 7,
      stepDone: 33,
      sessionFinished: 6,
      sessionReflected: 4,
      rechecked: 2,
      rested: 1,
      contactKept: 1,
    });
    expect(planImport(parsed.value.events, parsed.value)).toEqual({
      added: [],
      addedByKind: {},
      alreadyThere: parsed.value.events.length,
      deletedHere: 0,
      conflicts: [],
      dropped: [],
    });
  });

  it('J22 says what it leaves out, and why', () => {
    const parsed = parseJournalFile(journalV1Text);
    expect(parsed.ok && planImport([], parsed.value).dropped).toEqual([
      { kind: 'preferenceSet', reason: 'this-device-only', count: 2 },
      { kind: 'profileAnswered', reason: 'carries-clearance', count: 1 },
      { kind: 'stopRaised', reason: 'stop-is-over', count: 2 },
      { kind: 'stopLifted', reason: 'lifts-a-stop', count: 2 },
      { kind: 'erased', reason: 'deleted-there', count: 2 },
      { kind: 'deleted', reason: 'bookkeeping', count: 3 },
      { kind: 'restored', reason: 'bookkeeping', count: 1 },
      { kind: 'imported', reason: 'bookkeeping', count: 1 },
    ]);
  });

  it('J21 keeps what is here where an id holds something else, and what was deleted here stays deleted', () => {
    const [rated, other] = stamped(
      [],
      [
        { kind: 'preferenceSet', key: 'theme', value: 'dark' },
        { kind: 'preferenceSet', key: 'theme', value: 'light' },
      ],
    );
    if (rated === undefined || other === undefined) throw new Error('two events');
    const { id, device, clock, at, timeZone, day } = other;
    const here: readonly JournalEvent[] = [
      { ...rated, kind: 'preferenceSet', key: 'theme', value: 'device' },
      { id, device, clock, at, timeZone, day, kind: 'erased' },
    ];
    const plan = planImport(here, fileOf([rated, other]));
    expect(plan).toMatchObject({ added: [], conflicts: [rated.id], deletedHere: 1, alreadyThere: 0 });
    expect(importBodies(plan)).toEqual([]);
    expect(planImport([rated, other], fileOf([...here]))).toMatchObject({ alreadyThere: 1, conflicts: [rated.id] });
  });
});

describe('what a file cannot do', () => {
  it('J10 J22 loosen anything, whatever it holds', () => {
    fc.assert(
      fc.property(own, fileA, (before, file) => {
        const after = takeIn(before, file);
        expect(stopsIn(after)).toEqual(expect.arrayContaining([...stopsIn(before)]));
        expect(foldFirstUse(after)).toEqual(foldFirstUse(before));
        expect(lastFullCheck(after)).toEqual(lastFullCheck(before));
        expect(foldDose(after, needs).totalSeconds).toBeGreaterThanOrEqual(foldDose(before, needs).totalSeconds);
        expect(foldRested(after, needs)).toEqual(expect.arrayContaining([...foldRested(before, needs)]));
        expect(foldOpenTingling(after, needs)).toEqual(expect.arrayContaining([...foldOpenTingling(before, needs)]));
        expect(numbIn(after)).toEqual(expect.arrayContaining(numbIn(before)));
        const profile = profileIn(after);
        for (const [question, answer] of Object.entries(profileIn(before))) {
          expect([undefined, answer]).toContainEqual(profile[question]);
        }
        for (const [technique, by] of foldStartPressure(before)) {
          expect(foldStartPressure(after).get(technique)).toBeGreaterThanOrEqual(by);
        }
        expect(foldPreferences(after).firstRun).toBe(foldPreferences(before).firstRun);
      }),
      { numRuns: 300 },
    );
  });

  it('J22 bring a lifted stop, a clearance, or an entry that was deleted where it comes from', () => {
    fc.assert(
      fc.property(own, fileA, (journal, file) => {
        const plan = planImport(journal, file);
        expect(plan.added.some((event) => event.kind === 'stopLifted')).toBe(false);
        expect(plan.added.some((event) => event.kind === 'profileAnswered' && event.answer.checked)).toBe(false);
        const shown = new Set<string>(visibleEvents(file.events).map((event) => event.id));
        expect(plan.added.every((event) => event.kind === 'revised' || shown.has(event.id))).toBe(true);
      }),
    );
  });

  it('J22 keep a stop away that is in force where it comes from', () => {
    const raised = stamped(
      [],
      [{ kind: 'stopRaised', tier: 'emergency', ruleIds: ['RF-01'], rulesVersion: '1', questions: ['Q1'] }],
    );
    expect(stopsIn(takeIn([], fileOf(raised)))).toEqual(raised.map((event) => event.id));
  });
});

describe('undoing', () => {
  it('J23 deletes what the file brought and nothing else, but keeps its stops, rests, kept contact and numb skin', () => {
    fc.assert(
      fc.property(own, fileA, (before, file) => {
        const after = takeIn(before, file);
        const plan = planImport(before, file);
        const targets: readonly EventId[] = plan.added.map((event) => event.id);
        const undone = [...after, ...stamped(after, [{ kind: 'deleted', targets }])];
        const outlasting = ['stopRaised', 'rested', 'contactKept', 'numbKept'];
        const kept = plan.added.filter((event) => outlasting.includes(event.kind));
        expect(visibleEvents(undone)).toEqual(inClockOrder([...visibleEvents(before), ...kept]));
        const [record] = foldImports(undone);
        if (targets.length > 0) expect(record?.standing).toEqual([]);
      }),
    );
  });
});
