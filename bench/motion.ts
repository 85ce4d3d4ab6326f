// SPDX-License-Identifier: MIT
import type { CDPSession, Page } from 'playwright-core';
import type { TestBrowser } from '../e2e/support/chromium.ts';
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

interface Layer {
  readonly layerId: string;
  readonly backendNodeId?: number;
  readonly drawsContent: boolean;
  readonly paintCount: number;
}

interface Layers {
  /** The layer that an element of the picture is painted on: its own, or that of the page. */
  of(className: string): Promise<string>;
  paints(layerId: string): number;
}

async function watchLayers(devtools: CDPSession): Promise<Layers> {
  let now: readonly Layer[] = [];
  devtools.on('LayerTree.layerTreeDidChange', ({ layers }) => {
    now = layers ?? now;
  });
  await devtools.send('DOM.enable');
  await devtools.send('LayerTree.enable');
  const nodeOf = async ({ backendNodeId }: Layer): Promise<string> => {
    if (backendNodeId === undefined) return '';
    const { node } = await devtools.send('DOM.describeNode', { backendNodeId });
    return [node.nodeName, ...(node.attributes ?? [])].join(' ');
  };
  return {
    async of(className) {
      const drawn = now.filter(({ drawsContent }) => drawsContent);
      const names = await Promise.all(drawn.map(async (layer) => [layer.layerId, await nodeOf(layer)] as const));
      const own = names.find(([, name]) => name.split(' ').includes(className));
      const page = names.find(([, name]) => name.startsWith('#document'));
      return (own ?? page)?.[0] ?? '';
    },
    paints: (id) => now.find(({ layerId }) => layerId === id)?.paintCount ?? 0,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly tileData?: { readonly layerId: number } };
}

/** Tiles rasterised meanwhile, by the id of their layer. */
async function tilesDuring(devtools: CDPSession, wait: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const tiles = new Map<string, number>();
  devtools.on('Tracing.dataCollected', ({ value }) => {
    const events: readonly TraceEvent[] = JSON.parse(JSON.stringify(value));
    for (const { name, args } of events) {
      const id = String(args?.tileData?.layerId);
      if (name === 'RasterTask') tiles.set(id, (tiles.get(id) ?? 0) + 1);
    }
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc'] },
  });
  await wait();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  return tiles;
}
