// SPDX-License-Identifier: MIT
// The facts say each link once, on one side. What pages need the other way round is derived here, never written down.
import { type PathFacts, type TechniqueId, ZONE_GROUPS, type ZoneGroup, type ZoneId, zonesById } from '@knead/domain';
import { keepOffAreas } from './keepOff.ts';
import type { KeepOffFacts } from './keepOffFacts.ts';
import { paths } from './paths.ts';
import type { PointFacts } from './pointFacts.ts';
import { points } from './points.ts';
import type { TechniqueEntry } from './techniqueEntry.ts';
import { techniques } from './techniques.ts';

/** Groups that zones lie in, from head to toe, each once. */
export function groupsOf(zones: readonly ZoneId[]): readonly ZoneGroup[] {
  return ZONE_GROUPS.filter((group) => hasZoneIn(group, zones));
}

/** Paths that serve a zone, in the order of pages: in most people, and in some. */
export function pathsServing(zone: ZoneId): {
  readonly core: readonly PathFacts[];
  readonly sometimes: readonly PathFacts[];
} {
  return {
    core: paths.filter(({ core }) => core.includes(zone)),
    sometimes: paths.filter(({ sometimes }) => sometimes.includes(zone)),
  };
}

/** Techniques done in a group of zones; those first that work there first. */
export function techniquesIn(group: ZoneGroup): readonly TechniqueEntry[] {
  const here = [...techniques.values()].filter(({ zones }) => hasZoneIn(group, zones));
  const isFirst = ({ zones }: TechniqueEntry) => zones[0] !== undefined && zonesById[zones[0]].group === group;
  return [...here.filter(isFirst), ...here.filter((technique) => !isFirst(technique))];
}

/** Paths with a place that a technique works beside, in the order of pages. */
export function pathsWith(technique: TechniqueId): readonly PathFacts[] {
  return paths.filter(({ sites }) => sites.some(({ techniques: ids }) => ids.includes(technique)));
}

/** Techniques beside any of several paths, in the order of pages, each once. */
export function techniquesBeside(several: readonly PathFacts[]): readonly TechniqueEntry[] {
  const ids = new Set(several.flatMap(({ sites }) => sites.flatMap((site) => site.techniques)));
  return [...techniques.values()].filter(({ id }) => ids.has(id));
}

/** Areas to keep off in a group of zones. */
export function keepOffIn(group: ZoneGroup): readonly KeepOffFacts[] {
  return keepOffAreas.filter(({ zones }) =>
    hasZoneIn(
      group,
      zones.map(({ id }) => id),
    ),
  );
}

/** Areas to keep off that a point lies in. */
export function keepOffAt(point: PointFacts['id']): readonly KeepOffFacts[] {
  return keepOffAreas.filter((area) => area.points.includes(point));
}

/** Points in, or on the edge of, a group of zones. */
export function pointsIn(group: ZoneGroup): readonly PointFacts[] {
  return points.filter(({ zones }) => hasZoneIn(group, zones));
}

/** Another path, and how many of the zones that a path serves in most people it serves too, in most people or in some. */
export interface PathOverlap {
  readonly path: PathFacts;
  readonly shared: number;
}

/** What else serves the core zones of a path: most shared zones first, ties in the order of pages. Never a likelihood. */
export function overlapsOf(path: PathFacts): readonly PathOverlap[] {
  return paths
    .filter(({ id }) => id !== path.id)
    .map((other) => ({ path: other, shared: path.core.filter((zone) => serves(other, zone)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
}

function serves({ core, sometimes }: PathFacts, zone: ZoneId): boolean {
  return core.includes(zone) || sometimes.includes(zone);
}

function hasZoneIn(group: ZoneGroup, zones: readonly ZoneId[]): boolean {
  return zones.some((zone) => zonesById[zone].group === group);
}
