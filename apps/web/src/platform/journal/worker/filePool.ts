// SPDX-License-Identifier: MIT
import type { SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** Another tab's worker that was just ended keeps its file handles a little longer than its lock. */
const tries = 20;
const betweenTriesMs = 100;

/** Opens the pool of files. Fails with the browser's own error; files that are there stay untouched. */
export function openPool(sqlite3: Sqlite3Static): Promise<SAHPoolUtil> {
  const options = {
    name: 'knead-journal',
    directory: 'knead-journal',
    initialCapacity: 6,
    // Without this a failed start deletes the files.
    preserveOnInitFailure: true,
    forceReinitIfPreviouslyFailed: true,
  };
  return whileHandlesAreHeld(() => sqlite3.installOpfsSAHPoolVfs(options));
}

/** Takes the file handles back after a pause. */
export async function reopenPool(pool: SAHPoolUtil): Promise<void> {
  await whileHandlesAreHeld(() => pool.unpauseVfs());
}

/** Whether an error says that this browser or window has no such files at all. */
export function isWithoutFiles(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const names = ['UnknownError', 'NotSupportedError', 'SecurityError'];
  return names.includes(cause.name) || cause.message.includes('Missing required OPFS APIs');
}

async function whileHandlesAreHeld<T>(open: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await open();
    } catch (cause) {
      const isHeld = cause instanceof Error && cause.name === 'NoModificationAllowedError';
      if (!isHeld || left === 0) throw cause;
      await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
    }
  }
}
