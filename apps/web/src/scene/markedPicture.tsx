// SPDX-License-Identifier: MIT
import type { Frame, Side, ViewId } from '@knead/body';
import { PAINT_QUALITIES, type PaintMark, type PaintQuality, qualitiesAt, SIDES } from '@knead/domain';
import { useId } from 'preact/hooks';
import { Art } from './art.tsx';
import { drawings } from './drawings.ts';
import { frameAround, mirrorFrame, viewBoxOf } from './geometry.ts';
import { PaintPattern } from './paint.tsx';
import type { MapZone } from './zoneViews.ts';

export interface MarkedPictureProps {
  readonly view: ViewId;
  /** Side that is shown where the drawing shows one alone. */
  readonly side: Side;
  readonly zones: readonly MapZone[];
  readonly marks: readonly PaintMark[];
}

/** How far a place reaches from its middle, as a share of the side of a square as large as it is: fingers are long. */
const reachShare = 1.9;
/** Width at which the patterns have their own size, CSS pixels. */
const patternWidth = 170;

/** A view with its marked places, to look at only. The places are named beside it, so it is decoration. */
export function MarkedPicture({ view, side, zones, marks }: MarkedPictureProps) {
  const id = useId();
  const { width, symmetric } = drawings[view];
  const frame = frameOf(zones, view);
  const viewBox = viewBoxOf(side === 'left' && !symmetric ? mirrorFrame(frame, width) : frame);
  return (
    <span class="marked-pic">
      <svg class="clay" viewBox={viewBox} aria-hidden="true">
        <Art id={view} side={symmetric ? 'right' : side} />
      </svg>
      <svg class="marks" viewBox={viewBox} aria-hidden="true">
        <defs>
          {PAINT_QUALITIES.map((quality) => (
            <PaintPattern key={quality} id={`${id}-${quality}`} quality={quality} scale={frame.width / patternWidth} />
          ))}
        </defs>
        {(symmetric ? SIDES : [side]).map((one) => (
          <g key={one} {...(one === 'left' ? { transform: `matrix(-1 0 0 1 ${width} 0)` } : {})}>
            {zones.map((zone) => (
              <Marked key={zone.id} d={zone.d} qualities={qualitiesAt(marks, { zone: zone.id, side: one })} id={id} />
            ))}
          </g>
        ))}
      </svg>
    </span>
  );
}

/** The part of a drawing that has places, those of both sides where it shows both. */
function frameOf(zones: readonly MapZone[], view: ViewId): Frame {
  const { width, height, symmetric } = drawings[view];
  const corners = zones.flatMap(({ at: { x, y }, area }) => {
    const room = Math.sqrt(area) * reachShare;
    const all = symmetric ? [x, width - x] : [x];
    return all.flatMap((middle) => [
      { x: middle - room, y: y - room },
      { x: middle + room, y: y + room },
    ]);
  });
  return frameAround(corners, { x: 0, y: 0, width, height });
}

interface MarkedProps {
  readonly d: string;
  readonly qualities: readonly PaintQuality[];
  /** Of the picture whose patterns fill it. */
  readonly id: string;
}

function Marked({ d, qualities, id }: MarkedProps) {
  if (qualities.length === 0) return null;
  return (
    <g>
      <path class="paint-ground" d={d} />
      {qualities.map((quality) => (
        <path key={quality} d={d} fill={`url(#${id}-${quality})`} />
      ))}
    </g>
  );
}
