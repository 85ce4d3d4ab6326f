// SPDX-License-Identifier: MIT
import { type Say, zoneKey } from '@knead/content';
import { PAINT_QUALITIES, type PaintMark, type PaintQuality } from '@knead/domain';
import type { ZoneSpot } from '../../model/findModel.ts';

/** A place of one side in words, the side first. */
export function spotName(say: Say, { zone, side }: ZoneSpot): string {
  return say(zoneKey(zone, side));
}

/** How a place was marked, in the order in which feelings are listed. */
export function feelingsAt(marks: readonly PaintMark[], { zone, side }: ZoneSpot): readonly PaintQuality[] {
  return PAINT_QUALITIES.filter((quality) =>
    marks.some((mark) => mark.zone === zone && mark.side === side && mark.quality === quality),
  );
}

/** Marked places, each once, in the order in which they were marked. */
export function spotsOf(marks: readonly PaintMark[]): readonly ZoneSpot[] {
  return [...new Map(marks.map(({ zone, side }) => [`${zone} ${side}`, { zone, side }])).values()];
}
