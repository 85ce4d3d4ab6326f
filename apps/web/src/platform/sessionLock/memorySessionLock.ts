// SPDX-License-Identifier: MIT
import type { SessionLock } from '../../ports/sessionLock.ts';

/** What tabs share: give the same one to several locks to act as tabs. */
export interface SharedSeat {
  taken: boolean;
}

/** A lock in memory. */
export function makeMemorySessionLock(seat: SharedSeat = { taken: false }): SessionLock {
  return {
    take: () => {
      if (seat.taken) return Promise.resolve(undefined);
      seat.taken = true;
      return Promise.resolve(() => {
        seat.taken = false;
      });
    },
  };
}
