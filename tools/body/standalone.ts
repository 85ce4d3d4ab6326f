// SPDX-License-Identifier: MIT
// Pictures on a page that no server stands behind.
import { readFileSync } from 'node:fs';
import { keptFolder } from './kept.ts';
import { inRoot } from './source.ts';

/** A kept drawing by its name. */
export const dataUri = (name: string): string =>
  `data:image/svg+xml;base64,${readFileSync(inRoot(keptFolder, `${name}.svg`)).toString('base64')}`;

/** The styles that pictures use. */
export const pageStyles = ['tokens', 'pictures']
  .map((name) => readFileSync(inRoot(`apps/web/src/styles/${name}.css`), 'utf8'))
  .join('\n');

/** The files are not served here, so each address becomes the file itself. */
export const inlined = (html: string): string =>
  html.replaceAll(/href="[^"]*?([a-z-]+?)(?:-[\w-]{8})?\.svg[^"]*"/g, (_, name: string) => `href="${dataUri(name)}"`);
