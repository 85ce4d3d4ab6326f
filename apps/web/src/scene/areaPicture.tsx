// SPDX-License-Identifier: MIT
import type { Area } from '@knead/domain';
import { Art } from './bodyPicture.tsx';
import { type DrawingId, drawingSize, drawings } from './drawings.ts';
import { type Frame, frame, mirrorFrame, mirrorPoint, type Point, viewBoxOf } from './geometry.ts';
import { Contact, weightsFor } from './marks.tsx';

interface View {
  readonly drawing: DrawingId;
  readonly frame: Frame;
  readonly spot: Point;
  /** How the edges go over into the ground where the drawing is cut. */
  readonly edges: 'cut' | 'fades' | 'fades wide';
}

interface AreaSketch {
  /** The tall crop that breaks out of the plate. */
  readonly hero: View;
  /** The square crop of a card. */
  readonly card: View;
}

const spotOn = {
  shoulder: { x: 238, y: 452 },
  blade: { x: 343, y: 400 },
  thumb: { x: 336, y: 396 },
  arch: { x: 383, y: 432 },
} satisfies Record<string, Point>;

const sketchByArea: Readonly<Record<Area, AreaSketch>> = {
  'neck-shoulders': {
    hero: { drawing: 'neck', frame: frame(150, 36, 480, 700), spot: spotOn.shoulder, edges: 'fades wide' },
    card: { drawing: 'neck', frame: frame(40, 40, 720), spot: spotOn.shoulder, edges: 'cut' },
  },
  // The head must not be cut where it stands out of the plate, so the hero takes the drawing that has all of it.
  'upper-back': {
    hero: { drawing: 'neck', frame: frame(140, 36, 520, 764), spot: { x: 335, y: 630 }, edges: 'fades wide' },
    card: { drawing: 'back', frame: frame(60, 20, 680), spot: spotOn.blade, edges: 'cut' },
  },
  'wrist-hands': {
    hero: { drawing: 'hand', frame: frame(196, 0, 384, 740), spot: spotOn.thumb, edges: 'fades' },
    card: { drawing: 'hand', frame: frame(130, 10, 560), spot: spotOn.thumb, edges: 'cut' },
  },
  'feet-ankles': {
    hero: { drawing: 'sole', frame: frame(225, 84, 350, 672), spot: spotOn.arch, edges: 'cut' },
    card: { drawing: 'sole', frame: frame(48, 66, 700), spot: spotOn.arch, edges: 'cut' },
  },
};

export interface AreaPictureProps {
  readonly area: Area;
  /** `hero` breaks out of the plate of Today; `card` fills its box. */
  readonly kind: 'hero' | 'card';
  readonly side?: 'left' | 'right' | undefined;
  readonly title?: string | undefined;
}

/** A whole body part with one mark. */
export function AreaPicture({ area, kind, side, title }: AreaPictureProps) {
  const { drawing, frame: crop, spot, edges } = sketchByArea[area][kind];
  const flip = side === 'right';
  const viewBox = viewBoxOf(flip ? mirrorFrame(crop, drawingSize) : crop);
  return (
    <span class={`body-pic area-${kind} ${edges}`}>
      <svg class="clay" viewBox={viewBox} aria-hidden="true">
        <Art url={drawings[drawing].url} flip={flip} />
      </svg>
      <svg class="marks" viewBox={viewBox} aria-hidden="true">
        <Contact
          shape="disc"
          radius={crop.height * spotShare}
          at={flip ? mirrorPoint(spot, drawingSize) : spot}
          weights={weightsFor(crop.height * 0.6, false)}
        />
      </svg>
      {title === undefined ? undefined : <span class="vh">{title}</span>}
    </span>
  );
}

/** Radius of the one mark, as a share of the picture's height: large enough to be seen across a room. */
const spotShare = 0.042;
