// SPDX-License-Identifier: MIT
import type { Area } from '@knead/domain';
import { Art } from './bodyPicture.tsx';
import { type DrawingId, drawingSize, drawings } from './drawings.ts';
import { type Frame, frame, mirrorFrame, mirrorPoint, type Point, viewBoxOf } from './geometry.ts';
import { Contact, weightsFor } from './marks.tsx';

interface AreaSketch {
  readonly drawing: DrawingId;
  /** The tall crop that breaks out of the plate. */
  readonly hero: Frame;
  /** The square crop of a card. */
  readonly card: Frame;
  readonly spots: readonly Point[];
}

const sketchByArea: Readonly<Record<Area, AreaSketch>> = {
  'neck-shoulders': {
    drawing: 'neck',
    hero: frame(196, 40, 408, 560),
    card: frame(40, 40, 720),
    spots: [{ x: 238, y: 452 }],
  },
  'upper-back': {
    drawing: 'back',
    hero: frame(190, 0, 420, 600),
    card: frame(60, 20, 680),
    spots: [{ x: 343, y: 400 }],
  },
  'wrist-hands': {
    drawing: 'hand',
    hero: frame(196, 0, 384, 740),
    card: frame(130, 10, 560),
    spots: [{ x: 336, y: 396 }],
  },
  'feet-ankles': {
    drawing: 'sole',
    hero: frame(230, 0, 340, 690),
    card: frame(60, 0, 680),
    spots: [{ x: 383, y: 432 }],
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
  const { drawing, hero, card, spots } = sketchByArea[area];
  const flip = side === 'right';
  const crop = kind === 'hero' ? hero : card;
  const viewBox = viewBoxOf(flip ? mirrorFrame(crop, drawingSize) : crop);
  const weights = weightsFor(hero.width, false);
  return (
    <span class={`body-pic area-${kind} of-${drawing}`}>
      <svg class="clay" viewBox={viewBox} aria-hidden="true">
        <Art url={drawings[drawing].url} flip={flip} />
      </svg>
      <svg class="marks" viewBox={viewBox} aria-hidden="true">
        {spots.map((spot) => (
          <Contact
            key={spot.x}
            shape="disc"
            radius={drawingSize / 28}
            at={flip ? mirrorPoint(spot, drawingSize) : spot}
            weights={weights}
          />
        ))}
      </svg>
      {title === undefined ? undefined : <span class="vh">{title}</span>}
    </span>
  );
}
