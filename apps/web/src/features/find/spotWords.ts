// SPDX-License-Identifier: MIT
import { type Say, zoneKey } from '@knead/content';
import type { ZoneSpot } from '@knead/domain';

/** A place of one side in words, the side first. */
export function spotName(say: Say, { zone, side }: ZoneSpot): string {
  return say(zoneKey(zone, side));
}
