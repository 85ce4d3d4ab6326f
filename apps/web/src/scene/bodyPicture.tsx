// SPDX-License-Identifier: MIT
import type { PictureFacts, Point } from '@knead/body';
import type { StepSide } from '@knead/domain';
import { useEffect, useRef } from 'preact/hooks';
import { Art } from './art.tsx';
import { drawings } from './drawings.ts';
import { mirrorFrame, mirrorPoint, viewBoxOf } from './geometry.ts';
import { Guide, MovingContact, NeverMarks, Spots, Stills, type Weights, weightsFor } from './marks.tsx';
import { findPicture } from './pictures.ts';

/**
 * A place of the body with its marks: a picture id, a side, and how it moves are all a screen knows.
 *
 * - `moving` runs at the technique's own tempo; where less motion is wanted, styles show the stills instead
 * - `paused` holds the movement where it is
 * - `still` shows the numbered places
 * - `spot` shows only where it is, for cards
 */
export interface BodyPictureProps {
  /** Picture id of a technique; an unknown id draws nothing. */
  readonly picture: string;
  /** The person's own side; both shows both where the drawing has both. */
  readonly side: StepSide;
  readonly motion: 'moving' | 'paused' | 'still' | 'spot';
  /** What it shows, in words. Without it the picture is decoration and hidden from screen readers. */
  readonly title?: string | undefined;
  /** The digits 1, 2, 3 in the language, for still places. */
  readonly numbers?: readonly string[] | undefined;
}

export function BodyPicture({ picture, side, motion, title, numbers }: BodyPictureProps) {
  const marks = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (motion === 'paused') marks.current?.pauseAnimations();
    else marks.current?.unpauseAnimations();
  }, [motion, picture]);
  const facts = findPicture(picture);
  if (!facts) return null;
  const drawing = drawings[facts.drawing];
  // Facts are those of the right side; of a pair that is shown at once, the right one comes first.
  const flip = side === 'left';
  const viewBox = viewBoxOf(flip ? mirrorFrame(facts.frame, drawing.width) : facts.frame);
  return (
    <span class="body-pic">
      <svg class="clay" viewBox={viewBox} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <Art id={facts.drawing} side={flip ? 'left' : 'right'} />
      </svg>
      <svg class="marks" viewBox={viewBox} preserveAspectRatio="xMidYMid slice" aria-hidden="true" ref={marks}>
        <Marks facts={facts} flip={flip} motion={motion} numbers={numbers} />
        {side === 'both' && drawing.symmetric && facts.contact.shape !== 'roller' ? (
          <Marks facts={facts} flip motion={motion} numbers={undefined} />
        ) : undefined}
      </svg>
      {title === undefined ? undefined : <span class="vh">{title}</span>}
    </span>
  );
}

interface MarksProps extends Pick<BodyPictureProps, 'motion' | 'numbers'> {
  readonly facts: PictureFacts;
  readonly flip: boolean;
}

function Marks({ facts, flip, motion, numbers }: MarksProps) {
  const small = motion === 'spot';
  const weights = weightsFor(facts.frame.width, small);
  const { width } = drawings[facts.drawing];
  const place = (of: Point): Point => (flip ? mirrorPoint(of, width) : of);
  const moves = (motion === 'moving' || motion === 'paused') && facts.contact.motion !== undefined;
  return (
    <>
      <g {...(flip ? { transform: `matrix(-1 0 0 1 ${width} 0)` } : {})}>
        {small ? undefined : <Ground facts={facts} weights={weights} />}
        {moves ? (
          <g class="mv">
            <MovingContact contact={facts.contact} weights={weights} />
          </g>
        ) : undefined}
      </g>
      <g class={moves ? 'stills' : undefined}>
        <Stills
          facts={small ? forCard(facts) : facts}
          numbers={small ? undefined : numbers}
          place={place}
          weights={weights}
        />
      </g>
    </>
  );
}

function Ground({ facts, weights }: { readonly facts: PictureFacts; readonly weights: Weights }) {
  return (
    <>
      <NeverMarks never={facts.never} weights={weights} />
      {facts.guide === undefined ? undefined : <Guide d={facts.guide} weights={weights} />}
      <Spots spots={facts.spots} radius={facts.contact.radius} weights={weights} />
    </>
  );
}

/** On a card the contact is drawn large enough to be seen, not in true size. */
const cardRadiusShare = 0.1;

const forCard = (facts: PictureFacts): PictureFacts => {
  if (facts.contact.shape === 'roller') return facts;
  const radius = Math.max(facts.contact.radius, facts.frame.width * cardRadiusShare);
  return { ...facts, contact: { ...facts.contact, radius } };
};
