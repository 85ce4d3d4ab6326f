// SPDX-License-Identifier: MIT
import type { EvidenceBasis, Grade } from '@knead/domain';

/** Kinds of study, from those that tell most to those that tell least. */
export const EVIDENCE_DESIGNS = [
  'review',
  'randomised-trial',
  'crossover-trial',
  'single-session-trial',
  'pilot',
  'before-after',
  'survey',
  'case-report',
] as const;
export type EvidenceDesign = (typeof EVIDENCE_DESIGNS)[number];

/** How much massage a study gave; the largest dose where it compared several. Absent parts are not known to us. */
export interface EvidenceDose {
  readonly sessionMinutes?: number;
  readonly sessionsPerWeek?: number;
  readonly weeks?: number;
  /** Sessions in all, where they were not counted by the week. */
  readonly sessions?: number;
}

/**
 * One source. What it found and in whom are words (`evidence.<id>.finding`, `evidence.<id>.whom`), in our own sentences.
 * What we did not see in a copy of the source is absent rather than guessed.
 */
export interface EvidenceEntry {
  /** First author and year in kebab-case; the name of its file. Never reused. */
  readonly id: string;
  /** Its item in `techniques.md` section C or E. */
  readonly item: string;
  readonly authors?: string;
  readonly year?: number;
  readonly title?: string;
  /** Journal, volume and pages, as far as known. */
  readonly where?: string;
  readonly doi?: string;
  /** Number in PubMed Central. */
  readonly pmc?: string;
  readonly design: EvidenceDesign;
  /** People who took part, in all studies of a review together. */
  readonly people?: number;
  /** Studies a review put together. */
  readonly studies?: number;
  readonly dose?: EvidenceDose;
  /** How much this source alone can show, for what we cite it for. */
  readonly grade: Grade;
  readonly basis: EvidenceBasis;
  /** `seen`: somebody of the project read a copy; `memory`: written from memory, still to be checked. */
  readonly checked: 'seen' | 'memory';
  /** Civil date of that check. */
  readonly checkedOn: string;
}
