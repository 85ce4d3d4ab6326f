// SPDX-License-Identifier: MIT
import {
  type Fact,
  lookedAtSinceUnwell,
  type Question,
  type QuestionId,
  type Rule,
  type Waiting,
  waitingQuestion,
  when,
} from '@knead/domain';
import { ALL_TOOLS, at, block, chosenIn, EVERYWHERE, followUp, limit, NECK_ALL, type RulePack } from './pack.ts';

const { all, any, fact, yes } = when;

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

/**
 * Feeling unwell ended a session (`safety.md` 4.3). Dizzy: Q1 and Q4 are asked at once, and whether it lasts; no neck work
 * until a professional has looked at it.
 */
const st03: Rule = {
  id: 'ST-03',
  kind: 'dose',
  where: at(...NECK_ALL),
  tell: true,
  cases: [
    {
      tier: 'emergency',
      when: all(fact('stop-dizzy'), any('Q1', 'Q4', 'RF-22.new', 'RF-01.arm', 'RF-01.speech', 'RF-17.sight')),
    },
    { tier: 'urgent', when: yes('ST-03.stays'), sudden: true },
    // Sudden, so that no other word than the answer to its own question lowers it (T32).
    { tier: 'clinician', when: all(fact('unwell'), any('ST-03.looked.no', 'ST-03.looked.not-sure')), sudden: true },
    { tier: 'ok', when: fact('unwell'), effects: [block(chosenIn('ST-03.looked'))] },
  ],
  sources: ['safety 4.3'],
};

/** A stop whose one question decides it. */
function stopRule(id: string, tier: 'urgent' | 'emergency', question: QuestionId): Rule {
  const stop = { tier, when: yes(question), sudden: true } as const;
  return { id, kind: 'dose', where: EVERYWHERE, tell: true, cases: [stop], sources: ['safety 4.3'] };
}

/** The same, with a rest that is told while it goes on; the rest itself comes from the journal. */
function restingStopRule(stop: Rule, resting: Fact): Rule {
  return { ...stop, cases: [...stop.cases, { tier: 'caution', when: fact(resting), effects: [] }] };
}

/** A reaction to an oil or a scent: such products are left out from then on (`safety.md` 4.3, ST-08 and ST-09). */
const st08: Rule = {
  ...stopRule('ST-08', 'emergency', 'ST-08.face'),
  cases: [
    { tier: 'emergency', when: yes('ST-08.face'), sudden: true },
    {
      tier: 'caution',
      when: fact('reacted'),
      effects: [limit(EVERYWHERE, { tools: ['plain_oil', 'essential_oil', 'menthol_balm'] })],
    },
  ],
};

/** Sore after a session (`safety.md` 4.4): what rests, and how it goes on afterwards. */
function restRule(id: string, tier: 'caution' | 'clinician', resting: Fact): Rule {
  const rests = { tier, when: fact(resting), effects: [] } as const;
  return {
    id,
    kind: 'dose',
    where: { kind: 'sore' },
    tell: tier === 'clinician',
    cases: [rests],
    sources: ['safety 4.4'],
  };
}

const softerAfterSoreness: Rule = {
  id: 'ND-04',
  kind: 'dose',
  where: { kind: 'sore' },
  cases: [
    {
      tier: 'caution',
      when: fact('sore'),
      effects: [limit({ kind: 'sore' }, { ceilingLess: 2, timeShare: 0.5, tools: ALL_TOOLS })],
    },
  ],
  sources: ['safety 4.4'],
};

/** Asked because of what a session left open, and only then. */
function waitingFor(waiting: Waiting): Question {
  const id = waitingQuestion[waiting];
  return followUp(id, fact(waiting), id);
}

/** What cannot wait for the rest of the check: asked before it. */
export const firstStopsPack: RulePack = {
  questions: (['stop-chest', 'stop-head', 'stop-scent', 'stop-skin', 'stop-limb', 'stop-pop'] as const).map(waitingFor),
  rules: [],
};

/** What an earlier session leaves behind. */
export const sessionStopsPack: RulePack = {
  questions: [waitingFor('stop-dizzy'), lookedAt],
  rules: [
    st03,
    restingStopRule(stopRule('ST-04', 'emergency', 'ST-04.stays'), 'rests-ST-04'),
    stopRule('ST-05', 'emergency', 'ST-05.now'),
    stopRule('ST-06', 'emergency', 'ST-06.now'),
    restingStopRule(stopRule('ST-07', 'urgent', 'ST-07.use'), 'rests-ST-07'),
    st08,
    stopRule('ST-09', 'emergency', 'ST-09.stays'),
    restRule('ND-01', 'caution', 'rests-ND-01'),
    restRule('ND-02', 'caution', 'rests-ND-02'),
    restRule('ND-03', 'clinician', 'rests-ND-03'),
    softerAfterSoreness,
  ],
};
