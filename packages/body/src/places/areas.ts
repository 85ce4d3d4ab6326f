// SPDX-License-Identifier: MIT
import type { ViewId } from '../views.ts';
import { at, between, type Spot } from './place.ts';

/** The one place that stands for an area of the body, on the drawing of a picture. */
interface AreaSpot {
  readonly view: ViewId;
  readonly spot: Spot;
}

/** For each area, the picture on the plate of Today and that of a card. */
interface AreaSpots {
  readonly hero: AreaSpot;
  readonly card: AreaSpot;
}

const shoulder: AreaSpot = {
  view: 'neck',
  spot: between('c7', 'acromion', 0.52, 'blade-ridge-middle', 14),
};
const blade = between('t4', 'blade-inner-edge-middle', 0.6);
const thumb: AreaSpot = { view: 'palm', spot: at('thumb-mound-middle') };
const arch: AreaSpot = { view: 'sole', spot: at('sole-middle') };

export const areaSpots = {
  'neck-shoulders': { hero: shoulder, card: shoulder },
  'upper-back': { hero: { view: 'neck', spot: blade }, card: { view: 'upper-back', spot: blade } },
  'wrist-hands': { hero: thumb, card: thumb },
  'feet-ankles': { hero: arch, card: arch },
} as const satisfies Record<string, AreaSpots>;
