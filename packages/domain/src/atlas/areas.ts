// SPDX-License-Identifier: MIT

/** The four body parts a person chooses from. */
export const AREAS = ['neck-shoulders', 'upper-back', 'wrist-hands', 'feet-ankles'] as const;
export type Area = (typeof AREAS)[number];

/** The person's own left and right. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];
/** A side of a step: one of them, or both at once. */
export type StepSide = Side | 'both';

/**
 * The 25 body parts that safety rules speak about (`safety.md` 0.3). Ids keep that paper's spelling, because the
 * command line shows them.
 */
export const REGIONS = [
  'scalp',
  'face_jaw',
  'neck_front',
  'neck_side',
  'neck_back',
  'shoulder',
  'upper_back',
  'low_back',
  'spine_midline',
  'chest',
  'armpit',
  'upper_arm',
  'elbow',
  'forearm',
  'wrist',
  'hand',
  'abdomen',
  'hip_buttock',
  'groin',
  'thigh',
  'knee_back',
  'calf',
  'shin',
  'ankle',
  'foot',
] as const;
export type Region = (typeof REGIONS)[number];
export type ByRegion<T> = Readonly<Record<Region, T>>;
export type ByArea<T> = Readonly<Record<Area, T>>;

/** Kinds of movement that are led and drawn (`techniques.md` 0.2). Percussion is never offered, so it is not here. */
export const STROKES = [
  'stroke-light',
  'glide',
  'knead',
  'circle',
  'hold',
  'pin-move',
  'roll',
  'squeeze',
  'press-walk',
  'shake',
] as const;
export type Stroke = (typeof STROKES)[number];

/** Kinds of technique that safety rules block (`safety.md` 0.4). They exist only in triage. */
export const TECHNIQUE_KINDS = [
  'stroke',
  'knead',
  'press',
  'circles',
  'roll',
  'percuss',
  'vibrate',
  'stretch',
  'nerve_glide',
  'heat',
  'cold',
  'self_manipulate',
] as const;
export type TechniqueKind = (typeof TECHNIQUE_KINDS)[number];

/** Kinds that each stroke counts as (`safety.md` 0.8); a step is out if any of them is blocked. */
export const kindsByStroke: Readonly<Record<Stroke, readonly TechniqueKind[]>> = {
  'stroke-light': ['stroke'],
  glide: ['stroke'],
  knead: ['knead'],
  circle: ['circles'],
  hold: ['press'],
  'pin-move': ['press', 'stretch'],
  roll: ['roll'],
  squeeze: ['knead'],
  'press-walk': ['press'],
  shake: ['knead'],
};

/** Things that press or rub skin or muscle, beside the hand. */
export const MASSAGE_TOOLS = [
  'ball',
  'roller',
  'stick',
  'hook',
  'massage_gun',
  'vibration_device',
  'scraper',
  'cup',
  'tens_ems',
] as const;

/** Things that touch the body (`safety.md` 0.5). */
export const TOOLS = [
  'hand',
  ...MASSAGE_TOOLS,
  'heat_pack',
  'cold_pack',
  'plain_oil',
  'essential_oil',
  'menthol_balm',
] as const;
export type Tool = (typeof TOOLS)[number];

/** How a person sits, stands or lies during a step. */
export const POSES = ['sitting', 'standing-at-wall', 'lying'] as const;
export type Pose = (typeof POSES)[number];

/** Pressure on the 0–10 comfort scale of `techniques.md` 0.1; whole numbers only. The app asks for 1 to 5. */
export type Pressure = 0 | 1 | 2 | 3 | 4 | 5;
export const pressureMax: Pressure = 5;
