// SPDX-License-Identifier: MIT
import { assert, day, type Result } from '@knead/base';
import type { EventKind, JournalEvent } from '@knead/domain';
import type { EventQuery, JournalStore } from '../../../ports/journalStore.ts';
import { someEvent, someRating } from './someEvents.ts';

/** Opens a tab on one and the same journal, empty at first. */
export type OpenTab = () => Promise<JournalStore>;

/** A law that every store keeps. Runs in Node and in a page, so it throws instead of using a test runner. */
export interface ContractCase {
  readonly title: string;
  run(openTab: OpenTab): Promise<void>;
}

export const CONTRACT_CASES: readonly ContractCase[] = [
  {
    title: 'an empty journal reads as no events',
    run: async (openTab) => same(await readIds(await openTab()), []),
  },
  {
    title: 'events come back as they were written, oldest first whatever the order of writing',
    run: async (openTab) => {
      const store = await openTab();
      const [first, second, third] = [someRating(1), someRating(2), someRating(3)];
      same(got(await store.append([third, first])), [third.id, first.id]);
      same(got(await store.append([second])), [second.id]);
      same(got(await store.read({})), [first, second, third]);
    },
  },
  {
    title: 'an id that is there already is left as it is',
    run: async (openTab) => {
      const store = await openTab();
      const event = someRating(1);
      got(await store.append([event]));
      const twin: JournalEvent = { ...someEvent(9, { kind: 'erased' }), id: event.id };
      const other = someRating(2);
      same(got(await store.append([twin, other, other])), [other.id]);
      same(got(await store.read({})), [event, other]);
    },
  },
  {
    title: 'kinds, days and limit narrow what is read; the limit keeps the newest',
    run: async (openTab) => {
      const store = await openTab();
      const monday = someRating(1, { on: '2026-11-16' });
      const tuesday = someEvent(2, { kind: 'preferenceSet', key: 'country', value: 'DE' }, '2026-11-17');
      const wednesday = someRating(3, { on: '2026-11-18' });
      got(await store.append([monday, tuesday, wednesday]));
      const ids = (query: EventQuery) => readIds(store, query);
      same(await ids({ kinds: ['rated'] }), [monday.id, wednesday.id]);
      same(await ids({ kinds: [] }), []);
      same(await ids({ fromDay: day('2026-11-17') }), [tuesday.id, wednesday.id]);
      same(await ids({ toDay: day('2026-11-17') }), [monday.id, tuesday.id]);
      same(await ids({ fromDay: day('2026-11-17'), toDay: day('2026-11-17') }), [tuesday.id]);
      same(await ids({ limit: 2 }), [tuesday.id, wednesday.id]);
      same(await ids({ kinds: ['rated'], limit: 1 }), [wednesday.id]);
      same(await ids({ limit: 0 }), []);
    },
  },
  {
    title: 'erasing leaves the head and no content; unknown ids and a second time change nothing',
    run: async (openTab) => {
      const store = await openTab();
      const [kept, gone] = [someRating(1), someRating(2, { zone: 'thumb-pad' })];
      got(await store.append([kept, gone]));
      got(await store.erase([gone.id, someRating(3).id]));
      got(await store.erase([gone.id]));
      const { id, device, clock, at, timeZone, day: on } = gone;
      same(got(await store.read({})), [kept, { id, device, clock, at, timeZone, day: on, kind: 'erased' }]);
      const erased: EventKind = 'erased';
      same(await readIds(store, { kinds: [erased] }), [gone.id]);
      same(got(await store.append([gone])), []);
    },
  },
  {
    title: 'drafts are overwritten, deleted, and no part of the journal',
    run: async (openTab) => {
      const store = await openTab();
      same(got(await store.loadDraft('rating')), undefined);
      got(await store.saveDraft('rating', { asked: ['RF-01'], at: 3 }));
      got(await store.saveDraft('session', 'other'));
      got(await store.saveDraft('rating', { asked: ['RF-01', 'RF-02'] }));
      same(got(await store.loadDraft('rating')), { asked: ['RF-01', 'RF-02'] });
      got(await store.saveDraft('rating', undefined));
      same(got(await store.loadDraft('rating')), undefined);
      same(got(await store.loadDraft('session')), 'other');
      same(await readIds(store), []);
    },
  },
  {
    title: 'erasing all leaves nothing, and the journal can be used again',
    run: async (openTab) => {
      const store = await openTab();
      got(await store.append([someRating(1), someRating(2)]));
      got(await store.saveDraft('rating', 5));
      got(await store.eraseAll());
      same(await readIds(store), []);
      same(got(await store.loadDraft('rating')), undefined);
      const fresh = someRating(3);
      same(got(await store.append([fresh])), [fresh.id]);
      same(await readIds(store), [fresh.id]);
    },
  },
  {
    title: 'another tab sees what was written and is told so; the writer is not told',
    run: async (openTab) => {
      const [here, there] = [await openTab(), await openTab()];
      const event = someRating(1);
      const told = { here: 0, there: 0 };
      here.onOutsideChange(() => {
        told.here += 1;
      });
      const heard = new Promise<void>((resolve) => {
        there.onOutsideChange(() => {
          told.there += 1;
          resolve();
        });
      });
      got(await here.append([event]));
      await heard;
      same(await readIds(there), [event.id]);
      got(await there.append([someRating(2)]));
      same((await readIds(here)).length, 2);
      same(told.there, 1);
    },
  },
  {
    title: 'a listener that was ended hears nothing more',
    run: async (openTab) => {
      const [here, there] = [await openTab(), await openTab()];
      let told = 0;
      there.onOutsideChange(() => {
        told += 1;
      })();
      const heard = new Promise<void>((resolve) => {
        there.onOutsideChange(resolve);
      });
      got(await here.append([someRating(1)]));
      await heard;
      same(told, 0);
    },
  },
  {
    title: 'many writes at once from two tabs: all are there once',
    run: async (openTab) => {
      const tabs = [await openTab(), await openTab()];
      const events = Array.from({ length: 40 }, (_, at) => someRating(at));
      const writes = events.map((event, index) => tabs[index % tabs.length]?.append([event]));
      for (const written of await Promise.all(writes)) assert(written?.ok === true, 'each write is taken');
      const ids = events.map(({ id }) => id);
      for (const tab of tabs) same(await readIds(tab), ids);
    },
  },
  {
    title: 'what a closed tab wrote is there for the next one',
    run: async (openTab) => {
      const keeper = await openTab();
      const first = await openTab();
      const event = someRating(1);
      got(await first.append([event]));
      await first.close();
      same(await readIds(await openTab()), [event.id]);
      await keeper.close();
    },
  },
];

async function readIds(store: JournalStore, query: EventQuery = {}): Promise<readonly string[]> {
  return got(await store.read(query)).map(({ id }) => id);
}

function got<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Compares as data: the order of keys does not matter. */
function same(actual: unknown, expected: unknown): void {
  const [found, wanted] = [text(actual), text(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}, found ${found}`);
}

function text(value: unknown): string {
  const sorted = (_: string, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  return JSON.stringify(value, sorted) ?? 'nothing';
}
