// SPDX-License-Identifier: MIT

/** Tabs take turns at the one database file: whoever holds the lock has the file open. */
export interface Turns {
  /** Waits for the turn. Resolves with the function that ends it, or with nothing when no tab let go in time. */
  take(): Promise<(() => void) | undefined>;
  /** Calls back when another tab wants the turn. It asks again and again until it has it. */
  onWanted(call: () => void): void;
  /** Tells the other tabs that the journal has changed. */
  tellChanged(): void;
  onChanged(call: () => void): void;
}

/** Time after which a tab that does not let go (frozen by the browser, say) counts as gone silent. */
const waitMsMax = 5000;
/** The owner may not be listening yet when first asked. */
const askAgainMs = 20;

const journalLock = 'knead-journal';

export function makeTurns(locks: LockManager, channel: BroadcastChannel): Turns {
  const listen = (word: string, call: () => void) =>
    channel.addEventListener('message', (message) => {
      if (message.data === word) call();
    });
  return {
    take: () => takeLock(locks, () => channel.postMessage('want')),
    onWanted: (call) => listen('want', call),
    tellChanged: () => channel.postMessage('changed'),
    onChanged: (call) => listen('changed', call),
  };
}

function takeLock(locks: LockManager, ask: () => void): Promise<(() => void) | undefined> {
  const tooLong = new AbortController();
  const asking = setInterval(ask, askAgainMs);
  const waiting = setTimeout(() => tooLong.abort(), waitMsMax);
  const stopAsking = () => {
    clearInterval(asking);
    clearTimeout(waiting);
  };
  ask();
  return new Promise((resolve) => {
    const hold = () =>
      new Promise<void>((release) => {
        stopAsking();
        resolve(release);
      });
    locks.request(journalLock, { signal: tooLong.signal }, hold).catch(() => {
      // Only the abort above ends a request early.
      stopAsking();
      resolve(undefined);
    });
  });
}
