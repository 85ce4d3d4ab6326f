// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from 'node:fs';
import { AREAS } from '@knead/domain';
import { renderToString } from 'preact-render-to-string';
import { AreaPicture } from '../../apps/web/src/scene/areaPicture.tsx';
import { BodyPicture } from '../../apps/web/src/scene/bodyPicture.tsx';
import { drawings } from '../../apps/web/src/scene/drawings.ts';
import { pictures } from '../../apps/web/src/scene/pictures.ts';
import { openBrowser } from '../../e2e/support/chromium.ts';
import { drawingName, viewIds } from './kept.ts';
import { mapFigures } from './mapSheet.ts';
import { inRoot } from './source.ts';
import { dataUri, inlined, pageStyles } from './standalone.ts';

// Contact sheets of all drawings, of all pictures with their marks, and of all views with zones, points and paths: node tools/run.mjs tools/body/sheet.tsx [ID …]
// With --docs the light ones of the pictures go into the documents as well.
const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const forDocs = process.argv.includes('--docs');
const folder = inRoot('.cache/body/sheets');
const wanted = (id: string): boolean => named.length === 0 || named.some((name) => id.includes(name));

const sheetStyle = `
  body { margin: 12px; font: 15px sans-serif; inline-size: 1960px; background: var(--ground); color: var(--ink); display: grid; grid-template-columns: repeat(6, 1fr); gap: 10px }
  figure { margin: 0 } .map { grid-column: span 2 } .pic { aspect-ratio: 1 } img { inline-size: 100%; display: block; background: var(--stage) }
`;

const page = (body: string, theme: string): string =>
  `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${pageStyles}${sheetStyle}</style><body>${body}</body></html>`;

function pictureFigures(group: string): string {
  const numbers = ['1', '2', '3'];
  return Object.keys(pictures)
    .filter((id) => id.startsWith(group) && wanted(id))
    .map((id) => {
      const both = pictures[id] && drawings[pictures[id].drawing].symmetric;
      const right = renderToString(<BodyPicture picture={id} side="right" motion="moving" numbers={numbers} />);
      const left = renderToString(
        <BodyPicture picture={id} side={both ? 'both' : 'left'} motion="still" numbers={numbers} />,
      );
      const still = left.replaceAll('class="stills"', '');
      return `<figure><div class="pic">${right}</div>${id}: right</figure><figure><div class="pic">${still}</div>${both ? 'both' : 'left'}, still</figure>`;
    })
    .join('');
}

const areaFigures = (): string =>
  AREAS.flatMap((area) =>
    (['hero', 'card'] as const).map((kind) => {
      const html = renderToString(<AreaPicture area={area} kind={kind} />);
      return `<figure><div class="pic">${html}</div>${area}: ${kind}</figure>`;
    }),
  ).join('');

function drawingFigures(): string {
  return viewIds
    .flatMap((id) => [...new Set([drawingName(id, 'right'), drawingName(id, 'left')])])
    .filter(wanted)
    .map((name) => `<figure><img src="${dataUri(name)}">${name}</figure>`)
    .join('');
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  const sheets: Record<string, string> = {
    drawings: drawingFigures(),
    areas: inlined(areaFigures()),
    maps: mapFigures(wanted),
  };

  for (const group of ['ns', 'ub', 'wh', 'fa']) sheets[group] = inlined(pictureFigures(group));
  for (const [name, body] of Object.entries(sheets)) {
    for (const theme of ['light', 'dark']) {
      const file = `${folder}/${name}.${theme}.html`;
      writeFileSync(file, page(body, theme));
      await browser.page.setViewportSize({ width: 1984, height: 1000 });
      await browser.page.goto(`file://${file}`);
      await browser.page.screenshot({ path: file.replace('.html', '.png'), fullPage: true });
      if (!forDocs || theme === 'dark' || name === 'areas') continue;
      const path = inRoot(`docs/images/body-${name}.jpg`);
      await browser.page.screenshot({ path, fullPage: true, type: 'jpeg', quality: 60 });
    }
  }
} finally {
  await browser.forget();
}
