// SPDX-License-Identifier: MIT

import pseudoCues from 'virtual:words/ar-XB/cues';
import cues from 'virtual:words/en/cues';
import { english, WORD_TOPICS } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { messageArguments, parseMessage } from '../../packages/content/src/icu.ts';
import { pseudoMessage } from './pseudo.ts';
import { compileWords } from './words.ts';

/** The words a person sees, without the marks that turn them. */
function visible(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

describe('words plugin', () => {
  it('serves the messages of a topic as functions', () => {
    expect(cues['cue.moment.paused']?.({})).toBe('Paused. Take all the time you need.');
  });

  it('serves the same keys in the pseudo-language', () => {
    expect(Object.keys(pseudoCues)).toEqual(Object.keys(cues));
  });

  it('compiles plurals, and refuses forms the language lacks', () => {
    expect(compileWords('en', { n: '{count, plural, one {1 day} other {# days}}' })).toContain(
      '@messageformat/runtime',
    );
    expect(() => compileWords('en', { n: '{count, plural, few {a} other {b}}' })).toThrow();
  });
});

describe('pseudo-language', () => {
  it('is about a third longer than English', () => {
    const english = Object.values(cues).map((say) => say({}));
    const pseudo = Object.values(pseudoCues).map((say) => visible(say({})));
    const ratio = pseudo.join('').length / english.join('').length;
    expect(ratio).toBeGreaterThan(1.25);
    expect(ratio).toBeLessThan(1.45);
  });

  it('turns each word to the right-to-left', () => {
    expect(pseudoMessage('Left hand')).toBe('⟦\u200f\u202eLééft\u202c\u200f \u200f\u202ehååñd\u202c\u200f⟧');
  });

  it('keeps places and plurals whole', () => {
    const message = 'Day {n} of {all}: {count, plural, =0 {none} one {# step} other {# of {all} steps}}';
    const pseudo = visible(pseudoMessage(message));
    expect(pseudo).toMatch(
      /^⟦Dåå\S* \{n\} öö\S* \{all\}: \{count, plural, =0 \{ñöö\S*\} one \{# st\S*\} other \{# .*\{all\}/,
    );
    expect(() => compileWords('ar-XB', { message })).not.toThrow();
  });

  it('is filled in with the same as English, in every topic, and compiles', () => {
    const filledIn = (text: string) => {
      const parsed = parseMessage(text);
      return parsed.ok ? messageArguments(parsed.value) : parsed.error;
    };
    for (const topic of WORD_TOPICS) {
      for (const text of Object.values(english[topic])) expect(filledIn(pseudoMessage(text))).toEqual(filledIn(text));
      expect(() => compileWords('ar-XB', english[topic])).not.toThrow();
    }
  });

  it('says which message is not well-formed', () => {
    expect(() => pseudoMessage('Half { open')).toThrow('Half { open');
  });
});
