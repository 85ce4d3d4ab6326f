// SPDX-License-Identifier: MIT
import type { StoreError } from '../../../ports/journalStore.ts';

/** `SQLITE_FULL` of the C interface. */
const sqliteFull = 13;

/**
 * What a thrown value means for the person. `fileError` is the error of the file system behind it, which SQLite itself
 * only reports as "disk I/O error".
 */
export function storeErrorOf(cause: unknown, fileError?: unknown): StoreError {
  if (isFull(cause) || isFull(fileError)) return { kind: 'full' };
  return { kind: 'failed', detail: [textOf(cause), textOf(fileError)].filter((text) => text !== '').join('; ') };
}

function isFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const isShortWrite = cause.message.includes('Unknown write() failure');
  return (
    cause.name === 'QuotaExceededError' || isShortWrite || ('resultCode' in cause && cause.resultCode === sqliteFull)
  );
}

function textOf(cause: unknown): string {
  if (cause === undefined) return '';
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
