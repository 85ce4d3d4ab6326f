// SPDX-License-Identifier: MIT

/**
 * ISO 3166 code guessed from the device's languages, best first; `ZZ` when they name no country. Some browsers give tags that
 * are none (`en-US@posix`), or a part of the world instead of a country (`es-419`).
 */
export function countryOf(languages: readonly string[]): string {
  const regions = languages.map((tag) => /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]);
  return regions.find((region) => region !== undefined)?.toUpperCase() ?? 'ZZ';
}
