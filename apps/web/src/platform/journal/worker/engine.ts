// SPDX-License-Identifier: MIT
import init, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** SQLite, and the last error of the file system under it (SQLite keeps no more of it than "disk I/O error"). */
export interface Engine {
  readonly sqlite3: Sqlite3Static;
  /** Gives the error seen since the last call, if any, and forgets it. */
  takeFileError(): unknown;
}

/** Loads the engine. Its log goes nowhere: what matters comes back as errors. */
export async function loadEngine(): Promise<Engine> {
  let fileError: unknown;
  const note = (...values: readonly unknown[]) => {
    fileError = values.find((value) => value instanceof Error) ?? fileError;
  };
  const silent = () => undefined;
  // The only hook the module offers for its configuration; it reads and deletes it while it starts.
  Object.assign(globalThis, { sqlite3ApiConfig: { error: note, warn: silent, log: silent, debug: silent } });
  const sqlite3 = await init();
  return {
    sqlite3,
    takeFileError: () => {
      const seen = fileError;
      fileError = undefined;
      return seen;
    },
  };
}

/** Settings of every connection. None of them writes to the file. */
export function setUp(db: Database): void {
  db.exec('pragma journal_mode = truncate');
  db.exec('pragma synchronous = full');
  db.exec('pragma temp_store = memory');
  db.exec('pragma cache_size = -64000');
  // Overwrites what is deleted with zeros, so that erased words do not linger in the file.
  db.exec('pragma secure_delete = on');
}

/** A database in memory with the content of `bytes`, or an empty one. */
export function openInMemory({ oo1, capi, wasm }: Sqlite3Static, bytes: Uint8Array | undefined): Database {
  const db = new oo1.DB(':memory:');
  if (bytes === undefined || db.pointer === undefined) return db;
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const size = bytes.byteLength;
  db.checkRc(capi.sqlite3_deserialize(db.pointer, 'main', wasm.allocFromTypedArray(bytes), size, size, flags));
  return db;
}
