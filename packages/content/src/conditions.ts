// SPDX-License-Identifier: MIT
import type { QuestionId } from '@knead/domain';

interface ConditionFacts {
  /** Id of its card in the rule set. */
  readonly card: QuestionId;
  /** Last part of its address, in plain words. Never changes once published. */
  readonly slug: string;
}

/** Every card of the profile, those of the same group together. */
export const CONDITIONS = [
  { card: 'CI-01', slug: 'blood-thinners' },
  { card: 'CI-02', slug: 'aspirin' },
  { card: 'CI-03', slug: 'easy-bleeding' },
  { card: 'CI-04', slug: 'blood-clot-now' },
  { card: 'CI-05', slug: 'blood-clot-earlier' },
  { card: 'CI-06', slug: 'bed-rest-or-leg-cast' },
  { card: 'CI-38', slug: 'kidney-or-liver-disease' },
  { card: 'CI-55', slug: 'sickle-cell-disease' },
  { card: 'CI-17', slug: 'poor-leg-circulation' },
  { card: 'CI-18', slug: 'stroke-or-neck-artery' },
  { card: 'CI-19', slug: 'heart-attack-or-heart-failure' },
  { card: 'CI-20', slug: 'high-blood-pressure' },
  { card: 'CI-21', slug: 'fainting' },
  { card: 'CI-22', slug: 'pacemaker' },
  { card: 'CI-14', slug: 'diabetes' },
  { card: 'CI-15', slug: 'numb-skin' },
  { card: 'CI-16', slug: 'foot-ulcer' },
  { card: 'CI-45', slug: 'widespread-pain' },
  { card: 'CI-46', slug: 'crps' },
  { card: 'CI-47', slug: 'after-shingles' },
  { card: 'CI-48', slug: 'ms-parkinsons-or-spinal-cord-injury' },
  { card: 'X-ALLO', slug: 'touch-that-hurts' },
  { card: 'CI-49', slug: 'trapped-nerve-in-neck-or-back' },
  { card: 'CI-50', slug: 'carpal-tunnel-syndrome' },
  { card: 'CI-07', slug: 'weak-bones' },
  { card: 'CI-24', slug: 'stiff-or-unstable-neck' },
  { card: 'CI-24.joints', slug: 'rheumatoid-arthritis' },
  { card: 'CI-25a', slug: 'bendy-joints' },
  { card: 'CI-25b', slug: 'fragile-vessels' },
  { card: 'CI-26', slug: 'broken-bone' },
  { card: 'CI-36', slug: 'hot-or-swollen-joint' },
  { card: 'X-NECK', slug: 'dizzy-neck-or-whiplash' },
  { card: 'CI-44', slug: 'unsteady-or-frail' },
  { card: 'CI-08', slug: 'pregnancy' },
  { card: 'CI-09', slug: 'after-birth' },
  { card: 'CI-10', slug: 'cancer-now' },
  { card: 'CI-11', slug: 'cancer-earlier' },
  { card: 'CI-12', slug: 'cancer-in-the-bones' },
  { card: 'CI-13', slug: 'lymphoedema' },
  { card: 'RF-32.immune', slug: 'weak-defences' },
  { card: 'CI-23', slug: 'implant-or-port' },
  { card: 'CI-28', slug: 'recent-injection' },
  { card: 'CI-31', slug: 'eczema-or-psoriasis' },
  { card: 'CI-35', slug: 'varicose-veins' },
  { card: 'CI-51', slug: 'strong-pain-tablets' },
  { card: 'CI-52', slug: 'medicine-patch' },
  { card: 'CI-53', slug: 'floxacin-antibiotics' },
  { card: 'CI-42', slug: 'g6pd-deficiency' },
  { card: 'CI-40', slug: 'asthma-or-scent-headache' },
  { card: 'CI-39', slug: 'epilepsy' },
  { card: 'RF-43.neck', slug: 'neck-operation' },
  { card: 'CI-54', slug: 'glaucoma-or-eye-surgery' },
  { card: 'CI-41', slug: 'allergies' },
  { card: 'CI-56', slug: 'cold-or-heat-harms' },
  { card: 'SIGN-feel', slug: 'numb-most-of-the-time' },
  { card: 'SIGN-arm', slug: 'pain-down-an-arm' },
  { card: 'SIGN-leg', slug: 'pain-down-a-leg' },
  { card: 'SIGN-joints', slug: 'swollen-or-stiff-joints' },
  { card: 'SIGN-pain', slug: 'pain-without-a-break' },
  { card: 'SIGN-odd', slug: 'odd-feelings' },
  { card: 'SIGN-ill', slug: 'ill-for-weeks' },
  { card: 'SIGN-lump', slug: 'a-new-lump' },
  { card: 'SIGN-after', slug: 'since-a-bite-medicine-or-sprain' },
] as const satisfies readonly ConditionFacts[];
/** A card of the profile as a page: what it limits and what stays possible. */
export type Condition = (typeof CONDITIONS)[number];
export type ConditionSlug = Condition['slug'];
