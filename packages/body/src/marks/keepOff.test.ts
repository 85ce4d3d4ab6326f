// SPDX-License-Identifier: MIT
// No-press areas as they are drawn, against what the library says of them.
import { keepOffAreas, paths, techniques } from '@knead/content';
import { STROKES, type Stroke } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import type { V3 } from '../maths/vec.ts';
import type { PartId } from '../parts.ts';
import type { Place, Spot } from '../places/place.ts';
import { type PictureId, places } from '../places/places.ts';
import { views } from '../views.ts';
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

/** What is led along a picture's way: of a technique that does more than stroke, a way along the skin shows its strokes. */
function ledAlong({ movement }: Place, strokes: readonly Stroke[]): readonly Stroke[] {
  const long = strokes.filter((stroke) => stroke === 'glide' || stroke === 'stroke-light');
  return movement.kind === 'glide' && long.length > 0 ? long : strokes;
}

/** Every spot that a technique presses, on its whole way. */
function pressed({ movement, start, spots: more = [], lanes = [] }: Place): readonly Spot[] {
  const way = 'way' in movement ? movement.way : movement.kind === 'circles' ? movement.spots : [];
  return [start, ...way, ...more, ...lanes.flat()];
}

const frameOf = (part: PartId): Frame =>
  part === 'hand' || part === 'arm' ? 'hand' : part === 'foot' ? 'foot' : 'figure';
const isPicture = (id: string): id is PictureId => Object.hasOwn(places, id);

describe('the middle of what a technique presses', () => {
  const all = [...techniques.values()].flatMap((technique) =>
    isPicture(technique.picture) ? [[technique.id, technique] as const] : [],
  );

  it.each(all)('of %s lies in no area that forbids its strokes', (_, { picture, strokes }) => {
    if (!isPicture(picture)) return;
    const place: Place = places[picture];
    const frame = frameOf(views[place.view].part);
    for (const { id, forbids } of drawn) {
      const area = keepOffSpots[id];
      const banned: readonly Stroke[] = forbids.strokes === 'all' ? STROKES : forbids.strokes;
      const isForbidden = ledAlong(place, strokes).some((stroke) => banned.includes(stroke));
      if (!isSpot(area) || !isForbidden || place.contact.shape === 'none') continue;
      const isIn = insideOf(area, wholeOf[frame]);
      const inside = pressed(place).filter((spot) => isIn(placeOf({ frame, spot })));
      expect(inside, id).toEqual([]);
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
