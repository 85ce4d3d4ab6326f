// SPDX-License-Identifier: MIT
import type { WordTopic } from '../words.ts';

/** Most words of a whole cue (`ui.md` 9). */
export const cueWordsMax = 12;
/** Most words of a sentence elsewhere (`safety.md` 5.4). */
export const sentenceWordsMax = 15;

/** Messages that stand word for word as somebody else wrote them: the intended purpose of `safety.md` 5.2. */
export const QUOTED_KEYS: readonly string[] = ['app.purpose'];

/** Something no message may say, and what to do instead (`safety.md` 5.3, `ui.md` 9). */
export interface DeniedPhrase {
  readonly pattern: RegExp;
  readonly remedy: string;
  /** Topics in which it is denied; absent means all. */
  readonly topics?: readonly WordTopic[];
}

export const DENIED_PHRASES: readonly DeniedPhrase[] = [
  { pattern: /\bcur(e|es|ed|ing)\b/i, remedy: 'promise no cure' },
  { pattern: /\bheal(s|ed|ing)?\b/i, remedy: 'promise no healing' },
  { pattern: /\b(de-?tox\w*|toxins?|flush(es|ed|ing)?|cleans(e|es|ing))\b/i, remedy: 'massage washes nothing out' },
  { pattern: /\b(treats|treating|relief|relie(ve|ves|ved|ving))\b/i, remedy: 'say “may ease” or “may feel easing”' },
  {
    pattern: /\b(releas(e|es|ing)|free(s|ing)?) (a |the )?(trapped|pinched) nerves?\b/i,
    remedy: 'nothing frees nerves',
  },
  {
    pattern: /\b(realign|break(s|ing)? up|melt(s|ing)?|boost(s|ing)?|fix(es|ing)?)\b/i,
    remedy: 'say what is done, softly',
  },
  {
    pattern: /\b(clinically proven|doctor approved|safe for everyone|no side effects|pain[- ]free)\b/i,
    remedy: 'leave it out',
  },
  { pattern: /\b(push through|no pain,? no gain|game[- ]changer)\b/i, remedy: 'say “ease off”' },
  {
    pattern: /\b(we (detected|monitor)|your score shows|likely cause|you (may|might) have(?! thoughts))\b/i,
    remedy: 'conclude nothing',
  },
  { pattern: /\b(nothing serious|you are fine|no need to see)\b/i, remedy: 'never tell anybody that all is well' },
  { pattern: /\b(you missed|you failed)\b/i, remedy: 'no guilt' },
  // On skin a streak is a sign; of days it is a whip.
  {
    pattern: /\bstreaks?\b/i,
    remedy: 'no guilt',
    topics: ['app', 'cues', 'names', 'techniques', 'evidence', 'atlas', 'pages'],
  },
  {
    pattern: /\b(carpal tunnel|neuropath\w+|sciatica|neuralgia|radiculopath\w+|outlet syndrome|morton)\b/i,
    remedy: 'no disease names here',
    topics: ['app', 'cues', 'names', 'atlas'],
  },
];

/** Counts words: runs of letters or digits with what stands between them and no space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences of a message, places and choices counting as one word each. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:…])\s+/u);
}
