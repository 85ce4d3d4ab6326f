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
const LASTING_KINDS: readonly EventKind[] = ['profileAnswered', 'preferenceSet', 'complaintPainted', ...KEPT_KINDS];

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
  /** `at`: when it happened, for what is recorded later. Default: now. */
  record(bodies: readonly EventBody[], at?: Instant): Promise<Result<readonly JournalEvent[], StoreError>>;
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

/** What is held of the journal, for the model and its writer. */
function makeHeld(store: JournalStore) {
  const held = {
    phase: signal<'opening' | 'ready' | 'failed'>('opening'),
    home: signal<StoreHome>(store.home()),
    events: signal<readonly JournalEvent[]>([]),
    problem: signal<StoreError | undefined>(undefined),
  };
  const note = <T>(result: Result<T, StoreError>): Result<T, StoreError> => {
    held.problem.value = result.ok ? undefined : result.error;
    return result;
  };
  return { ...held, note };
}
type Held = ReturnType<typeof makeHeld>;

export function makeJournalModel(needs: Needs): JournalModel {
  const { store, clock, random } = needs;
  const held = makeHeld(store);
  const { phase, home, events, problem, note } = held;
  const writer = makeWriter(needs, held);
  const today = () => diaryDay(clock.now(), clock.zone());

  async function reload(): Promise<void> {
    hold(await readHeld(store, today()));
  }

  function hold(read: Result<readonly JournalEvent[], StoreError>): void {
    const loaded = note(read);
    batch(() => {
      home.value = store.home();
      if (loaded.ok) events.value = loaded.value;
      phase.value = loaded.ok ? 'ready' : 'failed';
    });
  }

  async function open(): Promise<void> {
    let isOpen = false;
    let isOutdated = false;
    store.onOutsideChange(() => {
      if (isOpen) void reload();
      else isOutdated = true;
    });
    // Asked for together: each answer alone would cost a first screen its way to the worker and back.
    const asked = [deviceOf(store, random), store.read({ limit: 1 }), readHeld(store, today())] as const;
    const [device, newest, read] = await Promise.all(asked);
    note(device);
    note(newest);
    if (!device.ok || !newest.ok) {
      phase.value = 'failed';
      return;
    }
    writer.begin(device.value, newest.value[0]?.clock);
    isOpen = true;
    hold(read);
    if (isOutdated) await reload();
  }

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
    record: writer.record,
    async takeIn(outside, alongside) {
      const taken = await writer.takeIn(outside, alongside);
      if (taken.ok) await reload();
      return taken;
    },
    read: async (query) => note(await store.read(query)),
    store,
  };
}

/** The one place that stamps events and hands them to the store. */
function makeWriter({ store, clock, random }: Needs, { events, note }: Held) {
  let stamper: Stamper | undefined;

  /** Every stamp must be later than all that is held, also what other tabs and devices wrote. */
  function stampAll(
    bodies: readonly EventBody[],
    at: Instant = clock.now(),
  ): Result<readonly JournalEvent[], StoreError> {
    if (stamper === undefined) return err({ kind: 'unavailable', detail: 'not open' });
    const clocks = events.value.map((event) => event.clock);
    const seen = clocks.reduce<HybridTime | undefined>(maxHybridTime, undefined);
    return ok(stamper.stamp(bodies, { now: clock.now(), zone: clock.zone(), random, seen, at }));
  }

  return {
    begin(device: DeviceId, newest: HybridTime | undefined) {
      stamper = makeStamper(device, newest);
    },
    async record(bodies: readonly EventBody[], at?: Instant): Promise<Result<readonly JournalEvent[], StoreError>> {
      const stamped = note(stampAll(bodies, at));
      if (!stamped.ok) return stamped;
      const added = note(await store.append(stamped.value));
      if (!added.ok) return added;
      const fresh = new Set<string>(added.value);
      events.value = [...events.value, ...stamped.value.filter((event) => fresh.has(event.id))].sort(byClock);
      return stamped;
    },
    /** Writes without holding: what came from outside can be years old, and only a reload tells what of it is held. */
    async takeIn(outside: readonly JournalEvent[], alongside: readonly EventBody[]) {
      const own = note(stampAll(alongside));
      if (!own.ok) return own;
      const added = note(await store.append([...outside, ...own.value]));
      return added.ok ? ok(added.value.length) : added;
    },
  };
}

async function readHeld(store: JournalStore, today: Day): Promise<Result<readonly JournalEvent[], StoreError>> {
  const parts = await Promise.all([
    store.read({ kinds: LASTING_KINDS }),
    store.read({ kinds: ['sessionStarted'], toDay: addDays(today, -firstWeekDays), limit: olderSessionsMax }),
    store.read({ fromDay: addDays(today, -recentDays) }),
  ]);
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
