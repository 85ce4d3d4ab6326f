// SPDX-License-Identifier: MIT
import type { TechniqueId } from '@knead/domain';

/** A picture that is shown until this share of the step is done, 0 to 1. */
interface Phase {
  readonly picture: string;
  readonly until: number;
}

/**
 * Techniques of several strokes, each with a picture of its own. They change when the voice says so: the second cue of a step
 * comes at a quarter, the third at seven tenths. Within a cue the strokes share its time as they do in the trial (E01).
 */
const phasesByTechnique: ReadonlyMap<TechniqueId, readonly Phase[]> = new Map([
  [
    'wh-hand-sequence',
    [
      { picture: 'wh-hand-sequence', until: 0.25 },
      { picture: 'wh-hand-sequence-circles', until: 0.55 },
      { picture: 'wh-hand-sequence-squeeze', until: 0.7 },
      { picture: 'wh-hand-sequence-shake', until: 0.85 },
      { picture: 'wh-hand-sequence', until: 1 },
    ],
  ],
]);

/** The picture of what is led now. */
export function phasePicture(technique: TechniqueId, doneFraction: number): string {
  return phasesByTechnique.get(technique)?.find(({ until }) => doneFraction < until)?.picture ?? technique;
}
