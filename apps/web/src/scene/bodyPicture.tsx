// SPDX-License-Identifier: MIT
import type { PictureFacts } from '@knead/body';
import type { StepSide } from '@knead/domain';
import { useEffect, useRef } from 'preact/hooks';
import { Art } from './art.tsx';
import type { ContactFacts } from './contacts.tsx';
import { drawings } from './drawings.ts';
import { mirrorFrame, mirrorPoint, viewBoxOf } from './geometry.ts';
import { NeverMarks, Spots, Tags, Ways } from './marks.tsx';
import { MovingContact, StillContact } from './movement.tsx';
import { findPicture } from './pictures.ts';
import { weightsFor } from './weights.ts';

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
  /** The numbers of `STILL_ORDER` in the digits of the language, for still places. */
  readonly numbers?: readonly string[] | undefined;
}

/** Numbers of still places: no picture has more. */
export const STILL_ORDER = [1, 2, 3, 4, 5, 6] as const;

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
  const { width } = drawings[facts.drawing];
  const mirror = flip ? { transform: `matrix(-1 0 0 1 ${width} 0)` } : {};
  if (motion === 'spot') {
    const weights = weightsFor(facts.frame.width, true);
    return (
      <g {...mirror}>
        <StillContact contact={forCard(facts)} weights={weights} />
      </g>
    );
  }
  const weights = weightsFor(facts.frame.width, false);
  const { contact, stills, never, spots, spotRadius, ways, arrows, tagHalf } = facts;
  const moves = motion !== 'still' && contact.motion !== undefined;
  const hasOrder = stills.length > 1 && numbers !== undefined;
  // A way is seen through what touches, but would hide what is hardly wider than itself.
  const isSlight = contact.radius < weights.casing * slightCasings;
  const touching = (
    <>
      {moves ? (
        <g class="mv">
          <MovingContact contact={contact} weights={weights} />
        </g>
      ) : undefined}
      <g class={moves ? 'stills' : undefined}>
        <StillContact contact={contact} weights={weights} />
      </g>
    </>
  );
  return (
    <>
      <g {...mirror}>
        <NeverMarks never={never} weights={weights} />
        <Spots spots={spots} radius={spotRadius} weights={weights} />
        {isSlight ? undefined : touching}
        <Ways ways={ways} arrows={arrows} weights={weights} />
        {isSlight ? touching : undefined}
      </g>
      {hasOrder ? (
        <g class={moves ? 'stills' : undefined}>
          <Tags
            stills={stills}
            numbers={numbers}
            place={(of) => (flip ? mirrorPoint(of, width) : of)}
            half={tagHalf}
            weights={weights}
          />
        </g>
      ) : undefined}
    </>
  );
}

/** Contacts of a radius up to so many widths of a way lie above it. */
const slightCasings = 1.6;

/** On a card the contact is drawn large enough to be seen, not in true size. */
const cardRadiusShare = 0.1;

function forCard({ contact, frame }: PictureFacts): ContactFacts {
  const { motion: _motion, ...still } = contact;
  return { ...still, radius: Math.max(contact.radius, contact.roller ? 0 : frame.width * cardRadiusShare) };
}
