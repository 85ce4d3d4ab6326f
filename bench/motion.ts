// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import type { TestBrowser } from '../e2e/support/chromium.ts';
import { tilesDuring, watchLayers } from '../e2e/support/layers.ts';
import { startSession } from '../e2e/support/pages/check.ts';
import { player } from '../e2e/support/pages/player.ts';
import type { Figure, PartResult } from './support/figure.ts';
import { meetSomebody, slowDown } from './support/person.ts';
import type { Site } from './support/site.ts';

/** How long a stroke is watched, seconds. */
const watchSeconds = 10;
/** The processor of a slow phone. */
const slowed = 4;

/** What the browser paints and rasterises while a stroke moves: of the drawing below it, nothing. */
export async function measureMotion(site: Site): Promise<PartResult> {
  const browser = await meetSomebody(site.address);
  try {
    const { page } = browser;
    await page.goto(`${site.address}/techniques/palm-pads/`);
    const onPage = await watch(browser, 'technique page');
    await page.goto(site.address);
    await startSession(page);
    await untilMoving(page);
    const inSession = await watch(browser, 'session');
    return {
      figures: [...onPage, ...inSession],
      notes: [
        `A stroke in motion for ${watchSeconds} s with the page's thread slowed ${slowed} times. Paints are those of the layer of the drawing and of the layer of its marks; rasterised tiles are told by layer in a trace. The marks have to be painted in each frame: without that nothing was moving.`,
      ],
    };
  } finally {
    await browser.forget();
  }
}

/** Skips what is said and breathed before the first stroke. */
async function untilMoving(page: Page): Promise<void> {
  const moving = page.locator('.body-pic .mv');
  for (let step = 0; step < 20 && !(await moving.first().isVisible()); step += 1) {
    await player.key(page, 'Skip').click();
    await page.waitForTimeout(300);
  }
  await moving.first().waitFor();
}

async function watch(browser: TestBrowser, where: string): Promise<readonly Figure[]> {
  const { page, context } = browser;
  await slowDown(browser, slowed);
  // fonts, pictures and the way in are painted before
  await page.waitForTimeout(3000);
  const devtools = await context.newCDPSession(page);
  const layers = await watchLayers(devtools);
  await page.waitForTimeout(500);
  const ids = { drawing: await layers.of('clay'), marks: await layers.of('marks') };
  const before = { drawing: layers.paints(ids.drawing), marks: layers.paints(ids.marks) };
  const tiles = await tilesDuring(devtools, () => page.waitForTimeout(watchSeconds * 1000));
  const drawing = layers.paints(ids.drawing) - before.drawing;
  const marks = layers.paints(ids.marks) - before.marks;
  await devtools.detach();
  await slowDown(browser, 1);
  if (marks < watchSeconds) throw new Error(`Nothing moved on the ${where}: ${marks} paints of the marks.`);
  return [
    { what: `${where}: paints of the drawing`, unit: 'count', value: drawing, below: 1 },
    { what: `${where}: rasterised tiles of the drawing`, unit: 'count', value: tiles.get(ids.drawing) ?? 0, below: 1 },
    { what: `${where}: paints of its marks`, unit: 'count', value: marks },
    { what: `${where}: rasterised tiles of its marks`, unit: 'count', value: tiles.get(ids.marks) ?? 0 },
  ];
}
