// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in techniques/; do not edit.
import { faAnkleCircles } from './techniques/fa-ankle-circles.ts';
import { faArchThumbs } from './techniques/fa-arch-thumbs.ts';
import { faBallRoll } from './techniques/fa-ball-roll.ts';
import { faCalfGlide } from './techniques/fa-calf-glide.ts';
import { faHeelKnuckle } from './techniques/fa-heel-knuckle.ts';
import { faMetGlide } from './techniques/fa-met-glide.ts';
import { faPalmStroke } from './techniques/fa-palm-stroke.ts';
import { faShinGlide } from './techniques/fa-shin-glide.ts';
import { faToeMilk } from './techniques/fa-toe-milk.ts';
import { nsBladeGrooveGlide } from './techniques/ns-blade-groove-glide.ts';
import { nsChestWallBall } from './techniques/ns-chest-wall-ball.ts';
import { nsKnotHold } from './techniques/ns-knot-hold.ts';
import { nsLevatorCorner } from './techniques/ns-levator-corner.ts';
import { nsLightStroke } from './techniques/ns-light-stroke.ts';
import { nsSkullBaseHold } from './techniques/ns-skull-base-hold.ts';
import { nsThumbWalkNeck } from './techniques/ns-thumb-walk-neck.ts';
import { nsTrapKnead } from './techniques/ns-trap-knead.ts';
import { ubAxillaryFoldSqueeze } from './techniques/ub-axillary-fold-squeeze.ts';
import { ubBladeBackBall } from './techniques/ub-blade-back-ball.ts';
import { ubFloorRoller } from './techniques/ub-floor-roller.ts';
import { ubPinArmSweep } from './techniques/ub-pin-arm-sweep.ts';
import { ubSelfHugStroke } from './techniques/ub-self-hug-stroke.ts';
import { ubTwoBallTrack } from './techniques/ub-two-ball-track.ts';
import { ubWallBall } from './techniques/ub-wall-ball.ts';
import { ubWallRoller } from './techniques/ub-wall-roller.ts';
import { whAboveCrease } from './techniques/wh-above-crease.ts';
import { whCarpalSpread } from './techniques/wh-carpal-spread.ts';
import { whForearmExtensorRoll } from './techniques/wh-forearm-extensor-roll.ts';
import { whForearmFlexorStrip } from './techniques/wh-forearm-flexor-strip.ts';
import { whHandSequence } from './techniques/wh-hand-sequence.ts';
import { whPalmPads } from './techniques/wh-palm-pads.ts';
import { whThumbBase } from './techniques/wh-thumb-base.ts';
import { whWebSqueeze } from './techniques/wh-web-squeeze.ts';

/** What stands in `techniques/`, by id. */
export const techniqueFiles = {
  'fa-ankle-circles': faAnkleCircles,
  'fa-arch-thumbs': faArchThumbs,
  'fa-ball-roll': faBallRoll,
  'fa-calf-glide': faCalfGlide,
  'fa-heel-knuckle': faHeelKnuckle,
  'fa-met-glide': faMetGlide,
  'fa-palm-stroke': faPalmStroke,
  'fa-shin-glide': faShinGlide,
  'fa-toe-milk': faToeMilk,
  'ns-blade-groove-glide': nsBladeGrooveGlide,
  'ns-chest-wall-ball': nsChestWallBall,
  'ns-knot-hold': nsKnotHold,
  'ns-levator-corner': nsLevatorCorner,
  'ns-light-stroke': nsLightStroke,
  'ns-skull-base-hold': nsSkullBaseHold,
  'ns-thumb-walk-neck': nsThumbWalkNeck,
  'ns-trap-knead': nsTrapKnead,
  'ub-axillary-fold-squeeze': ubAxillaryFoldSqueeze,
  'ub-blade-back-ball': ubBladeBackBall,
  'ub-floor-roller': ubFloorRoller,
  'ub-pin-arm-sweep': ubPinArmSweep,
  'ub-self-hug-stroke': ubSelfHugStroke,
  'ub-two-ball-track': ubTwoBallTrack,
  'ub-wall-ball': ubWallBall,
  'ub-wall-roller': ubWallRoller,
  'wh-above-crease': whAboveCrease,
  'wh-carpal-spread': whCarpalSpread,
  'wh-forearm-extensor-roll': whForearmExtensorRoll,
  'wh-forearm-flexor-strip': whForearmFlexorStrip,
  'wh-hand-sequence': whHandSequence,
  'wh-palm-pads': whPalmPads,
  'wh-thumb-base': whThumbBase,
  'wh-web-squeeze': whWebSqueeze,
} as const;
