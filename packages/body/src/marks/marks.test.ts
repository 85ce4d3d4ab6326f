// SPDX-License-Identifier: MIT
import { paths, points } from '@knead/content';
import { describe, expect, it } from 'vitest';
import looked from '../../fixtures/points.json' with { type: 'json' };
import { distance, dot, length, sub, type V3 } from '../maths/vec.ts';
import { at, type LandmarkId } from '../places/place.ts';
import { type CourseId, courses } from './courses.ts';
import { type Frame, type FramedSpot, fieldFor, inFigure, placeOf, zoneOf } from './frames.ts';
import { courseLine } from './marks.ts';
import { pointSpots } from './points.ts';
import { routes } from './routes.ts';

const expected: Readonly<Record<string, readonly number[]>> = looked;
const spots = Object.entries<FramedSpot>(pointSpots);
const wholeOf = { hand: 'arm', foot: 'foot', figure: 'figure' } as const satisfies Record<Frame, string>;
const factsOf = (id: string) => points.find((point) => point.id === id) ?? expect.fail(id);

const tolerance = 4;
function pointProblems(id: string, spot: FramedSpot, moved: (place: V3) => V3 = (place) => place): readonly string[] {
  const place = moved(placeOf(spot));
  const [x = 0, y = 0, z = 0] = expected[id] ?? [];
  const zone = zoneOf(spot);
  return [
    ...(distance(place, [x, y, z]) > tolerance ? ['lies elsewhere'] : []),
    ...(Math.abs(fieldFor(wholeOf[spot.frame])(...place)) > 0.5 ? ['not on the skin'] : []),
    ...(factsOf(id).zones.some((known) => known === zone) ? [] : [`in ${zone}`]),
    ...(inFigure(spot.frame, place)[0] > (factsOf(id).sides === 'midline' ? 0.5 : -15) ? ['on the wrong side'] : []),
  ];
}

describe('standard points', () => {
  it('are all placed', () => {
    expect(Object.keys(pointSpots).sort()).toEqual(points.map(({ id }) => id).sort());
    expect(Object.keys(expected).sort()).toEqual(points.map(({ id }) => id).sort());
  });

  it.each(spots)('%s lies on the skin of its zone, on the right side, where somebody has looked', (id, spot) => {
    expect(pointProblems(id, spot)).toEqual([]);
  });
});

const unit = 1750 / 75;
const figure = (id: LandmarkId): V3 => placeOf({ frame: 'figure', spot: at(id) });
const hand = (id: LandmarkId): V3 => placeOf({ frame: 'hand', spot: at(id) });
const foot = (id: LandmarkId): V3 => placeOf({ frame: 'foot', spot: at(id) });
const point = (id: keyof typeof pointSpots): V3 => placeOf(pointSpots[id]);
/** Share of the way from one place to another at which a point lies. */
function share(id: keyof typeof pointSpots, from: V3, to: V3): number {
  const way = sub(to, from);
  return dot(sub(point(id), from), way) / length(way) ** 2;
}
const fromSpine = (id: keyof typeof pointSpots): number =>
  (3 * Math.abs(point(id)[0])) / Math.abs(figure('blade-inner-edge-middle')[0]);

/** Point, where it is, where the standard has it: body-cun, or a share of a way. */
const measures: readonly (readonly [string, number, number])[] = [
  ['PC4', 12 * share('pc4', hand('wrist-crease-middle'), hand('elbow-crease-middle')), 5],
  ['PC6', 12 * share('pc6', hand('wrist-crease-middle'), hand('elbow-crease-middle')), 2],
  ['TE5', 12 * share('te5', hand('wrist-back-middle'), hand('elbow-tip')), 2],
  ['LI10', 12 * share('li10', hand('elbow-crease-middle'), hand('wrist-back-middle')), 2],
  ['LI4', share('li4', hand('second-hand-bone-base'), hand('index-knuckle-back')), 0.5],
  ['LI11', share('li11', hand('biceps-cord'), hand('elbow-bone-outer')), 0.5],
  ['LU10', share('lu10', hand('thumb-bone-base'), hand('thumb-knuckle')), 0.5],
  ['BL58', 16 * share('bl58', figure('outer-ankle-bone'), figure('knee-crease-middle')), 7],
  ['GB39', 16 * share('gb39', figure('outer-ankle-bone'), figure('knee-crease-middle')), 3],
  ['ST36', 16 * share('st36', figure('kneecap-outer-hollow'), figure('outer-ankle-bone')), 3],
  // the tip of the kneecap, 22 mm below its middle, is 15 above the inner ankle bone
  [
    'SP6',
    (15 * (point('sp6')[1] - figure('inner-ankle-bone')[1])) /
      (figure('kneecap-middle')[1] - 22 - figure('inner-ankle-bone')[1]),
    3,
  ],
  ['KI6', (3 * (foot('inner-ankle-bone')[1] - point('ki6')[1])) / foot('inner-ankle-bone')[1], 1],
  ['KI1', share('ki1', foot('second-web'), foot('heel-back')), 1 / 3],
  ['SP5', share('sp5', foot('navicular-bump'), foot('inner-ankle-bone')), 0.5],
  ['SI9', (point('si9')[1] - figure('armpit-back-fold')[1]) / unit, 1],
  ['SI11', share('si11', figure('blade-ridge-middle'), figure('blade-bottom-tip')), 1 / 3],
  ['GB21', share('gb21', figure('c7'), figure('acromion')), 0.5],
  ['TE15', share('te15', point('gb21'), point('si13')), 0.5],
  ['LU1', Math.abs(point('lu1')[0]) / unit, 6],
  ['SI15', fromSpine('si15'), 2],
  ...(['bl11', 'bl12', 'bl13', 'bl14', 'bl15'] as const).map((id) => [id, fromSpine(id), 1.5] as const),
  ...(['bl41', 'bl42', 'bl43', 'bl44', 'si14'] as const).map((id) => [id, fromSpine(id), 3] as const),
];

