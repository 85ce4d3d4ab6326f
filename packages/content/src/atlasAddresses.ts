// SPDX-License-Identifier: MIT
import { type PathFacts, ZONE_GROUPS, type ZoneGroup, type ZoneId, zonesById } from '@knead/domain';
import { paths } from './paths.ts';
import type { PointFacts } from './pointFacts.ts';
import { points } from './points.ts';
import type { TriggerFacts } from './triggerFacts.ts';
import { triggers } from './triggers.ts';

/** Address of the page of a point, from its id. */
export function pointAddress(id: PointFacts['id']): string {
  return `/points/${id}/`;
}

/** Address of the page of a path, from its slug: anatomy, never its id. */
export function pathAddress(slug: PathFacts['slug']): string {
  return `/paths/${slug}/`;
}

/** Address of the page of a group of zones. */
export function placeAddress(group: ZoneGroup): string {
  return `/places/${group}/`;
}

/** Where a zone stands on the page of its group. */
export function zoneAddress(zone: ZoneId): string {
  return `${placeAddress(zonesById[zone].group)}#${zone}`;
}

/** Address of the page of all places to keep off. */
export const keepOffAddress = '/places/keep-off/';

/** Address of the page of something a day may hold, from its slug. */
export function triggerAddress(slug: TriggerFacts['slug']): string {
  return `/day/${slug}/`;
}

/** Every address of the atlas; each section begins with the page that lists it. */
export const ATLAS_ADDRESSES: readonly string[] = [
  '/points/',
  ...points.map(({ id }) => pointAddress(id)),
  '/paths/',
  ...paths.map(({ slug }) => pathAddress(slug)),
  '/places/',
  ...ZONE_GROUPS.map(placeAddress),
  keepOffAddress,
  '/day/',
  ...triggers.map(({ slug }) => triggerAddress(slug)),
];
