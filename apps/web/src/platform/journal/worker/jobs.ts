// SPDX-License-Identifier: MIT
import type { DraftKey } from '../../../ports/journalStore.ts';
import type { EventRow } from '../storeProtocol.ts';
import type { Job } from './home.ts';
import { appendRows, areErased, eraseRows, loadDraftText, missingIds, saveDraftText } from './journalSql.ts';

type TextJob = Job<readonly string[]>;

const nothing: readonly string[] = [];

/** Writes events; gives the ids that were new. */
export function appendJob(rows: readonly EventRow[]): TextJob {
  const ids = rows.map(({ id }) => id);
  let fresh: string[] = [];
  return {
    work: (db) => {
      fresh = [];
      appendRows(db, rows, (id) => fresh.push(id));
      return fresh;
    },
    afterFailure: (db) => (missingIds(db, ids).length === 0 ? fresh : undefined),
  };
}

export function eraseJob(ids: readonly string[]): TextJob {
  return {
    work: (db) => {
      eraseRows(db, ids);
      return nothing;
    },
    afterFailure: (db) => (areErased(db, ids) ? nothing : undefined),
  };
}

/** Saves a draft; no text deletes it. */
export function draftJob(key: DraftKey, text: string | undefined): TextJob {
  return {
    work: (db) => {
      saveDraftText(db, key, text);
      return nothing;
    },
    afterFailure: (db) => (loadDraftText(db, key) === text ? nothing : undefined),
  };
}
