// SPDX-License-Identifier: MIT
import type { BindableValue, Database } from '@sqlite.org/sqlite-wasm';
import type { DraftKey, EventQuery } from '../../../ports/journalStore.ts';
import type { EventRow } from '../storeProtocol.ts';
import { inTransaction } from './inTransaction.ts';

/** Bodies that match, oldest first. */
export function readBodies(db: Database, query: EventQuery): readonly string[] {
  const { where, values } = conditionOf(query);
  const limit = query.limit ?? -1;
  const sql = `select body from event ${where} order by clock desc, id desc limit ?`;
  return db
    .selectValues(sql, [...values, limit])
    .map(String)
    .reverse();
}

/** Those of the ids that are not there yet, each once. */
export function missingIds(db: Database, ids: readonly string[]): readonly string[] {
  return db
    .selectValues('select distinct value from json_each(?) where not exists (select 1 from event where id = value)', [
      JSON.stringify(ids),
    ])
    .map(String);
}

/** From so many rows on, making the indexes anew at the end is faster than keeping them up row by row. */
const manyRows = 5000;

/** Writes all rows or none; those whose id is there already stay as they are. Tells the ids that were new. */
export function appendRows(db: Database, rows: readonly EventRow[], tellFresh: (id: string) => void): void {
  const work = () => insertRows(db, rows, tellFresh);
  inTransaction(db, () => (rows.length < manyRows ? work() : withoutIndexes(db, work)));
}

function insertRows(db: Database, rows: readonly EventRow[], tellFresh: (id: string) => void): void {
  const insert = db.prepare(
    'insert into event (id, clock, kind, day, body) values (?, ?, ?, ?, ?) on conflict do nothing',
  );
  try {
    for (const { id, clock, kind, day, body } of rows) {
      insert.bind([id, clock, kind, day, body]).stepReset();
      if (db.changes() > 0) tellFresh(id);
    }
  } finally {
    insert.finalize();
  }
}

/** Takes down the indexes that a migration made, and puts the very same up again. Only within a transaction. */
function withoutIndexes(db: Database, work: () => void): void {
  const indexes = db.selectObjects(`select name, sql from sqlite_schema where type = 'index' and sql is not null`);
  for (const { name } of indexes) db.exec(`drop index "${name}"`);
  work();
  for (const { sql } of indexes) db.exec(String(sql));
}

/** Leaves the heads of these events and overwrites the rest; `secure_delete` zeroes the old bytes. */
export function eraseRows(db: Database, ids: readonly string[]): void {
  inTransaction(db, () =>
    db.exec({
      sql: `update event set kind = 'erased', body = json_object(
          'id', id, 'device', body ->> 'device', 'clock', clock, 'at', body ->> 'at',
          'timeZone', body ->> 'timeZone', 'day', day, 'kind', 'erased')
        where id in (select value from json_each(?))`,
      bind: [JSON.stringify(ids)],
    }),
  );
}

/** Whether none of these events has content left. */
export function areErased(db: Database, ids: readonly string[]): boolean {
  const left = `select count(*) from event where kind <> 'erased' and id in (select value from json_each(?))`;
  return db.selectValue(left, [JSON.stringify(ids)]) === 0;
}

export function loadDraftText(db: Database, key: DraftKey): string | undefined {
  const value = db.selectValue('select value from draft where key = ?', [key]);
  return value === undefined || value === null ? undefined : String(value);
}

export function saveDraftText(db: Database, key: DraftKey, text: string | undefined): void {
  inTransaction(db, () =>
    text === undefined
      ? db.exec({ sql: 'delete from draft where key = ?', bind: [key] })
      : db.exec({
          sql: 'insert into draft (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
          bind: [key, text],
        }),
  );
}

/** Rows of any kind that are left. */
export function rowCount(db: Database): number {
  return Number(db.selectValue('select (select count(*) from event) + (select count(*) from draft)'));
}

function conditionOf({ kinds, fromDay, toDay }: EventQuery): { where: string; values: readonly BindableValue[] } {
  const parts: string[] = [];
  const values: BindableValue[] = [];
  if (kinds !== undefined) {
    parts.push('kind in (select value from json_each(?))');
    values.push(JSON.stringify(kinds));
  }
  if (fromDay !== undefined) {
    parts.push('day >= ?');
    values.push(fromDay);
  }
  if (toDay !== undefined) {
    parts.push('day <= ?');
    values.push(toDay);
  }
  return { where: parts.length === 0 ? '' : `where ${parts.join(' and ')}`, values };
}
