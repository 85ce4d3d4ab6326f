// SPDX-License-Identifier: MIT
// Where each technique begins and ends on the model, as somebody has looked at it on the contact sheet. Whoever moves a
// place on purpose looks again and writes the new millimetres down.
import { describe, expect, it } from 'vitest';
import looked from '../../fixtures/contacts.json' with { type: 'json' };
import { distance, type V3 } from '../maths/vec.ts';
import { views } from '../views.ts';
import { skinOf } from './picture.ts';
import type { Place, Spot } from './place.ts';
import { type PictureId, places } from './places.ts';
import { onSkin, type Skin } from './skin.ts';

interface Looked {
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  readonly radiusMm: number;
}

const expected: Readonly<Record<string, Looked>> = looked;
const skins = new Map<string, Skin>();
const skin = ({ view }: Place): Skin => {
  const known = skins.get(view) ?? skinOf(views[view]);
  skins.set(view, known);
  return known;
};

function wayOf({ movement, start }: Place): readonly Spot[] {
  if ('way' in movement) return movement.way;
  return movement.kind === 'circles' ? movement.spots : [start];
}

const tolerance = 4;

function problemsOf(
  place: Place,
  { begins, ends, radiusMm }: Looked,
  moved: (at: V3) => V3 = (at) => at,
): readonly string[] {
  const way = wayOf(place);
  const at = (spot: Spot | undefined): V3 => moved(onSkin(skin(place), spot ?? place.start).place);
  const off = (a: V3, b: readonly number[]): boolean => distance(a, [b[0] ?? 0, b[1] ?? 0, b[2] ?? 0]) > tolerance;
  return [
    ...(off(at(way[0]), begins) ? ['begins elsewhere'] : []),
    ...(off(at(way.at(-1)), ends) ? ['ends elsewhere'] : []),
    ...(Math.abs(place.contact.radiusMm - radiusMm) > 1 ? ['other size'] : []),
  ];
}

const all = Object.entries<Place>(places);

describe('contacts', () => {
  it.each(all)('%s begins and ends where somebody has looked, in true size', (id, place) => {
    expect(problemsOf(place, expected[id] ?? expect.fail(id))).toEqual([]);
  });

  it('are all known', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(places).sort());
  });
});

const glide: Place = places['wh-above-crease'];
const reversed = (place: Place): Place =>
  place.movement.kind === 'glide'
    ? { ...place, movement: { ...place.movement, way: [...place.movement.way].reverse() } }
    : place;

/** What is found of a place that passes itself off as another. */
const found = (place: Place, as: PictureId, moved?: (at: V3) => V3): readonly string[] =>
  problemsOf(place, expected[as] ?? expect.fail(as), moved);

describe('planted faults in contacts', () => {
  it('finds a contact moved by 8 mm', () => {
    expect(found(glide, 'wh-above-crease', ([x, y, z]) => [x, y + 8, z])).toEqual([
      'begins elsewhere',
      'ends elsewhere',
    ]);
  });

  it('finds a contact on the other side', () => {
    const side = found(places['ns-knot-hold'], 'ns-knot-hold', ([x, y, z]) => [-x, y, z]);
    expect(side).toEqual(['begins elsewhere', 'ends elsewhere']);
  });

  it('finds two techniques that changed places', () => {
    expect(found(places['wh-thumb-base'], 'wh-carpal-spread')).toContain('begins elsewhere');
    expect(found(places['wh-carpal-spread'], 'wh-thumb-base')).toContain('begins elsewhere');
  });

  it('finds a way reversed', () => {
    expect(found(reversed(glide), 'wh-above-crease')).toEqual(['begins elsewhere', 'ends elsewhere']);
  });

  it('finds a patch twice as large', () => {
    const large: Place = { ...glide, contact: { ...glide.contact, radiusMm: glide.contact.radiusMm * 2 } };
    expect(found(large, 'wh-above-crease')).toEqual(['other size']);
  });
});
