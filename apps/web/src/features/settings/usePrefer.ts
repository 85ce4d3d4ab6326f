// SPDX-License-Identifier: MIT
import type { PreferenceKey, Preferences } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';

/** Records a choice; the rows follow the journal, so one that could not be recorded stays as it was, and that is said. */
export function usePrefer(): <K extends PreferenceKey>(key: K, value: NonNullable<Preferences[K]>) => Promise<void> {
  const { person, announce } = useModels();
  const say = useSay();
  return async (key, value) => {
    if (!(await person.prefer(key, value))) announce.say(say('settings.failed'), 'assertive');
  };
}
