// SPDX-License-Identifier: MIT
import { type Danger, findDanger, type Say } from '@knead/content';
import { makeSiteIndex, type SearchEntry, searchSite } from './siteSearch.ts';
import type { SiteSearchData } from './siteSearchData.ts';

/** What a search came to. */
export interface SiteFound {
  readonly pages: readonly SearchEntry[];
  /** Set when the words tell of danger: then help comes before any page. */
  readonly danger: Danger | undefined;
}

/** Makes ready what the build has written for the search. */
export function openSearch({ entries, synonyms, dangers }: SiteSearchData): (typed: string) => SiteFound {
  const index = makeSiteIndex(entries, synonyms);
  const say: Say = (key) => dangers[key] ?? '';
  return (typed) => ({ pages: searchSite(index, typed), danger: findDanger(say, typed) });
}
