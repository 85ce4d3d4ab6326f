// SPDX-License-Identifier: MIT
import { makeJournalWorker } from './makeJournalWorker.ts';

// A script of its own that runs before the app is even compiled: of all that Today waits for, the engine of the journal
// takes longest to load, and it loads beside everything else.

let early: Worker | undefined = makeJournalWorker();

/** A worker for the journal: the one that was started with the page, and after that new ones. */
export function takeJournalWorker(): Worker {
  const worker = early ?? makeJournalWorker();
  early = undefined;
  return worker;
}
