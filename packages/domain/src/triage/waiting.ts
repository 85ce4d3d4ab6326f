// SPDX-License-Identifier: MIT
import type { QuestionId } from './answers.ts';

/**
 * What a session has left open, each with a question that the next check asks because of it (`safety.md` 4.3, 4.4). It
 * waits until a check on this device has an answer to that question, whatever the answer: a stop then holds by itself.
 */
export const WAITING = [
  'stop-dizzy',
  'stop-limb',
  'stop-chest',
  'stop-head',
  'stop-pop',
  'stop-skin',
  'stop-scent',
  'stop-weak',
  /** A bruise or swelling on the next day, where a leg was touched. */
  'sore-leg',
  /** Dark pee, or very weak and swollen muscles, on the next day. */
  'sore-dark',
] as const;
export type Waiting = (typeof WAITING)[number];

/** The question that settles each. */
export const waitingQuestion: Readonly<Record<Waiting, QuestionId>> = {
  'stop-dizzy': 'ST-03.stays',
  'stop-limb': 'ST-04.stays',
  'stop-chest': 'ST-05.now',
  'stop-head': 'ST-06.now',
  'stop-pop': 'ST-07.use',
  'stop-skin': 'ST-08.face',
  'stop-scent': 'ST-09.stays',
  'stop-weak': 'RF-36.weak',
  'sore-leg': 'RF-30.swollen',
  'sore-dark': 'RF-42.pee',
};

/** Rests that a rule gave and that go on, so that its words can be told meanwhile: the rule's id stands behind the dash. */
export const RESTING = ['rests-ST-04', 'rests-ST-07', 'rests-ND-01', 'rests-ND-02', 'rests-ND-03'] as const;
export type Resting = (typeof RESTING)[number];
