// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '@knead/base';
import { parseJournalEvent } from '@knead/formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, loadEngine, openInMemory, setUp } from '../worker/engine.ts';
import { readBodies } from '../worker/journalSql.ts';
import { migrate, schemaVersionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/** Journals as earlier versions left them on devices. They are never changed and never deleted. */
const folder = join(import.meta.dirname, '../fixtures');

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

describe('journals of earlier versions', () => {
  it('exist for every schema', () => {
    const files = MIGRATIONS.map(({ version }) => `journal-v${version}.db`);
    expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual(files);
  });

  it.each(MIGRATIONS)('of schema $version open, whole and readable', async ({ version }) => {
    const bytes = new Uint8Array(readFileSync(join(folder, `journal-v${version}.db`)));
    const db = openInMemory(engine.sqlite3, bytes);
    setUp(db);
    expect(schemaVersionOf(db)).toBe(version);
    expect(await migrate(db, MIGRATIONS, async () => undefined)).toEqual(ok(undefined));
    expect(db.selectValue('pragma integrity_check')).toBe('ok');
    const events = readBodies(db, {}).map((body) => parseJournalEvent(JSON.parse(body)));
    expect(events.filter((event) => !event.ok)).toEqual([]);
    expect(events.map((event) => event.ok && event.value.kind)).toEqual([
      'preferenceSet',
      'rated',
      'erased',
      'rated',
      'deleted',
    ]);
    // A key that only earlier versions wrote.
    const kept = db.selectValue(`select value from draft where key = 'check'`);
    expect(JSON.parse(String(kept))).toEqual({ asked: ['RF-01'] });
    db.close();
  });
});
