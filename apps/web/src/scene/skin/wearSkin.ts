// SPDX-License-Identifier: MIT
import { matrix, recolours, tablesOf } from './skins.ts';

const svgNames = 'http://www.w3.org/2000/svg';
const sheetId = 'skin-filters';

/** Shows every drawing of a page in a skin tone. Clay, and a name we do not know, is the drawings' own. */
export function wearSkin(page: Document, name: string): void {
  const skin = recolours.find((one) => one === name);
  if (skin === undefined) {
    delete page.documentElement.dataset.skin;
    return;
  }
  layFilters(page);
  page.documentElement.dataset.skin = skin;
}

/** Puts the filters of all tones into a page, once; styles name them `#skin-…`. */
export function layFilters(page: Document): void {
  if (page.getElementById(sheetId) !== null) return;
  const make = (name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly Element[]): Element => {
    const element = page.createElementNS(svgNames, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const filters = recolours.map((skin) => {
    const channels = tablesOf(skin).map((tableValues, i) => make(`feFunc${'RGB'[i]}`, { type: 'table', tableValues }));
    const steps = [make('feColorMatrix', { values: matrix }), make('feComponentTransfer', {}, ...channels)];
    return make('filter', { id: `skin-${skin}`, 'color-interpolation-filters': 'sRGB' }, ...steps);
  });
  page.body.append(make('svg', { id: sheetId, class: 'vh', 'aria-hidden': 'true' }, ...filters));
}
