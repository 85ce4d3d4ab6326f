// SPDX-License-Identifier: MIT
// On the smallest telephone a place is as large as a finger, or a finger beside it is asked which place is meant.
import { readFileSync } from 'node:fs';
import type { Frame, Point, ViewId } from '@knead/body';
import { describe, expect, it } from 'vitest';
import { drawings } from './drawings.ts';
import { frameAround } from './geometry.ts';
import { reach, within } from './reach.ts';
import type { MapZone } from './zoneViews.ts';

const zonesOf = (view: string): readonly MapZone[] =>
  JSON.parse(readFileSync(new URL(`./kept/zones-${view}.json`, import.meta.url), 'utf8'));

type Outline = readonly (readonly Point[])[];

/** The corners of the closed curves of an outline, which are written as relative cubics. */
function outline(d: string): Outline {
  return d.split('z').flatMap((part) => {
    const numbers = (part.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
    const line: Point[] = [{ x, y }];
    for (let i = 2; i + 5 < numbers.length; i += 6) {
      x += numbers[i + 4] ?? 0;
      y += numbers[i + 5] ?? 0;
      line.push({ x, y });
    }
    return line.length > 2 ? [line] : [];
  });
}

/** Even-odd: whether a place lies inside. */
function isInside(lines: Outline, { x, y }: Point): boolean {
  let inside = false;
  for (const line of lines) {
    line.forEach((a, i) => {
      const b = line[(i + 1) % line.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    });
  }
  return inside;
}

/** Room of a picture where the window is 320 by 568 CSS pixels: page and stage keep 32 on each side, `.zone-map` is 16 rem high. */
const room = { width: 256, height: 256 } as const;

/** Part of the drawing that is shown, as the map finds it from its places. */
function shown(view: ViewId, outlines: readonly Outline[]): Frame {
  const { width, height, symmetric } = drawings[view];
  const whole = { x: 0, y: 0, width, height };
  if (view === 'body-front' || view === 'body-back') return whole;
  const corners = outlines.flat(2);
  const all = symmetric ? [...corners, ...corners.map(({ x, y }) => ({ x: width - x, y }))] : corners;
  return frameAround(all, whole);
}

/** Directions around a place in which a finger may miss it. */
const misses = Array.from({ length: 24 }, (_, n): Point => {
  const angle = (n * Math.PI) / 12;
  return { x: Math.cos(angle) * (reach - 1), y: Math.sin(angle) * (reach - 1) };
});

const views = Object.keys(drawings).filter((id): id is ViewId => Object.hasOwn(drawings, id));

/** The places of a view as they lie under a finger, CSS pixels. */
function onScreen(view: ViewId) {
  const zones = zonesOf(view).map(({ id, d, at }) => ({ id, at, lines: outline(d) }));
  const frame = shown(
    view,
    zones.map(({ lines }) => lines),
  );
  const scale = Math.min(room.width / frame.width, room.height / frame.height);
  const targets = zones.map(({ id, at }) => ({ key: id, at: { x: at.x * scale, y: at.y * scale } }));
  const hitAt = ({ x, y }: Point) => zones.find(({ lines }) => isInside(lines, { x: x / scale, y: y / scale }))?.id;
  return { targets, hitAt };
}

describe('a finger on a telephone of 320 px', () => {
  it.each(views)('that misses a place of %s by less than its reach is offered it', (view) => {
    const { targets, hitAt } = onScreen(view);
    const missed = targets.filter(({ key, at }) =>
      [{ x: 0, y: 0 }, ...misses].some(
        (miss) => !within({ x: at.x + miss.x, y: at.y + miss.y }, hitAt, targets).includes(key),
      ),
    );
    expect(missed.map(({ key }) => key)).toEqual([]);
  });

  it('is asked about few places at once, so that the list fits', () => {
    for (const view of views) {
      const { targets } = onScreen(view);
      for (const { at } of targets) expect(within(at, () => undefined, targets).length, view).toBeLessThanOrEqual(12);
    }
  });
});
