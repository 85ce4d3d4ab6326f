// SPDX-License-Identifier: MIT
import type { JournalEvent } from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJournal, journalV1Text } from './makeFile.fixture.ts';
import { parseJournalEvent } from './parseJournalEvent.ts';
import { parseJournalFile } from './parseJournalFile.ts';

const fixture = parseJournalFile(journalV1Text);
const events: readonly JournalEvent[] = fixture.ok ? fixture.value.events : [];
const ofKind = (kind: JournalEvent['kind']): JournalEvent => {
  const found = events.find((event) => event.kind === kind);
  if (found === undefined) throw new Error(`the fixture has ${kind}`);
  return found;
};
const problemsOf = (value: unknown) => {
  const parsed = parseJournalEvent(value);
  return parsed.ok ? [] : parsed.error;
};

describe('reading one event', () => {
  it('J19 gives back what was printed, for every event a journal can hold', () => {
    fc.assert(
      fc.property(anyJournal('deviceaaaa', 1), (journal) => {
        for (const event of journal) {
          expect(parseJournalEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
        }
      }),
    );
  });

  it.each([undefined, null, 1, 'rated', [], {}, { kind: 'dreamt' }, { kind: 'toString' }, { kind: '__proto__' }])(
    'J19 refuses %j as an unknown kind',
    (value) => {
      expect(problemsOf(value)).toEqual([{ kind: 'unknown-kind', path: 'kind' }]);
    },
  );

  it('J19 names every wrong place at once, and what is wrong with it', () => {
    const { score: _, ...rest } = { ...ofKind('rated'), score: 0 };
    const problems = problemsOf({ ...rest, symptom: 'joy', mood: 3, at: 'noon' });
    expect([...problems].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { kind: 'wrong-value', path: 'at' },
      { kind: 'unknown-field', path: 'mood' },
      { kind: 'missing', path: 'score' },
      { kind: 'wrong-value', path: 'symptom' },
    ]);
  });

  it.each([
    ['rated', 'score', 11],
    ['rated', 'score', 2.5],
    ['rated', 'zone', 'a b'],
    ['rated', 'day', '2026-02-30'],
    ['rated', 'timeZone', 'Middle/Earth'],
    ['rated', 'clock', '9999999999999-00000-deviceaaaa'],
    ['rated', 'clock', 'yesterday'],
    ['rated', 'at', 5],
    ['rated', 'id', 'Ä'],
    ['stepDone', 'askedPressure', 6],
    ['stepDone', 'seconds', -1],
    ['stepDone', 'seconds', Infinity],
    ['preferenceSet', 'value', 'x'.repeat(201)],
    ['deleted', 'targets', ['short']],
  ] as const)('J20 refuses %s with %s = %j', (kind, field, value) => {
    const [problem, ...rest] = problemsOf({ ...ofKind(kind), [field]: value });
    expect(problem?.kind).toBe('wrong-value');
    expect(problem?.path.startsWith(field)).toBe(true);
    expect(rest).toEqual([]);
  });

  it('J19 says where in a nested answer something is wrong', () => {
    const check = { ...ofKind('checkFinished'), answers: { Q1: { answer: 'perhaps' }, Q2: { answer: 'no', why: '' } } };
    expect(problemsOf(check)).toEqual([
      { kind: 'wrong-value', path: 'answers.Q1.answer' },
      { kind: 'unknown-field', path: 'answers.Q2.why' },
    ]);
  });

  it('J19 does not let a key of every object in as an answer', () => {
    const check = JSON.parse(
      JSON.stringify({ ...ofKind('checkFinished'), answers: 0 }).replace(':0', ':{"__proto__":{"answer":"no"}}'),
    );
    const parsed = parseJournalEvent(check);
    expect(parsed.ok && parsed.value.kind === 'checkFinished' && Object.keys(parsed.value.answers)).not.toContain(
      '__proto__',
    );
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
