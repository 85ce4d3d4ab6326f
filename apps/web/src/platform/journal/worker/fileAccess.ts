// SPDX-License-Identifier: MIT
import { assert, err, ok, type Result } from '@knead/base';
import type { Database, SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { type Migration, migrate, schemaVersionOf } from '../migrations/migrate.ts';
import type { OpenError } from '../storeProtocol.ts';
import { type Engine, setUp } from './engine.ts';
import { openPool, reopenPool } from './filePool.ts';
import { dropRecord, readRecord } from './record.ts';
import type { Turns } from './turns.ts';

const journalFile = '/journal.db';
const copyPrefix = '/journal-before-';

export interface FileTools {
  readonly engine: Engine;
  readonly turns: Turns;
  readonly migrations: readonly Migration[];
}

/** Everything that is ours while it is this tab's turn. */
export interface OpenFile {
  readonly db: Database;
  readonly pool: SAHPoolUtil;
}

/** This tab's hold on the database file. */
export interface FileAccess {
  /** Whether it is this tab's turn. */
  isMine(): boolean;
  /** Whether files were ever opened here: then this browser has them. */
  hasFiles(): boolean;
  /** Waits for the turn and opens the file, unless it is open. Throws what browser and database throw. */
  open(): Promise<Result<OpenFile, OpenError>>;
  closeDatabase(): void;
  /** Closes everything and ends the turn. */
  letGo(): void;
}

export function makeFileAccess({ engine, turns, migrations }: FileTools): FileAccess {
  let pool: SAHPoolUtil | undefined;
  let file: OpenFile | undefined;
  let endTurn: (() => void) | undefined;

  const closeDatabase = () => {
    file?.db.close();
    file = undefined;
  };

  const openFiles = async (): Promise<SAHPoolUtil> => {
    if (pool === undefined) pool = await openPool(engine.sqlite3);
    else await reopenPool(pool);
    return pool;
  };

  return {
    isMine: () => endTurn !== undefined,
    hasFiles: () => pool !== undefined,
    open: async () => {
      if (file !== undefined) return ok(file);
      endTurn ??= await turns.take();
      if (endTurn === undefined)
        return err({ kind: 'unavailable', detail: 'another tab does not let go of the journal' });
      const files = await openFiles();
      await takeOverRecord(engine.sqlite3, files);
      file = { pool: files, db: new files.OpfsSAHPoolDb(journalFile) };
      setUp(file.db);
      const ready = await migrate(file.db, migrations, (version) => copyFile(files, version));
      return ready.ok ? ok(file) : ready;
    },
    closeDatabase,
    letGo: () => {
      closeDatabase();
      pool?.pauseVfs();
      endTurn?.();
      endTurn = undefined;
    },
  };
}

/** Deletes the copies that were made before migrations. */
export function unlinkCopies(pool: SAHPoolUtil): void {
  for (const name of pool.getFileNames()) if (name.startsWith(copyPrefix)) pool.unlink(name);
}

async function copyFile(pool: SAHPoolUtil, version: number): Promise<void> {
  unlinkCopies(pool);
  await pool.importDb(`${copyPrefix}${version}.db`, pool.exportFile(journalFile));
}

/** A browser that learned to keep files takes over what it kept as a record until then. */
async function takeOverRecord({ version }: Sqlite3Static, pool: SAHPoolUtil): Promise<void> {
  if (pool.getFileNames().includes(journalFile)) return;
  const record = await readRecord();
  if (record === undefined) return;
  await pool.importDb(journalFile, record.bytes);
  const db = new pool.OpfsSAHPoolDb(journalFile);
  const isWhole = db.selectValue('pragma integrity_check') === 'ok' && schemaVersionOf(db) > 0;
  db.close();
  if (isWhole) await dropRecord();
  else pool.unlink(journalFile);
  assert(isWhole, `SQLite ${version.libVersion} can read the record`);
}
