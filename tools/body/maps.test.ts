// SPDX-License-Identifier: MIT
// The kept maps, as the app gets them, against the model they were built from.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { paths, points } from '@knead/content';
import { neighboursOf, ZONES, type ZoneId } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import {
  homeOf,
  type MarkedSpot,
  skinSeen,
  type View,
  type ViewId,
  type ViewMarks,
  views,
  type ZoneOutline,
  zoneAt,
} from '../../packages/body/src/index.ts';
import { keptFolder, viewIds } from './kept.ts';
import { marksFile, zoneFile } from './maps.ts';
import { inRoot } from './source.ts';

type Kept = readonly (ZoneOutline & { readonly opens?: ViewId })[];
const text = (name: string): string => readFileSync(inRoot(keptFolder, name), 'utf8');
const zonesOf = (id: ViewId): Kept => JSON.parse(text(zoneFile(id)));
const marksOf = (id: ViewId): ViewMarks => JSON.parse(text(marksFile(id)));

/** The zone of the skin that is seen at a place of a drawing. */
function zoneSeen(view: View, x: number, y: number): ZoneId | undefined {
  const place = skinSeen(view, [x, y]);
  return place && zoneAt(view.part, place);
}

/** The corners of the closed curves of an outline, as polygons. */
function polygons(d: string): readonly (readonly (readonly [number, number])[])[] {
  return d.split('z').flatMap((part) => {
    const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (numbers.length < 8) return [];
    let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
    const line: (readonly [number, number])[] = [[x, y]];
    for (let i = 2; i + 5 < numbers.length; i += 6) {
      x += numbers[i + 4] ?? 0;
      y += numbers[i + 5] ?? 0;
      line.push([x, y]);
    }
    return [line];
  });
}

/** Even-odd: whether a place lies inside an outline. */
function isInside(d: string, px: number, py: number): boolean {
  let inside = false;
  for (const line of polygons(d)) {
    line.forEach(([ax, ay], i) => {
      const [bx, by] = line[(i + 1) % line.length] ?? [ax, ay];
      if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}

function zoneProblems(view: View, zones: Kept): readonly string[] {
  return zones.flatMap(({ id, d, at, room, small }) => [
    ...(zoneSeen(view, at.x, at.y) === id ? [] : [`${id} is not at its anchor`]),
    ...(isInside(d, at.x, at.y) ? [] : [`the anchor of ${id} lies outside of it`]),
    ...((room * 2 * 360) / view.width < 44 === (small === true) ? [] : [`${id} is wrongly told small`]),
  ]);
}

const mirrored = (view: View, zones: Kept): Kept =>
  zones.map((zone) => ({ ...zone, at: { x: view.width - zone.at.x, y: zone.at.y } }));

describe('kept zones', () => {
  it.each(viewIds)('of %s lie where they say, and their anchors inside of them', (id) => {
    expect(zoneProblems(views[id], zonesOf(id))).toEqual([]);
  });

  it('are each seen in their best view, where they are not much smaller than in any other', () => {
    for (const zone of ZONES) {
      expect(
        zonesOf(homeOf[zone]).map(({ id }) => id),
        zone,
      ).toContain(zone);
      const shares = viewIds.map((id): readonly [ViewId, number] => [
        id,
        (zonesOf(id).find((outline) => outline.id === zone)?.area ?? 0) / (views[id].width * views[id].height),
      ]);
      const best = Math.max(...shares.map(([, share]) => share));
      const home = shares.find(([id]) => id === homeOf[zone])?.[1] ?? 0;
      // a larger picture may cut a zone off, as that of the upper back does with the low back
      expect(home / best, zone).toBeGreaterThan(0.33);
    }
  });

  it('open a close-up from the whole body, wherever there is one', () => {
    for (const id of ['body-front', 'body-back'] as const) {
      for (const { id: zone, opens } of zonesOf(id)) {
        expect(opens, zone).toBe(views[homeOf[zone]].part === 'figure' ? undefined : homeOf[zone]);
      }
    }
  });

  it('are those of the right side: on the left of the figure that faces the viewer, on the right of its back', () => {
    for (const { at } of zonesOf('body-front')) expect(at.x).toBeLessThan(views['body-front'].width / 2);
    for (const id of ['body-back', 'neck', 'upper-back'] as const) {
      for (const { at } of zonesOf(id)) expect(at.x).toBeGreaterThan(views[id].width / 2);
    }
  });

  it.each(viewIds)('and marks of %s weigh less than 8 kB each after gzip', (id) => {
    for (const name of [zoneFile(id), marksFile(id)]) {
      expect(gzipSync(text(name), { level: 9 }).length, name).toBeLessThan(8000);
    }
  });
});

/** A point on the very border of its zone may fall to the neighbour, where the figure wears the hand a little turned. */
function pointProblems(view: View, { id, x, y }: MarkedSpot): readonly string[] {
  const facts = points.find((point) => point.id === id);
  const seen = zoneSeen(view, x, y);
  // what lies on the middle line may fall just beyond it
  if (seen === undefined && facts?.sides === 'midline') return [];
  const isNear = facts?.zones.some((zone) => zone === seen || neighboursOf(zone).some((other) => other === seen));
  return isNear ? [] : [`${id} falls onto ${seen}`];
}

describe('kept marks', () => {
  it.each(viewIds)('of %s name known points and paths, and fall onto their zones', (id) => {
    const { points: shown, lines, paths: routes } = marksOf(id);
    expect(shown.flatMap((spot) => pointProblems(views[id], spot))).toEqual([]);
    for (const [path, { lines: names }] of Object.entries(routes)) {
      expect(paths.map((facts) => facts.id)).toContain(path);
      for (const name of names) expect(Object.keys(lines), path).toContain(name);
    }
  });

  it('show every point and every site of a path somewhere', () => {
    const all = viewIds.map(marksOf);
    const shown = new Set(all.flatMap((marks) => marks.points.map(({ id }) => id)));
    expect(points.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
    const missing = paths.flatMap(({ id, sites }) =>
      sites.filter((site) => !all.some((marks) => marks.paths[id]?.sites.some((spot) => spot.id === site.id))),
    );
    expect(missing).toEqual([]);
  });
});

describe('planted faults', () => {
  const palm: View = views.palm;
  const swap: Partial<Record<ZoneId, ZoneId>> = { thenar: 'hypothenar', hypothenar: 'thenar' };
  const swapped = zonesOf('palm').map((zone) => ({ ...zone, id: swap[zone.id] ?? zone.id }));

  it('two zones swapped are found', () => {
    expect(zoneProblems(palm, swapped)).toEqual(['hypothenar is not at its anchor', 'thenar is not at its anchor']);
  });

  it('a side mirrored is found', () => {
    const front: View = views['body-front'];
    expect(zoneProblems(front, mirrored(front, zonesOf('body-front')))).not.toEqual([]);
  });

  it('a point on another zone is found', () => {
    const { at } = zonesOf('palm').find(({ id }) => id === 'little-palmar') ?? expect.fail('no little finger');
    expect(pointProblems(palm, { id: 'lu10', ...at })).toHaveLength(1);
  });
});
