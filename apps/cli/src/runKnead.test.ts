// SPDX-License-Identifier: MIT
import { ok } from '@knead/base';
import { TECHNIQUE_IDS } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { run } from './run.fixture.ts';
import type { Verb } from './verb.ts';
import { verbs } from './verbs.ts';

const echo: Verb = {
  name: 'echo',
  reads: 'a text',
  gives: 'what it got',
  input: 'optional',
  options: ['now'],
  needs: [],
  run: (text, { now }) => ok(`${text ?? 'nothing'} at ${now?.now ?? 'no time'}`),
};

describe('knead', () => {
  it('shows help on standard output', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, written } = await run(args);
      expect(code).toBe(0);
      for (const { name } of verbs) expect(written).toContain(`  ${name} `);
    }
    for (const { name, gives } of verbs) {
      const { code, written } = await run([name, '--help']);
      expect(code).toBe(0);
      expect(written).toContain(gives);
    }
  });

  it.each([
    [[], 'Say what to do'],
    [['dance'], '"dance" is not known here. Known are '],
    [['content', 'file.json'], 'content reads nothing, so "file.json" has no use.'],
    [['content', '--now', '2026-11-22T10:00Z'], 'content does not know --now.'],
    [['export', 'a.json', 'b.json', '--as', 'json'], 'export reads one file, and "b.json" is a second one.'],
    [['export'], 'export needs --as FORMAT (json).'],
    [['export', '--as'], '--as needs FORMAT (json) after it.'],
  ])('answers the slip %j with 2 and nothing on standard output', async (args, sentence) => {
    const { code, written, complaints } = await run(args);
    expect({ code, written }).toEqual({ code: 2, written: '' });
    expect(complaints[0]).toContain(sentence);
  });

  it.each(['yesterday', '2026-11-22', '2026-11-22T10:00', '2026-13-40T10:00Z'])('refuses the time %s', async (time) => {
    const { code, complaints } = await run(['echo', '--now', time], 'x', [echo]);
    expect(code).toBe(2);
    expect(complaints[0]).toContain(`"${time}" is not a time`);
  });

  it('reads a file, standard input, or neither', async () => {
    const now = Date.UTC(2026, 10, 22, 9);
    expect((await run(['echo', 'there.json'], 'file', [echo])).written).toBe('file at no time');
    expect((await run(['echo', '--now=2026-11-22T10:00+01:00'], 'pipe', [echo])).written).toBe(`pipe at ${now}`);
    expect((await run(['echo', '-'], 'pipe', [echo])).written).toBe('pipe at no time');
    expect((await run(['echo'], undefined, [echo])).written).toBe('nothing at no time');
  });

  it('says when there is nothing to read', async () => {
    expect(await run(['export', '--as', 'json'])).toMatchObject({ code: 1, written: '' });
    expect(await run(['export', '--as', 'json', 'none.json'])).toEqual({
      code: 1,
      written: '',
      complaints: ['FILE: There is no file none.json.'],
    });
  });
});

describe('knead content', () => {
  it('gives the data set as one document', async () => {
    const { code, written } = await run(['content']);
    expect(code).toBe(0);
    expect(JSON.parse(written)).toMatchObject({ schema: 'knead-content-v2', licence: 'CC-BY-4.0' });
    expect(JSON.parse(written).techniques).toHaveLength(TECHNIQUE_IDS.length);
  });
});

describe('knead export', () => {
  const journal = {
    format: 'knead-journal',
    version: 1,
    exportedAt: 1_795_000_000_000,
    device: 'device01',
    events: [],
  };
  const read = (file: unknown, as = 'json') => run(['export', '--as', as], JSON.stringify(file));

  it('gives back a journal that is whole', async () => {
    const { code, written } = await read(journal);
    expect(code).toBe(0);
    expect(JSON.parse(written)).toEqual(journal);
  });

  it.each([
    ['a foreign file', { a: 1 }, ['$: This is not a Knead journal.']],
    ['a newer file', { ...journal, version: 2 }, ['$: The file has version 2; this program reads up to version 1.']],
    ['a wrong field', { ...journal, extra: 1 }, ['$.extra: This value is not as a journal has it.']],
    [
      'a wrong event',
      { ...journal, events: [{ kind: 'x' }] },
      ['$.events[0].kind: No journal has events of this kind.'],
    ],
  ])('refuses %s with its place', async (_, file, complaints) => {
    expect(await read(file)).toEqual({ code: 1, written: '', complaints });
  });

  it('refuses a file that is cut off', async () => {
    const { code, complaints } = await run(['export', '--as', 'json'], JSON.stringify(journal).slice(0, -3));
    expect(code).toBe(1);
    expect(complaints).toEqual(['$: The file ends too early, in line 1.']);
  });

  it('refuses a format it does not know', async () => {
    const { code, complaints } = await read(journal, 'csv');
    expect(code).toBe(1);
    expect(complaints).toEqual(['--as: "csv" is no format here. Known are json.']);
  });
});
