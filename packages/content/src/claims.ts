// SPDX-License-Identifier: MIT
import type { EvidenceBasis, Grade } from '@knead/domain';
import type { DeniedPhraseId } from './check/copyRules.ts';
import type { EvidenceTopic } from './evidenceEntry.ts';

/** Something our pages say that is not about one technique. No citation and no honest `none`: no claim. */
export interface Claim {
  readonly id: string;
  /** Its item in `techniques.md`: a row of C, or the heading it stands under. */
  readonly item: string;
  readonly about: EvidenceTopic | 'all';
  /** Never better than the best of its sources. */
  readonly grade: Grade;
  readonly basis: EvidenceBasis;
  readonly cites: readonly string[];
}

/** Claims beside the techniques; their sentence is `claim.<id>`. */
export const CLAIMS = [
  // What may be said of each area (C.9).
  claim('hands-over-weeks', 'C.9', 'wrist-hands', 'low', ['madenci-2012', 'field-2004', 'moraska-2008', 'shem-2020']),
  claim('neck-for-days', 'C.9', 'neck-shoulders', 'low', ['sherman-2014', 'gross-2024', 'massage-review-2024']),
  claim('back-moves-easier', 'C.9', 'upper-back', 'low', ['wiewelhove-2019', 'cheatham-2015', 'monteiro-2018']),
  claim('feet-comfort', 'C.9', 'feet-ankles', 'low', ['gok-metin-2017', 'chatchawan-2015', 'izgu-2019', 'noh-2019']),
  claim('what-to-expect', 'C.9', 'all', 'none', [], 'own-judgement'),
  // The trials used therapists and longer sessions, or three minutes a day for the hand (F.3).
  claim('ten-minutes-untested', 'F.3', 'all', 'none', ['sherman-2014', 'madenci-2012'], 'own-judgement'),
  // Water after massage: no trial shows an effect, and none shows anything washed out (E60, E61, E64).
  claim('water-afterwards', 'E64', 'water', 'none', ['wiltshire-2010'], 'own-judgement'),
  claim('nothing-to-wash-out', 'E60', 'water', 'none', [], 'own-judgement'),
  claim('tired-muscle-clears', 'E61', 'water', 'low', ['wiltshire-2010']),
  claim('signals-in-muscle', 'E62', 'water', 'very-low', ['crane-2012']),
  // The notes say low but name no source, so it is ungraded here.
  claim('skin-feels-warmer', 'E63', 'water', 'none', [], 'mechanism'),
  // Trials joined scent and touch and never told them apart (E21, E29).
  claim('scent-comfort', 'E.1', 'scent', 'none', ['gok-metin-2017', 'noh-2019'], 'own-judgement'),
  claim('scent-skin', 'E.1', 'scent', 'low', ['hagvall-2016', 'crawford-2004']),
  claim('menthol-stings', 'E.1', 'scent', 'very-low', ['tga-menthol'], 'consensus'),
  claim('cooling-hides-pressure', 'E.1', 'scent', 'none', [], 'own-judgement'),
  claim('softer-is-enough', 'E34', 'tools', 'low', ['grabow-2018']),
  claim('slow-rolling', 'E33', 'tools', 'very-low', ['behm-2020', 'sezik-2024'], 'trial'),
  claim('slow-touch', 'E58', 'pressing', 'very-low', ['loken-2009'], 'mechanism'),
  claim('pressing-bears-more', 'E10', 'pressing', 'low', ['compression-review-2022', 'fernandez-2006', 'gemmell-2008']),
  claim('nerves-can-be-hurt', 'E46', 'harms', 'very-low', ['aksoy-2009', 'suh-2022', 'hsu-2017', 'wu-2010']),
  claim('no-device-on-the-neck', 'E47', 'harms', 'very-low', ['sulkowski-2022', 'shariff-2023']),
  claim('clots-can-travel', 'E48', 'harms', 'very-low', ['sutham-2020', 'lim-2009', 'bartsch-2021']),
  claim('sore-the-next-day', 'E44', 'harms', 'very-low', ['cambron-2007', 'paanalahti-2014']),
  claim('habit-takes-months', 'E59', 'habit', 'moderate', ['lally-2010']),
  // A good trial, but of period pain: worth less for us.
  claim('reminders-may-help', 'E18', 'habit', 'low', ['blodt-2018']),
  claim('small-breaks', 'E42', 'habit', 'low', ['mclean-2001', 'henning-1997', 'galinsky-2000', 'luger-2019']),
  claim('maps-disagree', 'B-ref1', 'map', 'low', ['lee-2008', 'murphy-2009', 'downs-2011', 'challoumas-2018']),
  claim('hand-drawing', 'B.6', 'map', 'low', ['katz-1990', 'oslo-2021', 'calfee-2012', 'korean-hand-drawings']),
  claim('change-that-matters', 'D.1', 'measures', 'low', ['farrar-2001', 'pain-change-cohort']),
  claim('no-nerve-score', 'D.1', 'measures', 'low', ['mathieson-2015', 'pain-words-groups']),
] as const satisfies readonly Claim[];

