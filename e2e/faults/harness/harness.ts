// SPDX-License-Identifier: MIT
import { makeBrowserClock } from '../../../apps/web/src/platform/clock/workerClock.ts';
import { makeJournalWorker } from '../../../apps/web/src/platform/journal/makeJournalWorker.ts';
import {
  browserHomeMemory,
  browserStoreTools,
  openJournalStore,
  openRecordJournalStore,
  openSqliteJournalStore,
} from '../../../apps/web/src/platform/journal/openJournalStore.ts';
import { someRating } from '../../../apps/web/src/platform/journal/testing/someEvents.ts';
import { CONTRACT_CASES } from '../../../apps/web/src/platform/journal/testing/storeContract.ts';
import { scheduleSignal } from '../../../apps/web/src/platform/signals/scheduleSignal.ts';
import type { JournalStore } from '../../../apps/web/src/ports/journalStore.ts';
import type { Signal } from '../../../apps/web/src/ports/signals.ts';
import { type EventId, ms, type Result } from '../../../packages/base/src/index.ts';
import { parseJournalEvent } from '../../../packages/formats/src/index.ts';
import type { Fault } from './faults.ts';

type Home = 'database' | 'record' | 'best';

interface OpenOptions {
  /** Runs the build of tomorrow, which has one migration more. */
  readonly tomorrow?: boolean;
  readonly fault?: Fault;
}

/** What the fault tests do in the page; everything in and out is plain data. */
class Harness {
  private store: JournalStore | undefined;
  private worker: Worker | undefined;
  private heard = 0;
  private written = 0;

  contractTitles(): readonly string[] {
    return CONTRACT_CASES.map(({ title }) => title);
  }

  async runContract(home: 'database' | 'record', title: string): Promise<void> {
    const found = CONTRACT_CASES.find((entry) => entry.title === title);
    if (found === undefined) throw new Error(`no case ${title}`);
    const opened: JournalStore[] = [];
    await found.run(async () => {
      const open = home === 'database' ? openSqliteJournalStore : openRecordJournalStore;
      const store = got(await open(browserStoreTools(parseJournalEvent, makeJournalWorker)));
      opened.push(store);
      return store;
    });
    for (const store of opened) await store.close();
  }

  /** Opens the journal in this tab; gives the home it got, or the refusal. */
  async open(home: Home, options: OpenOptions = {}): Promise<unknown> {
    const tools = browserStoreTools(parseJournalEvent, () => {
      this.worker = makeFaultyWorker(options.tomorrow === true);
      if (options.fault !== undefined) this.worker.postMessage(options.fault);
      return this.worker;
    });
    const opened =
      home === 'best'
        ? await openJournalStore(tools, browserHomeMemory())
        : await (home === 'database' ? openSqliteJournalStore : openRecordJournalStore)(tools);
    if (!opened.ok) return opened.error;
    this.store = opened.value;
    this.store.onOutsideChange(() => {
      this.heard += 1;
    });
    return this.store.home();
  }

  /** Gives the number of changes that files saw under the fault before. */
  plant(fault: Fault): Promise<number> {
    const { worker } = this;
    return new Promise((resolve) => {
      const hear = (message: MessageEvent) => {
        if (message.data.kind !== 'fault-set') return;
        worker?.removeEventListener('message', hear);
        resolve(message.data.changes);
      };
      worker?.addEventListener('message', hear);
      worker?.postMessage(fault);
    });
  }

  /** Writes one rating per entry, in one append; `zone` is put in as text to look for. */
  append(marks: readonly string[]): Promise<Result<readonly EventId[], unknown>> {
    return this.opened().append(
      marks.map((zone) => {
        this.written += 1;
        return someRating(Math.floor(performance.timeOrigin % 1e9) + this.written, { zone });
      }),
    );
  }

  /** Marks of all ratings that are there. */
  async marks(): Promise<Result<readonly string[], unknown>> {
    const read = await this.opened().read({});
    return read.ok
      ? { ok: true, value: read.value.map((event) => (event.kind === 'rated' ? event.zone : event.kind)) }
      : read;
  }

  async erase(mark: string): Promise<unknown> {
    const events = got(await this.opened().read({}));
    return this.opened().erase(
      events.filter((event) => event.kind === 'rated' && event.zone === mark).map(({ id }) => id),
    );
  }

  eraseAll(): Promise<unknown> {
    return this.opened().eraseAll();
  }

  saveDraft(text: string): Promise<unknown> {
    return this.opened().saveDraft('rating', text);
  }

  heardChanges(): number {
    return this.heard;
  }

  async close(): Promise<void> {
    await this.store?.close();
    this.store = undefined;
  }

  /** Writes marks `name-0`, `name-1` … until the tab ends, and tells the test of each one that was acknowledged. */
  async writeForever(name: string): Promise<void> {
    for (let number = 0; ; number += 1) {
      const written = await this.append([`${name}-${number}`]);
      if (written.ok) window.acknowledge?.(number);
    }
  }

  /** Whether any file of this origin holds the text, wherever in it. Only when no tab has the journal open. */
  async isInFiles(text: string): Promise<boolean> {
    for await (const bytes of filesOf(await navigator.storage.getDirectory())) {
      if (new TextDecoder('latin1').decode(bytes).includes(text)) return true;
    }
    return false;
  }

  async isInRecord(text: string): Promise<boolean> {
    return (await recordValues()).some(
      (value) => value instanceof Uint8Array && new TextDecoder('latin1').decode(value).includes(text),
    );
  }

  /** Beats of the clock's worker within a while, in milliseconds since the start. */
  beats(period: number, count: number): Promise<readonly number[]> {
    const clock = makeBrowserClock();
    const begun = clock.monotonic();
    const at: number[] = [];
    return new Promise((resolve) => {
      const end = clock.every(ms(period), () => {
        at.push(clock.monotonic() - begun);
        if (at.length < count) return;
        end();
        resolve(at);
      });
    });
  }

  /** Renders a signal at `when` seconds; gives the time of the first sound and the peak, per ear. */
  async render(signal: Signal, when: number): Promise<readonly { readonly first: number; readonly peak: number }[]> {
    const context = new OfflineAudioContext(2, 3 * 48_000, 48_000);
    scheduleSignal(context.destination, signal, when);
    const sound = await context.startRendering();
    return [0, 1].map((ear) => {
      const samples = sound.getChannelData(ear);
      const first = samples.findIndex((sample) => Math.abs(sample) > 1e-6);
      return { first: first / 48_000, peak: samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0) };
    });
  }

  private opened(): JournalStore {
    if (this.store === undefined) throw new Error('the journal is not open');
    return this.store;
  }
}

function makeFaultyWorker(tomorrow: boolean): Worker {
  return tomorrow
    ? new Worker(new URL('./tomorrowWorker.ts', import.meta.url), { type: 'module' })
    : new Worker(new URL('./faultyWorker.ts', import.meta.url), { type: 'module' });
}

function got<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function* filesOf(folder: FileSystemDirectoryHandle): AsyncGenerator<Uint8Array> {
  for await (const entry of folder.values()) {
    if (entry instanceof FileSystemDirectoryHandle) yield* filesOf(entry);
    else if (entry instanceof FileSystemFileHandle) yield new Uint8Array(await (await entry.getFile()).arrayBuffer());
  }
}

function recordValues(): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('knead-journal');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('file').objectStore('file').getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    };
  });
}

declare global {
  interface Window {
    harness: Harness;
    acknowledge?: (number: number) => void;
  }
}

window.harness = new Harness();
