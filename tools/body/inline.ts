// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { keptFolder } from './kept.ts';
import { inRoot } from './source.ts';

export const dataUri = (name: string): string =>
  `data:image/svg+xml;base64,${readFileSync(inRoot(keptFolder, `${name}.svg`)).toString('base64')}`;

/** Pictures are not served to a page of ours, so the address of each drawing becomes the file itself. */
export const inlined = (html: string): string =>
  html.replaceAll(/href="[^"]*?([a-z-]+?)(?:-[\w-]{8})?\.svg[^"]*"/g, (_, name: string) => `href="${dataUri(name)}"`);

/** The app's own styles for pictures, for a page that has nothing else of the app. */
export const pictureStyles = (): string =>
  ['tokens', 'pictures'].map((name) => readFileSync(inRoot(`apps/web/src/styles/${name}.css`), 'utf8')).join('\n');
