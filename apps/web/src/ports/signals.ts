// SPDX-License-Identifier: MIT

/** The seven moments that are heard, seen and felt (`ui.md` 8). */
export const SIGNALS = [
  'session-starts',
  'new-point',
  'change-to-left',
  'change-to-right',
  'half-way',
  'eased-off',
  'finished',
  'safety-stop',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** Chimes, made in code. `at` lies in the near future of the sound clock, so that hidden tabs stay exact. */
export interface Chimes {
  /** Must be called from a tap or key once, or browsers keep silent. */
  unlock(): Promise<void>;
  /** Plays after `delayMs` (0 = now), sample-exact. Returns a function that takes it back. */
  play(signal: Signal, delayMs: number): () => void;
  /** Lowers chimes while a voice speaks. */
  duck(on: boolean): void;
  close(): void;
}

export interface Vibrator {
  readonly available: boolean;
  play(signal: Signal): void;
  stop(): void;
}

/** Keeps the screen awake; asks again by itself when the page becomes visible. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

export type MediaKey = 'play' | 'pause' | 'next' | 'back' | 'stop';

/** Headset, keyboard and lock-screen keys. */
export interface MediaKeys {
  claim(titles: { readonly title: string; readonly artist: string }, call: (key: MediaKey) => void): void;
  playing(on: boolean): void;
  release(): void;
}
