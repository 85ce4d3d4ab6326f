// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { instant } from '@knead/base';
import { foldDays, foldFirstUse, foldSessions, type JournalEvent } from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileEventsMax, fileSizeMax } from './fileProblem.ts';
import { journalToFile, printJournalFile } from './journalFile.ts';
import { obeys, type Schema } from './jsonSchema.fixture.ts';
import { anyJournal, exportedAt, fileOf, journalV1Text } from './makeFile.fixture.ts';
import { parseJournalFile } from './parseJournalFile.ts';

const schema: Schema = JSON.parse(
  readFileSync(new URL('../../../docs/formats/journal-v1.schema.json', import.meta.url), 'utf8'),
);
const fixture = parseJournalFile(journalV1Text);
const events: readonly JournalEvent[] = fixture.ok ? fixture.value.events : [];
const refusal = (text: string) => {
  const parsed = parseJournalFile(text);
  return parsed.ok ? undefined : parsed.error;
};
const changed = (change: (file: Record<string, unknown>) => unknown) =>
  refusal(JSON.stringify(change(JSON.parse(journalV1Text))));

describe('the file of version 1', () => {
  it('J24 opens, and says what it said when it was written', () => {
    expect(fixture.ok).toBe(true);
    expect(new Set(events.map((event) => event.kind)).size).toBe(18);
    expect(foldFirstUse(events)).toBe('2026-10-21');
    expect(foldSessions(events).map((session) => [session.day, session.ending, session.seconds])).toEqual([
      ['2026-10-21', 'complete', 480],
      ['2026-10-22', 'early', 125],
      ['2026-10-24', 'complete', 395],
      ['2026-10-27', 'complete', 340],
      ['2026-10-30', 'left', 175],
      ['2026-11-01', 'safety', 112],
      ['2026-11-02', 'open', 100],
    ]);
    expect(foldDays(events).map((day) => [day.day, day.entries.length])).toEqual([
      ['2026-11-02', 2],
      ['2026-11-01', 2],
      ['2026-10-30', 3],
      ['2026-10-27', 1],
      ['2026-10-26', 1],
      ['2026-10-25', 2],
      ['2026-10-24', 4],
      ['2026-10-22', 3],
      ['2026-10-21', 1],
    ]);
  });

  it('J24 prints again as the same text', () => {
    expect(fixture.ok && printJournalFile(fixture.value)).toBe(journalV1Text);
  });

  it('J24 obeys its schema', () => {
    expect(obeys(JSON.parse(journalV1Text), schema)).toBe(true);
  });

  it('J24 has a schema that takes and refuses what the program takes and refuses', () => {
    const odd = fc.constantFrom<unknown>(null, -1, 0.5, 11, '', 'x', 'half', true, [], {}, ['x'], { answer: 'no' });
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.nat({ max: 20 }), odd, (event, at, value) => {
        // Which names are time zones only the engine knows; a schema cannot say.
        const keys = [...Object.keys(event).filter((key) => key !== 'timeZone'), 'another'];
        const bent = { ...event, [keys[at % keys.length] ?? 'another']: value };
        const file = { ...JSON.parse(journalV1Text), events: [bent] };
        expect(obeys(file, schema)).toBe(refusal(JSON.stringify(file)) === undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('exporting', () => {
  it('J18 reads back what it wrote', () => {
    fc.assert(
      fc.property(anyJournal('deviceaaaa', 1), (journal) => {
        const file = fileOf(journal);
        expect(parseJournalFile(printJournalFile(file))).toEqual({ ok: true, value: file });
        expect(obeys(JSON.parse(printJournalFile(file)), schema)).toBe(true);
      }),
    );
  });

  it('J6 J18 leaves the content of a deleted entry behind at once, and its revisions too', () => {
    const [rated] = events.filter((event) => event.kind === 'revised');
    const target = rated?.kind === 'revised' ? rated.target : undefined;
    const before = fileOf(events).events.filter((event) => event.kind === 'erased').length;
    const last = events.at(-1);
    if (target === undefined || last === undefined) throw new Error('the fixture has a revision');
    const deleted = { ...last, id: 'deletion0001' as typeof target, kind: 'deleted', targets: [target] } as const;
    const file = fileOf([...events, deleted]);
    expect(file.events.filter((event) => event.kind === 'erased')).toHaveLength(before + 3);
    expect(printJournalFile(file)).not.toContain('"score":9');
    expect(file.events).toHaveLength(events.length + 1);
  });

  it('J18 names format, version, time and device first', () => {
    const file = journalToFile([], { exportedAt, device: events[0]?.device ?? fileOf([]).device });
    expect(printJournalFile(file)).toMatch(
      /^\{"format":"knead-journal","version":1,"exportedAt":\d+,"device":"\w+","events":\[/,
    );
    expect(parseJournalFile(printJournalFile(file))).toEqual({ ok: true, value: file });
  });
});

describe('refusing a file', () => {
  it('J19 says that a newer file is newer, whatever else it holds', () => {
    expect(changed((file) => ({ ...file, version: 2, moods: [] }))).toEqual({
      kind: 'newer',
      version: 2,
      versionKnown: 1,
    });
  });

  it.each([
    '',
    ' ',
    '{}',
    '[]',
    'null',
    '"knead-journal"',
    'pain;score\n1;2',
    '{"format":"other","version":1}',
    '%PDF-1.7',
  ])('J19 says that %j is foreign', (text) => {
    expect(refusal(text)).toEqual({ kind: 'foreign' });
  });

  it('J19 finds the end of a file that was cut off, at whatever sign', () => {
    const lines = journalV1Text.split('\n').length;
    fc.assert(
      fc.property(fc.integer({ min: 200, max: journalV1Text.trimEnd().length - 1 }), (length) => {
        const cut = journalV1Text.slice(0, length);
        const line = cut.trimEnd().split('\n').length;
        expect(refusal(cut)).toEqual({ kind: 'cut-off', line });
        expect(line).toBeLessThan(lines);
      }),
    );
  });

  it('J19 finds the line on which a file was damaged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.constantFrom('{,', '}', '[]]', '"', '{"a":}'), (line, junk) => {
        const lines = journalV1Text.split('\n');
        lines[line] = `${junk}${lines[line]}`;
        expect(refusal(lines.join('\n'))).toMatchObject({ kind: 'damaged' });
      }),
    );
    const lines = journalV1Text.split('\n');
    lines[40] = lines[40]?.replace('"kind":', '"kind"') ?? '';
    expect(refusal(lines.join('\n'))).toEqual({ kind: 'damaged', line: 41 });
  });

  it('J19 names the wrong event and field, counts all of them, and takes nothing', () => {
    const wrong = changed((file) => ({
      ...file,
      events: events.map((event, at) => (at < 30 ? { ...event, at: 'noon' } : event)),
    }));
    expect(wrong).toMatchObject({ kind: 'wrong', count: 30 });
    expect(wrong?.kind === 'wrong' && wrong.problems).toHaveLength(20);
    expect(wrong?.kind === 'wrong' && wrong.problems[3]).toEqual({ kind: 'wrong-value', path: 'events.3.at' });
  });

  it('J19 refuses an id that comes twice', () => {
    expect(changed((file) => ({ ...file, events: [events[0], events[1], events[0]] }))).toEqual({
      kind: 'wrong',
      count: 1,
      problems: [{ kind: 'id-twice', path: 'events.2.id' }],
    });
  });

  it.each([
    ['version', '1'],
    ['version', 0],
    ['exportedAt', 'now'],
    ['device', ''],
    ['events', {}],
    ['clearance', {}],
  ])('J19 refuses a file whose %s is %j', (field, value) => {
    expect(changed((file) => ({ ...file, [field]: value }))).toMatchObject({
      kind: 'wrong',
      problems: [{ path: field }],
    });
  });

  it('J20 refuses a huge file by its length, before reading it', () => {
    expect(refusal(' '.repeat(fileSizeMax + 1))).toEqual({
      kind: 'too-large',
      size: fileSizeMax + 1,
      sizeMax: fileSizeMax,
    });
  });

  it('J20 refuses more events than a life can hold', () => {
    const count = fileEventsMax + 1;
    const text = `{"format":"knead-journal","version":1,"exportedAt":${instant(exportedAt)},"device":"deviceaaaa","events":[${'0,'.repeat(count - 1)}0]}`;
    expect(refusal(text)).toEqual({ kind: 'too-many-events', count, countMax: fileEventsMax });
  });

  it('J19 reads a file that an editor has given a byte-order mark', () => {
    expect(parseJournalFile(`\uFEFF${journalV1Text}`).ok).toBe(true);
  });
});
