// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../field/field.ts';
import { snap } from '../field/surface.ts';
import { distance, type V3 } from '../maths/vec.ts';
import { type Part, parts } from '../parts.ts';
import { type View, type ViewId, views } from '../views.ts';
import { areaSpots } from './areas.ts';
import { skinOf } from './picture.ts';
import type { Place, Spot } from './place.ts';
import { places } from './places.ts';
import { onSkin, type Skin, wayOnSkin } from './skin.ts';

/** Ids of all techniques of the library. */
const techniques = [
  [
    'ns',
    [
      'trap-knead',
      'thumb-walk-neck',
      'knot-hold',
      'skull-base-hold',
      'levator-corner',
      'blade-groove-glide',
      'chest-wall-ball',
      'light-stroke',
    ],
  ],
  [
    'ub',
    [
      'wall-ball',
      'wall-roller',
      'pin-arm-sweep',
      'blade-back-ball',
      'axillary-fold-squeeze',
      'two-ball-track',
      'self-hug-stroke',
      'floor-roller',
    ],
  ],
  [
    'wh',
    [
      'palm-pads',
      'above-crease',
      'thumb-base',
      'hand-sequence',
      'forearm-flexor-strip',
      'forearm-extensor-roll',
      'carpal-spread',
      'web-squeeze',
    ],
  ],
  [
    'fa',
    ['arch-thumbs', 'ankle-circles', 'ball-roll', 'heel-knuckle', 'met-glide', 'toe-milk', 'calf-glide', 'shin-glide'],
  ],
] as const;
const ids = techniques.flatMap(([area, names]) => names.map((name) => `${area}-${name}`));

const all = Object.entries<Place>(places);
const skins = new Map<ViewId, Skin>();
function skin(id: ViewId): Skin {
  const known = skins.get(id) ?? skinOf(views[id]);
  skins.set(id, known);
  return known;
}

function movingSpots({ movement }: Place): readonly Spot[] {
  if ('way' in movement) return movement.way;
  return movement.kind === 'circles' ? movement.spots : [];
}
const pressed = (place: Place): readonly Spot[] => [
  place.start,
  ...movingSpots(place),
  ...(place.spots ?? []),
  ...(place.lanes ?? []).flat(),
];

describe('landmarks', () => {
  it.each(Object.entries<Part>(parts))('of the %s lie on its skin, and were meant there', (_, { ops, landmarks }) => {
    const field = fieldOf(ops());
    for (const [id, near] of Object.entries(landmarks)) {
      const at = snap(field, near);
      expect(Math.abs(field(...at)), id).toBeLessThan(0.5);
      expect(distance(at, near), id).toBeLessThan(16);
    }
  });
});

describe('places', () => {
  it('exist for every technique', () => {
    expect(ids).toHaveLength(32);
    expect(Object.keys(places)).toEqual(expect.arrayContaining(ids));
    const further = all.flatMap(([, { also }]) => also ?? []);
    // Palm strokes over the foot are ours, beside the 32 of the paper.
    expect(Object.keys(places).sort()).toEqual([...ids, 'fa-palm-stroke', ...further].sort());
  });

  it.each(all)('%s presses skin that faces the viewer, near where it is meant', (_, place) => {
    const { width, height }: View = views[place.view];
    for (const spot of pressed(place)) {
      const {
        place: at,
        facing,
        moved,
        at: [x, y],
      } = onSkin(skin(place.view), spot);
      expect(Math.abs(skin(place.view).field(...at)), JSON.stringify(spot)).toBeLessThan(0.5);
      expect(facing, JSON.stringify(spot)).toBeGreaterThan(0.25);
      expect(moved, JSON.stringify(spot)).toBeLessThan(30);
      for (const [v, most] of [
        [x, width],
        [y, height],
      ] as const) {
        expect(v, JSON.stringify(spot)).toBeGreaterThan(12);
        expect(v, JSON.stringify(spot)).toBeLessThan(most - 12);
      }
    }
  });

  it.each(all)('%s stays out of its own no-press zones on its whole way', (_, place) => {
    const on = skin(place.view);
    const zones = (place.never ?? []).flatMap((never) => (never.kind === 'zone' ? never.around : []));
    const way = [
      ...pressed(place).map((spot) => onSkin(on, spot)),
      ...wayOnSkin(on, movingSpots(place).length > 1 ? movingSpots(place) : [place.start, place.start]),
    ];
    for (const [a, b, mm] of zones) {
      const [from, to] = [onSkin(on, a).place, onSkin(on, b).place];
      for (const { place: at } of way) expect(toLimb(at, from, to)).toBeGreaterThan(mm);
    }
  });

  it('stand for each area', () => {
    for (const { hero, card } of Object.values(areaSpots)) {
      for (const { view, spot } of [hero, card]) expect(onSkin(skin(view), spot).facing).toBeGreaterThan(0.4);
    }
  });
});

