// SPDX-License-Identifier: MIT
import { AREAS, type EvidenceBasis, type Grade, type Stroke } from '@knead/domain';

/** Kinds of study, from those that tell most to those that tell least. */
export const EVIDENCE_DESIGNS = [
  'review',
  'randomised-trial',
  'crossover-trial',
  'single-session-trial',
  // How its groups were formed we did not see.
  'trial',
  'pilot',
  'cohort',
  'diagnostic-study',
  'measuring-study',
  'before-after',
  'laboratory-study',
  'survey',
  'interviews',
  'expert-agreement',
  'label-rule',
  'commentary',
  'case-report',
] as const;
export type EvidenceDesign = (typeof EVIDENCE_DESIGNS)[number];

/** What a source is about: an area of the body, or something beside the techniques. */
export const EVIDENCE_TOPICS = [
  ...AREAS,
  'pressing',
  'tools',
  'habit',
  'harms',
  'scent',
  'water',
  'map',
  'measures',
] as const;
export type EvidenceTopic = (typeof EVIDENCE_TOPICS)[number];

/** Whether people did it to themselves; in a review, most of them. */
export const EVIDENCE_SELF = ['yes', 'no', 'mostly-no', 'caregiver'] as const;
export type EvidenceSelf = (typeof EVIDENCE_SELF)[number];

/** How much massage a study gave; the largest dose where it compared several. Absent parts are not known to us. */
export interface EvidenceDose {
  readonly sessionMinutes?: number;
  readonly sessionsPerDay?: number;
  readonly sessionsPerWeek?: number;
  readonly weeks?: number;
  readonly months?: number;
  /** Sessions in all, where they were not counted by the week. */
  readonly sessions?: number;
  readonly spots?: number;
  readonly minutesPerSpot?: number;
  /** How long one press lasted. */
  readonly holdSeconds?: { readonly min: number; readonly max: number };
  /** Rounds of rolling in a session, and how long each was. */
  readonly sets?: number;
  readonly secondsPerSet?: number;
  /** Hours of lessons before it began. */
  readonly lessonHours?: number;
  /** What a session was made of, in order, as our strokes. */
  readonly parts?: readonly { readonly stroke: Stroke; readonly seconds: number }[];
}

/** What a figure is counted in. `share`: of one; `as-measured`: a unit of the study's own that we did not see. */
export const EFFECT_UNITS = [
  'percent',
  'share',
  'points',
  'p-value',
  'relative-risk',
  'odds-ratio',
  'likelihood-ratio',
  'standardised-difference',
  'hedges-g',
  'cohens-d',
  'kappa',
  'alpha',
  'reliability',
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'cycles',
  'visits',
  'per-minute',
  'per-hour',
  'per-shift',
  'cm-per-second',
  'sets',
  'people',
  'events',
  'drawings',
  'roots',
  'countries',
  'touches',
  'as-measured',
] as const;
export type EffectUnit = (typeof EFFECT_UNITS)[number];

/** What a figure is set against. */
export const EFFECT_COMPARISONS = [
  'before',
  'wait-list',
  'usual-care',
  'pretend',
  'other-massage',
  'other-care',
  'physical-therapy',
  'examination',
  'nerve-test',
] as const;
export type EffectComparison = (typeof EFFECT_COMPARISONS)[number];

/** One figure that a source gives. Either a value stands in it, or both ends of a span. */
export interface EvidenceEffect {
  /** What was measured, in kebab-case. */
  readonly measure: string;
  readonly value?: number;
  /** Ends of the interval around the value, or of the span where there is no single value. */
  readonly low?: number;
  readonly high?: number;
  /** The same figure of those it is compared with. */
  readonly against?: number;
  readonly unit: EffectUnit;
  readonly versus?: EffectComparison;
  /** Absent: exactly this value. */
  readonly is?: 'about' | 'above' | 'below' | 'at-least' | 'at-most';
  /** When it was measured. */
  readonly at?: { readonly value: number; readonly unit: EffectUnit };
  /** Which of several doses it belongs to. */
  readonly dose?: EvidenceDose;
}

/** Parts of an entry that may be from memory while the source itself was seen. */
export const EVIDENCE_PARTS = ['authors', 'year', 'doi', 'design', 'people', 'dose', 'effects', 'finding'] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

/**
 * One source. What it found and in whom are words (`evidence.<id>.finding`, `evidence.<id>.whom`), in our own sentences.
 * What we did not see in a copy of the source is absent rather than guessed.
 */
export interface EvidenceEntry {
  /** First author and year in kebab-case; the name of its file. Never reused. */
  readonly id: string;
  /** Its item in `techniques.md`: a row of sections B to E, or the heading it stands under. */
  readonly item: string;
  /** What it is about, the most telling first. A source may stand uncited as long as it says this. */
  readonly about: readonly [EvidenceTopic, ...EvidenceTopic[]];
  readonly authors?: string;
  readonly year?: number;
  /** Journal, volume and pages, as far as known. */
  readonly where?: string;
  readonly doi?: string;
  /** Number in PubMed Central. */
  readonly pmc?: string;
  /** Number in PubMed. */
  readonly pmid?: string;
  readonly design: EvidenceDesign;
  /** People who took part, in all studies of a review together. */
  readonly people?: number;
  /** How many were in each group, where the groups are known; together they are `people`. */
  readonly groups?: readonly number[];
  /** Those who stayed to the end. */
  readonly completed?: number;
  /** Hands that were looked at, where they were counted. */
  readonly hands?: number;
  /** Age in years of the one person of a report. */
  readonly age?: number;
  /** Studies a review put together. */
  readonly studies?: number;
  /** Groups that a trial compared. */
  readonly arms?: number;
  /** Absent: not known, or nothing was done to anybody. */
  readonly self?: EvidenceSelf;
  readonly dose?: EvidenceDose;
  readonly effects?: readonly EvidenceEffect[];
  /** How much this source alone can show, for what we cite it for. */
  readonly grade: Grade;
  readonly basis: EvidenceBasis;
  /** `seen`: somebody of the project read a copy; `memory`: written from memory, still to be checked. */
  readonly checked: 'seen' | 'memory';
  /** What was read is another source that tells of this one. */
  readonly secondHand?: true;
  /** What is from memory although the source was seen. */
  readonly fromMemory?: readonly [EvidencePart, ...EvidencePart[]];
  /** Civil date of that check. */
  readonly checkedOn: string;
}
