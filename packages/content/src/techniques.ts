// SPDX-License-Identifier: MIT
import { AREAS, type TechniqueId } from '@knead/domain';
import type { TechniqueEntry } from './techniqueEntry.ts';
import { techniqueFiles } from './techniques.index.ts';

export type KnownTechniqueId = keyof typeof techniqueFiles;

/** Facts by id. */
export const techniquesById: Readonly<Record<KnownTechniqueId, TechniqueEntry>> = techniqueFiles;

/** Ids of all techniques, area by area, in the order of pages and lists. An id is never reused. */
export const TECHNIQUE_IDS: readonly KnownTechniqueId[] = Object.values(techniqueFiles)
  .toSorted((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || a.order - b.order)
  .map(({ id }) => id);

/** The same facts for ids that come from outside; iterates in the order of `TECHNIQUE_IDS`. */
export const techniques: ReadonlyMap<TechniqueId, TechniqueEntry> = new Map(
  TECHNIQUE_IDS.map((id) => [id, techniquesById[id]]),
);

/** Whether a text is the id of a technique that exists now. */
export function isTechniqueId(text: string): text is KnownTechniqueId {
  return techniques.has(text);
}
