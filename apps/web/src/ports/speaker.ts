// SPDX-License-Identifier: MIT

/** Says sentences with a voice of the browser. Captions never depend on it. */
export interface Speaker {
  /** Whether a voice for the language exists here. May become true later, when voices load. */
  readonly available: boolean;
  /** Says a sentence now; a newer one replaces it. Resolves when it ended, was replaced or could not be said. */
  say(text: string, language: string): Promise<'said' | 'replaced' | 'failed'>;
  silence(): void;
  onAvailability(call: (available: boolean) => void): () => void;
}
