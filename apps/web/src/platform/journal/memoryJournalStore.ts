// SPDX-License-Identifier: MIT
import { type EventId, ok } from '@knead/base';
import type { JournalEvent } from '@knead/domain';
import type { DraftKey, EventQuery, JournalStore } from '../../ports/journalStore.ts';
import { erasedEvent } from './erasedEvent.ts';

/** What several memory stores share when they stand for several tabs of one browser. */
export interface MemoryJournal {
  readonly events: Map<EventId, JournalEvent>;
  /** Drafts as JSON text, so that no tab holds on to another's objects. */
  readonly drafts: Map<DraftKey, string>;
  readonly tabs: Set<MemoryTab>;
}

interface MemoryTab {
  readonly listeners: Set<() => void>;
}

export function makeMemoryJournal(): MemoryJournal {
  return { events: new Map(), drafts: new Map(), tabs: new Set() };
}

/** Keeps the journal until the tab closes: where nothing can be stored, and in unit tests. */
export function makeMemoryJournalStore(journal: MemoryJournal = makeMemoryJournal()): JournalStore {
  const tab: MemoryTab = { listeners: new Set() };
  journal.tabs.add(tab);
  const tellOthers = () => {
    for (const other of journal.tabs) if (other !== tab) for (const call of [...other.listeners]) call();
  };
  return {
    home: () => 'memory',
    read: async (query) => ok(pick([...journal.events.values()], query)),
    append: async (events) => {
      const fresh = addNew(journal, events);
      if (fresh.length > 0) tellOthers();
      return ok(fresh);
    },
    erase: async (ids) => {
      for (const event of ids.map((id) => journal.events.get(id))) {
        if (event !== undefined) journal.events.set(event.id, erasedEvent(event));
      }
      tellOthers();
      return ok(undefined);
    },
    loadDraft: async (key) => ok(JSON.parse(journal.drafts.get(key) ?? 'null') ?? undefined),
    saveDraft: async (key, value) => {
      if (value === undefined) journal.drafts.delete(key);
      else journal.drafts.set(key, JSON.stringify(value));
      return ok(undefined);
    },
    eraseAll: async () => {
      journal.events.clear();
      journal.drafts.clear();
      tellOthers();
      return ok(undefined);
    },
    onOutsideChange: (call) => {
      tab.listeners.add(call);
      return () => tab.listeners.delete(call);
    },
    close: async () => {
      journal.tabs.delete(tab);
    },
  };
}

function addNew(journal: MemoryJournal, events: readonly JournalEvent[]): EventId[] {
  const fresh: EventId[] = [];
  for (const event of events) {
    if (journal.events.has(event.id)) continue;
    journal.events.set(event.id, event);
    fresh.push(event.id);
  }
  return fresh;
}

function pick(events: readonly JournalEvent[], query: EventQuery): readonly JournalEvent[] {
  const matching = events.filter((event) => matches(event, query)).sort(byClock);
  return query.limit === undefined ? matching : matching.slice(Math.max(0, matching.length - query.limit));
}

function matches(event: JournalEvent, { kinds, fromDay, toDay }: EventQuery): boolean {
  if (kinds !== undefined && !kinds.includes(event.kind)) return false;
  return (fromDay === undefined || event.day >= fromDay) && (toDay === undefined || event.day <= toDay);
}

function byClock(a: JournalEvent, b: JournalEvent): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