const x = (id: keyof typeof places): number => onSkin(skin(places[id].view), places[id].start).place[0];
const place = (id: keyof typeof places): V3 => onSkin(skin(places[id].view), places[id].start).place;

describe('sides and regions', () => {
  it('of the figure are the right ones', () => {
    for (const [id, { view, contact }] of all) {
      const isFigure = ['leg', 'bust', 'figure'].includes(views[view].part);
      if (isFigure && contact.shape !== 'roller') expect(x(id as keyof typeof places), id).toBeLessThan(-15);
    }
  });

  it('of the hand: thumb mound on the thumb side, web between thumb and index finger', () => {
    const [tx, ty, tz] = place('wh-thumb-base');
    expect(tx).toBeGreaterThan(24);
    expect(ty).toBeGreaterThan(15);
    expect(ty).toBeLessThan(60);
    expect(tz).toBeGreaterThan(10);
    const [wx, wy, wz] = place('wh-web-squeeze');
    expect(wx).toBeGreaterThan(20);
    expect(wy).toBeGreaterThan(40);
    expect(wz).toBeLessThan(4);
    // three finger-widths above the crease, palm side, between the cords
    const [ax, ay, az] = place('wh-above-crease');
    expect(Math.abs(ax)).toBeLessThan(14);
    expect(ay).toBeLessThan(-40);
    expect(ay).toBeGreaterThan(-60);
    expect(az).toBeGreaterThan(12);
  });

  it('of the foot: arch behind the ball, toes before it, hollows around the ankle bones', () => {
    const [, ay, az] = place('fa-arch-thumbs');
    expect(ay).toBeLessThan(22);
    expect(az).toBeLessThan(30);
    expect(place('fa-toe-milk')[2]).toBeGreaterThan(120);
    expect(place('fa-ankle-circles')[0]).toBeGreaterThan(10);
    expect(place('fa-ankle-circles-outer')[0]).toBeLessThan(-10);
  });

  it('of the back: between spine and blade, below the neck', () => {
    const [bx, by, bz] = place('ub-wall-ball');
    expect(bx).toBeLessThan(-33);
    expect(bx).toBeGreaterThan(-70);
    expect(by).toBeGreaterThan(1290);
    expect(by).toBeLessThan(1380);
    expect(bz).toBeLessThan(-80);
    expect(place('ns-chest-wall-ball')[2]).toBeGreaterThan(20);
    expect(place('ns-trap-knead')[1]).toBeGreaterThan(1420);
  });
});

function toLimb(p: V3, a: V3, b: V3): number {
  const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const q = [p[0] - a[0], p[1] - a[1], p[2] - a[2]] as const;
  const t = Math.min(
    1,
    Math.max(0, (q[0] * d[0] + q[1] * d[1] + q[2] * d[2]) / (d[0] ** 2 + d[1] ** 2 + d[2] ** 2 || 1)),
  );
  return Math.hypot(q[0] - d[0] * t, q[1] - d[1] * t, q[2] - d[2] * t);
}
