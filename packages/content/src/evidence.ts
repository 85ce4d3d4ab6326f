// SPDX-License-Identifier: MIT
import { evidenceFiles } from './evidence.index.ts';
import type { EvidenceEntry } from './evidenceEntry.ts';

/** All sources, in the order of their ids. */
export const evidenceEntries: readonly EvidenceEntry[] = Object.values(evidenceFiles);

/** The same sources by id. */
export const evidence: ReadonlyMap<string, EvidenceEntry> = new Map(evidenceEntries.map((entry) => [entry.id, entry]));
