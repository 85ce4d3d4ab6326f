// SPDX-License-Identifier: MIT
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser } from '../e2e/support/chromium.ts';
import type { Figure, PartResult } from './support/figure.ts';
import type { Site } from './support/site.ts';
import { quantile } from './support/stats.ts';

declare global {
  interface Window {
    drawn?: { ms: number[]; triangles: number };
  }
}

const frames = 40;
const framesMin = 20;
/** A page for each part that can be turned. */
const pages = { hand: 'palm-pads', foot: 'arch-thumbs', body: 'wall-ball' } as const;

/** What the turning view weighs and costs, drawn by software: no graphics hardware is asked. */
export async function measureTurn(site: Site): Promise<PartResult> {
  const weights = weightsOf(site);
  const figures: Figure[] = [
    { what: 'script of the turning view', unit: 'kB gz', value: weights.script },
    { what: 'body, hand and foot together', unit: 'kB gz', value: weights.meshes, below: 600 },
  ];
  for (const [part, slug] of Object.entries(pages)) figures.push(...(await turn(site, part, slug)));
  return {
    figures,
    notes: [
      'Software rendering (SwiftShader) at 390 by 844, a picture of 350 by 350 pixels. A frame is timed from its draw call until a pixel of it has been read back, so the whole of it is done.',
      'From the press to the first frame: script, mesh and shaders, from a server on the same machine.',
    ],
  };
}

async function turn(site: Site, part: string, slug: string): Promise<readonly Figure[]> {
  const browser = await openBrowser({ webgl: true });
  try {
    const { page } = browser;
    await page.addInitScript(timeFrames);
    await page.goto(`${site.address}/techniques/${slug}/`);
    const begun = Date.now();
    await page.getByRole('button', { name: 'Turn it' }).click();
    await page.waitForFunction(() => (window.drawn?.ms.length ?? 0) > 0);
    const firstMs = Date.now() - begun;
    for (let i = 0; i < frames; i++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(30);
    }
    const drawn = await page.evaluate(() => window.drawn);
    const ms = drawn?.ms.slice(1) ?? [];
    if (ms.length < framesMin) throw new Error(`Only ${ms.length} frames of the ${part} were drawn.`);
    return [
      { what: `${part}: triangles drawn`, unit: 'count', value: drawn?.triangles ?? 0 },
      { what: `${part}: first frame after the press`, unit: 'ms', value: firstMs },
      { what: `${part}: a frame by software, p50`, unit: 'ms', value: quantile(ms, 0.5) },
      { what: `${part}: a frame by software, p95`, unit: 'ms', value: quantile(ms, 0.95) },
    ];
  } finally {
    await browser.forget();
  }
}

function weightsOf(site: Site): { readonly script: number; readonly meshes: number } {
  const folder = join(site.folder, 'assets');
  const weigh = (pattern: RegExp) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000, 0);
  return { script: weigh(/^startTurn-.*\.js$/), meshes: weigh(/^turn-.*\.bin$/) };
}

/** Runs in the page, before its scripts. */
function timeFrames(): void {
  const drawn: NonNullable<Window['drawn']> = { ms: [], triangles: 0 };
  window.drawn = drawn;
  const draw = WebGL2RenderingContext.prototype.drawElements;
  WebGL2RenderingContext.prototype.drawElements = function (mode, count, type, offset) {
    const begun = performance.now();
    draw.call(this, mode, count, type, offset);
    this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4));
    drawn.ms.push(performance.now() - begun);
    drawn.triangles = count / 3;
  };
}
