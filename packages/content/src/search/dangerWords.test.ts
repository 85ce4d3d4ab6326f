// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../english.ts';
import type { Say } from '../words.ts';
import { findDanger } from './dangerWords.ts';

const all: Readonly<Record<string, string>> = english.search;
const say: Say = (key) => all[key] ?? '';
const danger = (typed: string) => findDanger(say, typed);

describe('words of danger', () => {
  it.each([
    'chest pain',
    'I have pain in my chest',
    'can’t breathe',
    'cannot breathe',
    'face droops',
    'my face is drooping',
    'stroke',
    "can't pee",
    'cannot pee',
    'numb between the legs',
    'bleeding heavily',
    'overdose',
    'took too many pills',
    'slurred speech',
    'worst headache of my life',
  ])('T69 %s is an emergency', (typed) => {
    expect(danger(typed)).toBe('emergency');
  });

  it.each(['want to die', 'I want to die', 'suicide', 'kill myself', 'end my life', 'hurt myself', 'self-harm'])(
    'T69 %s is a crisis',
    (typed) => {
      expect(danger(typed)).toBe('crisis');
    },
  );

  it('T69 a crisis goes before an emergency', () => {
    expect(danger('overdose, I want to die')).toBe('crisis');
  });

  it.each([
    ['chst pain', 'emergency'],
    ['chest pian', 'emergency'],
    ['chest piain', 'emergency'],
    ['cant breath', 'emergency'],
    ['cant breeth', 'emergency'],
    ['shortnes of breth', 'emergency'],
    ['fase droops', 'emergency'],
    ['face drooops', 'emergency'],
    ['droppy face', 'emergency'],
    ['strok', 'emergency'],
    ['storke', 'emergency'],
    ['slured speach', 'emergency'],
    ['cant pee', 'emergency'],
    ['canot pee', 'emergency'],
    ['numb betwen legs', 'emergency'],
    ['bleding heavly', 'emergency'],
    ['overdoze', 'emergency'],
    ['siezure', 'emergency'],
    ['hart attack', 'emergency'],
    ['paralized', 'emergency'],
    ['suiside', 'crisis'],
    ['sucide', 'crisis'],
    ['suicidle', 'crisis'],
    ['kil myself', 'crisis'],
    ['kill my self', 'crisis'],
    ['wnat to die', 'crisis'],
  ] as const)('T69 forgives %s', (typed, found) => {
    expect(danger(typed)).toBe(found);
  });

  it.each([
    'chest port',
    'chest infection last year',
    'breast cancer',
    'face cream',
    'numb toes',
    'numb feet from diabetes',
    'leg cramps',
    'bleeding disorder',
    'blood thinner',
    'blood pressure tablets',
    'diet',
    'dye allergy',
    'pea allergy',
    'painkillers',
    'back pain',
    'headache',
    'migraine',
    'slipped disc',
    'tongue tie',
    'throat cancer',
    'heart pacemaker',
    'weak bones',
    'can breathe well',
    'sleep apnoea',
    'I walk a lot',
  ])('T69 leaves %s alone', (typed) => {
    expect(danger(typed)).toBeUndefined();
  });

  it.each(['', ' ', ',', '???', 'a', 'the'])('T69 finds nothing in “%s”', (typed) => {
    expect(danger(typed)).toBeUndefined();
  });

  it('T69 finds each of its phrases, wherever it stands in what is typed', () => {
    for (const kind of ['emergency', 'crisis'] as const) {
      const phrases = (all[`danger.${kind}`] ?? '').split(',').map((phrase) => phrase.trim());
      expect(phrases.length).toBeGreaterThan(20);
      for (const phrase of phrases) expect(danger(`please help, ${phrase.toUpperCase()}!`), phrase).toBeDefined();
    }
  });

  it('T69 whatever is added to words of danger, they are found', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('chest pain', 'suicide', 'cannot breathe'),
        (more, said) => {
          expect(danger(`${more} ${said} ${more}`)).toBeDefined();
        },
      ),
    );
  });
});
