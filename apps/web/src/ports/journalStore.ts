// SPDX-License-Identifier: MIT
import type { Day, EventId, Result } from '@knead/base';
import type { EventKind, JournalEvent } from '@knead/domain';

/** Why the store refused. Nothing was changed in any of these cases. */
export type StoreError =
  | { readonly kind: 'full' }
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number }
  | { readonly kind: 'failed'; readonly detail: string };

/** How safely entries lie on this device. */
export type StoreHome =
  /** SQLite file in the origin-private file system. */
  | 'database'
  /** No file handles here (some browsers, private windows): one IndexedDB record. Less safe, and the screen says so. */
  | 'record'
  /** Nothing can be kept: entries last until the tab closes, and the screen says so. */
  | 'memory';

export interface EventQuery {
  readonly kinds?: readonly EventKind[];
  /** Both ends included. */
  readonly fromDay?: Day;
  readonly toDay?: Day;
  /** The newest `limit` events that match; the answer is still oldest first. */
  readonly limit?: number;
}

export type DraftKey = 'device' | 'session' | 'rating' | 'painting';

/**
 * The append-only journal on this device. Each write is durable before its promise resolves: a screen says "saved" only
 * after that. Reads give events in clock order, oldest first.
 */
export interface JournalStore {
  home(): StoreHome;
  read(query: EventQuery): Promise<Result<readonly JournalEvent[], StoreError>>;
  /** All or nothing. Events whose id is there already are left as they are. Returns the ids that were new. */
  append(events: readonly JournalEvent[]): Promise<Result<readonly EventId[], StoreError>>;
  /** Replaces the content of these events by `erased`, in the file itself (secure delete); ids stay. */
  erase(ids: readonly EventId[]): Promise<Result<void, StoreError>>;
  /** Small pieces of unfinished work, overwritten in place. Never exported. */
  loadDraft(key: DraftKey): Promise<Result<unknown, StoreError>>;
  saveDraft(key: DraftKey, value: unknown): Promise<Result<void, StoreError>>;
  /** Deletes everything: events, drafts, file. Verified by reading back. */
  eraseAll(): Promise<Result<void, StoreError>>;
  /** Calls back after another tab has changed the journal. The returned function ends it. */
  onOutsideChange(call: () => void): () => void;
  close(): Promise<void>;
}
