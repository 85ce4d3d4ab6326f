// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tilesDuring, watchLayers } from '../support/layers.ts';
import { meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('a stroke in motion', () => {
  it.each(['palm-pads', 'calf-glide'])('of %s has its marks painted and never the drawing', async (slug) => {
    const { page, context } = await meetPerson({});
    await page.goto(`${server.address}/techniques/${slug}/`);
    await page.locator('.tech-pic .mv').first().waitFor();
    await page.waitForTimeout(2500);
    const devtools = await context.newCDPSession(page);
    const layers = await watchLayers(devtools);
    await page.waitForTimeout(500);
    const [drawing, marks] = [await layers.of('clay'), await layers.of('marks')];
    const before = [layers.paints(drawing), layers.paints(marks)] as const;
    const tiles = await tilesDuring(devtools, () => page.waitForTimeout(3000));
    expect(layers.paints(drawing) - before[0]).toBe(0);
    expect(tiles.get(drawing) ?? 0).toBe(0);
    expect(layers.paints(marks) - before[1]).toBeGreaterThan(3);
    expect(tiles.get(marks) ?? 0).toBeGreaterThan(3);
  });
});