/**
 * Something others say and we do not. Its sentence, `notClaim.<id>`, says so in words that claim nothing. Either the words
 * that would claim it are denied in all our texts, or a rule keeps the people out whom it would be claimed for.
 */
export interface NotClaim {
  readonly id: string;
  readonly item: string;
  readonly about: EvidenceTopic | 'all';
  /** Entries of `DENIED_PHRASES`. */
  readonly phrases: readonly DeniedPhraseId[];
  /** Ids of triage rules. */
  readonly rules: readonly string[];
}

/** What may not be claimed: the right column of C.9, the left one of C.8, E.2 and section 0. */
export const NOT_CLAIMS = [
  notClaim('hands-made-well', 'C.9', 'wrist-hands', ['cure', 'heal', 'relieve']),
  notClaim('no-surgeon-needed', 'C.9', 'wrist-hands', ['surgery']),
  notClaim('knots-vanish', 'C.9', 'neck-shoulders', ['mend']),
  notClaim('nerves-set-free', 'C.9', 'neck-shoulders', ['free-nerves']),
  notClaim('ten-minutes-shown', 'C.9', 'neck-shoulders', ['proof']),
  notClaim('arm-nerves-from-the-back', 'C.9', 'upper-back', ['relieve', 'free-nerves', 'one-cause']),
  notClaim('nerves-grow-back', 'C.9', 'feet-ankles', ['regrow']),
  { ...notClaim('numb-feet-with-sores', 'C.9', 'feet-ankles', []), rules: ['CI-15', 'CI-16'] },
  notClaim('blood-sugar', 'C.9', 'all', ['blood-sugar']),
  notClaim('defences', 'C.9', 'all', ['immune']),
  notClaim('poisons-washed-out', 'E60', 'water', ['wash-out']),
  notClaim('waste-cleared', 'E61', 'water', ['lactic']),
  notClaim('inflammation', 'E62', 'water', ['inflammation']),
  notClaim('blood-flow', 'E63', 'water', ['circulation', 'mend']),
  notClaim('water-needed', 'E64', 'water', ['must-drink', 'prevent']),
  notClaim('soles-ease-all-above', '0', 'feet-ankles', ['relieve', 'whole-leg']),
] as const satisfies readonly NotClaim[];

function claim<const Id extends string>(
  id: Id,
  item: string,
  about: EvidenceTopic | 'all',
  grade: Grade,
  cites: readonly string[],
  basis: EvidenceBasis = 'trial',
) {
  return { id, item, about, grade, basis, cites };
}

function notClaim<const Id extends string>(
  id: Id,
  item: string,
  about: EvidenceTopic | 'all',
  phrases: readonly DeniedPhraseId[],
) {
  return { id, item, about, phrases, rules: [] };
}
