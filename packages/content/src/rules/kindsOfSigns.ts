// SPDX-License-Identifier: MIT
import { type Question, when } from '@knead/domain';
import { kindsChoice, kindsOf } from './pack.ts';

const { yes } = when;

const LIMB_KINDS = [
  'leg-swollen',
  'leg-sore',
  'arm-swollen',
  'hot',
  'cold',
  'foot-night',
  'after',
  'both-puffy',
] as const;
const ILL_KINDS = ['fever', 'face-swollen', 'rash', 'broken', 'pee', 'unwell'] as const;

/**
 * What is meant by Q5. Both sides puffy alike is no sign by itself (`safety.md` 1.5), so that it opens nothing; whatever
 * else is so is another option.
 */
export const limbKinds: Question = kindsChoice('Q5.what', { phase: 'check', ask: yes('Q5'), whyOf: 'Q5' }, LIMB_KINDS);

/** What is meant by Q7. */
export const illKinds: Question = kindsChoice('Q7.what', { phase: 'check', ask: yes('Q7'), whyOf: 'Q7' }, ILL_KINDS);

const limb = kindsOf<(typeof LIMB_KINDS)[number]>('Q5.what');
const ill = kindsOf<(typeof ILL_KINDS)[number]>('Q7.what');

/**
 * What opens each group of follow-ups: every option under which somebody who has the sign could have looked for it, not only
 * the one that names it.
 */
export const limbGates = {
  cold: limb('cold', 'leg-sore', 'leg-swollen', 'arm-swollen', 'foot-night', 'after'),
  footAtRest: limb('foot-night', 'cold', 'leg-sore'),
  tight: limb('after', 'leg-swollen', 'leg-sore', 'arm-swollen', 'hot'),
  oneLeg: limb('leg-swollen', 'leg-sore', 'hot', 'after'),
  oneArm: limb('arm-swollen', 'hot', 'after'),
  hot: limb('hot', 'leg-swollen', 'leg-sore', 'arm-swollen', 'after'),
  lastingInjury: limb('after', 'arm-swollen', 'leg-swollen', 'hot', 'cold'),
} as const;

export const illGates = {
  headache: ill('fever', 'rash', 'unwell'),
  reaction: ill('face-swollen', 'rash', 'unwell'),
  hotSkin: ill('fever', 'face-swollen', 'rash', 'broken', 'unwell'),
  hotJoint: ill('fever', 'unwell'),
  veryIll: ill('fever', 'rash', 'pee', 'unwell'),
  fever: ill('fever', 'unwell'),
  skin: ill('rash', 'broken'),
  strip: ill('rash', 'broken', 'unwell'),
  darkPee: ill('pee', 'unwell'),
  side: ill('fever', 'pee', 'unwell'),
} as const;
