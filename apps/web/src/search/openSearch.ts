// SPDX-License-Identifier: MIT
import { type Danger, findDanger, type Say } from '@knead/content';
import { makeSiteIndex, type SearchEntry, searchSite } from './siteSearch.ts';
import { type SiteSearchData, siteSearchFile } from './siteSearchData.ts';

/** What a search came to. */
export interface SiteFound {
  readonly pages: readonly SearchEntry[];
  /** Set when the words tell of danger: then help comes before any page. */
  readonly danger: Danger | undefined;
}

/** Fetches what the search knows. Rejects when it cannot be had. */
export async function openSearch(): Promise<(typed: string) => SiteFound> {
  const answer = await fetch(siteSearchFile);
  const { entries, synonyms, dangers }: SiteSearchData = await answer.json();
  const index = makeSiteIndex(entries, synonyms);
  const say: Say = (key) => dangers[key] ?? '';
  return (typed) => ({ pages: searchSite(index, typed), danger: findDanger(say, typed) });
}
