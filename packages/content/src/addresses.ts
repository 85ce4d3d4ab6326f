// SPDX-License-Identifier: MIT
import { AREAS, type Area, type ByArea } from '@knead/domain';
import { ATLAS_ADDRESSES } from './atlasAddresses.ts';
import { LIBRARY_ADDRESSES } from './libraryAddresses.ts';
import { TECHNIQUE_IDS, techniquesById } from './techniques.ts';

/** Last part of the address of an area's page. */
export const areaSlugs: ByArea<string> = {
  'neck-shoulders': 'neck-and-shoulders',
  'upper-back': 'upper-back',
  'wrist-hands': 'wrist-and-hands',
  'feet-ankles': 'feet-and-ankles',
};

/** Address of the page of a technique, from its slug. */
export function techniqueAddress(slug: string): string {
  return `/techniques/${slug}/`;
}

/** Address of the page of an area. */
export function areaAddress(area: Area): string {
  return `/areas/${areaSlugs[area]}/`;
}

/** Addresses of the app's own screens. */
export const APP_ADDRESSES = [
  '/',
  '/check/',
  '/session/',
  '/after/',
  '/find/',
  '/journal/',
  '/settings/',
  '/welcome/',
] as const;

/**
 * Parts of the site that are read one page at a time. Such a page is kept on the device once it was visited, or when everything
 * is asked for; all other files are kept from the first visit on.
 */
export const LIBRARY_SECTIONS = [
  'points',
  'paths',
  'places',
  'routines',
  'day',
  'conditions',
  'scents',
  'evidence',
  'glossary',
  'data',
] as const;

/** The open data set as a file of the site, to be downloaded. */
export const openDataFile = '/data/knead-content-v2.json';

/** Whether a file of the site is a page of the library, kept after a visit. */
export function isLibraryFile(path: string): boolean {
  return LIBRARY_SECTIONS.some((section) => path.startsWith(`/${section}/`));
}

/** Addresses of the stop screens: prerendered, and good without database and network. */
export const STOP_ADDRESSES = ['/stop/emergency/', '/stop/urgent/'] as const;

/**
 * Every published address, English at the root. An address is never taken away: people and printed pages point at it.
 * `docs/addresses.txt` keeps the list, and a test compares.
 */
export const ADDRESSES: readonly string[] = [
  ...APP_ADDRESSES,
  ...STOP_ADDRESSES,
  '/help/',
  '/techniques/',
  ...TECHNIQUE_IDS.map((id) => techniqueAddress(techniquesById[id].slug)),
  ...AREAS.map(areaAddress),
  ...ATLAS_ADDRESSES,
  '/nerve-pain/',
  '/when-to-get-help/',
  '/how-we-grade/',
  '/about/',
  ...LIBRARY_ADDRESSES,
  '/not-kept/',
  '/search/',
  '/404.html',
];
