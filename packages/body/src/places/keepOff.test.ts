// SPDX-License-Identifier: MIT
// Every technique, with each way and phase of it, on each side, against every area of the no-press list on both sides:
// what touches an area does nothing there that the area forbids.
import { type KeepOffFacts, keepOffAreas, points, type TechniqueEntry, techniques } from '@knead/content';
import {
  neckHoldSecondsMax,
  nerveDaySecondsMax,
  SIDES,
  type Side,
  type Stroke,
  spotSecondsMax,
  type ZoneId,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { type FramedSpot, frameOfPart, inFigure, placeOf, zoneOf } from '../marks/frames.ts';
import { pointSpots } from '../marks/points.ts';
import type { V3 } from '../maths/vec.ts';
import { views } from '../views.ts';
import { zoneAt } from '../zones/zoneAt.ts';
import { type Patch, patchesOf, spreadOf } from './contactWays.fixture.ts';
import { type KeepOffShape, keepOffShapes, toKeepOff } from './keepOffShapes.fixture.ts';
import { at, type Place } from './place.ts';
import { places } from './places.ts';

const placesById: Readonly<Record<string, Place>> = places;
const shapeOf = (id: string): KeepOffShape => keepOffShapes[id] ?? expect.fail(id);

/** What one way or phase of a technique does, and all skin it touches. */
interface Work {
  readonly name: string;
  readonly place: Place;
  readonly patches: readonly Patch[];
  readonly strokes: readonly Stroke[];
}

function worksOf(technique: TechniqueEntry, pictures: Readonly<Record<string, Place>> = placesById): readonly Work[] {
  const first = pictures[technique.picture] ?? expect.fail(technique.picture);
  return [technique.picture, ...(first.also ?? [])].map((name): Work => {
    const place = pictures[name] ?? expect.fail(name);
    return { name, place, patches: patchesOf(place), strokes: strokesByPicture[name] ?? technique.strokes };
  });
}

/** What is done in each picture of a sequence; elsewhere every stroke of the technique is done all the way. */
const strokesByPicture: Readonly<Record<string, readonly Stroke[]>> = {
  'wh-hand-sequence': ['stroke-light'],
  'wh-hand-sequence-circles': ['circle'],
  'wh-hand-sequence-squeeze': ['knead'],
  'wh-hand-sequence-shake': ['shake'],
};

const mirrored = ([x, y, z]: V3): V3 => [-x, y, z];

/** Patches and zones of a work, in the axes of the figure. */
interface Touched {
  readonly patches: readonly Patch[];
  readonly zones: ReadonlySet<ZoneId | undefined>;
}

function touchedBy({ place, patches }: Work): Touched {
  const { part } = views[place.view];
  const frame = frameOfPart(part);
  return {
    patches: patches.map(({ at: middle, radiusMm }) => ({ at: inFigure(frame, middle), radiusMm })),
    zones: new Set(patches.flatMap((patch) => spreadOf(part, patch).map((p) => zoneAt(part, p)))),
  };
}

/** Whether a work of a side meets an area of a side. */
function meets({ patches, zones }: Touched, side: Side, shape: KeepOffShape, areaSide: Side): boolean {
  const isAcross = side !== areaSide;
  const isFilled = !isAcross && shape.fills.some((zone) => zones.has(zone));
  return isFilled || patches.some(({ at: p, radiusMm }) => toKeepOff(shape, isAcross ? mirrored(p) : p) < radiusMm);
}

/** Longest hold, and longest time on one spot, that an area leaves to what it does not forbid, seconds. */
function secondsIn({ forbids }: KeepOffFacts): { readonly hold: number; readonly spot: number } {
  if (forbids.strokes === 'all') return { hold: 0, spot: 0 };
  // where holding is out, a nerve or an artery lies shallow
  return forbids.strokes.includes('hold')
    ? { hold: 0, spot: nerveDaySecondsMax }
    : { hold: neckHoldSecondsMax, spot: spotSecondsMax };
}

/** What a work does that an area it meets forbids. */
function forbiddenIn(area: KeepOffFacts, { strokes, place }: Work, technique: TechniqueEntry): readonly string[] {
  if (Object.hasOwn(place.spans ?? {}, area.id)) return [];
  const { strokes: noStrokes, tools: noTools } = area.forbids;
  const most = secondsIn(area);
  const spotSeconds = technique.sideSeconds.max / technique.spots;
  const isHeld = strokes.some((stroke) => stroke === 'hold' || stroke === 'press-walk' || stroke === 'pin-move');
  return [
    ...strokes.filter((stroke) => noStrokes === 'all' || noStrokes.includes(stroke)),
    ...technique.tools.filter((tool) => noTools === 'all' || noTools.includes(tool)),
    ...(isHeld && technique.holdSeconds > most.hold ? [`held for ${technique.holdSeconds} s`] : []),
    ...(spotSeconds > most.spot ? [`${spotSeconds} s on a spot`] : []),
  ];
}

interface Tried {
  readonly problems: readonly string[];
  /** Areas that are met, and what is done there is allowed. */
  readonly met: readonly string[];
  readonly pairs: number;
}

function tried(technique: TechniqueEntry, pictures?: Readonly<Record<string, Place>>): Tried {
  const problems: string[] = [];
  const met = new Set<string>();
  let pairs = 0;
  for (const work of worksOf(technique, pictures)) {
    const touched = touchedBy(work);
    for (const side of SIDES) {
      for (const areaSide of SIDES) {
        for (const area of keepOffAreas) {
          pairs += 1;
          if (!meets(touched, side, shapeOf(area.id), areaSide)) continue;
          met.add(area.id);
          const forbidden = forbiddenIn(area, work, technique);
          if (forbidden.length > 0) problems.push(`${work.name}, ${side}, in ${area.id}: ${forbidden.join(', ')}`);
        }
      }
    }
  }
  return { problems, met: [...met].sort(), pairs };
}

const all: readonly (readonly [string, TechniqueEntry])[] = [...techniques];
const entry = (id: string): TechniqueEntry => all.find(([known]) => known === id)?.[1] ?? expect.fail(id);

/** What meets an area and is fine there. Whoever adds a line here has read what the papers allow. */
const allowedMeetings: Readonly<Record<string, readonly string[]>> = {
  // circles and short presses up to the edge of the skull, head upright (NG-06 is about a turned head)
  'ns-thumb-walk-neck': ['skull-hollow'],
  'ns-skull-base-hold': ['skull-hollow'],
  // light strokes alone
  'ns-light-stroke': ['heel-of-hand', 'outer-arm', 'wrist-crease', 'wrist-pulse'],
  'wh-hand-sequence': ['heel-of-hand', 'wrist-crease', 'wrist-pulse'],
  // NG-05: light circles
  'fa-ankle-circles': ['inner-ankle'],
  // glides beside the pulse
  'fa-met-glide': ['foot-pulse'],
  'ub-wall-roller': ['spine'],
  'ub-floor-roller': ['spine'],
};

describe('no-press areas', () => {
  it.each(all)('%s does nothing that is forbidden in any of them, on its whole way', (id, technique) => {
    const { problems, met, pairs } = tried(technique);
    expect(problems).toEqual([]);
    expect(met).toEqual(allowedMeetings[id] ?? []);
    expect(pairs).toBe(worksOf(technique).length * SIDES.length ** 2 * keepOffAreas.length);
  });

  it('are spanned by rollers alone, and only the spine', () => {
    const spanning = Object.entries(placesById).filter(([, { spans }]) => spans !== undefined);
    expect(spanning.map(([id]) => id).sort()).toEqual(['ub-floor-roller', 'ub-wall-roller']);
    for (const [, { contact, spans = {} }] of spanning) {
      expect(contact.shape).toBe('roller');
      expect(Object.keys(spans)).toEqual(['spine']);
    }
  });

  it('are tried with each stroke of a sequence in one of its pictures', () => {
    expect(Object.values(strokesByPicture).flat()).toEqual(entry('wh-hand-sequence').strokes);
  });
});

describe('where they lie', () => {
  it('is told for each of them', () => {
    expect(Object.keys(keepOffShapes).sort()).toEqual(keepOffAreas.map(({ id }) => id).sort());
  });

  it.each(keepOffAreas)('$id fills its zones and holds its points', ({ id, zones, points: inside }) => {
    const { fills } = shapeOf(id);
    for (const zone of fills) expect(zones).toContainEqual({ id: zone, extent: 'whole' });
    for (const name of inside) {
      const spot = Object.entries<FramedSpot>(pointSpots).find(([point]) => point === name)?.[1] ?? expect.fail(name);
      const isFilled = fills.some((zone) => zone === zoneOf(spot));
      const off = toKeepOff(shapeOf(id), inFigure(spot.frame, placeOf(spot)));
      expect(isFilled || off < 0, `${name} lies ${off.toFixed(1)} mm off`).toBe(true);
    }
  });

  it('holds every point that is never pressed, but the webs of the toes', () => {
    const inside = new Set(keepOffAreas.flatMap((area) => area.points));
    const outside = points.filter(({ id, press }) => press === 'never' && !inside.has(id)).map(({ id }) => id);
    expect(outside.sort()).toEqual(['gb43', 'lr2', 'st44']);
  });
});

/** A picture with something wrong about it. */
const planted = (id: string, change: Partial<Place>): Readonly<Record<string, Place>> => ({
  ...placesById,
  [id]: { ...(placesById[id] ?? expect.fail(id)), ...change },
});
const glideTo = (spot: Place['start']): Partial<Place> => ({
  start: spot,
  movement: { kind: 'glide', way: [at('palm-middle'), spot], perMinute: 10 },
});

interface Planted {
  readonly fault: string;
  readonly technique: TechniqueEntry;
  readonly pictures?: Readonly<Record<string, Place>>;
  readonly found: string;
}

/** Each must be found, by the name of the area. */
const faults: readonly Planted[] = [
  {
    fault: 'a hold where light circles are left',
    technique: { ...entry('fa-ankle-circles'), strokes: ['hold'], holdSeconds: 5 },
    found: 'inner-ankle: hold, held for 5 s',
  },
  {
    fault: 'a ball where only hands may be',
    technique: { ...entry('fa-ankle-circles'), tools: ['ball'] },
    found: 'inner-ankle: ball',
  },
  {
    fault: 'too long over a shallow nerve',
    technique: { ...entry('fa-met-glide'), sideSeconds: { min: 30, max: 600 } },
    found: 'foot-pulse: 150 s on a spot',
  },
  {
    fault: 'a hold at the skull that is too long',
    technique: { ...entry('ns-skull-base-hold'), holdSeconds: 20 },
    found: 'skull-hollow: held for 20 s',
  },
  {
    fault: 'a patch twice as large',
    technique: entry('ub-wall-ball'),
    pictures: planted('ub-wall-ball', { contact: { shape: 'ball', radiusMm: 66 } }),
    found: 'spine: roll, hold, ball',
  },
  {
    fault: 'a way that goes on over the crease of the wrist',
    technique: { ...entry('wh-palm-pads'), strokes: ['knead'] },
    pictures: planted('wh-palm-pads', { ...glideTo(at('wrist-crease-middle')), spots: [] }),
    found: 'wrist-crease: knead',
  },
  {
    fault: 'a single spot of many on the hard edge of the heel',
    technique: entry('wh-palm-pads'),
    pictures: planted('wh-palm-pads', { spots: [at('pisiform')] }),
    found: 'heel-of-hand: circle',
  },
  {
    fault: 'a point moved by 8 mm',
    technique: entry('ub-two-ball-track'),
    pictures: planted('ub-two-ball-track', { movement: { kind: 'rest' }, start: at('t2', 'blade-top-corner', 34) }),
    found: 'spine: hold, ball',
  },
  {
    fault: 'a palm that begins behind the ear, where it lies on the front of the neck as well',
    technique: entry('ns-light-stroke'),
    pictures: planted('ns-light-stroke', { start: at('behind-ear', 'neck-shoulder-corner', 18) }),
    found: 'throat-and-front-of-neck: stroke-light, hand',
  },
  {
    fault: 'a contact that reaches the other side',
    technique: entry('ub-pin-arm-sweep'),
    pictures: planted('ub-pin-arm-sweep', { start: at('t4') }),
    found: 'left, in spine: pin-move, ball',
  },
  {
    fault: 'a phase on skin that takes light strokes only',
    technique: entry('wh-hand-sequence'),
    pictures: planted('wh-hand-sequence-squeeze', { spots: [at('wrist-crease-middle')] }),
    found: 'wrist-crease: knead',
  },
];

describe('planted faults against no-press areas', () => {
  it('finds whatever is done that a no-press area forbids', () => {
    for (const { fault, technique, pictures, found } of faults) {
      expect(tried(technique, pictures).problems.join('\n'), fault).toContain(found);
    }
  });
});
