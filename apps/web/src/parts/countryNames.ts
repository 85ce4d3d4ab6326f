// SPDX-License-Identifier: MIT
import { countries } from '@knead/content';

interface CountryName {
  /** ISO 3166 code. */
  readonly code: string;
  readonly name: string;
}

const known = new Map<string, readonly CountryName[]>();

/** Every country whose numbers we have, by its name in a language, in the order of that language. Worked out once. */
export function countryNames(language: string): readonly CountryName[] {
  const names = known.get(language) ?? sortedNames(language);
  known.set(language, names);
  return names;
}

function sortedNames(language: string): readonly CountryName[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const { compare } = new Intl.Collator(language);
  return countries
    .map((row) => ({ code: row.country, name: names.of(row.country) ?? row.country }))
    .sort((a, b) => compare(a.name, b.name));
}
