// SPDX-License-Identifier: MIT
import type { TechniqueFacts, TechniqueId } from '@knead/domain';
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

/** Ids of all techniques, area by area, in the order of pages and lists. An id is never reused. */
export const TECHNIQUE_IDS = [
  'ns-trap-knead',
  'ns-thumb-walk-neck',
  'ns-knot-hold',
  'ub-wall-ball',
  'ub-wall-roller',
  'wh-palm-pads',
  'wh-above-crease',
  'wh-thumb-base',
  'fa-arch-thumbs',
  'fa-ankle-circles',
] as const;
export type KnownTechniqueId = (typeof TECHNIQUE_IDS)[number];

/** Facts by id, complete: a new id that has no facts does not compile. */
export const techniquesById: Readonly<Record<KnownTechniqueId, TechniqueFacts>> = {
  'ns-trap-knead': nsTrapKnead,
  'ns-thumb-walk-neck': nsThumbWalkNeck,
  'ns-knot-hold': nsKnotHold,
  'ub-wall-ball': ubWallBall,
  'ub-wall-roller': ubWallRoller,
  'wh-palm-pads': whPalmPads,
  'wh-above-crease': whAboveCrease,
  'wh-thumb-base': whThumbBase,
  'fa-arch-thumbs': faArchThumbs,
  'fa-ankle-circles': faAnkleCircles,
};

/** The same facts for ids that come from outside; iterates in the order of `TECHNIQUE_IDS`. */
export const techniques: ReadonlyMap<TechniqueId, TechniqueFacts> = new Map(
  TECHNIQUE_IDS.map((id) => [id, techniquesById[id]]),
);

/** Whether a text is the id of a technique that exists now. */
export function isTechniqueId(text: string): text is KnownTechniqueId {
  return techniques.has(text);
}
