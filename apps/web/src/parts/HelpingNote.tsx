// SPDX-License-Identifier: MIT
import type { Preferences } from '@knead/domain';
import { useSay } from '../i18n/WordsContext.tsx';

interface HelpingNoteProps {
  readonly usedFor: Preferences['usedFor'] | undefined;
  /** What the screen is about: questions, limits, a start, or a session under way. */
  readonly at?: 'answer' | 'limits' | 'start' | 'ask';
}

/** Whom "you" means and whose hands work, where somebody helps another. */
export function HelpingNote({ usedFor, at = 'answer' }: HelpingNoteProps) {
  const say = useSay();
  return usedFor === 'other' ? <p class={at === 'ask' ? 'q sm helping' : 'q'}>{say(`helping.${at}`)}</p> : null;
}
