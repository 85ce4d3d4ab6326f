// SPDX-License-Identifier: MIT
import type { Frame, Point } from '@knead/body';
import type { Area } from '@knead/domain';
import { Art } from './art.tsx';
import { Contact } from './contacts.tsx';
import type { DrawingId } from './drawings.ts';
import { frame, viewBoxOf } from './geometry.ts';
import areas from './kept/areas.json';
import { weightsFor } from './weights.ts';

/** A crop of the area's drawing. */
interface View {
  readonly frame: Frame;
  /** How the edges go over into the ground where the drawing is cut. */
  readonly edges: 'cut' | 'fades' | 'fades wide';
}

interface AreaViews {
  /** The tall crop that breaks out of the plate. */
  readonly hero: View;
  /** The square crop of a card. */
  readonly card: View;
}

const viewsOf: Readonly<Record<Area, AreaViews>> = {
  'neck-shoulders': {
    hero: { frame: frame(150, 16, 500, 720), edges: 'fades wide' },
    card: { frame: frame(30, 40, 740), edges: 'cut' },
  },
  // The head must not be cut where it stands out of the plate, so the drawing of the neck, which has all of it, serves.
  'upper-back': {
    hero: { frame: frame(140, 16, 520, 784), edges: 'fades wide' },
    card: { frame: frame(60, 60, 680), edges: 'cut' },
  },
  'wrist-hands': {
    hero: { frame: frame(205, 20, 390, 752), edges: 'fades' },
    card: { frame: frame(120, 20, 560), edges: 'cut' },
  },
  'feet-ankles': {
    hero: { frame: frame(225, 60, 350, 690), edges: 'cut' },
    card: { frame: frame(50, 50, 700), edges: 'cut' },
  },
};

interface Spot {
  readonly drawing: DrawingId;
  readonly spot: Point;
}

/** The drawing of each picture, and the place on it that stands for the area: from the geometry. */
const spotsOf = areas as Readonly<Record<Area, { readonly hero: Spot; readonly card: Spot }>>;

export interface AreaPictureProps {
  readonly area: Area;
  /** `hero` breaks out of the plate of Today; `card` fills its box. */
  readonly kind: 'hero' | 'card';
  readonly title?: string | undefined;
}

/** A whole body part with one mark. */
export function AreaPicture({ area, kind, title }: AreaPictureProps) {
  const { frame: crop, edges } = viewsOf[area][kind];
  const { drawing, spot } = spotsOf[area][kind];
  const viewBox = viewBoxOf(crop);
  return (
    <span class={`body-pic area-${kind} ${edges}`}>
      <svg class="clay" viewBox={viewBox} aria-hidden="true">
        <Art id={drawing} side="right" />
      </svg>
      <svg class="marks" viewBox={viewBox} aria-hidden="true">
        <Contact
          contact={{ shape: 'disc', radius: crop.height * spotShare }}
          at={spot}
          weights={weightsFor(crop.height * 0.6, false)}
        />
      </svg>
      {title === undefined ? undefined : <span class="vh">{title}</span>}
    </span>
  );
}

/** Radius of the one mark, as a share of the picture's height: large enough to be seen across a room. */
const spotShare = 0.042;
