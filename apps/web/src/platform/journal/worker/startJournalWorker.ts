// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import type { Migration } from '../migrations/migrate.ts';
import type { OpenError, Operation, Outcome, Reply, Request, WorkerHome } from '../storeProtocol.ts';
import { type Engine, loadEngine } from './engine.ts';
import { makeFileHome } from './fileHome.ts';
import type { JournalHome } from './home.ts';
import { appendJob, draftJob, eraseJob } from './jobs.ts';
import { loadDraftText, readBodies } from './journalSql.ts';
import { makeRecordHome } from './recordHome.ts';
import { storeErrorOf } from './storeErrorOf.ts';
import { makeTurns, type Turns } from './turns.ts';

const nothing: readonly string[] = [];

/** Answers the page's requests. The first must be `open`; it says where the journal lies. */
export function startJournalWorker(migrations: readonly Migration[]): void {
  const turns = makeTurns(navigator.locks, new BroadcastChannel('knead-journal'));
  turns.onChanged(() => reply({ kind: 'changed-outside' }));
  let home: Promise<Result<JournalHome, OpenError>> | undefined;
  // Not waited for here: the page asks to open long after the worker has begun. A failure is told to whoever opens.
  const engine = loadEngine();
  engine.catch(() => undefined);

  const answer = async (operation: Operation): Promise<Outcome> => {
    if (operation.kind === 'open') home ??= openHome(operation.home, { engine, migrations, turns });
    const opened = await home;
    if (opened === undefined) return err({ kind: 'unavailable', detail: 'the journal was not opened' });
    if (!opened.ok) return opened;
    const outcome = await perform(opened.value, operation);
    if (outcome.ok && isChange(operation, outcome.value)) turns.tellChanged();
    return outcome;
  };

  self.addEventListener('message', ({ data: { id, operation } }: MessageEvent<Request>) => {
    const settle = (outcome: Outcome) => reply({ kind: 'done', id, outcome });
    answer(operation).then(settle, (cause) => settle(err(storeErrorOf(cause))));
  });
}

interface HomeTools {
  readonly engine: Promise<Engine>;
  readonly migrations: readonly Migration[];
  readonly turns: Turns;
}

async function openHome(kind: WorkerHome, tools: HomeTools): Promise<Result<JournalHome, OpenError>> {
  const missing = kind === 'database' ? whyNoFiles() : whyNoRecord();
  if (missing !== undefined) return err({ kind: 'unsupported', detail: missing });
  const all = { ...tools, engine: await tools.engine };
  return ok(kind === 'database' ? makeFileHome(all) : makeRecordHome(all));
}

function whyNoFiles(): string | undefined {
  if (!('locks' in navigator)) return 'no Web Locks';
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return 'no origin-private file system';
  return 'createSyncAccessHandle' in FileSystemFileHandle.prototype ? undefined : 'no synchronous file access';
}

function whyNoRecord(): string | undefined {
  return 'indexedDB' in self ? undefined : 'no IndexedDB';
}

async function perform(home: JournalHome, operation: Operation): Promise<Outcome> {
  switch (operation.kind) {
    case 'open':
      return home.run({ work: () => nothing });
    case 'read':
      return home.run({ work: (db) => readBodies(db, operation.query) });
    case 'append':
      return home.run(appendJob(operation.rows));
    case 'erase': {
      const erased = await home.run(eraseJob(operation.ids));
      return texts(erased.ok ? await home.dropCopies() : erased);
    }
    case 'loadDraft':
      return home.run({ work: (db) => [loadDraftText(db, operation.key) ?? []].flat() });
    case 'saveDraft':
      return home.run(draftJob(operation.key, operation.text));
    case 'eraseAll':
      return texts(await home.wipe());
    case 'rest':
    case 'close':
      await home.rest();
      return ok(nothing);
  }
}

/** Drafts belong to this tab's unfinished work: other tabs need not hear of them. */
function isChange({ kind }: Operation, values: readonly string[]): boolean {
  return kind === 'erase' || kind === 'eraseAll' || (kind === 'append' && values.length > 0);
}

function texts(result: Result<unknown, OpenError>): Outcome {
  return result.ok ? ok(nothing) : result;
}

function reply(message: Reply): void {
  self.postMessage(message);
}
