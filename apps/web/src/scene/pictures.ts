// SPDX-License-Identifier: MIT
// Where each technique works on its drawing, in the drawing's units and for the right side of the body: projected from
// the geometry by `npm run body`, never written by hand.
import type { PictureFacts } from '@knead/body';
import kept from './kept/pictures.json';

export const pictures = kept as Readonly<Record<string, PictureFacts>>;

/** Facts of a picture by the id that a technique carries; undefined for an id we do not draw. */
export const findPicture = (id: string): PictureFacts | undefined =>
  Object.hasOwn(pictures, id) ? pictures[id] : undefined;
