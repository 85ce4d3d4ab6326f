// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in techniques/; do not edit.
import { faAnkleCircles } from './techniques/fa-ankle-circles.ts';
import { faArchThumbs } from './techniques/fa-arch-thumbs.ts';
import { nsKnotHold } from './techniques/ns-knot-hold.ts';
import { nsThumbWalkNeck } from './techniques/ns-thumb-walk-neck.ts';
import { nsTrapKnead } from './techniques/ns-trap-knead.ts';
import { ubWallBall } from './techniques/ub-wall-ball.ts';
import { ubWallRoller } from './techniques/ub-wall-roller.ts';
import { whAboveCrease } from './techniques/wh-above-crease.ts';
import { whPalmPads } from './techniques/wh-palm-pads.ts';
import { whThumbBase } from './techniques/wh-thumb-base.ts';

/** What stands in `techniques/`, by id. */
export const techniqueFiles = {
  'fa-ankle-circles': faAnkleCircles,
  'fa-arch-thumbs': faArchThumbs,
  'ns-knot-hold': nsKnotHold,
  'ns-thumb-walk-neck': nsThumbWalkNeck,
  'ns-trap-knead': nsTrapKnead,
  'ub-wall-ball': ubWallBall,
  'ub-wall-roller': ubWallRoller,
  'wh-above-crease': whAboveCrease,
  'wh-palm-pads': whPalmPads,
  'wh-thumb-base': whThumbBase,
} as const;
