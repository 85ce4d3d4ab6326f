// SPDX-License-Identifier: MIT
import type { ViewId, ViewMarks, ZoneOutline } from '@knead/body';
import kept from './kept/path-keep-off.json';

/** A place, and where the whole figure is shown, the close-up that shows it better. */
export type MapZone = ZoneOutline & { readonly opens?: ViewId };

/** The places of a view, the nerve paths over them, and where nothing is pressed: right side, in the units of its drawing. */
export interface ViewMap {
  readonly zones: readonly MapZone[];
  readonly marks: ViewMarks;
}

/** No-press areas on the way of each nerve path, by their ids. */
export const keepOffOfPath: Readonly<Record<string, readonly string[] | undefined>> = kept;

// One file for each view, loaded when it is looked at.
const zones = import.meta.glob<readonly MapZone[]>('./kept/zones-*.json', { import: 'default' });
const marks = import.meta.glob<ViewMarks>('./kept/marks-*.json', { import: 'default' });

/** Loads what is known of a view. Rejects when it cannot be had, as on a first visit that is cut off. */
export async function loadMap(view: ViewId): Promise<ViewMap> {
  const [loadZones, loadMarks] = [zones[`./kept/zones-${view}.json`], marks[`./kept/marks-${view}.json`]];
  if (loadZones === undefined || loadMarks === undefined) throw new Error(`No map is kept for the view ${view}.`);
  const [outlines, overlay] = await Promise.all([loadZones(), loadMarks()]);
  return { zones: outlines, marks: overlay };
}
