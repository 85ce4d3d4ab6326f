// SPDX-License-Identifier: MIT
// What moves in a picture is the stroke that the technique leads, at its tempo.
import { type Place, places } from '@knead/body';
import { type TechniqueEntry, techniques } from '@knead/content';
import type { Stroke } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { STILL_ORDER } from './bodyPicture.tsx';
import { findPicture } from './pictures.ts';

type Kind = Place['movement']['kind'];

/** Movements that show a stroke truly. */
const shows: Readonly<Partial<Record<Stroke, readonly Kind[]>>> = {
  hold: ['rest', 'walk', 'pin'],
  'press-walk': ['walk'],
  circle: ['circles'],
  knead: ['grip'],
  squeeze: ['grip'],
  glide: ['glide'],
  'stroke-light': ['glide'],
  roll: ['sway'],
  'pin-move': ['pin'],
  shake: ['shake'],
};
const placeOf = (picture: string): Place =>
  Object.entries<Place>(places).find(([id]) => id === picture)?.[1] ?? expect.fail(picture);
const strokesOf = (kind: Kind): readonly string[] =>
  Object.entries(shows).flatMap(([stroke, kinds]) => (kinds.includes(kind) ? [stroke] : []));

const entries: readonly (readonly [string, TechniqueEntry])[] = [...techniques];

describe('the stroke that moves', () => {
  it.each(entries)('%s shows the stroke it leads', (_, { picture, strokes }) => {
    const { kind } = placeOf(picture).movement;
    const [leading = 'hold'] = strokes;
    expect(shows[leading]).toContain(kind);
    for (const also of findPicture(picture)?.also ?? [])
      expect(strokesOf(placeOf(also).movement.kind).some((one) => strokes.some((s) => s === one))).toBe(true);
  });

  it.each(entries)('%s moves at its own tempo', (_, { picture, tempoPerMinute, holdSeconds }) => {
    const { movement } = placeOf(picture);
    if (movement.kind === 'rest') return expect(tempoPerMinute).toBeUndefined();
    if (tempoPerMinute !== undefined) return expect(movement.perMinute).toBe(tempoPerMinute);
    // A held stroke has no beat: each hold lasts no longer than it may.
    expect(60 / movement.perMinute).toBeLessThanOrEqual(holdSeconds);
    expect(60 / movement.perMinute).toBeGreaterThan(holdSeconds / 2);
  });

  it.each(entries)('%s takes as long on its picture as its beats do', (_, { picture }) => {
    const { movement } = placeOf(picture);
    const motion = findPicture(picture)?.contact.motion;
    if (movement.kind === 'rest') return expect(motion).toBeUndefined();
    const beats = beatsOf(movement);
    const seconds = (beats * 60) / movement.perMinute;
    const walks = movement.kind === 'circles' && movement.spots.length > 1;
    expect(motion?.seconds).toBeGreaterThan(seconds - 0.02);
    // Between spots the circling hand walks.
    expect(motion?.seconds).toBeLessThan(walks ? seconds * 1.6 : seconds + 0.02);
  });

  it('has a picture of its own for each stroke of the hand sequence, at the tempo of the trial', () => {
    const { also = [] } = findPicture('wh-hand-sequence') ?? {};
    const kinds = ['wh-hand-sequence', ...also].map((id) => placeOf(id).movement);
    expect(kinds.map(({ kind }) => kind)).toEqual(['glide', 'circles', 'grip', 'shake']);
    expect(kinds.map((one) => one.kind !== 'rest' && one.perMinute)).toEqual([10, 30, 24, 90]);
  });

  it.each(Object.keys(places))(
    '%s stands still in three numbered places or more, a pair on the spot in its arrows',
    (id) => {
      const { kind } = placeOf(id).movement;
      const { stills, arrows, contact } = findPicture(id) ?? expect.fail(id);
      if (kind === 'rest') return expect(contact.motion).toBeUndefined();
      if (kind === 'grip' && stills.length === 1) return expect(arrows).toHaveLength(2);
      expect(stills.length).toBeGreaterThanOrEqual(3);
      expect(stills.length).toBeLessThanOrEqual(STILL_ORDER.length);
    },
  );

  it('is drawn for every kind of stroke that the library has', () => {
    const drawn = new Set(Object.values<Place>(places).flatMap(({ movement }) => strokesOf(movement.kind)));
    for (const [id, { strokes }] of entries) for (const stroke of strokes) expect(drawn, id).toContain(stroke);
  });
});

function beatsOf(movement: Place['movement']): number {
  if (movement.kind === 'circles') return movement.rounds * movement.spots.length;
  if (movement.kind === 'walk') return movement.stops;
  return movement.kind === 'grip' && !movement.slides ? movement.way.length : 1;
}
