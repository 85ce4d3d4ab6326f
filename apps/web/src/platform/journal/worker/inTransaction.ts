// SPDX-License-Identifier: MIT
import type { Database } from '@sqlite.org/sqlite-wasm';

/** Runs `work` in one transaction: all of it is written when this returns, none of it when this throws. */
export function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('begin immediate');
  try {
    const value = work();
    db.exec('commit');
    return value;
  } catch (cause) {
    rollBack(db);
    throw cause;
  }
}

function rollBack(db: Database): void {
  try {
    db.exec('rollback');
  } catch {
    // SQLite rolls back by itself after some failures and then refuses a second time. Whoever catches the first error
    // closes the database, and opening it again plays the journal back.
  }
}
