// SPDX-License-Identifier: MIT
import type { Chimes, Signal } from '../../ports/signals.ts';

/** Chimes that write down what would be heard. */
export interface MemoryChimes extends Chimes {
  /** Signals in the order asked for; those taken back are gone. */
  readonly played: readonly { readonly signal: Signal; readonly delayMs: number }[];
  readonly isDucked: boolean;
  readonly isOpen: boolean;
}

export function makeMemoryChimes(): MemoryChimes {
  const played: { readonly signal: Signal; readonly delayMs: number }[] = [];
  let isDucked = false;
  let isOpen = false;
  return {
    played,
    get isDucked() {
      return isDucked;
    },
    get isOpen() {
      return isOpen;
    },
    unlock: async () => {
      isOpen = true;
    },
    play: (signal, delayMs) => {
      const entry = { signal, delayMs };
      played.push(entry);
      return () => {
        const index = played.indexOf(entry);
        if (index >= 0) played.splice(index, 1);
      };
    },
    duck: (on) => {
      isDucked = on;
    },
    close: () => {
      isOpen = false;
    },
  };
}
