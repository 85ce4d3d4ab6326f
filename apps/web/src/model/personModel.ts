// SPDX-License-Identifier: MIT
import {
  type Answers,
  foldPreferences,
  foldSessions,
  type PreferenceKey,
  type Preferences,
  preferenceSet,
  type SessionRecord,
} from '@knead/domain';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { JournalModel } from './journalModel.ts';

/** How the person likes the app and what they did: all folded from the journal. Lasting answers: `lastingAnswers`. */
export interface PersonModel {
  readonly preferences: ReadonlySignal<Preferences>;
  readonly sessions: ReadonlySignal<readonly SessionRecord[]>;
  /** Country chosen on the first screen, before anything is recorded: the numbers to call follow it at once. */
  readonly countryChosen: Signal<string | undefined>;
  /** Resolves to whether it was recorded. */
  prefer<K extends PreferenceKey>(key: K, value: NonNullable<Preferences[K]>): Promise<boolean>;
  /** Records answers to lasting questions. */
  answer(answers: Answers): Promise<boolean>;
}

export function makePersonModel(journal: JournalModel): PersonModel {
  return {
    preferences: computed(() => foldPreferences(journal.events.value)),
    sessions: computed(() => foldSessions(journal.events.value)),
    countryChosen: signal<string | undefined>(undefined),
    async prefer(key, value) {
      return (await journal.record([preferenceSet(key, value)])).ok;
    },
    async answer(answers) {
      const bodies = Object.entries(answers).map(([question, answer]) => {
        return { kind: 'profileAnswered', question, answer } as const;
      });
      return (await journal.record(bodies)).ok;
    },
  };
}
