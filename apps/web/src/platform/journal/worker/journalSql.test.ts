// SPDX-License-Identifier: MIT
import { err, ok } from '@knead/base';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate, schemaVersionOf } from '../migrations/migrate.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import { someRating } from '../testing/someEvents.ts';
import { type Engine, loadEngine } from './engine.ts';
import { inTransaction } from './inTransaction.ts';
import { appendRows, eraseRows, readBodies, rowCount } from './journalSql.ts';

let sqlite3: Engine['sqlite3'];
beforeAll(async () => {
  ({ sqlite3 } = await loadEngine());
});

const noCopy = async () => undefined;

async function openJournal() {
  const db = new sqlite3.oo1.DB(':memory:');
  expect(await migrate(db, MIGRATIONS, noCopy)).toEqual(ok(undefined));
  return db;
}

function rowOf(at: number) {
  const event = someRating(at);
  return { id: event.id, clock: event.clock, kind: event.kind, day: event.day, body: JSON.stringify(event) };
}

describe('journal SQL', () => {
  it('writes all rows or none', async () => {
    const db = await openJournal();
    const withoutBody = JSON.parse(JSON.stringify({ ...rowOf(2), body: null }));
    expect(() => appendRows(db, [rowOf(1), withoutBody], () => undefined)).toThrow();
    expect(rowCount(db)).toBe(0);
    db.close();
  });

  it('tells which rows were new, and leaves those that are there', async () => {
    const db = await openJournal();
    const [first, second] = [rowOf(1), rowOf(2)];
    const fresh: string[] = [];
    appendRows(db, [first], () => undefined);
    appendRows(db, [{ ...first, body: '{}' }, second, second], (id) => fresh.push(id));
    expect(fresh).toEqual([second.id]);
    expect(readBodies(db, {})).toEqual([first.body, second.body]);
    db.close();
  });

  it('has the same schema and the same rows after taking in a great many at once, and after failing to', async () => {
    const db = await openJournal();
    const schema = () => db.selectArrays('select type, name, sql from sqlite_schema order by name');
    const before = schema();
    const many = Array.from({ length: 6000 }, (_, at) => rowOf(at + 1));
    const broken = JSON.parse(JSON.stringify({ ...rowOf(7000), body: null }));
    expect(() => appendRows(db, [...many, broken], () => undefined)).toThrow();
    expect([schema(), rowCount(db)]).toEqual([before, 0]);
    appendRows(db, many, () => undefined);
    expect(schema()).toEqual(before);
    expect(readBodies(db, {})).toEqual(many.map(({ body }) => body));
    expect(db.selectValue('pragma integrity_check')).toBe('ok');
    db.close();
  });

  it('keeps a transaction usable after a failed one', async () => {
    const db = await openJournal();
    expect(() => inTransaction(db, () => db.exec('insert into nowhere values (1)'))).toThrow();
    appendRows(db, [rowOf(1)], () => undefined);
    expect(rowCount(db)).toBe(1);
    db.close();
  });

  it('looks up every question by an index, never by reading the whole journal', async () => {
    const db = await openJournal();
    const plan = (where: string) =>
      db.selectArrays(`explain query plan select body from event ${where} order by clock desc, id desc limit 5`).join();
    expect(plan('')).toContain('event_by_clock');
    expect(plan(`where id in (select value from json_each('["a"]'))`)).toContain('sqlite_autoindex_event_1');
    db.close();
  });

  it('erases the words and keeps whole numbers whole', async () => {
    const db = await openJournal();
    const row = rowOf(1);
    appendRows(db, [row], () => undefined);
    eraseRows(db, [row.id]);
    const [body = ''] = readBodies(db, {});
    const { id, device, clock, at, timeZone, day } = someHead(row.body);
    expect(JSON.parse(body)).toEqual({ id, device, clock, at, timeZone, day, kind: 'erased' });
    db.close();
  });
});

describe('migrations', () => {
  const second = { version: 2, sql: 'alter table event add column note text' };

  it('rise by one from 1', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('copy a database that holds something before they change it, a fresh one not', async () => {
    const db = new sqlite3.oo1.DB(':memory:');
    const copied: number[] = [];
    const copy = async (version: number) => {
      copied.push(version);
      expect(schemaVersionOf(db)).toBe(version);
    };
    await migrate(db, MIGRATIONS, copy);
    expect(copied).toEqual([]);
    await migrate(db, [...MIGRATIONS, second], copy);
    await migrate(db, [...MIGRATIONS, second], copy);
    expect(copied).toEqual([1]);
    expect(schemaVersionOf(db)).toBe(2);
    db.close();
  });

  it('do not start without the copy', async () => {
    const db = await openJournal();
    const full = migrate(db, [...MIGRATIONS, second], async () => Promise.reject(new Error('full')));
    await expect(full).rejects.toThrow('full');
    expect(schemaVersionOf(db)).toBe(1);
    db.close();
  });

  it('leave schema and version as they were when a step fails half-way', async () => {
    const db = await openJournal();
    const broken = { version: 2, sql: 'create table later (a text); insert into nowhere values (1)' };
    await expect(migrate(db, [...MIGRATIONS, broken], noCopy)).rejects.toThrow();
    expect(schemaVersionOf(db)).toBe(1);
    expect(db.selectValue("select count(*) from sqlite_schema where name = 'later'")).toBe(0);
    db.close();
  });

  it('refuse a database of a newer build and write nothing to it', async () => {
    const db = await openJournal();
    db.exec('pragma user_version = 7');
    expect(await migrate(db, MIGRATIONS, noCopy)).toEqual(err({ kind: 'newer-schema', found: 7, known: 1 }));
    expect(schemaVersionOf(db)).toBe(7);
    db.close();
  });
});

function someHead(body: string): Record<string, unknown> {
  return JSON.parse(body);
}
