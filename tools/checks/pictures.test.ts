// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkPictures, type Kept } from './pictures.ts';

const good: Kept = {
  stamp: { drawings: 'd1', facts: 'f1', turn: 't1', files: { 'palm-left.svg': 'a', 'pictures.json': 'b' } },
  source: { drawings: 'd1', facts: 'f1', turn: 't1' },
  files: [
    { name: 'palm-left.svg', stamp: 'a', bytes: 100_000, packed: 30_000 },
    { name: 'pictures.json', stamp: 'b', bytes: 20_000, packed: 4_000 },
  ],
};
const [drawing, facts] = good.files;
const problems = (changed: Partial<Kept>): readonly string[] => checkPictures({ ...good, ...changed }).problems;

describe('checkPictures', () => {
  it('is content with pictures of the source as it stands', () => {
    expect(problems({})).toEqual([]);
    expect(checkPictures(good).note).toBe('1 drawings, largest 30.0 kB after gzip, to turn 0.0 kB, all kept 120.0 kB');
  });

  it('finds art that is stale', () => {
    expect(problems({ source: { drawings: 'd2', facts: 'f2', turn: 't2' } })).toEqual([
      'The body changed after its pictures were built. Run: npm run body',
    ]);
  });

  it('tells a changed source, a touched file, a missing and a foreign one', () => {
    expect(problems({ source: { drawings: 'd2', facts: 'f2', turn: 't1' } })).toHaveLength(1);
    expect(problems({ source: { drawings: 'd1', facts: 'f2', turn: 't1' } })).toHaveLength(1);
    expect(problems({ source: { drawings: 'd1', facts: 'f1', turn: 't2' } })).toHaveLength(1);
    if (!drawing || !facts) return expect.unreachable();
    expect(problems({ files: [{ ...drawing, stamp: 'x' }, facts] })).toEqual([
      'palm-left.svg is not what was built. Run: npm run body',
    ]);
    expect(problems({ files: [drawing] })).toEqual(['pictures.json is missing. Run: npm run body']);
    expect(problems({ files: [...good.files, { ...drawing, name: 'old.svg' }] })).toHaveLength(1);
  });

  it('tells a stale map of zones', () => {
    const zones = { name: 'zones-palm.json', stamp: 'new', bytes: 8_000, packed: 3_000 };
    const stamp = { ...good.stamp, files: { ...good.stamp.files, 'zones-palm.json': 'old' } };
    expect(problems({ stamp, files: [...good.files, zones] })).toEqual([
      'zones-palm.json is not what was built. Run: npm run body',
    ]);
  });

  it('holds the weights', () => {
    if (!drawing || !facts) return expect.unreachable();
    expect(problems({ files: [{ ...drawing, packed: 60_000 }, facts] })).toHaveLength(1);
    expect(problems({ files: [{ ...drawing, bytes: 4_000_000 }, facts] })).toHaveLength(1);
    const mesh = { name: 'turn-hand.bin', stamp: 'c', bytes: 900_000, packed: 600_000 };
    const stamp = { ...good.stamp, files: { ...good.stamp.files, 'turn-hand.bin': 'c' } };
    expect(problems({ stamp, files: [...good.files, mesh] })).toHaveLength(1);
  });
});
