// SPDX-License-Identifier: MIT
import { addDays } from '@knead/base';
import {
  decidePersisting,
  type EventKind,
  foldDayLog,
  type JournalEvent,
  type NoticeMarkKind,
  type PersistingNotice,
  type PersistingRules,
} from '@knead/domain';
import { computed, effect, signal } from '@preact/signals';
import type { JournalModel } from './journalModel.ts';

/** What the person's own entries say over weeks, and what became of it. */
export interface PersistingModel {
  /** What is shown now; at most one beside those that come at once. */
  notices(): readonly PersistingNotice[];
  /** Reads the entries that are older than what is held: the first week of the journal may be long ago. */
  open(): Promise<void>;
  /** Records that a notice was shown, once in a while for each, so that no other follows within days (P7). */
  cameUp(notice: PersistingNotice): Promise<void>;
  /** Resolves to whether it was recorded. */
  answer(notice: PersistingNotice, what: Exclude<NoticeMarkKind, 'came-up'>): Promise<boolean>;
}

/** Kinds that the rules over weeks look back for. What speaks of other events is held already, but for changed ratings. */
const OLDER_KINDS: readonly EventKind[] = ['rated', 'dayNoted', 'noticeMarked', 'revised'];

export function makePersistingModel(journal: JournalModel, rules: PersistingRules): PersistingModel {
  const older = signal<readonly JournalEvent[] | undefined>(undefined);
  // A screen may be drawn again before the first mark is written.
  const marking = new Set<string>();
  const all = computed(() => joined(older.value ?? [], journal.events.value));

  async function readOlder(): Promise<void> {
    const read = await journal.read({ kinds: OLDER_KINDS });
    if (read.ok) older.value = read.value;
  }

  async function mark(notice: PersistingNotice, what: NoticeMarkKind): Promise<boolean> {
    const until = what === 'later' ? { until: addDays(journal.today(), rules.snoozeDaysMax) } : {};
    const { ruleId } = notice;
    const written = await journal.record([
      { kind: 'noticeMarked', ruleId, rulesVersion: rules.version, what, ...until },
    ]);
    return written.ok;
  }

  return {
    notices() {
      const today = journal.today();
      const { notices } = decidePersisting(rules, foldDayLog(all.value, today), today);
      // Before the older entries are read the first window is not known, and nothing may be compared with it.
      return older.value === undefined ? notices.filter(({ isSnoozable }) => !isSnoozable) : notices;
    },
    async open() {
      await readOlder();
      let known = sourceOf(journal.events.peek());
      effect(() => {
        const source = sourceOf(journal.events.value);
        if (source === known) return;
        known = source;
        void readOlder();
      });
    },
    async cameUp(notice) {
      if (!notice.isNew || marking.has(notice.ruleId)) return;
      marking.add(notice.ruleId);
      await mark(notice, 'came-up');
      marking.delete(notice.ruleId);
    },
    answer: mark,
  };
}

/** Changes when older entries may have: a file was taken in, or everything was deleted. */
function sourceOf(held: readonly JournalEvent[]): string {
  return `${held.length > 0} ${held.filter(({ kind }) => kind === 'imported').length}`;
}

/** Each event once; what is held is newer. */
function joined(older: readonly JournalEvent[], held: readonly JournalEvent[]): readonly JournalEvent[] {
  const byId = new Map([...older, ...held].map((event) => [event.id, event] as const));
  return [...byId.values()];
}
