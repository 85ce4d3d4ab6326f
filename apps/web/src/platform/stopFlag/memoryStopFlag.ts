// SPDX-License-Identifier: MIT
import type { StopFlag, StopRecord } from '../../ports/stopFlag.ts';

/** A stop that lasts as long as the object: for tests, and for pages rendered where there is no browser. */
export function makeMemoryStopFlag(first?: StopRecord): StopFlag {
  let record = first;
  const listeners = new Set<(record: StopRecord | undefined) => void>();
  const change = (next: StopRecord | undefined) => {
    record = next;
    for (const call of [...listeners]) call(next);
  };
  return {
    read: () => record,
    raise: change,
    lift: () => change(undefined),
    onChange: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
  };
}
