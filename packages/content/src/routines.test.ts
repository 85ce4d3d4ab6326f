// SPDX-License-Identifier: MIT
import { firstWeekDaySecondsMax, type RoutineRequest } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { ROUTINE_IDS, type RoutineId, routines } from './routines.ts';
import { techniques } from './techniques.ts';

const contactOf = ({ wishes }: RoutineRequest) =>
  wishes.reduce((sum, { technique, sideSeconds }) => {
    return sum + sideSeconds * (techniques.get(technique)?.sides === 'both' ? 1 : 2);
  }, 0);

/** Techniques of the presets of `techniques.md` F.6, with their pressure, in order. */
const presets: readonly (readonly [RoutineId, readonly (readonly [string, number])[]])[] = [
  [
    'desk-hands',
    [
      ['ns-light-stroke', 2],
      ['ns-trap-knead', 3],
      ['wh-forearm-flexor-strip', 3],
      ['wh-hand-sequence', 3],
      ['wh-carpal-spread', 2],
    ],
  ],
  ['daily-hands', [['wh-hand-sequence', 3]]],
  [
    'desk-neck',
    [
      ['ns-light-stroke', 2],
      ['ns-trap-knead', 3],
      ['ns-thumb-walk-neck', 3],
      ['ns-levator-corner', 3],
      ['ns-skull-base-hold', 3],
    ],
  ],
  [
    'long-sitting',
    [
      ['ub-self-hug-stroke', 3],
      ['ub-wall-ball', 4],
      ['ub-pin-arm-sweep', 3],
      ['ub-wall-roller', 4],
    ],
  ],
  [
    'feet-and-calves',
    [
      ['fa-toe-milk', 2],
      ['fa-calf-glide', 3],
      ['fa-ankle-circles', 3],
      ['fa-arch-thumbs', 3],
    ],
  ],
  // Palm strokes stand for the thumbs in the arch (`product.md` 9).
  [
    'gentle-feet',
    [
      ['fa-toe-milk', 2],
      ['fa-palm-stroke', 2],
    ],
  ],
  [
    'at-your-desk',
    [
      ['ns-trap-knead', 3],
      ['wh-forearm-extensor-roll', 3],
    ],
  ],
  [
    'bad-day',
    [
      ['ns-light-stroke', 2],
      ['ub-self-hug-stroke', 2],
    ],
  ],
];

describe('ready-made routines', () => {
  it.each(presets)('%s has the techniques of its preset, in order, and never asks for more pressure', (id, rows) => {
    const wishes = routines[id].wishes;
    expect(wishes.map(({ technique }) => technique)).toEqual(rows.map(([technique]) => technique));
    for (const [index, [technique, pressure]] of rows.entries()) {
      expect(wishes[index]?.pressureMax ?? 5, technique).toBeLessThanOrEqual(pressure);
    }
  });

  it('keeps the four of the first evening first, with no more contact than the first week allows', () => {
    const first = ROUTINE_IDS.slice(0, 4);
    expect(first).toEqual(['hands-after-desk', 'neck-and-shoulders', 'between-the-blades', 'feet-in-the-evening']);
    for (const id of first) expect(contactOf(routines[id]), id).toBeLessThanOrEqual(firstWeekDaySecondsMax);
  });

  it('gives feet that feel less two minutes each, light, and no ankle', () => {
    const { wishes } = routines['gentle-feet'];
    expect(wishes.reduce((sum, { sideSeconds }) => sum + sideSeconds, 0)).toBeLessThanOrEqual(120);
    for (const { technique, pressureMax } of wishes) {
      expect(pressureMax).toBe(2);
      expect(techniques.get(technique)?.regions).toEqual(['foot']);
    }
  });
});
