// SPDX-License-Identifier: MIT
import type { WordTopic } from '../words.ts';

/** Most words of a whole cue (`ui.md` 9). */
export const cueWordsMax = 12;
/** Most words of a sentence elsewhere (`safety.md` 5.4). */
export const sentenceWordsMax = 15;

/** Messages that stand word for word as somebody else wrote them: the intended purpose of `safety.md` 5.2. */
export const QUOTED_KEYS: readonly string[] = ['app.purpose'];

/** Something no message may say, and what to do instead (`safety.md` 5.3, `ui.md` 9, `techniques.md` C.9 and E.2). */
export interface DeniedPhrase {
  readonly id: string;
  readonly pattern: RegExp;
  readonly remedy: string;
  /** Topics in which it is denied; absent means all. */
  readonly topics?: readonly WordTopic[];
}

/** Those that `NOT_CLAIMS` points at claim something; `tone` and `conclude` are about manner, not about an effect. */
export const DENIED_PHRASES = [
  { id: 'cure', pattern: /\bcur(e|es|ed|ing)\b/i, remedy: 'promise no cure' },
  { id: 'heal', pattern: /\bheal(s|ed|ing)?\b/i, remedy: 'promise no healing' },
  {
    id: 'wash-out',
    pattern: /\b(de-?tox\w*|toxins?|flush(es|ed|ing)?|cleans(e|es|ing))\b/i,
    remedy: 'massage washes nothing out',
  },
  {
    id: 'relieve',
    pattern: /\b(treats|treating|relief|relie(ve|ves|ved|ving))\b/i,
    remedy: 'say “may ease” or “may feel easing”',
  },
  {
    id: 'free-nerves',
    pattern:
      /\b((releas(e|es|ing)|free(s|ing)?) (a |the |your )?((trapped|pinched|squeezed) )?nerves?|nerve release)\b/i,
    remedy: 'nothing frees nerves',
  },
  {
    id: 'mend',
    pattern: /\b(realign|break(s|ing)? up|melt(s|ing)?|boost(s|ing)?|fix(es|ing)?)\b/i,
    remedy: 'say what is done, softly',
  },
  {
    id: 'proof',
    pattern:
      /\b(clinically proven|(is|are|was) proven|doctor approved|safe for everyone|no side effects|pain[- ]free)\b/i,
    remedy: 'leave it out',
  },
  {
    id: 'regrow',
    pattern: /\b(re-?grow\w*|regenerat\w*|repair(s|ed|ing)? (damaged |the |your )*nerves?)\b/i,
    remedy: 'nothing shows that nerves mend by it',
  },
  {
    id: 'surgery',
    pattern: /\b((avoid|spare|replace|prevent)\w*|instead of|without) (you )?(an |the |any )?(surgery|operation)\b/i,
    remedy: 'massage stands for no operation',
  },
  {
    id: 'blood-sugar',
    pattern: /\b(lower|balanc|control|steady|steadi|improv)\w* (your |the )?blood sugar\b/i,
    remedy: 'it does nothing for blood sugar',
  },
  {
    id: 'immune',
    pattern: /\b(strengthen|support|improv|help)\w* (your |the )?(immun\w*|defences)\b/i,
    remedy: 'it does nothing for the defences',
  },
  {
    id: 'circulation',
    pattern: /\b(improv|increas|better|more|stimulat)\w* (your |the )?(blood )?(circulation|blood flow)\b/i,
    remedy: 'say “skin may feel warmer”',
  },
  {
    id: 'inflammation',
    pattern: /\b(reduc|lower|calm|eas|fight)\w* (your |the )?inflammation\b/i,
    remedy: 'it was not shown for nerve pain',
  },
  { id: 'lactic', pattern: /\b(lactic|lactate)\b/i, remedy: 'a tired muscle clears by itself' },
  { id: 'prevent', pattern: /\bprevent(s|ing)? (soreness|pain|injur\w*)\b/i, remedy: 'massage prevents nothing' },
  { id: 'must-drink', pattern: /\b(must|have to|need to|should) drink\b/i, remedy: 'say “if you feel like it”' },
  {
    id: 'one-cause',
    pattern: /\btight\w*( \w+){0,8} causes?\b/i,
    remedy: 'say “can feel like”, guess no cause',
  },
  {
    id: 'whole-leg',
    pattern: /\b(eas|loosen|relax)\w* (your |the )?(whole|entire) (leg|lower body|body)\b/i,
    remedy: 'name the place alone',
  },
  { id: 'tone', pattern: /\b(push through|no pain,? no gain|game[- ]changer)\b/i, remedy: 'say “ease off”' },
  {
    id: 'conclude',
    pattern: /\b(we (detected|monitor)|your score shows|likely cause|you (may|might) have(?! thoughts))\b/i,
    remedy: 'conclude nothing',
  },
  {
    id: 'all-well',
    pattern: /\b(nothing serious|you are fine|no need to see)\b/i,
    remedy: 'never tell anybody that all is well',
  },
  { id: 'guilt', pattern: /\b(you missed|you failed)\b/i, remedy: 'no guilt' },
  // On skin a streak is a sign; of days it is a whip.
  {
    id: 'streak',
    pattern: /\bstreaks?\b/i,
    remedy: 'no guilt',
    topics: ['app', 'cues', 'names', 'techniques', 'evidence', 'atlas', 'pages'],
  },
  {
    id: 'disease',
    pattern: /\b(carpal tunnel|neuropath\w+|sciatica|neuralgia|radiculopath\w+|outlet syndrome|morton)\b/i,
    remedy: 'no disease names here',
    topics: ['app', 'cues', 'names', 'atlas'],
  },
] as const satisfies readonly DeniedPhrase[];
export type DeniedPhraseId = (typeof DENIED_PHRASES)[number]['id'];

/** The phrases among them that are denied in a topic and stand in a text. */
export function deniedIn(
  topic: WordTopic,
  text: string,
): readonly { readonly id: DeniedPhraseId; readonly found: string; readonly remedy: string }[] {
  return DENIED_PHRASES.flatMap((denied) => {
    const phrase: DeniedPhrase = denied;
    if (phrase.topics !== undefined && !phrase.topics.includes(topic)) return [];
    const found = phrase.pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ id: denied.id, found, remedy: phrase.remedy }];
  });
}

/** Counts words: runs of letters or digits with what stands between them and no space. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Sentences of a message, places and choices counting as one word each. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:…])\s+/u);
}
