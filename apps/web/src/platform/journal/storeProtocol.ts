// SPDX-License-Identifier: MIT
import type { Result } from '@knead/base';
import type { DraftKey, EventQuery, StoreError } from '../../ports/journalStore.ts';

/** An event as a row: what is asked for stands in columns, the whole event as JSON in `body`. */
export interface EventRow {
  readonly id: string;
  readonly clock: string;
  readonly kind: string;
  readonly day: string;
  readonly body: string;
}

/** Why no store of this kind can be had here, ever: the next kind is tried. */
export interface Unsupported {
  readonly kind: 'unsupported';
  readonly detail: string;
}

export type OpenError = StoreError | Unsupported;

/** Where a worker keeps its database. */
export type WorkerHome = 'database' | 'record';

export type Operation =
  | { readonly kind: 'open'; readonly home: WorkerHome }
  | { readonly kind: 'read'; readonly query: EventQuery }
  | { readonly kind: 'append'; readonly rows: readonly EventRow[] }
  | { readonly kind: 'erase'; readonly ids: readonly string[] }
  | { readonly kind: 'loadDraft'; readonly key: DraftKey }
  /** No text deletes the draft. */
  | { readonly kind: 'saveDraft'; readonly key: DraftKey; readonly text?: string }
  | { readonly kind: 'eraseAll' }
  /** Lets other tabs have the database: this page is going to sleep. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'close' };

/** Texts: bodies for `read`, new ids for `append`, the draft for `loadDraft`, else none. */
export type Outcome = Result<readonly string[], OpenError>;

export interface Request {
  readonly id: number;
  readonly operation: Operation;
}

export type Reply =
  | { readonly kind: 'done'; readonly id: number; readonly outcome: Outcome }
  | { readonly kind: 'changed-outside' };
