// SPDX-License-Identifier: MIT
import type { Tool } from '@knead/domain';

/** A scent somebody may add to plain oil, for comfort alone. */
export interface ScentFacts {
  readonly id: string;
  /** What it is to triage, which alone decides who sees it (`maySuggestScent`). Empty: it is no scent. */
  readonly countsAs: readonly Tool[];
  /** Strengths it may have. */
  readonly dilutions: readonly Dilution['id'][];
  /** Not where a younger child is near, years. */
  readonly childYearsMin?: number;
}

/** Scented oil in plain oil. */
export interface Dilution {
  readonly id: 'usual' | 'most' | 'sensitive';
  readonly percent: number;
  /** Drops in 10 mL of plain oil. */
  readonly dropsIn10mL: number;
}

/** Strengths (`techniques.md` E.1, from memory): for most adults, the most there is, and for sensitive skin and above 65. */
export const DILUTIONS = [
  { id: 'usual', percent: 1, dropsIn10mL: 2 },
  { id: 'most', percent: 2, dropsIn10mL: 4 },
  { id: 'sensitive', percent: 0.5, dropsIn10mL: 1 },
] as const satisfies readonly Dilution[];
/** Drops in one mL; their size varies. */
export const dropsPerMl = 20;
/** Above this age the strength for sensitive skin is right, years. */
export const sensitiveAboveAge = 65;
/** A drop of the mixture on the forearm is looked at after so many hours, better after twice that. */
export const skinTestHours = 24;
/** A bottle is replaced after so many months, or when its smell changes. */
export const scentMonthsMax = 12;

/** Plain oils and lotions, those that suit most people first. */
export const CARRIERS = ['sunflower', 'jojoba', 'sweet-almond', 'lotion'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Where a scented oil never goes, and what is never done with it. */
export const SCENT_NEVERS = [
  'undiluted',
  'by-mouth',
  'eyes',
  'ears',
  'lips',
  'nose',
  'genitals',
  'broken-skin',
  'medicine-patch',
  'heat',
] as const;
export type ScentNever = (typeof SCENT_NEVERS)[number];
