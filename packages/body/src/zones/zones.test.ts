// SPDX-License-Identifier: MIT
import { isZoneId, neighboursOf, ZONES, type ZoneId } from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, type V3 } from '../maths/vec.ts';
import { sampleGrid } from '../mesh/grid.ts';
import { vertexAt } from '../mesh/mesh.ts';
import { type Surface, surfaceNets } from '../mesh/nets.ts';
import { type Part, type PartId, parts } from '../parts.ts';
import { views } from '../views.ts';
import { homeOf } from './homes.ts';
import { zoneAt } from './zoneAt.ts';

/** Coarser than what pictures need, as fine as borders need. */
const cells = { arm: 3, foot: 2.8, figure: 12 } as const satisfies Partial<Record<PartId, number>>;
type Whole = keyof typeof cells;
const wholes = ['arm', 'foot', 'figure'] as const;

function meshOf(id: Whole): Surface {
  const { ops, box }: Part = parts[id];
  return surfaceNets(sampleGrid(ops(), box, cells[id]));
}
const meshes = { arm: meshOf('arm'), foot: meshOf('foot'), figure: meshOf('figure') };

/** A place of the skin, of hand, foot or figure. Of doubles nearly all would lie next to zero. */
const skin = fc
  .record({ part: fc.constantFrom(...wholes), ppm: fc.integer({ min: 0, max: 999_999 }) })
  .map(({ part, ppm }) => {
    const { places } = meshes[part];
    return { part, place: vertexAt(places, Math.floor(((ppm / 1e6) * places.length) / 3)) };
  });

const mirrored = ([x, y, z]: V3): V3 => [-x, y, z];

/** Face and ears, throat, breast bone, belly and groin, told in boxes and not by the borders of the zones. */
function mayBeNone([x, y, z]: V3): boolean {
  const isHead = y > 1520 && z > -70;
  const isThroat = y > 1440 && z > -30 && Math.abs(x) < 66;
  const isFront = y > 790 && y < 1470 && z > -34 && Math.abs(x) < (y > 1260 ? 32 : 185);
  return isHead || isThroat || isFront;
}

const figureZone = (place: V3): ZoneId | undefined => zoneAt('figure', place[0] > 0 ? mirrored(place) : place);

/** Millimetres that two zones share as a border, from half of all edges that cross it. */
function bordersOf(part: Whole): ReadonlyMap<string, number> {
  const { triangles, places } = meshes[part];
  const zones = Array.from({ length: places.length / 3 }, (_, i) => zoneAt(part, vertexAt(places, i)));
  const found = new Map<string, number>();
  for (let t = 0; t < triangles.length; t++) {
    const next = t % 3 === 2 ? t - 2 : t + 1;
    const [i, j] = [triangles[t] ?? 0, triangles[next] ?? 0];
    const [a, b] = [zones[i], zones[j]];
    if (!a || !b || a === b) continue;
    const key = keyOf(a, b);
    found.set(key, (found.get(key) ?? 0) + distance(vertexAt(places, i), vertexAt(places, j)) / 4);
  }
  return found;
}
const keyOf = (a: ZoneId, b: ZoneId): string => [a, b].sort((x, y) => ZONES.indexOf(x) - ZONES.indexOf(y)).join(' ');

const borders = { arm: bordersOf('arm'), foot: bordersOf('foot'), figure: bordersOf('figure') };
const longest = (key: string): number => Math.max(0, ...wholes.map((part) => borders[part].get(key) ?? 0));

/** Fingers and toes that lie beside each other grow together on the coarse figure, so their own models count. */
const ownModel = (zone: ZoneId): Whole => {
  const { part } = views[homeOf[zone]];
  if (part === 'hand' || part === 'arm') return 'arm';
  return part === 'foot' ? 'foot' : 'figure';
};
function trueBorder(key: string): number {
  const [a, b] = key.split(' ').filter(isZoneId).map(ownModel);
  return borders[a === b && a !== undefined ? a : 'figure'].get(key) ?? 0;
}
const neighbourKeys = new Set(ZONES.flatMap((zone) => neighboursOf(zone).map((other) => keyOf(zone, other))));

/** Shorter borders are corners where more than two zones meet, or toes and fingers that the mesh lets touch, mm. */
const corner = 18;
/** Zones beside each other that do not touch while the fingers are spread. */
const besideOnly = new Set(['thumb-palmar index-palmar']);

describe('zones', () => {
  it('take every place of the skin once for its side, left as right', () => {
    fc.assert(
      fc.property(skin, ({ part, place }) => {
        if (part !== 'figure') return zoneAt(part, place) !== undefined;
        const zone = figureZone(place);
        expect(zone).toBe(figureZone(mirrored(place)));
        // what lies on the left is never told as a zone of the right
        if (place[0] > 0) expect(zoneAt('figure', place)).toBeUndefined();
        return zone !== undefined || mayBeNone(place);
      }),
      { numRuns: 4000 },
    );
  });

  it('leave face, throat, breast bone, belly and groin alone', () => {
    const alone: readonly V3[] = [
      [0, 1640, 80],
      [-40, 1600, 60],
      [-20, 1510, 20],
      [0, 1400, 50],
      [-10, 1300, 80],
      [-60, 1060, 90],
      [-20, 860, 60],
    ];
    for (const place of alone) expect(zoneAt('figure', place), place.join(' ')).toBeUndefined();
  });

  it('are all on the figure, and those of hand and foot on their own models', () => {
    const on = (part: Whole): ReadonlySet<ZoneId> => {
      const { places } = meshes[part];
      return new Set(Array.from({ length: places.length / 3 }, (_, i) => zoneAt(part, vertexAt(places, i)) ?? 'heel'));
    };
    const [arm, foot, figure] = [on('arm'), on('foot'), on('figure')];
    expect(ZONES.filter((zone) => !figure.has(zone) && !arm.has(zone) && !foot.has(zone))).toEqual([]);
    const needed = ZONES.filter((zone) => ['palm', 'hand-back'].includes(homeOf[zone]));
    expect(needed.filter((zone) => !arm.has(zone))).toEqual([]);
    const sole = ZONES.filter((zone) => ['sole', 'foot-top', 'ankle-inner', 'ankle-outer'].includes(homeOf[zone]));
    expect(sole.filter((zone) => !foot.has(zone))).toEqual([]);
  });

  it('are neighbours where they share a border', () => {
    const keys = new Set(wholes.flatMap((part) => [...borders[part].keys()]));
    expect([...keys].filter((key) => trueBorder(key) >= corner && !neighbourKeys.has(key))).toEqual([]);
  });

  it('share a border where they are neighbours', () => {
    expect([...neighbourKeys].filter((key) => longest(key) === 0 && !besideOnly.has(key))).toEqual([]);
  });
});
