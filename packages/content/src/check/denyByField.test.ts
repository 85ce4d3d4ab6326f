// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { english } from '../english.ts';
import { deniedConclusions } from '../rules/denyList.ts';
import { DENIED_PHRASES, deniedIn } from './copyRules.ts';

const isDenied = (text: string) => deniedConclusions.some((pattern) => pattern.test(text));
const keysIn = (topic: keyof typeof english, isWanted: (key: string) => boolean) =>
  Object.entries(english[topic]).filter(([key]) => isWanted(key));

/** What the app, or a page that knows the person, says of them or tells them to do. */
const conclusions = [
  ...keysIn('cues', () => true),
  ...keysIn('names', () => true),
  ...keysIn('app', (key) => key.startsWith('rests.')),
  ...keysIn('safety', (key) => key.startsWith('limits.')),
  ...keysIn('pages', (key) => key.startsWith('page.own.')),
];

describe('what may be named where', () => {
  it.each(conclusions)('%s concludes nothing and names no disease', (_key, text) => {
    // A stroke is what the hand does here.
    expect(isDenied(text.replaceAll(/\bstroke\b/gi, 'glide')), text).toBe(false);
  });

  it('lets static pages of conditions, and who was studied, name what people look for', () => {
    const named = keysIn('pages', (key) => /^condition\..*\.title$/.test(key)).filter(([, text]) => isDenied(text));
    expect(named.length).toBeGreaterThan(10);
    const text = 'People with carpal tunnel syndrome';
    expect(deniedIn('pages', text)).toEqual([]);
    expect(deniedIn('evidence', text)).toEqual([]);
    for (const topic of ['app', 'cues', 'names', 'atlas'] as const) {
      expect(deniedIn(topic, text).map(({ id }) => id)).toEqual(['disease']);
    }
  });

  it('promises nothing in any field', () => {
    const everywhere = DENIED_PHRASES.filter((denied) => !('topics' in denied)).map(({ id }) => id);
    expect(everywhere).toEqual(expect.arrayContaining(['cure', 'heal', 'relieve', 'wash-out', 'conclude', 'all-well']));
  });
});
