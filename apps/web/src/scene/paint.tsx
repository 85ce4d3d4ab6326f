// SPDX-License-Identifier: MIT
// How painted places look: each feeling has a pattern of its own on yellow, so that none depends on colour.
import type { PaintQuality } from '@knead/domain';
import { useId } from 'preact/hooks';

interface Tile {
  readonly size: number;
  /** Drawn as lines; `dots` are filled. */
  readonly d: string;
  readonly filled?: true;
}

const tiles: Readonly<Record<PaintQuality, Tile>> = {
  tingling: { size: 10, d: 'M1 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0', filled: true },
  numb: { size: 9, d: 'M0 4.5H9M4.5 0V9' },
  burning: { size: 12, d: 'M0 4Q3 0 6 4T12 4M0 10Q3 6 6 10T12 10' },
  pain: { size: 11, d: 'M-2 13L13-2M-7 7L7-7M4 18L18 4' },
};

/** The pattern of a feeling over the yellow, to fill places with; `scale` in units of the drawing. */
export function PaintPattern({ id, quality, scale = 1 }: PaintPatternProps) {
  const { size, d, filled } = tiles[quality];
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
      <path class={filled ? 'paint-dots' : 'paint-lines'} d={d} />
    </pattern>
  );
}

interface PaintPatternProps {
  readonly id: string;
  readonly quality: PaintQuality;
  readonly scale?: number;
}

/** A small sign of a feeling, to stand beside its name. Decoration. */
export function QualitySwatch({ quality }: { readonly quality: PaintQuality }) {
  const id = useId();
  return (
    <svg class="swatch" viewBox="0 0 44 24" aria-hidden="true">
      <PaintPattern id={id} quality={quality} />
      <rect class="paint-ground" x="1" y="1" width="42" height="22" rx="11" />
      <rect x="1" y="1" width="42" height="22" rx="11" fill={`url(#${id})`} />
    </svg>
  );
}
