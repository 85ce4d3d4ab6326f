// SPDX-License-Identifier: MIT
import { type PathFacts, SIDES, ZONE_GROUPS, ZONES } from '@knead/domain';
import { CARRIERS, DILUTIONS, SCENT_NEVERS } from '../scentFacts.ts';
import type { Content } from './content.ts';

/** Keys of every message of the topic `atlas`. */
export function atlasWords({ keepOff, paths, points, scents, triggers }: Content): readonly string[] {
  return [
    ...ZONE_GROUPS.map((group) => `zoneGroup.${group}.title`),
    ...ZONES.flatMap((zone) => ['name', ...SIDES].map((part) => `zone.${zone}.${part}`)),
    ...paths.flatMap(pathWords),
    ...points.flatMap(({ id }) => [`point.${id}.where`, `point.${id}.fact`]),
    ...keepOff.flatMap(({ id }) => ['name', 'where', 'why'].map((part) => `keepOff.${id}.${part}`)),
    ...triggers.flatMap(({ id }) => [`trigger.${id}.name`, `trigger.${id}.idea`]),
    ...scents.flatMap(({ id }) => [`scent.${id}.name`, `scent.${id}.about`]),
    ...DILUTIONS.map(({ id }) => `dilution.${id}.name`),
    ...CARRIERS.map((id) => `carrier.${id}`),
    ...SCENT_NEVERS.map((id) => `scentNever.${id}`),
  ];
}

function pathWords({ id, sites }: PathFacts): readonly string[] {
  return [`path.${id}.name`, `path.${id}.serves`, ...sites.map((site) => `path.${id}.site.${site.id}`)];
}
