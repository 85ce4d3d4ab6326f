// SPDX-License-Identifier: MIT
// Drawings of the body, built from one geometry (`npm run body`). They are files, not code: the browser caches each
// once. A drawing that shows both sides of the body serves both; any other has a file for each side, each lit from the
// upper left.
import type { Side, ViewId } from '@knead/body';
import sizes from './kept/drawings.json';

export type DrawingId = ViewId;

export interface Drawing {
  /** Size in the drawing's own units. */
  readonly width: number;
  readonly height: number;
  /** Both sides of the body are on it, so that "both" can show both. */
  readonly symmetric: boolean;
}

const files = import.meta.glob<string>('./kept/*.svg', { query: '?no-inline', import: 'default', eager: true });

export const drawings: Readonly<Record<DrawingId, Drawing>> = sizes;

/** Address of a drawing for a side of the body. */
export function drawingUrl(id: DrawingId, side: Side): string {
  const name = drawings[id].symmetric ? id : `${id}-${side}`;
  return files[`./kept/${name}.svg`] ?? '';
}
