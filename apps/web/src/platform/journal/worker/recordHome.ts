// SPDX-License-Identifier: MIT
import { assert, err, ok, type Result } from '@knead/base';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { type Migration, migrate, schemaVersionOf } from '../migrations/migrate.ts';
import type { OpenError } from '../storeProtocol.ts';
import { type Engine, openInMemory, setUp } from './engine.ts';
import type { Job, JournalHome } from './home.ts';
import { rowCount } from './journalSql.ts';
import { copyRecord, dropRecordCopies, readRecord, readRevision, saveRecord } from './record.ts';
import { storeErrorOf } from './storeErrorOf.ts';

interface Tools {
  readonly engine: Engine;
  readonly migrations: readonly Migration[];
}

/** The database in memory and the number of the save it came from. */
interface Loaded {
  readonly db: Database;
  readonly revision: number;
  /** Brought to a newer schema since: not saved yet. */
  readonly isMigrated: boolean;
}

interface Waiting {
  readonly writes: boolean;
  /** Runs the job and gives the function that tells its caller how it went, once that is certain. */
  readonly start: (db: Database) => (failure: OpenError | undefined) => void;
  readonly refuse: (failure: OpenError) => void;
}

/** Another tab can be faster this often in a row. */
const triesMax = 50;

/**
 * The journal as a database in memory, saved whole as one IndexedDB record after each write. Jobs that come while a
 * save runs are done together and saved once. A save only counts if no other tab saved since the load; else the record
 * is loaded again and the jobs are done again on top of it, so nothing of either tab is lost.
 */
export function makeRecordHome(tools: Tools): JournalHome {
  let loaded: Loaded | undefined;
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;

  const forget = () => {
    loaded?.db.close();
    loaded = undefined;
  };

  const load = async (): Promise<Result<Loaded, OpenError>> => {
    if (loaded !== undefined && loaded.revision === (await readRevision())) return ok(loaded);
    forget();
    const opened = await openRecord(tools);
    if (opened.ok) loaded = opened.value;
    return opened;
  };

  const doJobs = async (jobs: readonly Waiting[]): Promise<void> => {
    for (let left = triesMax; left > 0; left -= 1) {
      const now = await load();
      if (!now.ok) return refuseAll(jobs, now.error);
      const tell = jobs.map((job) => job.start(now.value.db));
      const mustSave = now.value.isMigrated || jobs.some(({ writes }) => writes);
      const isSaved = !mustSave || (await save(now.value));
      if (isSaved) {
        for (const call of tell) call(undefined);
        return;
      }
      forget();
    }
    refuseAll(jobs, { kind: 'unavailable', detail: 'another tab saves all the time' });
  };

  const save = async ({ db, revision }: Loaded): Promise<boolean> => {
    assert(db.pointer !== undefined, 'the database is open');
    const bytes = tools.engine.sqlite3.capi.sqlite3_js_db_export(db.pointer);
    const isSaved = await saveRecord({ revision: revision + 1, bytes });
    if (isSaved) loaded = { db, revision: revision + 1, isMigrated: false };
    return isSaved;
  };

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      const jobs = waiting;
      waiting = [];
      try {
        await doJobs(jobs);
      } catch (cause) {
        forget();
        refuseAll(jobs, storeErrorOf(cause));
      }
    }
    running = undefined;
  };

  const run = <T>(job: Job<T>): Promise<Result<T, OpenError>> =>
    new Promise((resolve) => {
      waiting.push(makeWaiting(job, resolve));
      running ??= drain();
    });

  return {
    run,
    dropCopies: () => guarded(dropRecordCopies),
    wipe: async () => {
      const emptied = await run({ work: empty, afterFailure: () => undefined });
      if (!emptied.ok) return emptied;
      const dropped = await guarded(dropRecordCopies);
      if (!dropped.ok) return dropped;
      return guarded(async () => {
        const record = await readRecord();
        const db = openInMemory(tools.engine.sqlite3, record?.bytes);
        assert(rowCount(db) === 0, 'nothing is left of the journal');
        db.close();
      });
    },
    rest: async () => {
      await running;
    },
  };
}

function makeWaiting<T>(job: Job<T>, resolve: (result: Result<T, OpenError>) => void): Waiting {
  const settle = (result: Result<T, OpenError>) => (failure: OpenError | undefined) =>
    resolve(failure === undefined ? result : err(failure));
  return {
    writes: job.afterFailure !== undefined,
    start: (db) => {
      try {
        return settle(ok(job.work(db)));
      } catch (cause) {
        return settle(err(storeErrorOf(cause)));
      }
    },
    refuse: (failure) => resolve(err(failure)),
  };
}

function refuseAll(jobs: readonly Waiting[], failure: OpenError): void {
  for (const job of jobs) job.refuse(failure);
}

async function openRecord({ engine, migrations }: Tools): Promise<Result<Loaded, OpenError>> {
  const record = await readRecordOrSayWhy();
  if (!record.ok) return record;
  const db = openInMemory(engine.sqlite3, record.value?.bytes);
  setUp(db);
  const found = schemaVersionOf(db);
  const ready = await migrate(db, migrations, copyRecord);
  if (!ready.ok) {
    db.close();
    return ready;
  }
  const isMigrated = found > 0 && schemaVersionOf(db) > found;
  return ok({ db, revision: record.value?.revision ?? 0, isMigrated });
}

async function readRecordOrSayWhy(): Promise<Result<Awaited<ReturnType<typeof readRecord>>, OpenError>> {
  try {
    return ok(await readRecord());
  } catch (cause) {
    return err({ kind: 'unsupported', detail: String(cause) });
  }
}

async function guarded(work: () => Promise<void>): Promise<Result<void, OpenError>> {
  try {
    return ok(await work());
  } catch (cause) {
    return err(storeErrorOf(cause));
  }
}

function empty(db: Database): void {
  db.exec('delete from event; delete from draft; vacuum');
}
