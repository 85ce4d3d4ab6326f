// SPDX-License-Identifier: MIT
import type { Result } from '@knead/base';
import type { Database } from '@sqlite.org/sqlite-wasm';
import type { OpenError } from '../storeProtocol.ts';

/** A piece of work on the journal; it either happens whole or not at all. */
export interface Job<T> {
  /** Runs without waiting for anything. Throws what the database throws. */
  readonly work: (db: Database) => T;
  /**
   * For jobs that write: what `work` would have given, if its effect is in the database although it threw; nothing if
   * it is not. A commit can fail in its very last step, when nothing can take it back any more.
   */
  readonly afterFailure?: (db: Database) => T | undefined;
}

/** Where the database lies, and how tabs take turns at it. */
export interface JournalHome {
  /** Resolves when the work is done and, if it writes, durable. Jobs run in the order given. */
  run<T>(job: Job<T>): Promise<Result<T, OpenError>>;
  /** Deletes copies made before migrations and by other homes: they still hold content that is to go. */
  dropCopies(): Promise<Result<void, OpenError>>;
  /** Deletes everything and starts afresh. Resolves after reading back that nothing is left. */
  wipe(): Promise<Result<void, OpenError>>;
  /** Lets other tabs have the database until the next job. */
  rest(): Promise<void>;
}
