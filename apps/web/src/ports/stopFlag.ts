// SPDX-License-Identifier: MIT

/**
 * A stop in force, kept where it can be read at once, without the database and before any screen is drawn. The journal
 * holds the same fact; either of the two alone is enough to show the stop screen, both must agree to lift it.
 */
export interface StopFlag {
  read(): StopRecord | undefined;
  /** Written before the journal event. A reading that fails counts as a stop of unknown kind. */
  raise(record: StopRecord): void;
  lift(): void;
  /** Calls back within a second when another tab raised or lifted a stop. */
  onChange(call: (record: StopRecord | undefined) => void): () => void;
}

export interface StopRecord {
  readonly tier: 'urgent' | 'emergency';
  /** Id of the `stopRaised` event. */
  readonly id: string;
  readonly ruleIds: readonly string[];
  readonly questions: readonly string[];
  /** Questions of an emergency that is not sure: then the emergency number comes first. */
  readonly unsure: readonly string[];
  readonly country: string;
}
