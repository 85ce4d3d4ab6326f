// SPDX-License-Identifier: MIT
import { assert, err, ok, type Result } from '@knead/base';
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { StoreError } from '../../../ports/journalStore.ts';
import { inTransaction } from '../worker/inTransaction.ts';

/** One numbered step of the schema, done in one transaction together with the new `user_version`. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Keeps a copy of the whole database as it was at `version`; the migration starts after it is safe. */
export type CopyBefore = (version: number) => Promise<void>;

/**
 * Brings a database to the last of `migrations`. A database written by a newer build is refused and left untouched
 * (`newer-schema`). Throws what the database throws; the step in hand is then rolled back.
 */
export async function migrate(
  db: Database,
  migrations: readonly Migration[],
  copyBefore: CopyBefore,
): Promise<Result<void, StoreError>> {
  const found = schemaVersionOf(db);
  const known = migrations.at(-1)?.version ?? 0;
  if (found > known) return err({ kind: 'newer-schema', found, known });
  if (found === known) return ok(undefined);
  // Version 0 is a database nobody has written to yet: nothing to copy.
  if (found > 0) await copyBefore(found);
  for (const step of migrations.filter(({ version }) => version > found)) applyStep(db, step);
  return ok(undefined);
}

/** The schema version written in a database file; 0 in a fresh one. */
export function schemaVersionOf(db: Database): number {
  return Number(db.selectValue('pragma user_version'));
}

function applyStep(db: Database, { version, sql }: Migration): void {
  assert(schemaVersionOf(db) === version - 1, `migration ${version} follows ${version - 1}`);
  inTransaction(db, () => {
    db.exec(sql);
    db.exec(`pragma user_version = ${version}`);
  });
}
