// SPDX-License-Identifier: MIT

/** Something that can be felt or seen, from which a point is measured. */
export const LANDMARKS = [
  'back-armpit-fold',
  'back-midline',
  'back-wrist-crease',
  'biceps-tendon',
  'blade-inner-edge',
  'blade-ridge',
  'blade-tip',
  'elbow-crease',
  'elbow-tip',
  'foot-inner-bump',
  'front-midline',
  'heel-back',
  'index-bone-base',
  'index-knuckle',
  'inner-ankle-bone',
  'knee-back-crease',
  'kneecap',
  'kneecap-outer-hollow',
  'neck-base-bone',
  'outer-ankle-bone',
  'outer-elbow-bone',
  'shoulder-tip',
  'sole',
  'thumb-bone-base',
  'thumb-knuckle',
  'toe-webs',
  'wrist-crease',
] as const;
export type Landmark = (typeof LANDMARKS)[number];

/** A length of the body in its own unit: a body-cun is height / 75, whoever it is (`techniques.md` A.5). */
export interface BodySpan {
  readonly from: Landmark;
  readonly to: Landmark;
  readonly bcun: number;
}

/** Lengths that a distance on the way can be compared with. */
export const BODY_SPANS: readonly BodySpan[] = [
  { from: 'wrist-crease', to: 'elbow-crease', bcun: 12 },
  // The inner borders of both blades lie 6 apart.
  { from: 'back-midline', to: 'blade-inner-edge', bcun: 3 },
  { from: 'knee-back-crease', to: 'outer-ankle-bone', bcun: 16 },
  { from: 'inner-ankle-bone', to: 'sole', bcun: 3 },
  { from: 'kneecap', to: 'inner-ankle-bone', bcun: 15 },
];

/** The person's own fingers side by side, in body-cun; two and three are from memory (`techniques.md` A.5). */
export const FINGER_CUN = { thumb: 1, two: 1.5, three: 2, four: 3 } as const;
