// SPDX-License-Identifier: MIT
import type { Say, WordKey } from '../words.ts';
import { wordKey } from '../words.ts';

/** Ideas that people have many words for. Whoever types one of them is asked for all (`same.<idea>`, between commas). */
export const SAME_WORDS = [
  'tingling',
  'numb',
  'burning',
  'electric',
  'ache',
  'knot',
  'tight',
  'night',
  'typing',
  'mouse',
  'phone',
  'little-finger',
  'ring-finger',
  'middle-finger',
  'index-finger',
  'thumb',
  'palm',
  'wrist',
  'hand',
  'forearm',
  'elbow',
  'arm',
  'shoulder',
  'neck',
  'head',
  'blade',
  'back',
  'chest',
  'buttock',
  'thigh',
  'knee',
  'shin',
  'calf',
  'ankle',
  'heel',
  'sole',
  'foot',
  'toes',
  'ball-of-foot',
  'ball',
  'roller',
  'diabetes',
  'blood-thinner',
  'pregnancy',
  'chemo',
  'carpal',
  'sciatica',
  'cold',
  'shoes',
  'sitting',
  'driving',
  'bag',
  'bike',
  'tools-work',
  'water',
  'scent',
  'evidence',
  'grade',
  'pressure',
  'help',
  'pressure-points',
  'privacy',
  'words',
  'watch',
  'crossed-legs',
  'belt',
  'overhead',
  'lifting',
  'cough',
  'keep-off',
] as const;
export type SameWords = (typeof SAME_WORDS)[number];

/** Key of the words of an idea. */
export function sameKey(idea: SameWords): WordKey {
  return wordKey(`same.${idea}`);
}

/** For each idea, the words that mean the same to people. */
export function synonyms(say: Say): readonly (readonly string[])[] {
  return SAME_WORDS.map((idea) =>
    say(sameKey(idea))
      .split(',')
      .map((word) => word.trim()),
  );
}
