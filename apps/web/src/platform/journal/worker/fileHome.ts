// SPDX-License-Identifier: MIT
import { assert, err, ok, type Result } from '@knead/base';
import type { OpenError } from '../storeProtocol.ts';
import { type FileTools, makeFileAccess, type OpenFile, unlinkCopies } from './fileAccess.ts';
import { isWithoutFiles } from './filePool.ts';
import type { Job, JournalHome } from './home.ts';
import { rowCount } from './journalSql.ts';
import { dropRecord } from './record.ts';
import { storeErrorOf } from './storeErrorOf.ts';

/**
 * The journal as an SQLite file in the origin-private file system. Only one tab can have it open, so tabs take turns:
 * this one opens it for its first job and keeps it until another tab asks.
 *
 * Everything runs in one chain, so that a turn ends between jobs and never within one.
 */
export function makeFileHome(tools: FileTools): JournalHome {
  const { engine, turns } = tools;
  const access = makeFileAccess(tools);
  let isWanted = false;
  let chain: Promise<void> = Promise.resolve();

  const letGo = () => {
    isWanted = false;
    access.letGo();
  };

  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const next = chain.then(work).finally(() => {
      if (isWanted) letGo();
    });
    chain = next.then(ignore, ignore);
    return next;
  };

  turns.onWanted(() => {
    if (!access.isMine()) return;
    isWanted = true;
    void queue(async () => undefined);
  });

  /** Whatever goes wrong, the database is closed: the next job starts from what is in the file. */
  const guarded = async <T>(work: (file: OpenFile) => Promise<T> | T): Promise<Result<T, OpenError>> => {
    engine.takeFileError();
    const file = await openOrLetGo();
    if (!file.ok) return file;
    try {
      return ok(await work(file.value));
    } catch (cause) {
      access.closeDatabase();
      return err(storeErrorOf(cause, engine.takeFileError()));
    }
  };

  /** A tab that cannot open the file does not keep others from trying. */
  const openOrLetGo = async (): Promise<Result<OpenFile, OpenError>> => {
    try {
      const opened = await access.open();
      if (!opened.ok) letGo();
      return opened;
    } catch (cause) {
      letGo();
      if (!access.hasFiles() && isWithoutFiles(cause)) return err({ kind: 'unsupported', detail: String(cause) });
      return err(storeErrorOf(cause, engine.takeFileError()));
    }
  };

  const perform = async <T>({ work, afterFailure }: Job<T>): Promise<Result<T, OpenError>> => {
    const done = await guarded(({ db }) => work(db));
    if (done.ok || done.error.kind === 'newer-schema' || afterFailure === undefined) return done;
    const found = await guarded(({ db }) => afterFailure(db));
    return found.ok && found.value !== undefined ? ok(found.value) : done;
  };

  const wipe = async (): Promise<Result<void, OpenError>> => {
    const wiped = await guarded(async ({ pool }) => {
      access.closeDatabase();
      await pool.wipeFiles();
      await dropRecord();
      assert(pool.getFileCount() === 0, 'no file is left');
    });
    return wiped.ok ? guarded(({ db }) => assert(rowCount(db) === 0, 'nothing is left of the journal')) : wiped;
  };

  return {
    run: (job) => queue(() => perform(job)),
    dropCopies: () =>
      queue(() =>
        guarded(async ({ pool }) => {
          unlinkCopies(pool);
          await dropRecord();
        }),
      ),
    wipe: () => queue(wipe),
    rest: () => queue(async () => letGo()),
  };
}

/** The caller hears of the failure; the jobs behind it go on. */
function ignore(): void {
  // Nothing to do.
}
