// SPDX-License-Identifier: MIT
import type { KeepOffMark, Side } from '@knead/body';
import { SIDES } from '@knead/domain';
import { drawings } from './drawings.ts';
import { NeverMarks } from './marks.tsx';
import type { Weights } from './weights.ts';
import type { ZoneMapProps } from './zoneMap.tsx';

interface MapKeepOffProps extends Pick<ZoneMapProps, 'view' | 'side' | 'keepOff'> {
  readonly weights: Weights;
}

/** Where nothing is pressed, over the places: of each side that the drawing shows. What lies in the middle is drawn once. */
export function MapKeepOff({ view, side, keepOff, weights }: MapKeepOffProps) {
  if (keepOff.length === 0) return null;
  const { width, symmetric } = drawings[view];
  const of = (one: Side, marks: readonly KeepOffMark[]) => (
    <g key={one} class="map-never" {...(one === 'left' ? { transform: `matrix(-1 0 0 1 ${width} 0)` } : {})}>
      <NeverMarks never={marks} weights={weights} />
    </g>
  );
  return (
    <>
      {(symmetric ? SIDES : [side]).map((one) =>
        of(
          one,
          keepOff.filter(({ middle }) => !middle || one === 'right'),
        ),
      )}
    </>
  );
}
