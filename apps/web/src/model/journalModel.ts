// SPDX-License-Identifier: MIT
import {
  addDays,
  type Day,
  type DeviceId,
  diaryDay,
  err,
  type HybridTime,
  type Instant,
  makeId,
  maxHybridTime,
  ok,
  type Random,
  type Result,
  type ZoneName,
} from '@knead/base';
import {
  type EventBody,
  type EventKind,
  type JournalEvent,
  KEPT_KINDS,
  makeStamper,
  type Stamper,
} from '@knead/domain';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../ports/clock.ts';
import type { EventQuery, JournalStore, StoreError, StoreHome } from '../ports/journalStore.ts';

/** Days of entries held in memory: two months of the journal, enough for every view but older pages. */
const recentDays = 62;

/** Sessions from before the first week's end that are looked at to tell whether that week is over. */
const olderSessionsMax = 50;
const firstWeekDays = 7;

/** Kinds that say something lasting: all of them are held, however old. */
const LASTING_KINDS: readonly EventKind[] = ['profileAnswered', 'preferenceSet', ...KEPT_KINDS];

/**
 * The journal as the screens see it: the lasting facts and the last two months, kept up to date with other tabs, and
 * the one way to write. Nothing counts as recorded before `record` has resolved with success.
 */
export interface JournalModel {
  readonly phase: ReadonlySignal<'opening' | 'ready' | 'failed'>;
  readonly home: ReadonlySignal<StoreHome>;
  /** In clock order, oldest first. */
  readonly events: ReadonlySignal<readonly JournalEvent[]>;
  /** The newest refusal, until something succeeds. */
  readonly problem: ReadonlySignal<StoreError | undefined>;
  /** Diary day now, at the place where the device is. */
  today(): Day;
  now(): Instant;
  zone(): ZoneName;
  open(): Promise<void>;
  reload(): Promise<void>;
  record(bodies: readonly EventBody[]): Promise<Result<readonly JournalEvent[], StoreError>>;
  /** Takes in events that were made elsewhere, as they are. */
  takeIn(events: readonly JournalEvent[], alongside: readonly EventBody[]): Promise<Result<number, StoreError>>;
  /** For screens that need more than two months. */
  read(query: EventQuery): Promise<Result<readonly JournalEvent[], StoreError>>;
  readonly store: JournalStore;
}

interface Needs {
  readonly store: JournalStore;
  readonly clock: Clock;
  readonly random: Random;
}

export function makeJournalModel(needs: Needs): JournalModel {
  const { store, clock, random } = needs;
  const phase = signal<'opening' | 'ready' | 'failed'>('opening');
  const home = signal<StoreHome>(store.home());
  const events = signal<readonly JournalEvent[]>([]);
  const problem = signal<StoreError | undefined>(undefined);
  let stamper: Stamper | undefined;

  const today = () => diaryDay(clock.now(), clock.zone());
  const note = <T>(result: Result<T, StoreError>): Result<T, StoreError> => {
    problem.value = result.ok ? undefined : result.error;
    return result;
  };

  async function reload(): Promise<void> {
    const loaded = note(await readHeld(store, today()));
    batch(() => {
      home.value = store.home();
      if (loaded.ok) events.value = loaded.value;
      phase.value = loaded.ok ? 'ready' : 'failed';
    });
  }

  async function open(): Promise<void> {
    const device = await deviceOf(store, random);
    const newest = await store.read({ limit: 1 });
    if (!device.ok || !newest.ok) {
      note(device.ok ? newest : device);
      phase.value = 'failed';
      return;
    }
    stamper = makeStamper(device.value, newest.value[0]?.clock);
    store.onOutsideChange(() => void reload());
    await reload();
  }

  /** Every stamp must be later than all that is held, also what other tabs and devices wrote. */
  function stampAll(bodies: readonly EventBody[]): Result<readonly JournalEvent[], StoreError> {
    if (stamper === undefined) return err({ kind: 'unavailable', detail: 'not open' });
    const seen = events.value.reduce<HybridTime | undefined>(
      (last, event) => maxHybridTime(last, event.clock),
      undefined,
    );
    return ok(stamper.stamp(bodies, { now: clock.now(), zone: clock.zone(), random, seen }));
  }

  async function write(all: readonly JournalEvent[]): Promise<Result<number, StoreError>> {
    const added = note(await store.append(all));
    if (!added.ok) return added;
    const fresh = new Set<string>(added.value);
    events.value = [...events.value, ...all.filter((event) => fresh.has(event.id))].sort(byClock);
    return ok(added.value.length);
  }

  async function record(bodies: readonly EventBody[]): Promise<Result<readonly JournalEvent[], StoreError>> {
    const stamped = stampAll(bodies);
    if (!stamped.ok) return note(stamped);
    const written = await write(stamped.value);
    return written.ok ? stamped : written;
  }

  async function takeIn(
    outside: readonly JournalEvent[],
    alongside: readonly EventBody[],
  ): Promise<Result<number, StoreError>> {
    const own = stampAll(alongside);
    if (!own.ok) return note(own);
    const written = await write([...outside, ...own.value]);
    if (written.ok) await reload();
    return written;
  }

  const read = async (query: EventQuery) => note(await store.read(query));
  return {
    phase,
    home,
    events,
    problem,
    today,
    now: () => clock.now(),
    zone: () => clock.zone(),
    open,
    reload,
    record,
    takeIn,
    read,
    store,
  };
}

async function readHeld(store: JournalStore, today: Day): Promise<Result<readonly JournalEvent[], StoreError>> {
  const parts = [
    await store.read({ kinds: LASTING_KINDS }),
    await store.read({ kinds: ['sessionStarted'], toDay: addDays(today, -firstWeekDays), limit: olderSessionsMax }),
    await store.read({ fromDay: addDays(today, -recentDays) }),
  ];
  const byId = new Map<string, JournalEvent>();
  for (const part of parts) {
    if (!part.ok) return part;
    for (const event of part.value) byId.set(event.id, event);
  }
  return ok([...byId.values()].sort(byClock));
}

async function deviceOf(store: JournalStore, random: Random): Promise<Result<DeviceId, StoreError>> {
  const kept = await store.loadDraft('device');
  if (!kept.ok) return kept;
  if (typeof kept.value === 'string') return ok(kept.value as DeviceId);
  const device = makeId<DeviceId>(random);
  const saved = await store.saveDraft('device', device);
  return saved.ok ? ok(device) : saved;
}

function byClock(a: JournalEvent, b: JournalEvent): number {
  return a.clock < b.clock ? -1 : 1;
}
