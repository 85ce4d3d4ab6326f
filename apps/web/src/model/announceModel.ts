// SPDX-License-Identifier: MIT
import { type ReadonlySignal, signal } from '@preact/signals';

/** Sentences for screen readers. A repeated sentence is announced again, because each carries its own number. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
}

/** `polite` waits for its turn; `assertive` interrupts and is kept for safety and "eased off". */
export interface AnnounceModel {
  readonly polite: ReadonlySignal<Announcement>;
  readonly assertive: ReadonlySignal<Announcement>;
  say(text: string, urgency?: 'polite' | 'assertive'): void;
}

export function makeAnnounceModel(): AnnounceModel {
  const polite = signal<Announcement>({ text: '', number: 0 });
  const assertive = signal<Announcement>({ text: '', number: 0 });
  return {
    polite,
    assertive,
    say(text, urgency = 'polite') {
      const target = urgency === 'polite' ? polite : assertive;
      target.value = { text, number: target.value.number + 1 };
    },
  };
}
