// SPDX-License-Identifier: MIT
// What lies over a drawing stays inside its picture at every moment of its movement, not only where it begins.
import type { PictureFacts } from '@knead/body';
import { describe, expect, it } from 'vitest';
import { drawings } from './drawings.ts';
import { pictures } from './pictures.ts';

interface At {
  readonly x: number;
  readonly y: number;
}

/** All places of a path of absolute M, L and A commands; of an arc, its two ends and the far sides of its circle. */
function placesOf(d: string): readonly At[] {
  return [...d.matchAll(/([MLA])([^MLAZ]*)/g)].flatMap(([, command, text = '']): readonly At[] => {
    const numbers = text
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [x = Number.NaN, y = Number.NaN] = numbers.slice(-2);
    if (command !== 'A') return [{ x, y }];
    const r = numbers[0] ?? Number.NaN;
    return [
      { x, y },
      { x: x - r, y },
      { x: x + r, y },
    ];
  });
}

/** Where the middle of every moving mark comes: the contact, both of a pair, or the limb. */
function middlesOf({ contact, stills, spots, ways }: PictureFacts): readonly At[] {
  const { motion, at } = contact;
  const moved =
    motion === undefined ? [] : motion.kind === 'grip' ? [...motion.first, ...motion.second] : placesOf(motion.d);
  return [at, ...moved, ...stills, ...spots, ...ways.flatMap(({ d }) => placesOf(d))];
}

const outside = (facts: PictureFacts): readonly string[] => {
  const { frame, drawing, contact } = facts;
  const whole = drawings[drawing];
  // a ball or a roller may reach over the edge of a close-up, its middle never
  const reach = contact.shape === 'disc' ? Math.min(contact.radius, frame.width * 0.04) : 0;
  const isIn = ({ x, y }: At, r: number): boolean =>
    x >= frame.x + r && x <= frame.x + frame.width - r && y >= frame.y + r && y <= frame.y + frame.height - r;
  const nevers = facts.never.flatMap(({ d }) => placesOf(d));
  return [
    ...middlesOf(facts)
      .filter((at) => !isIn(at, reach))
      .map(({ x, y }) => `a mark at ${x} ${y}`),
    ...nevers
      .filter(({ x, y }) => !(x >= 0 && x <= whole.width && y >= 0 && y <= whole.height))
      .map(({ x, y }) => `a no-press area at ${x} ${y}`),
    ...facts.never
      .filter(({ d }) => !placesOf(d).some((at) => isIn(at, 0)))
      .map(() => 'a no-press area that nobody sees'),
  ];
};

const all = Object.entries<PictureFacts>(pictures);

describe('overlays', () => {
  it.each(all)('of %s stay inside their picture on the whole way', (_, facts) => {
    expect(outside(facts)).toEqual([]);
  });

  it('finds a way that leaves its picture', () => {
    const [, facts] = all.find(([, { contact }]) => contact.motion?.kind === 'track') ?? expect.fail('nothing moves');
    const { motion } = facts.contact;
    const astray =
      motion?.kind === 'track' ? { ...motion, d: `${motion.d}L${facts.frame.x - 1} ${facts.frame.y}` } : motion;
    expect(outside({ ...facts, contact: { ...facts.contact, ...(astray && { motion: astray }) } })).toHaveLength(1);
  });
});
