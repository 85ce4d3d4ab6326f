// SPDX-License-Identifier: MIT

/** A new worker for the journal. It loads the engine at once, and opens nothing until it is asked to. */
export function makeJournalWorker(): Worker {
  return new Worker(new URL('./worker/journalWorker.ts', import.meta.url), { type: 'module' });
}
