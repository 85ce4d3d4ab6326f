// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import { REGIONS, type Region, SIDES, type Side, type Spot } from '@knead/domain';

/** A place in lay words; without a side it is both, or the middle. */
export interface PlaceWords {
  readonly words: WordKey;
  readonly side?: Side;
}

/** Left out for everyone, so no limit of one person speaks of them. */
const NEVER = ['neck_front', 'spine_midline', 'armpit', 'abdomen', 'groin', 'knee_back'] as const;
type Named = Exclude<Region, (typeof NEVER)[number]>;

const named = REGIONS.filter((region): region is Named => !NEVER.some((never) => never === region));

/** Names of several regions together, the widest first; then every region by itself. */
const NAMES: readonly { readonly words: WordKey; readonly regions: readonly Named[] }[] = [
  { words: 'body.everywhere', regions: named },
  { words: 'body.trunk', regions: ['upper_back', 'low_back', 'chest', 'hip_buttock'] },
  { words: 'body.arm-all', regions: ['upper_arm', 'elbow', 'forearm', 'wrist', 'hand'] },
  { words: 'body.leg-all', regions: ['thigh', 'calf', 'shin', 'ankle', 'foot'] },
  { words: 'body.neck', regions: ['neck_side', 'neck_back'] },
  { words: 'body.back', regions: ['upper_back', 'low_back'] },
  { words: 'body.wrist-hand', regions: ['wrist', 'hand'] },
  { words: 'body.ankle-foot', regions: ['ankle', 'foot'] },
  ...named.map((region) => ({ words: `body.${region}` as const, regions: [region] })),
];

/** Spots in as few lay words as name all of them. Places nobody is pressed at are not named. */
export function placeWords(spots: readonly Spot[]): readonly PlaceWords[] {
  const left = new Set(spots.map(keyOf));
  return NAMES.flatMap(({ words, regions }) => {
    const sides = SIDES.filter((side) => regions.every((region) => left.has(keyOf({ region, side }))));
    for (const side of sides) for (const region of regions) left.delete(keyOf({ region, side }));
    const [side] = sides;
    if (side === undefined) return [];
    return sides.length === SIDES.length ? [{ words }] : [{ words, side }];
  });
}

function keyOf({ region, side }: Spot): string {
  return `${region} ${side}`;
}