describe('proportional distances of the WHO', () => {
  it.each(measures)('%s lies within a fifth of where it is meant', (_, ours, theirs) => {
    expect(Math.abs(ours / theirs - 1), `${ours.toFixed(2)} instead of ${theirs.toFixed(2)}`).toBeLessThan(0.2);
  });

  it('cover every point that is told in body-cun', () => {
    const told = points.filter(({ measure }) => measure && 'bcun' in measure).map(({ code }) => code);
    const tried = new Set(measures.map(([name]) => name.toUpperCase()));
    expect(told.filter((code) => !tried.has(code))).toEqual([]);
  });
});

const courseIds = Object.keys(courses).filter((id): id is CourseId => Object.hasOwn(courses, id));

/** How far a nerve has come: from the upper end of the spine, and sideways or forwards from its line. */
function come([x, y, z]: V3): number {
  const [top, low] = [figure('skull-edge-middle'), figure('t12')];
  const height = Math.min(top[1], Math.max(low[1], y));
  return distance([x, y, z], top) + distance([x, y, z], [0, height, -100]);
}
const runsOutwards = (line: readonly V3[]): boolean => come(line[0] ?? [0, 0, 0]) < come(line.at(-1) ?? [0, 0, 0]);

describe('nerve paths', () => {
  it('are those of the library, with all their sites from root to tip', () => {
    expect(Object.keys(routes).sort()).toEqual(paths.map(({ id }) => id).sort());
    for (const { id, sites } of paths) {
      expect(Object.keys(routes[id]?.sites ?? {}).sort(), id).toEqual(sites.map((site) => site.id).sort());
    }
  });

  it('have a line each, except the pattern of all limbs', () => {
    const bare = Object.entries(routes).filter(([, { courses: lines }]) => lines.length === 0);
    expect(bare.map(([id]) => id)).toEqual(['polyneuropathy']);
    const used = new Set(Object.values(routes).flatMap((route) => route.courses));
    expect(courseIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(courseIds)('%s runs from root to tip near the skin of the right side', (id) => {
    const line = courseLine(id);
    expect(runsOutwards(line)).toBe(true);
    for (const [x] of line) expect(x).toBeLessThan(1);
  });

  it.each(paths.map(({ id }) => id))('%s has its sites on the right side', (id) => {
    for (const [site, spot] of Object.entries(routes[id]?.sites ?? {})) {
      expect(inFigure(spot.frame, placeOf(spot))[0], site).toBeLessThan(-8);
    }
  });
});

describe('planted faults in points and paths', () => {
  it('finds a point moved by 8 mm', () => {
    expect(pointProblems('pc6', pointSpots.pc6, ([x, y, z]) => [x, y + 8, z])).toContain('lies elsewhere');
  });

  it('finds a point on the other side', () => {
    expect(pointProblems('bl13', pointSpots.bl13, ([x, y, z]) => [-x, y, z])).toContain('on the wrong side');
  });

  it('finds two points swapped', () => {
    expect(pointProblems('ki3', pointSpots.bl60)).not.toEqual([]);
  });

  it('finds a nerve path reversed', () => {
    expect(runsOutwards([...courseLine('median-forearm')].reverse())).toBe(false);
  });
});
