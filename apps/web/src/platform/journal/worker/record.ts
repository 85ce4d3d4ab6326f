// SPDX-License-Identifier: MIT

/** The whole journal as one IndexedDB record. */
export interface JournalRecord {
  /** Rises by one with each save, so that a tab sees that another one has saved. 0 = never saved. */
  readonly revision: number;
  readonly bytes: Uint8Array;
}

const databaseName = 'knead-journal';
const storeName = 'file';

/** The record as last saved, if there is one. Throws where IndexedDB cannot be used. */
export async function readRecord(): Promise<JournalRecord | undefined> {
  return withStore('readonly', (store, give) => {
    const revision = store.get('revision');
    const bytes = store.get('bytes');
    bytes.onsuccess = () => {
      if (bytes.result instanceof Uint8Array) give({ revision: Number(revision.result), bytes: bytes.result });
    };
  });
}

/** Number of the last save; 0 when nothing was saved. */
export async function readRevision(): Promise<number> {
  const found = await withStore<number>('readonly', (store, give) => {
    const revision = store.get('revision');
    revision.onsuccess = () => give(Number(revision.result ?? 0));
  });
  return found ?? 0;
}

/**
 * Saves as `record.revision`, if the last save was the one before; otherwise another tab was faster, nothing is
 * written and the answer is false. Durable when it resolves. Throws when the browser refuses (`QuotaExceededError`).
 */
export async function saveRecord({ revision, bytes }: JournalRecord): Promise<boolean> {
  const saved = await withStore<boolean>('readwrite', (store, give) => {
    const last = store.get('revision');
    last.onsuccess = () => {
      if (Number(last.result ?? 0) !== revision - 1) return;
      store.put(bytes, 'bytes');
      store.put(revision, 'revision');
      give(true);
    };
  });
  return saved ?? false;
}

/** Keeps the record, as it is now, beside itself. */
export async function copyRecord(version: number): Promise<void> {
  await withStore('readwrite', (store) => {
    const bytes = store.get('bytes');
    bytes.onsuccess = () => store.put(bytes.result, `before-${version}`);
  });
}

/** Deletes the copies made by `copyRecord`. */
export async function dropRecordCopies(): Promise<void> {
  await withStore('readwrite', (store) => {
    store.delete(IDBKeyRange.bound('before-', 'before-\uffff'));
  });
}

/** Deletes record and copies: when the journal lies in a file from now on, or is erased there. */
export async function dropRecord(): Promise<void> {
  await withStore('readwrite', (store) => {
    store.clear();
  });
}

type Work<T> = (store: IDBObjectStore, give: (value: T) => void) => void;

async function withStore<T>(mode: IDBTransactionMode, work: Work<T>): Promise<T | undefined> {
  const database = await openDatabase();
  try {
    return await new Promise<T | undefined>((resolve, reject) => {
      let given: T | undefined;
      const transaction = database.transaction(storeName, mode, { durability: 'strict' });
      transaction.oncomplete = () => resolve(given);
      transaction.onabort = () => reject(transaction.error ?? new Error('the record could not be written'));
      work(transaction.objectStore(storeName), (value) => {
        given = value;
      });
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB cannot be opened'));
    opening.onblocked = () => reject(new Error('IndexedDB is held by another tab'));
  });
}
