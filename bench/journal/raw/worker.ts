// SPDX-License-Identifier: MIT
import init, { type Database } from '@sqlite.org/sqlite-wasm';

// The bare database engine with the settings of the app and no app around it: what its figures are compared with.

/** What one visit took, milliseconds. The first fills the database, later ones read and write. */
export interface RawVisit {
  readonly openMs: number;
  readonly fillMs: number;
  readonly readMs: number;
  readonly writeMs: readonly number[];
}

const writes = 120;

async function visit(): Promise<RawVisit> {
  const begun = performance.now();
  const sqlite3 = await init();
  const pool = await sqlite3.installOpfsSAHPoolVfs({ name: 'raw', directory: 'raw', initialCapacity: 6 });
  const db = new pool.OpfsSAHPoolDb('/raw.db');
  for (const setting of [
    'journal_mode = truncate',
    'synchronous = full',
    'temp_store = memory',
    'cache_size = -16000',
  ]) {
    db.exec(`pragma ${setting}`);
  }
  db.exec('create table if not exists event (id text primary key not null, body text not null) strict');
  const isEmpty = db.selectValue('select count(*) from event') === 0;
  const openMs = performance.now() - begun;
  const rest = isEmpty ? { fillMs: await fill(db), readMs: 0, writeMs: [] } : { fillMs: 0, ...use(db) };
  db.close();
  return { openMs, ...rest };
}

async function fill(db: Database): Promise<number> {
  const answer = await fetch('/journal.json');
  const { events }: { readonly events: readonly unknown[] } = await answer.json();
  const bodies = events.map((event) => JSON.stringify(event));
  return took(() => {
    db.exec('begin');
    insert(db, bodies);
    db.exec('commit');
  });
}

function use(db: Database): Pick<RawVisit, 'readMs' | 'writeMs'> {
  const readMs = took(() => db.selectValues('select body from event'));
  return { readMs, writeMs: Array.from({ length: writes }, () => took(() => insert(db, ['{}']))) };
}

function insert(db: Database, bodies: readonly string[]): void {
  const statement = db.prepare('insert into event (id, body) values (?, ?)');
  for (const body of bodies) statement.bind([crypto.randomUUID(), body]).stepReset();
  statement.finalize();
}

function took(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

void visit().then((done) => self.postMessage(done));
