// SPDX-License-Identifier: MIT
import type { ViewId, ZoneOutline } from '@knead/body';

/** The places that a view shows, right side, each as an outline in the units of its drawing. */
export type ViewZones = readonly ZoneOutline[];

// One file for each view, loaded when it is looked at.
const files = import.meta.glob<ViewZones>('./kept/zones-*.json', { import: 'default' });

/** Loads the places of a view. Rejects when they cannot be had, as on a first visit that is cut off. */
export async function loadZones(view: ViewId): Promise<ViewZones> {
  const load = files[`./kept/zones-${view}.json`];
  if (load === undefined) throw new Error(`No places are kept for the view ${view}.`);
  return load();
}
