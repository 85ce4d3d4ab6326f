// SPDX-License-Identifier: MIT
import type { Side } from '@knead/body';
import { type DrawingId, drawings, drawingUrl } from './drawings.ts';

/** Width of a drawing's sheet: the soft picture, and right of it its line version, as shares of the picture's width. */
export const sheetShare = 2.05;

/** A drawing of the body, whole, in its own units. Styles move the sheet where the line version serves better. */
export function Art({ id, side }: { readonly id: DrawingId; readonly side: Side }) {
  const { width, height } = drawings[id];
  return (
    <svg width={width} height={height} aria-hidden="true">
      <image class="art" href={drawingUrl(id, side)} width={width * sheetShare} height={height} />
    </svg>
  );
}
