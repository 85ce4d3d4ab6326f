// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type AnswerWord } from '../triage/answers.ts';
import type { EventBody, JournalEvent, StopLifted, StopRaised } from './events.ts';
import { foldStops } from './foldStops.ts';
import { makeDevice } from './makeJournal.fixture.ts';

const raised = (over: Partial<StopRaised> = {}): StopRaised => ({
  kind: 'stopRaised',
  tier: 'urgent',
  ruleIds: ['RF-30'],
  rulesVersion: '1',
  questions: ['RF-30.swollen'],
  ...over,
});
const lifted = (stop: EventId, over: Partial<StopLifted> = {}): StopLifted => ({
  kind: 'stopLifted',
  stop,
  how: 'seen',
  ...over,
});
const corrected = (stop: EventId, answers: Readonly<Record<string, AnswerWord>>): StopLifted =>
  lifted(stop, {
    how: 'corrected',
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer }])),
  });

/** One device; each step sees the events so far. */
function journalOf(...steps: readonly ((events: readonly JournalEvent[]) => EventBody)[]): readonly JournalEvent[] {
  const device = makeDevice();
  const events: JournalEvent[] = [];
  for (const step of steps) events.push(device.one(step(events)));
  return events;
}
const idAt = (events: readonly JournalEvent[], index: number): EventId => {
  const event = events[index];
  if (event === undefined) throw new Error(`no event ${index}`);
  return event.id;
};

describe('foldStops', () => {
  it('T22 is nothing without a stop', () => {
    expect(foldStops([])).toBeUndefined();
  });

  it('T22 holds until a lift names it', () => {
    const held = journalOf(() => raised());
    expect(foldStops(held)).toEqual({
      tier: 'urgent',
      ids: [idAt(held, 0)],
      ruleIds: ['RF-30'],
      rulesVersion: '1',
      questions: ['RF-30.swollen'],
      unsure: [],
    });
    const freed = journalOf(
      () => raised(),
      (events) => lifted(idAt(events, 0)),
    );
    expect(foldStops(freed)).toBeUndefined();
    const other = journalOf(
      () => raised(),
      () => lifted('anotherstop1' as EventId),
    );
    expect(foldStops(other)).toBeDefined();
  });

  it('T22 shows the newest of the highest tier, and each stop needs its own lift', () => {
    const events = journalOf(
      () => raised({ tier: 'emergency', ruleIds: ['RF-01'], questions: ['RF-01.face'] }),
      () => raised({ tier: 'emergency', ruleIds: ['RF-10'], questions: ['RF-10.cold'] }),
      () => raised(),
    );
    expect(foldStops(events)).toMatchObject({ tier: 'emergency', ruleIds: ['RF-10'] });
    expect(foldStops(events)?.ids).toHaveLength(3);
    expect(foldStops(events)?.questions).toEqual(['RF-01.face', 'RF-10.cold', 'RF-30.swollen']);
    const after = journalOf(
      () => raised({ tier: 'emergency' }),
      () => raised({ ruleIds: ['RF-33'] }),
      (all) => lifted(idAt(all, 0)),
    );
    expect(foldStops(after)).toMatchObject({ tier: 'urgent', ruleIds: ['RF-33'] });
  });

  it('T66 keeps what was not sure of every stop that holds, unless one of them is an emergency', () => {
    const unsure = journalOf(
      () => raised({ unsure: ['RF-08.worst'] }),
      () => raised(),
    );
    expect(foldStops(unsure)?.unsure).toEqual(['RF-08.worst']);
    const graver = journalOf(
      () => raised({ unsure: ['RF-08.worst'] }),
      () => raised({ tier: 'emergency' }),
    );
    expect(foldStops(graver)?.unsure).toEqual([]);
  });

  it.each(ANSWERS)('T23 a correction with "%s"', (answer) => {
    const events = journalOf(
      () => raised(),
      (all) => corrected(idAt(all, 0), { 'RF-30.swollen': answer }),
    );
    expect(foldStops(events) === undefined).toBe(answer === 'no');
  });

  it('T23 a correction answers every question the stop names', () => {
    const two = raised({ questions: ['RF-06.hands', 'RF-06.legs'] });
    const withAnswers = (answers: Readonly<Record<string, AnswerWord>>) =>
      foldStops(
        journalOf(
          () => two,
          (all) => corrected(idAt(all, 0), answers),
        ),
      );
    expect(withAnswers({ 'RF-06.hands': 'no' })).toBeDefined();
    expect(withAnswers({})).toBeDefined();
    expect(withAnswers({ 'RF-06.hands': 'no', 'RF-06.legs': 'no' })).toBeUndefined();
  });

  it('T23 a stop without questions lifts by "seen" alone, and a correction without answers lifts nothing', () => {
    const bare = journalOf(
      () => raised({ questions: [] }),
      (all) => corrected(idAt(all, 0), {}),
    );
    expect(foldStops(bare)).toBeDefined();
    const silent = journalOf(
      () => raised(),
      (all) => lifted(idAt(all, 0), { how: 'corrected' }),
    );
    expect(foldStops(silent)).toBeDefined();
  });

  it('T24 no deletion hides a stop', () => {
    const events = journalOf(
      () => raised(),
      (all) => ({ kind: 'deleted', targets: [idAt(all, 0)] }),
    );
    expect(foldStops(events)).toBeDefined();
  });

  it('T24 a lift from a file lifts no stop of this device', () => {
    const events = journalOf(
      () => raised(),
      (all) => lifted(idAt(all, 0)),
      (all) => ({ kind: 'imported', targets: [idAt(all, 1)] }),
    );
    expect(foldStops(events)).toBeDefined();
    const both = journalOf(
      () => raised(),
      (all) => lifted(idAt(all, 0)),
      (all) => ({ kind: 'imported', targets: [idAt(all, 0), idAt(all, 1)] }),
    );
    expect(foldStops(both)).toBeUndefined();
  });

  it('T24 a stop from a file stops', () => {
    const events = journalOf(
      () => raised(),
      (all) => ({ kind: 'imported', targets: [idAt(all, 0)] }),
    );
    expect(foldStops(events)).toBeDefined();
  });

  it('T22 does not depend on the order in which events come', () => {
    const events = journalOf(
      () => raised(),
      () => raised({ tier: 'emergency' }),
      (all) => lifted(idAt(all, 1)),
      () => raised({ ruleIds: ['RF-33'] }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
        expect(foldStops(shuffled)).toEqual(foldStops(events));
      }),
    );
  });
});
