// SPDX-License-Identifier: MIT
import type { Side } from '@knead/body';
import { type DrawingId, drawings, drawingUrl } from './drawings.ts';

/** A drawing of the body, whole, in its own units. */
export function Art({ id, side }: { readonly id: DrawingId; readonly side: Side }) {
  const { width, height } = drawings[id];
  return <image href={drawingUrl(id, side)} width={width} height={height} />;
}
