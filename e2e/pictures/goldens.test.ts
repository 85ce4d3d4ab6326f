// SPDX-License-Identifier: MIT
// Every drawing and every picture of a technique looks as it did when somebody last looked. Where a change is meant:
// npm run goldens, and look at what changed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldenFolder } from '../../tools/goldens/kept.ts';
import { type Apart, apart, isSame, type Pixels } from '../../tools/goldens/look.ts';
import { readGolden, renderAll } from '../../tools/goldens/render.tsx';
import { openBrowser, type TestBrowser } from '../support/chromium.ts';

const kept = readdirSync(goldenFolder).map((name) => name.replace('.webp', ''));

let browser: TestBrowser;
let drawn: ReadonlyMap<string, Pixels>;
const goldens = new Map<string, Pixels>();
beforeAll(async () => {
  browser = await openBrowser();
  drawn = await renderAll(browser.page);
  for (const id of kept) {
    goldens.set(id, await readGolden(browser.page, readFileSync(join(goldenFolder, `${id}.webp`))));
  }
});
afterAll(() => browser.forget());

const golden = (id: string): Pixels => goldens.get(id) ?? expect.fail(`There is no golden picture of ${id}.`);
const now = (id: string): Pixels => drawn.get(id) ?? expect.fail(`${id} is drawn no more. Run: npm run goldens`);
const told = ({ mean, worst }: Apart): string => `${mean.toFixed(2)} apart on the whole, ${worst.toFixed(1)} at worst`;

describe('golden pictures', () => {
  it('are there for all that is drawn', () => {
    expect([...drawn.keys()].sort()).toEqual([...kept].sort());
  });

  it.each(kept)('%s looks as it did', (id) => {
    const found = apart(now(id), golden(id));
    expect(isSame(found), `${id} is ${told(found)}. If that is meant, look at it and run: npm run goldens`).toBe(true);
  });
});

function changed(of: Pixels, colour: (x: number, y: number, q: number) => number): Pixels {
  const rgb = of.rgb.map((_, i) => {
    const pixel = Math.floor(i / 3);
    return Math.min(255, Math.max(0, colour(pixel % of.width, Math.floor(pixel / of.width), i % 3)));
  });
  return { ...of, rgb };
}

/** Colour between pixels; the last row and column go on. */
function sample({ rgb, width, height }: Pixels, x: number, y: number, q: number): number {
  const at = (ax: number, ay: number): number =>
    rgb[(Math.min(height - 1, Math.max(0, ay)) * width + Math.min(width - 1, Math.max(0, ax))) * 3 + q] ?? 0;
  const [ix, iy] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - ix, y - iy];
  const top = at(ix, iy) * (1 - fx) + at(ix + 1, iy) * fx;
  return top * (1 - fy) + (at(ix, iy + 1) * (1 - fx) + at(ix + 1, iy + 1) * fx) * fy;
}

/** A dealer of chance that deals the same each time. */
function noise(seed: number): number {
  const v = Math.sin(seed * 12.9898) * 43758.5453;
  return (v - Math.floor(v)) * 2 - 1;
}

const faults: readonly (readonly [string, (of: Pixels) => Pixels])[] = [
  ['a shift by three hundredths', (of) => changed(of, (x, y, q) => sample(of, x - of.width * 0.03, y, q))],
  ['another tone', (of) => changed(of, (x, y, q) => sample(of, x, y, q) * 0.97)],
  ['a mirrored side', (of) => changed(of, (x, y, q) => sample(of, of.width - 1 - x, y, q))],
];

const fine: readonly (readonly [string, (of: Pixels) => Pixels])[] = [
  ['other smoothing of edges', (of) => changed(of, (x, y, q) => sample(of, x + 0.15, y + 0.1, q))],
  ['noise', (of) => changed(of, (x, y, q) => sample(of, x, y, q) + 3 * noise(x + 97 * y + 9409 * q))],
];

describe('planted faults', () => {
  it.each(faults)('%s is found in every picture', (_, change) => {
    const unseen = kept.filter((id) => isSame(apart(change(golden(id)), golden(id))));
    expect(unseen).toEqual([]);
  });

  it.each(fine)('%s is none', (_, change) => {
    const blamed = kept.filter((id) => !isSame(apart(change(golden(id)), golden(id))));
    expect(blamed).toEqual([]);
  });
});
