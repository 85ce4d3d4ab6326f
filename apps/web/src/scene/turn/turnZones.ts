// SPDX-License-Identifier: MIT
// Places on a part that can be turned: each vertex has its zone, and on the whole figure its side.
import type { Side, TurnPart, WebMesh } from '@knead/body';
import { ZONES, type ZoneSpot, zoneSpotKey } from '@knead/domain';
import type { V3 } from './pose.ts';

/** A mesh with the zone of each of its vertices. */
export interface ZonedMesh {
  readonly mesh: WebMesh;
  /** Number in `ZONES` from 1; 0 where nothing can be marked. */
  readonly zones: Uint8Array;
  readonly part: TurnPart;
  /** Side that is shown; the whole figure has both. */
  readonly side: Side;
}

/** The place that a vertex belongs to. */
export function spotOf({ mesh, zones, part, side }: ZonedMesh, vertex: number): ZoneSpot | undefined {
  const zone = ZONES[(zones[vertex] ?? 0) - 1];
  if (zone === undefined) return undefined;
  // The figure's right side has negative x.
  const own = part === 'body' ? ((mesh.places[vertex * 3] ?? 0) > 0 ? 'left' : 'right') : side;
  return { zone, side: own };
}

/** For each vertex 255 where it is marked, else 0. */
export function paintedOf(zoned: ZonedMesh, marked: readonly ZoneSpot[]): Uint8Array {
  const keys = new Set(marked.map(zoneSpotKey));
  return zoned.zones.map((_, v) => {
    const spot = spotOf(zoned, v);
    return spot !== undefined && keys.has(zoneSpotKey(spot)) ? 255 : 0;
  });
}

/** A vertex in the midst of the first marked place that is here, so that it can be shown first. */
export function middleOf(zoned: ZonedMesh, marked: readonly ZoneSpot[]): V3 | undefined {
  const { mesh } = zoned;
  const placeAt = (v: number): V3 => [
    (mesh.places[v * 3] ?? 0) * mesh.step,
    (mesh.places[v * 3 + 1] ?? 0) * mesh.step,
    (mesh.places[v * 3 + 2] ?? 0) * mesh.step,
  ];
  for (const spot of marked) {
    const places = [...paintedOf(zoned, [spot])].flatMap((value, v) => (value > 0 ? [placeAt(v)] : []));
    const mean = (q: 0 | 1 | 2): number => places.reduce((sum, at) => sum + at[q], 0) / places.length;
    const far = ([x, y, z]: V3): number => Math.hypot(x - mean(0), y - mean(1), z - mean(2));
    const nearest = places.map((at) => [far(at), at] as const).toSorted(([a], [b]) => a - b)[0];
    if (nearest !== undefined) return nearest[1];
  }
  return undefined;
}
