// SPDX-License-Identifier: MIT
// No-press areas as they are drawn, against what the library says of them.
import { keepOffAreas, paths } from '@knead/content';
import { describe, expect, it } from 'vitest';
import type { V3 } from '../maths/vec.ts';
import type { PartId } from '../parts.ts';
import { zoneAt } from '../zones/zoneAt.ts';
import { type Frame, type FramedSpot, inFigure, placeOf } from './frames.ts';
import { type KeepOffLine, type KeepOffSpot, keepOffSpots } from './keepOff.ts';
import { areasAt, keepOffAlong } from './keepOffAlong.ts';
import { insideOf } from './keepOffMarks.ts';
import { pointSpots } from './points.ts';
import { routes } from './routes.ts';

const wholeOf = { hand: 'arm', foot: 'foot', figure: 'figure' } as const satisfies Record<Frame, PartId>;
/** The figure has no eyes, and the hollow under the skull is one only while the head is turned. */
const notDrawn = ['eyes', 'skull-hollow'];
const drawn = keepOffAreas.filter(({ id }) => !notDrawn.includes(id));
const isSpot = (area: KeepOffSpot | KeepOffLine | undefined): area is KeepOffSpot =>
  area !== undefined && 'around' in area;
const spots: Readonly<Record<string, FramedSpot>> = pointSpots;

/** Standard points that the library puts into an area and that are drawn beside it. */
function pointProblems(id: string, points: readonly string[], moved: (place: V3) => V3 = (place) => place) {
  const area = keepOffSpots[id];
  if (!isSpot(area)) return [];
  return points.filter((point) => {
    const spot = spots[point];
    return spot === undefined || !insideOf(area, wholeOf[spot.frame])(moved(placeOf(spot)));
  });
}

/** Places at the rim of an area, to which its round ends reach. */
const rims: Readonly<Record<string, readonly string[]>> = {
  armpit: ['arm-front'],
  groin: ['thigh-front'],
  'heel-of-hand': ['palm-central', 'wrist-volar-radial', 'thenar'],
};

describe('no-press areas', () => {
  it('are all drawn but two', () => {
    expect(Object.keys(keepOffSpots).sort()).toEqual(drawn.map(({ id }) => id).sort());
  });

  it.each(drawn.map((facts) => [facts.id, facts] as const))('%s holds the points that lie in it', (id, { points }) => {
    expect(pointProblems(id, points)).toEqual([]);
  });

  it.each(drawn.map((facts) => [facts.id, facts] as const))('%s lies in its own places or in none', (id, { zones }) => {
    const area = keepOffSpots[id];
    if (!isSpot(area)) return;
    const known: readonly string[] = [...zones.map((one) => one.id), ...(rims[id] ?? [])];
    for (const [from, to] of area.around) {
      for (const spot of [from, to]) {
        const zone = zoneAt(wholeOf[area.frame], placeOf({ frame: area.frame, spot }));
        if (zone !== undefined) expect(known, JSON.stringify(spot)).toContain(zone);
      }
    }
  });
});

describe('areas on the way of a path', () => {
  it('hold every site of it that is kept off', () => {
    for (const { id, sites } of paths) {
      for (const site of sites.filter(({ care }) => care === 'never')) {
        const spot = routes[id]?.sites[site.id] ?? expect.fail(site.id);
        expect(areasAt(inFigure(spot.frame, placeOf(spot))), `${id} ${site.id}`).not.toEqual([]);
      }
    }
  });

  it('are those that its nerve runs through, and none for the pattern of all limbs', () => {
    expect(keepOffAlong('median-ct')).toEqual(expect.arrayContaining(['elbow-crook', 'wrist-crease']));
    expect(keepOffAlong('ulnar-elbow')).toEqual(expect.arrayContaining(['inner-arm', 'funny-bone', 'heel-of-hand']));
    expect(keepOffAlong('tibial-tarsal')).toContain('inner-ankle');
    expect(keepOffAlong('sciatic')).toContain('knee-back');
    expect(keepOffAlong('median-ct')).not.toContain('belly');
  });
});

describe('planted faults', () => {
  it('an area moved by 30 mm is found', () => {
    expect(pointProblems('knee-back', ['bl40'], ([x, y, z]) => [x, y + 30, z])).toEqual(['bl40']);
  });

  it('two areas swapped are found', () => {
    expect(pointProblems('inner-ankle', ['st42'])).toEqual(['st42']);
  });
});
