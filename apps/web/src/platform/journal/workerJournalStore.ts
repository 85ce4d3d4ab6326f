// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import type { JournalEvent } from '@knead/domain';
import type { JournalStore, StoreError } from '../../ports/journalStore.ts';
import type { EventRow, OpenError, Operation, Outcome, Reply, Request, WorkerHome } from './storeProtocol.ts';

/** Reads one stored event. Anything it refuses makes the whole read fail: a journal is never shown with holes. */
export type ParseEvent = (value: unknown) => Result<JournalEvent, unknown>;

/** The part of a worker that is used. */
export type JournalWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface WorkerStoreTools {
  readonly parse: ParseEvent;
  readonly makeWorker: () => JournalWorker;
  /** Told when the page goes to sleep, so that the database is left to other tabs. */
  readonly onHide: (call: () => void) => void;
}

/** Starts a worker and has it open the journal in `home`. */
export async function openInWorker(
  home: WorkerHome,
  tools: WorkerStoreTools,
): Promise<Result<JournalStore, OpenError>> {
  const link = makeLink(tools.makeWorker());
  const opened = await link.ask({ kind: 'open', home });
  if (!opened.ok) {
    link.end();
    return opened;
  }
  tools.onHide(() => void link.ask({ kind: 'rest' }));
  return ok(makeStore(home, link, tools.parse));
}

function makeStore(home: WorkerHome, link: Link, parse: ParseEvent): JournalStore {
  const perform = async (operation: Operation) => plain(await link.ask(operation));
  const done = async (operation: Operation): Promise<Result<void, StoreError>> => {
    const outcome = await perform(operation);
    return outcome.ok ? ok(undefined) : outcome;
  };
  return {
    home: () => home,
    read: async (query) => {
      const bodies = await perform({ kind: 'read', query });
      return bodies.ok ? parseAll(bodies.value.map(toJson), parse) : bodies;
    },
    append: async (events) => {
      // One event that cannot be read again would close the whole journal: it is refused before it is written.
      const readable = parseAll(events, parse);
      if (!readable.ok) return readable;
      const fresh = await perform({ kind: 'append', rows: events.map(eventToRow) });
      if (!fresh.ok) return fresh;
      const freshIds = new Set(fresh.value);
      return ok([...new Set(events.map(({ id }) => id))].filter((id) => freshIds.has(id)));
    },
    erase: (ids) => done({ kind: 'erase', ids }),
    loadDraft: async (key) => {
      const texts = await perform({ kind: 'loadDraft', key });
      return texts.ok ? ok(JSON.parse(texts.value[0] ?? 'null') ?? undefined) : texts;
    },
    saveDraft: (key, value) =>
      done({ kind: 'saveDraft', key, ...(value === undefined ? {} : { text: JSON.stringify(value) }) }),
    eraseAll: () => done({ kind: 'eraseAll' }),
    onOutsideChange: link.onOutsideChange,
    close: async () => {
      await link.ask({ kind: 'close' });
      link.end();
    },
  };
}

function eventToRow(event: JournalEvent): EventRow {
  const { id, clock, kind, day } = event;
  return { id, clock, kind, day, body: JSON.stringify(event) };
}

function toJson(body: string): unknown {
  return JSON.parse(body);
}

function parseAll(values: readonly unknown[], parse: ParseEvent): Result<readonly JournalEvent[], StoreError> {
  const events: JournalEvent[] = [];
  for (const value of values) {
    const event = parse(value);
    if (!event.ok) return err({ kind: 'failed', detail: `unreadable event: ${JSON.stringify(event.error)}` });
    events.push(event.value);
  }
  return ok(events);
}

/** Once a store is open, "unsupported" can only mean that the browser took the storage away. */
function plain(outcome: Outcome): Result<readonly string[], StoreError> {
  if (outcome.ok) return outcome;
  const { error } = outcome;
  return err(error.kind === 'unsupported' ? { kind: 'unavailable', detail: error.detail } : error);
}

interface Link {
  readonly ask: (operation: Operation) => Promise<Outcome>;
  readonly onOutsideChange: (call: () => void) => () => void;
  readonly end: () => void;
}

/** Questions to the worker and the answers to them. A worker that dies refuses everything from then on. */
function makeLink(worker: JournalWorker): Link {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  const listeners = new Set<() => void>();
  let lastId = 0;
  let death: OpenError | undefined;

  const die = (detail: string) => {
    const why: OpenError = { kind: 'unavailable', detail };
    death = why;
    for (const settle of waiting.values()) settle(err(why));
    waiting.clear();
  };

  worker.addEventListener('message', (message: MessageEvent<Reply>) => {
    const reply = message.data;
    if (reply.kind === 'changed-outside') {
      for (const call of [...listeners]) call();
      return;
    }
    waiting.get(reply.id)?.(reply.outcome);
    waiting.delete(reply.id);
  });
  worker.addEventListener('error', (event: ErrorEvent) => die(`the journal's worker failed: ${event.message}`));

  return {
    ask: (operation) => {
      if (death !== undefined) return Promise.resolve(err(death));
      lastId += 1;
      const request: Request = { id: lastId, operation };
      return new Promise((resolve) => {
        waiting.set(request.id, resolve);
        worker.postMessage(request);
      });
    },
    onOutsideChange: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    end: () => {
      die('the journal is closed');
      worker.terminate();
    },
  };
}
