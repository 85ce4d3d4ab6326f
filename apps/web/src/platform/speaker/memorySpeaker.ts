// SPDX-License-Identifier: MIT
import type { Speaker } from '../../ports/speaker.ts';

/** A speaker that writes down what it is asked to say. */
export interface MemorySpeaker extends Speaker {
  readonly said: readonly string[];
  /** Ends the sentence being said, as a real voice would after a while. */
  finish(): void;
  setAvailable(available: boolean): void;
}

export function makeMemorySpeaker(available = true): MemorySpeaker {
  const said: string[] = [];
  const listeners = new Set<(available: boolean) => void>();
  let isAvailable = available;
  let end: ((ending: 'said' | 'replaced') => void) | undefined;
  const endWith = (ending: 'said' | 'replaced') => {
    const call = end;
    end = undefined;
    call?.(ending);
  };
  return {
    said,
    get available() {
      return isAvailable;
    },
    say: (text) => {
      endWith('replaced');
      if (!isAvailable) return Promise.resolve('failed');
      said.push(text);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    silence: () => endWith('replaced'),
    finish: () => endWith('said'),
    setAvailable: (next) => {
      isAvailable = next;
      for (const call of [...listeners]) call(next);
    },
    onAvailability: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
  };
}
