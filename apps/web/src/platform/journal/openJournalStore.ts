// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import type { JournalStore, StoreError } from '../../ports/journalStore.ts';
import { makeMemoryJournalStore } from './memoryJournalStore.ts';
import type { OpenError } from './storeProtocol.ts';
import { type JournalWorker, openInWorker, type ParseEvent, type WorkerStoreTools } from './workerJournalStore.ts';

/** Remembers that a journal lies in a file here. */
export type HomeMemory = Pick<Storage, 'getItem' | 'setItem'>;

const homeKey = 'knead.journal-home';

/** The journal as an SQLite file. `unsupported` where the browser or window has no such files. */
export function openSqliteJournalStore(tools: WorkerStoreTools): Promise<Result<JournalStore, OpenError>> {
  return openInWorker('database', tools);
}

/** The journal as one IndexedDB record. `unsupported` where even that cannot be had. */
export function openRecordJournalStore(tools: WorkerStoreTools): Promise<Result<JournalStore, OpenError>> {
  return openInWorker('record', tools);
}

/** Opens the safest home that this browser has. */
export async function openJournalStore(
  tools: WorkerStoreTools,
  memory: HomeMemory,
): Promise<Result<JournalStore, StoreError>> {
  const inFile = await openSqliteJournalStore(tools);
  if (inFile.ok) {
    memory.setItem(homeKey, 'database');
    return inFile;
  }
  if (inFile.error.kind !== 'unsupported') return err(inFile.error);
  // A file that was there and cannot be reached today must not look like an empty journal.
  if (memory.getItem(homeKey) === 'database') return err({ kind: 'unavailable', detail: inFile.error.detail });
  const inRecord = await openRecordJournalStore(tools);
  if (inRecord.ok) return inRecord;
  return inRecord.error.kind === 'unsupported' ? ok(makeMemoryJournalStore()) : err(inRecord.error);
}

/** The tools of the real browser. */
export function browserStoreTools(parse: ParseEvent, makeWorker: () => JournalWorker): WorkerStoreTools {
  return {
    parse,
    makeWorker,
    onHide: (call) => window.addEventListener('pagehide', call),
  };
}

/** The memory of the real browser. Where storage is blocked nothing is remembered, and there is no file to forget. */
export function browserHomeMemory(): HomeMemory {
  return {
    getItem: (key) => {
      try {
        return localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    setItem: (key, value) => {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Only a full or blocked storage refuses; the next opening writes it again.
      }
    },
  };
}
