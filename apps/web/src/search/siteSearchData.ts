// SPDX-License-Identifier: MIT
import type { SearchEntry, Synonyms } from './siteSearch.ts';

/** What the build writes for the search, and the browser reads. */
export interface SiteSearchData {
  readonly entries: readonly SearchEntry[];
  readonly synonyms: Synonyms;
  /** Words of danger (`DANGERS`), as they stand in the texts. */
  readonly dangers: Readonly<Record<string, string>>;
}

/** Where it stands in the site. */
export const siteSearchFile = '/search/entries.json';
