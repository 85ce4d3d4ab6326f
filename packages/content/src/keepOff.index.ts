// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in keepOff/; do not edit.
import { armpit } from './keepOff/armpit.ts';
import { belly } from './keepOff/belly.ts';
import { breast } from './keepOff/breast.ts';
import { breastboneTip } from './keepOff/breastbone-tip.ts';
import { collarboneHollow } from './keepOff/collarbone-hollow.ts';
import { elbowCrook } from './keepOff/elbow-crook.ts';
import { eyes } from './keepOff/eyes.ts';
import { footPulse } from './keepOff/foot-pulse.ts';
import { funnyBone } from './keepOff/funny-bone.ts';
import { groin } from './keepOff/groin.ts';
import { heelOfHand } from './keepOff/heel-of-hand.ts';
import { innerAnkle } from './keepOff/inner-ankle.ts';
import { innerArm } from './keepOff/inner-arm.ts';
import { kidneys } from './keepOff/kidneys.ts';
import { kneeBack } from './keepOff/knee-back.ts';
import { lowestRibs } from './keepOff/lowest-ribs.ts';
import { outerArm } from './keepOff/outer-arm.ts';
import { outerKnee } from './keepOff/outer-knee.ts';
import { skullHollow } from './keepOff/skull-hollow.ts';
import { spine } from './keepOff/spine.ts';
import { throatAndFrontOfNeck } from './keepOff/throat-and-front-of-neck.ts';
import { wristCrease } from './keepOff/wrist-crease.ts';
import { wristPulse } from './keepOff/wrist-pulse.ts';

/** What stands in `keepOff/`, by id. */
export const keepOffFiles = {
  armpit: armpit,
  belly: belly,
  breast: breast,
  'breastbone-tip': breastboneTip,
  'collarbone-hollow': collarboneHollow,
  'elbow-crook': elbowCrook,
  eyes: eyes,
  'foot-pulse': footPulse,
  'funny-bone': funnyBone,
  groin: groin,
  'heel-of-hand': heelOfHand,
  'inner-ankle': innerAnkle,
  'inner-arm': innerArm,
  kidneys: kidneys,
  'knee-back': kneeBack,
  'lowest-ribs': lowestRibs,
  'outer-arm': outerArm,
  'outer-knee': outerKnee,
  'skull-hollow': skullHollow,
  spine: spine,
  'throat-and-front-of-neck': throatAndFrontOfNeck,
  'wrist-crease': wristCrease,
  'wrist-pulse': wristPulse,
} as const;
