// SPDX-License-Identifier: MIT

/**
 * Languages of the app. `ar-XB` is the pseudo-language: English words made a third longer and set right to left, with
 * Arabic digits. It is chosen by its address alone, for tests and pictures, and never offered in Settings.
 */
export const LANGUAGES = ['en', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages a person may choose. */
export const offeredLanguages: readonly Language[] = ['en'];

export type Direction = 'ltr' | 'rtl';

const directions: Readonly<Record<Language, Direction>> = { en: 'ltr', 'ar-XB': 'rtl' };

export function directionOf(language: Language): Direction {
  return directions[language];
}

export function isLanguage(text: unknown): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The language an address asks for (`?language=ar-XB`); English when it names none, or one we do not have. */
export function languageOfSearch(search: string): Language {
  const asked = new URLSearchParams(search).get('language');
  return isLanguage(asked) ? asked : 'en';
}
