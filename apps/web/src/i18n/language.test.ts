// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { directionOf, isLanguage, languageOfSearch, offeredLanguages } from './language.ts';

it('takes the pseudo-language from the address alone and never offers it', () => {
  expect(languageOfSearch('?language=ar-XB')).toBe('ar-XB');
  expect(offeredLanguages).not.toContain('ar-XB');
});

it('falls back to English for a language that is missing or unknown', () => {
  expect(languageOfSearch('')).toBe('en');
  expect(languageOfSearch('?language=tlh')).toBe('en');
  expect(isLanguage(undefined)).toBe(false);
});

it('sets the pseudo-language right to left', () => {
  expect(directionOf('en')).toBe('ltr');
  expect(directionOf('ar-XB')).toBe('rtl');
});
