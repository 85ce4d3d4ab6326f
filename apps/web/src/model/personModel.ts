// SPDX-License-Identifier: MIT
import {
  type Answers,
  foldPreferences,
  foldProfile,
  foldSessions,
  type PreferenceKey,
  type Preferences,
  preferenceSet,
  type SessionRecord,
} from '@knead/domain';
import { computed, type ReadonlySignal } from '@preact/signals';
import type { JournalModel } from './journalModel.ts';

/** What is known about the person and how they like the app: all folded from the journal. */
export interface PersonModel {
  readonly preferences: ReadonlySignal<Preferences>;
  readonly profile: ReadonlySignal<Answers>;
  readonly sessions: ReadonlySignal<readonly SessionRecord[]>;
  /** Resolves to whether it was recorded. */
  prefer<K extends PreferenceKey>(key: K, value: NonNullable<Preferences[K]>): Promise<boolean>;
  answer(answers: Answers): Promise<boolean>;
}

export function makePersonModel(journal: JournalModel): PersonModel {
  return {
    preferences: computed(() => foldPreferences(journal.events.value)),
    profile: computed(() => foldProfile(journal.events.value)),
    sessions: computed(() => foldSessions(journal.events.value)),
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
