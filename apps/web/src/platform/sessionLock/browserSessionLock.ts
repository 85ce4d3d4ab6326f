// SPDX-License-Identifier: MIT
import type { SessionLock } from '../../ports/sessionLock.ts';

const lockName = 'knead-leading';

type Locks = Pick<LockManager, 'request'>;

/** Over Web Locks. Where the browser has none, every tab may lead: nothing could tell it of the others. */
export function makeSessionLock(locks: Locks | undefined): SessionLock {
  return {
    take: () =>
      new Promise((resolve) => {
        if (locks === undefined) return resolve(() => undefined);
        void locks.request(lockName, { ifAvailable: true }, (lock) => {
          if (lock === null) return resolve(undefined);
          return new Promise<void>((giveBack) => resolve(giveBack));
        });
      }),
  };
}

/** The lock of the real browser. */
export function makeBrowserSessionLock(): SessionLock {
  return makeSessionLock('locks' in navigator ? navigator.locks : undefined);
}
