// SPDX-License-Identifier: MIT
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { techniques } from '@knead/content';
import { renderToString } from 'preact-render-to-string';
import { BodyPicture, STILL_ORDER } from '../../apps/web/src/scene/bodyPicture.tsx';
import { drawings } from '../../apps/web/src/scene/drawings.ts';
import { findPicture } from '../../apps/web/src/scene/pictures.ts';
import { openBrowser } from '../../e2e/support/chromium.ts';
import { type Answer, blindOrder, type Shown } from './blindOrder.ts';
import { inlined, pictureStyles } from './inline.ts';
import { inRoot } from './source.ts';

// Pictures for a reader who does not know what they show: npm run shots:blind -- --seed 3 --out DIR --key FILE
// One sheet for each technique, still, without a word on it. What they show stands in the key, which lies elsewhere, so
// that a reader may be given the whole folder.
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: inRoot('.cache/blind') },
    key: { type: 'string', default: inRoot('.cache/blind-key.json') },
  },
});
const folder = resolve(values.out);
const keyFile = resolve(values.key);
/** Width and height of a picture, px; a technique of several has a larger sheet. */
const size = 640;

const shown = [...techniques].map(([technique, { picture, sides }]): Shown => {
  const facts = findPicture(picture);
  const isBoth = sides === 'both' && facts !== undefined && drawings[facts.drawing].symmetric;
  return { technique, pictures: [picture, ...(facts?.also ?? [])], isBoth };
});

/** As many pictures in a row as make a square. */
const columnsOf = ({ pictures }: Answer): number => Math.ceil(Math.sqrt(pictures.length));

/** All pictures of a technique. */
function sheetOf(answer: Answer): string {
  const { pictures, side } = answer;
  const numbers = STILL_ORDER.map(String);
  const all = pictures.map((id) =>
    renderToString(<BodyPicture picture={id} side={side} motion="moving" numbers={numbers} />),
  );
  const body = all.map((html) => `<div class="pic">${inlined(html)}</div>`).join('');
  const style = `body { margin: 0; display: grid; grid-template-columns: repeat(${columnsOf(answer)}, ${size}px) } .pic { block-size: ${size}px; border-radius: 0; box-shadow: inset 0 0 0 1px #fff }`;
  return `<!doctype html><html data-theme="light"><meta charset="utf-8"><style>${pictureStyles()}${style}</style><body>${body}</body></html>`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
mkdirSync(dirname(keyFile), { recursive: true });
const order = blindOrder(shown, Number(values.seed));
const browser = await openBrowser({ reducedMotion: true });
try {
  const { page } = browser;
  for (const [name, answer] of order) {
    const columns = columnsOf(answer);
    const rows = Math.ceil(answer.pictures.length / columns);
    await page.setViewportSize({ width: size * columns, height: size * rows });
    await page.setContent(sheetOf(answer));
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
} finally {
  await browser.forget();
}
writeFileSync(keyFile, `${JSON.stringify(Object.fromEntries(order), null, 1)}\n`);
console.log(`${order.size} sheets in ${folder}; what they show is in ${keyFile}.`);
