// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { P2 } from '../vector/plane.ts';
import { type Room, tagShare, tagsFor } from './tags.ts';
import { apart } from './ways.ts';

const frame = { x: 0, y: 0, width: 400, height: 400 };
const half = frame.width * tagShare;
const room: Room = { frame, isSkin: () => false, discs: [], lines: [], heads: [] };
const place = fc.tuple(fc.integer({ min: 110, max: 290 }), fc.integer({ min: 110, max: 290 }));

describe('tags of numbered places', () => {
  it('stand beside their place, inside the ring of the player, and apart from each other', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (places: readonly P2[]) => {
        const tags = tagsFor(places, room);
        expect(tags).toHaveLength(places.length);
        tags.forEach((tag, i) => {
          expect(apart(tag, places[i] ?? [0, 0])).toBeGreaterThan(half * 2);
          expect(apart(tag, [200, 200])).toBeLessThan(200 - half);
          for (const other of tags.slice(i + 1)) expect(apart(tag, other)).toBeGreaterThan(half * 2);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leave patches and the tips of arrows free', () => {
    const disc = { at: [200, 200], radius: 50 } as const;
    const [tag = [0, 0]] = tagsFor([[200, 200]], { ...room, discs: [disc], heads: [[270, 200]] });
    expect(apart(tag, disc.at)).toBeGreaterThan(disc.radius + half);
    expect(apart(tag, [270, 200])).toBeGreaterThan(half * 2);
  });

  it('stand beside a limb rather than on it', () => {
    const isSkin = ([x]: P2): boolean => x > 170 && x < 230;
    for (const [x] of tagsFor(
      [
        [200, 120],
        [200, 200],
        [200, 280],
      ],
      { ...room, isSkin },
    ))
      expect(isSkin([x, 0])).toBe(false);
  });

  it('are the same each time', () => {
    const places: readonly P2[] = [
      [150, 150],
      [210, 180],
      [250, 250],
    ];
    expect(tagsFor(places, room)).toEqual(tagsFor(places, room));
  });
});
