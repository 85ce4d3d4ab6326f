// SPDX-License-Identifier: MIT
import { err } from '@knead/base';
import type { MemoryChimes } from '../../platform/signals/memoryChimes.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Installer, InstallState } from '../../ports/installer.ts';
import type { DraftKey, JournalStore, StoreError } from '../../ports/journalStore.ts';
import type { OfflineCopy, OfflineState } from '../../ports/offline.ts';
import type { Keeping, Persistence } from '../../ports/persistence.ts';
import type { Chimes, MediaKey, MediaKeys, Signal, Vibrator, WakeLock } from '../../ports/signals.ts';

/** A store that can be told to refuse: the whole of it, only writes, or one write alone. */
export interface FaultyStore extends JournalStore {
  /** Every write of events from now on, until `allow`. */
  refuseWrites(error?: StoreError): void;
  /** Everything, reads as well, until `allow`. */
  refuseAll(error?: StoreError): void;
  allow(): void;
  /** Drafts as they were saved, in order; `undefined` where one was deleted. */
  readonly saved: readonly { readonly key: DraftKey; readonly value: unknown; readonly atMs: number }[];
}

const full: StoreError = { kind: 'full' };

export function makeFaultyStore(store: JournalStore, clock: Clock): FaultyStore {
  let writeError: StoreError | undefined;
  let anyError: StoreError | undefined;
  const saved: { key: DraftKey; value: unknown; atMs: number }[] = [];
  return {
    ...store,
    saved,
    refuseWrites: (error = full) => {
      writeError = error;
    },
    refuseAll: (error = full) => {
      anyError = error;
    },
    allow: () => {
      writeError = undefined;
      anyError = undefined;
    },
    read: async (query) => (anyError === undefined ? await store.read(query) : err(anyError)),
    append: async (events) => {
      const error = anyError ?? writeError;
      return error === undefined ? await store.append(events) : err(error);
    },
    erase: async (ids) => (anyError === undefined ? await store.erase(ids) : err(anyError)),
    eraseAll: async () => (anyError === undefined ? await store.eraseAll() : err(anyError)),
    loadDraft: async (key) => (anyError === undefined ? await store.loadDraft(key) : err(anyError)),
    saveDraft: async (key, value) => {
      saved.push({ key, value, atMs: clock.monotonic() });
      return anyError === undefined ? await store.saveDraft(key, value) : err(anyError);
    },
  };
}

/** Chimes over others, with the moment on the monotonic clock at which each would sound. */
export interface HeardChimes extends Chimes {
  /** In the order of being asked for; those taken back are gone. */
  readonly heard: readonly { readonly signal: Signal; readonly atMs: number }[];
  readonly isOpen: () => boolean;
  readonly isDucked: () => boolean;
}

export function makeHeardChimes(chimes: MemoryChimes, clock: Clock): HeardChimes {
  const heard: { signal: Signal; atMs: number }[] = [];
  return {
    ...chimes,
    heard,
    isOpen: () => chimes.isOpen,
    isDucked: () => chimes.isDucked,
    play: (signal, delayMs) => {
      const entry = { signal, atMs: clock.monotonic() + delayMs };
      const takeBack = chimes.play(signal, delayMs);
      heard.push(entry);
      return () => {
        takeBack();
        if (heard.includes(entry)) heard.splice(heard.indexOf(entry), 1);
      };
    },
  };
}

export interface MemoryVibrator extends Vibrator {
  readonly felt: Signal[];
  readonly isOn: () => boolean;
}

export function makeMemoryVibrator(): MemoryVibrator {
  const felt: Signal[] = [];
  let isOn = false;
  return {
    available: true,
    felt,
    isOn: () => isOn,
    play: (signal) => {
      felt.push(signal);
      isOn = true;
    },
    stop: () => {
      isOn = false;
    },
  };
}

/** What surrounds a session, as one record that tests read. */
export interface MemoryStage {
  readonly wakeLock: WakeLock;
  readonly mediaKeys: MediaKeys;
  readonly isAwake: () => boolean;
  readonly isPlaying: () => boolean;
  /** Presses a key of a headset; nothing happens when nobody claimed them. */
  press(key: MediaKey): void;
  readonly title: () => string | undefined;
}

export function makeMemoryStage(): MemoryStage {
  let isAwake = false;
  let isPlaying = false;
  let claimed: { readonly title: string; readonly call: (key: MediaKey) => void } | undefined;
  return {
    wakeLock: {
      hold: () => {
        isAwake = true;
      },
      release: () => {
        isAwake = false;
      },
    },
    mediaKeys: {
      claim: ({ title }, call) => {
        claimed = { title, call };
      },
      playing: (on) => {
        isPlaying = on;
      },
      release: () => {
        claimed = undefined;
      },
    },
    isAwake: () => isAwake,
    isPlaying: () => isPlaying,
    press: (key) => claimed?.call(key),
    title: () => claimed?.title,
  };
}

export interface MemoryOffline extends OfflineCopy {
  set(state: OfflineState, isUpdateWaiting: boolean): void;
  /** How many sessions keep updates away. */
  readonly held: () => number;
}

export function makeMemoryOffline(): MemoryOffline {
  let state: OfflineState = 'preparing';
  let isWaiting = false;
  let pages = { kept: 2, all: 9 };
  let held = 0;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    keptPages: async () => pages,
    keepEverything: async () => {
      pages = { ...pages, kept: pages.all };
      return 'everything';
    },
    isUpdateWaiting: () => isWaiting,
    onChange: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    applyUpdate: async () => {
      if (held > 0) return 'session-running';
      return isWaiting ? 'reloading' : 'no-update';
    },
    holdUpdates: () => {
      held += 1;
      return () => {
        held -= 1;
      };
    },
    set: (next, isUpdateWaiting) => {
      state = next;
      isWaiting = isUpdateWaiting;
      for (const call of [...listeners]) call();
    },
    held: () => held,
  };
}

export interface MemoryInstaller extends Installer {
  set(state: InstallState): void;
}

export function makeMemoryInstaller(): MemoryInstaller {
  let state: InstallState = 'unavailable';
  const listeners = new Set<(state: InstallState) => void>();
  return {
    state: () => state,
    ask: async () => (state === 'offered' ? 'accepted' : 'unavailable'),
    onChange: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    set: (next) => {
      state = next;
      for (const call of [...listeners]) call(next);
    },
  };
}

/** A browser that keeps storage only once it is asked. */
export function makeMemoryPersistence(): Persistence {
  let keeping: Keeping = 'may-go';
  return {
    state: async () => keeping,
    ask: async () => {
      keeping = 'kept';
      return keeping;
    },
  };
}
