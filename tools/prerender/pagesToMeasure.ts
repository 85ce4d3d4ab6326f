// SPDX-License-Identifier: MIT
import { renderPages, siteSearchData } from '../../apps/web/src/pages/entryServer.tsx';
import { openSearch, type SiteFound } from '../../apps/web/src/search/openSearch.ts';
import queries from '../../apps/web/src/search/queries.json';
import { type Manifest, siteAssets } from '../lib/siteAssets.mjs';

/** Which files the service worker keeps packed. */
export { isKeptPacked } from '../../apps/web/sw/siteFiles.ts';

/** Renders every page as the build does; gives back how many. */
export function renderAll(manifest: Manifest): number {
  return renderPages({ assets: siteAssets(manifest) }).length;
}

/** The search with all that the build writes for it. */
export function makeSearch(): (typed: string) => SiteFound {
  return openSearch(siteSearchData());
}

/** What people type, as the tests of the search keep it. */
export const keptQueries: readonly string[] = queries.map(({ ask }) => ask);
