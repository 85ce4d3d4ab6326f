// SPDX-License-Identifier: MIT
import { paths, techniques } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { movesAtMarks, movesOf, requestFromMap, softMoves } from './fromMap.ts';

const pathOf = (id: string) => paths.find((path) => path.id === id) ?? expect.fail(id);

describe('moves along a path', () => {
  it('stand once each, from root to tip, and none at a place that is kept off', () => {
    for (const path of paths) {
      const moves = movesOf(path);
      const ids = moves.map(({ technique }) => technique.id);
      expect(new Set(ids).size).toBe(ids.length);
      const open = path.sites.filter(({ care }) => care !== 'never').flatMap((site) => site.techniques);
      expect(ids).toEqual([...new Set(open)]);
    }
  });

  it('are none at a place that is kept off, whatever its facts name', () => {
    const sites = [
      { id: 'a', techniques: ['wh-palm-pads', 'wh-thumb-base'], care: 'never' },
      { id: 'b', techniques: ['wh-thumb-base'], care: 'light' },
    ] as const;
    const moves = movesOf({ ...pathOf('median-ct'), sites });
    expect(moves.map(({ technique, sites: beside, pressureMax }) => [technique.id, beside, pressureMax])).toEqual([
      ['wh-thumb-base', ['b'], 2],
    ]);
  });

  it('are as soft as the strictest of their places', () => {
    for (const path of paths) {
      for (const { technique, pressureMax = 5 } of movesOf(path)) {
        const beside = path.sites.filter((site) => site.care !== 'never' && site.techniques.includes(technique.id));
        for (const site of beside) {
          expect(pressureMax).toBeLessThanOrEqual(site.pressureMax ?? technique.pressure.ceiling);
          if (site.care === 'light') expect(pressureMax).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  it('are taken where it was marked, else nearest to the tip', () => {
    const moves = movesOf(pathOf('median-ct'));
    expect(movesAtMarks(moves, ['thumb-palmar', 'index-palmar'])).toContain('wh-hand-sequence');
    expect(movesAtMarks(moves, [])).toEqual([moves.at(-1)?.technique.id]);
    expect(movesAtMarks([], ['heel'])).toEqual([]);
  });
});

describe('moves for skin that may be numb', () => {
  it('are strokes and glides of the flat hand alone, and there are some for feet and for hands', () => {
    const soft = softMoves(movesOf(pathOf('polyneuropathy')));
    expect(soft.map(({ technique }) => technique.id)).toContain('fa-palm-stroke');
    expect(soft.map(({ technique }) => technique.id)).not.toContain('fa-toe-milk');
  });
});

describe('a request from the map', () => {
  it.each(paths.filter((path) => movesOf(path).length > 0).map((path) => [path.id, path] as const))(
    'of the whole path %s is within what can be asked for',
    (_, path) => {
      const moves = movesOf(path);
      const request = requestFromMap(moves, 'right');
      expect(request.totalSeconds % 60).toBe(0);
      expect(request.totalSeconds).toBeGreaterThanOrEqual(180);
      expect(request.totalSeconds).toBeLessThanOrEqual(1200);
      expect(moves.map(({ technique }) => technique.area)).toContain(request.area);
      for (const wish of request.wishes) {
        const facts = techniques.get(wish.technique) ?? expect.fail(wish.technique);
        expect(wish.sideSeconds).toBeGreaterThanOrEqual(facts.sideSeconds.min);
        expect(wish.sideSeconds).toBeLessThanOrEqual(facts.sideSeconds.max);
        expect(wish.firstSide).toBe('right');
      }
    },
  );
});
