// SPDX-License-Identifier: MIT
import type { Heard, Hearing, HearingReadiness } from '../../ports/hearing.ts';

/** A hearing that hears what a test says. */
export interface MemoryHearing extends Hearing {
  /** Says something to whoever listens. */
  say(heard: Heard): void;
  readonly isListening: boolean;
}

export function makeMemoryHearing(ready: HearingReadiness = 'none'): MemoryHearing {
  let now = ready;
  let end: ((heard: Heard) => void) | undefined;
  const say = (heard: Heard) => {
    const call = end;
    end = undefined;
    call?.(heard);
  };
  return {
    readiness: () => Promise.resolve(now),
    fetchLanguage() {
      if (now === 'fetchable') now = 'ready';
      return Promise.resolve(now === 'ready');
    },
    listen: () => ({
      heard: new Promise((resolve) => {
        end = resolve;
      }),
      stop: () => say({ kind: 'stopped' }),
    }),
    say,
    get isListening() {
      return end !== undefined;
    },
  };
}
