// SPDX-License-Identifier: MIT
import type { Preferences } from '@knead/domain';
import { useSay } from '../i18n/WordsContext.tsx';

/** Above questions about the body: whom "you" means, where somebody answers for another. */
export function HelpingNote({ usedFor }: Pick<Preferences, 'usedFor'>) {
  const say = useSay();
  return usedFor === 'other' ? <p class="q">{say('helping.answer')}</p> : null;
}
