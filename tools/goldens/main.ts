// SPDX-License-Identifier: MIT
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { openBrowser } from '../../e2e/support/chromium.ts';
import { inRoot } from '../body/source.ts';
import { goldenFolder } from './kept.ts';
import { renderAll, writeGolden } from './render.tsx';

// Takes all golden pictures anew, after somebody has looked at what changed: npm run goldens
const browser = await openBrowser();
try {
  const folder = inRoot(goldenFolder);
  mkdirSync(folder, { recursive: true });
  const all = await renderAll(browser.page);
  for (const name of readdirSync(folder)) if (!all.has(name.replace('.webp', ''))) rmSync(`${folder}/${name}`);
  let bytes = 0;
  for (const [id, pixels] of all) {
    const file = await writeGolden(browser.page, pixels);
    writeFileSync(`${folder}/${id}.webp`, file);
    bytes += file.length;
  }
  console.log(`${all.size} golden pictures, ${(bytes / 1000).toFixed(0)} kB`);
} finally {
  await browser.forget();
}
