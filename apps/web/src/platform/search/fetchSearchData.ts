// SPDX-License-Identifier: MIT
import { type SiteSearchData, siteSearchFile } from '../../search/siteSearchData.ts';

/** Fetches what the build has written for the search, or its copy on this device. Rejects when it cannot be had. */
export async function fetchSearchData(): Promise<SiteSearchData> {
  const answer = await fetch(siteSearchFile);
  if (!answer.ok) throw new Error('the search could not be fetched');
  return answer.json();
}
