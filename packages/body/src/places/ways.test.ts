// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { P2 } from '../vector/plane.ts';
import { apart, closing, type Disc, turnAround, wayOf } from './ways.ts';

const gap = 10;
const patch: Disc = { at: [100, 100], radius: 30 };
const clearing = { patches: [patch], gap };
const tipsOf = ({ heads }: { readonly heads: readonly { x: number; y: number }[] }): readonly P2[] =>
  heads.map(({ x, y }): P2 => [x, y]);

describe('ways', () => {
  it('end where they end, if no patch lies there', () => {
    const way = wayOf(
      {
        line: [
          [100, 100],
          [200, 100],
        ],
        heads: 'end',
      },
      clearing,
    );
    expect(way).toEqual({ d: 'M100 100L200 100', heads: [{ x: 200, y: 100, turn: 0 }] });
  });

  it('are led on until their arrow is clear of a patch, in their own direction', () => {
    const way = wayOf(
      {
        line: [
          [100, 90],
          [100, 110],
        ],
        heads: 'both',
      },
      clearing,
    );
    expect(way.heads.map(({ turn }) => turn)).toEqual([-90, 90]);
    for (const tip of tipsOf(way)) {
      expect(apart(tip, patch.at)).toBeGreaterThanOrEqual(patch.radius + gap);
      expect(apart(tip, patch.at)).toBeLessThan(patch.radius + gap * 1.3);
    }
    expect(way.d).toContain('L100 90L100 110');
  });

  it('of a turn go clockwise and leave a gap, so that their beginning is seen', () => {
    const { d, heads } = turnAround([0, 0], 50);
    const [, x = '', y = ''] = /^M(\S+) (\S+?)L/.exec(d) ?? [];
    const begin: P2 = [Number(x), Number(y)];
    const [tip = [0, 0]] = tipsOf({ heads });
    expect(apart(tip, [0, 0])).toBeCloseTo(50, 0);
    expect(apart(begin, tip)).toBeGreaterThan(20);
    expect(begin[1]).toBeLessThan(0);
  });

  it('of a pair that closes point at each other from outside', () => {
    const [a, b] = closing(
      [
        [0, 0],
        [100, 0],
      ],
      { radius: 20, gap },
    );
    expect(a?.heads[0]).toMatchObject({ turn: 360 });
    expect(b?.heads[0]).toMatchObject({ turn: 180 });
    expect(a?.heads[0]?.x).toBeLessThan(-20);
    expect(b?.heads[0]?.x).toBeGreaterThan(120);
  });
});
