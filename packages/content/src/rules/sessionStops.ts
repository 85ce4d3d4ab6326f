// SPDX-License-Identifier: MIT
import { lookedAtSinceUnwell, type Question, type Rule, when } from '@knead/domain';
import { at, block, chosenIn, NECK_ALL, type RulePack } from './pack.ts';

const { all, any, fact } = when;

const neck = { regions: NECK_ALL, side: 'both' } as const;

/** A choice and not a yes-no: here the yes sets free, and whatever is not a plain yes keeps the neck blocked. */
const lookedAt: Question = {
  kind: 'choice',
  phase: 'check',
  id: 'ST-03.looked',
  ask: fact('unwell'),
  many: false,
  options: [
    { id: lookedAtSinceUnwell, labelKey: 'answer.yes' },
    { id: 'ST-03.looked.no', labelKey: 'answer.no', place: neck },
    { id: 'ST-03.looked.not-sure', labelKey: 'answer.not-sure', place: neck },
  ],
};

/** Feeling unwell ended a session: no neck work until a professional has looked at it (`safety.md` 4.3). */
const st03: Rule = {
  id: 'ST-03',
  kind: 'dose',
  where: at(...NECK_ALL),
  tell: true,
  cases: [
    // Sudden, so that no other word than the answer to its own question lowers it (T32).
    { tier: 'clinician', when: all(fact('unwell'), any('ST-03.looked.no', 'ST-03.looked.not-sure')), sudden: true },
    { tier: 'ok', when: fact('unwell'), effects: [block(chosenIn('ST-03.looked'))] },
  ],
  sources: ['safety 4.3'],
};

/** What an earlier session leaves behind. */
export const sessionStopsPack: RulePack = { questions: [lookedAt], rules: [st03] };
