// SPDX-License-Identifier: MIT
// The kept maps, as the app gets them, against the model they were built from.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { paths, points } from '@knead/content';
import { neighboursOf, ZONES, type ZoneId } from '@knead/domain';
import fc from 'fast-check';
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
function polygons(d: string): readonly Line[] {
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

type Line = readonly (readonly [number, number])[];

/** Outlines are smoothed, and the skin behind a rim is another one: so near a border nothing is asked, units. */
const nearBorder = 6;
const isBeside = (line: Line, px: number, py: number): boolean =>
  line.some(([ax, ay], i) => {
    const [bx, by] = line[(i + 1) % line.length] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const t = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(px - ax - dx * t, py - ay - dy * t) < nearBorder;
  });

const isInside = (d: string, px: number, py: number): boolean => isWithin(polygons(d), px, py);

/** Even-odd: whether a place lies inside an outline. */
function isWithin(lines: readonly Line[], px: number, py: number): boolean {
  let inside = false;
  for (const line of lines) {
    line.forEach(([ax, ay], i) => {
      const [bx, by] = line[(i + 1) % line.length] ?? [ax, ay];
      if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}

/** A place of a view that not exactly its own zone takes; undefined where hundreds by chance show none. */
function firstOdd(view: View, kept: Kept): readonly [number, number] | undefined {
  const zones = kept.map(({ id, d }) => ({ id, lines: polygons(d) }));
  // tenths of a unit, off the edge that cuts a limb: doubles by chance lie next to zero nearly always
  const x = fc.integer({ min: 20, max: view.width * 10 - 20 }).map((tenths) => tenths / 10);
  const y = fc.integer({ min: 20, max: view.height * 10 - 20 }).map((tenths) => tenths / 10);
  const isRight = (px: number, py: number): boolean => {
    if (zones.some(({ lines }) => lines.some((line) => isBeside(line, px, py)))) return true;
    const inside = zones.filter(({ lines }) => isWithin(lines, px, py)).map(({ id }) => id);
    const seen = zoneSeen(view, px, py);
    return inside.length === (seen === undefined ? 0 : 1) && inside.every((id) => id === seen);
  };
  // a sliver that shows behind a rim is smaller than any outline that is kept
  const around = [0, nearBorder, -nearBorder];
  const found = fc.check(
    fc.property(x, y, (px, py) => around.some((dx) => around.some((dy) => isRight(px + dx, py + dy)))),
    { numRuns: 300 },
  );
  return found.counterexample ?? undefined;
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

  it.each(viewIds)('of %s take every place of the skin that is seen once, and nothing else', (id) => {
    expect(firstOdd(views[id], zonesOf(id))).toBeUndefined();
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

describe('planted faults in maps', () => {
  const palm: View = views.palm;
  const swap: Partial<Record<ZoneId, ZoneId>> = { thenar: 'hypothenar', hypothenar: 'thenar' };
  const swapped = zonesOf('palm').map((zone) => ({ ...zone, id: swap[zone.id] ?? zone.id }));

  it('finds two zones swapped', () => {
    expect(zoneProblems(palm, swapped)).toEqual(['hypothenar is not at its anchor', 'thenar is not at its anchor']);
  });

  it('finds a place that two zones take, or none', () => {
    const [first] = zonesOf('palm');
    if (!first) return expect.unreachable();
    expect(firstOdd(palm, swapped)).toBeDefined();
    expect(
      firstOdd(palm, [
        ...zonesOf('palm'),
        {
          ...first,
          d: zonesOf('palm')
            .map(({ d }) => d)
            .join(''),
        },
      ]),
    ).toBeDefined();
    expect(
      firstOdd(
        palm,
        zonesOf('palm').filter(({ id }) => id !== 'palm-central'),
      ),
    ).toBeDefined();
  });

  it('finds a map of the other side', () => {
    const front: View = views['body-front'];
    expect(zoneProblems(front, mirrored(front, zonesOf('body-front')))).not.toEqual([]);
  });

  it('finds a point on another zone', () => {
    const { at } = zonesOf('palm').find(({ id }) => id === 'little-palmar') ?? expect.fail('no little finger');
    expect(pointProblems(palm, { id: 'lu10', ...at })).toHaveLength(1);
  });
});
