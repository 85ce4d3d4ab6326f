// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { clinician, clinicianAt, signCard, signFollowUp, signKinds, signPlace } from './lastingSigns.ts';
import { at, block, chosenIn, DEEP, EVERYWHERE, kindsOf, limit, NECK_ALL, type RulePack } from './pack.ts';
import { placeChoice } from './places.ts';
import { feelAnywhere } from './redFlagsLastingLimbs.ts';

const { all, any, yes } = when;

const AFTER_KINDS = ['tick', 'statin', 'medicine', 'injury'] as const;
/** What is meant by SIGN-after. */
const beganAfter = kindsOf<(typeof AFTER_KINDS)[number]>('SIGN-after.what');
const beganByMedicine = any('RF-58.began', beganAfter('statin', 'medicine'));

const rf45: Rule = {
  id: 'RF-45',
  kind: 'red-flag',
  where: chosenIn('RF-45.at'),
  cases: [
    clinicianAt(chosenIn('RF-45.at'), all('SIGN-after', 'RF-45.tick')),
    // A face that a doctor has explained (RF-22): the bite may be what was not asked about then.
    clinicianAt(chosenIn('RF-45.bite-at'), all('RF-01.face', 'RF-45.bite')),
  ],
  sources: ['v:LYME-BELL'],
};

const ODD_KINDS = ['patch', 'bend', 'eye', 'face', 'same', 'spreads', 'elsewhere'] as const;
/** What is meant by SIGN-odd. An option that says all a follow-up would ask counts as a yes to it. */
const oddIs = kindsOf<(typeof ODD_KINDS)[number]>('SIGN-odd.what');

const rf47: Rule = {
  id: 'RF-47',
  kind: 'red-flag',
  where: at(...NECK_ALL),
  cases: [clinician(any(all(any('SIGN-feel', 'SIGN-odd'), 'RF-47.new'), all('SIGN-odd', oddIs('bend', 'eye'))))],
  sources: ['r:MS'],
};

const noDeepWork = limit(EVERYWHERE, { techniqueKinds: DEEP });

const rf48: Rule = {
  id: 'RF-48',
  kind: 'red-flag',
  where: EVERYWHERE,
  cases: [
    {
      ...clinician(all('SIGN-ill', 'RF-48.pain')),
      effects: [noDeepWork],
      untilChecked: [block(chosenIn('RF-48.at'))],
    },
    // The place of a lump is blocked by RF-62.
    { ...clinician(all('SIGN-lump', 'RF-48.pain')), effects: [noDeepWork] },
  ],
  sources: ['v2:NHS-BACK', 'r:NG12'],
};

const rf50: Rule = {
  id: 'RF-50',
  kind: 'red-flag',
  where: chosenIn('RF-50.at'),
  cases: [clinicianAt(chosenIn('RF-50.at'), all('SIGN-pain', 'RF-50.weeks'))],
  sources: ['v2:NHS-BACK', 'v:FIN20', 'v:AHCPR'],
};

const rf58: Rule = {
  id: 'RF-58',
  kind: 'red-flag',
  where: chosenIn('RF-58.at'),
  cases: [
    { ...clinician(all('SIGN-after', beganByMedicine)), effects: [] },
    {
      ...clinician(all('SIGN-after', beganByMedicine, 'RF-58.floxacin')),
      effects: [block(chosenIn('RF-58.at'))],
    },
  ],
  sources: ['r:MHRA-FQ'],
};

const rf60: Rule = {
  id: 'RF-60',
  kind: 'red-flag',
  where: at('face_jaw'),
  cases: [clinician(all('SIGN-odd', any('RF-60.face', oddIs('face'))))],
  sources: ['r:NG127-face'],
};

const rf61: Rule = {
  id: 'RF-61',
  kind: 'red-flag',
  where: EVERYWHERE,
  cases: [{ ...clinician(all('SIGN-odd', 'RF-61.same')), effects: [] }],
  sources: ['v2:NG127'],
};

const rf62: Rule = {
  id: 'RF-62',
  kind: 'red-flag',
  where: chosenIn('RF-62.at'),
  cases: [
    // 10 cm around a lump may lie in the next region.
    { ...clinician(all('SIGN-lump', 'RF-62.lump')), effects: [block(chosenIn('RF-62.at', 'joints'))] },
    // No lump is ever worked on, whatever it is (NG-08).
    { tier: 'caution', when: yes('SIGN-lump'), effects: [block(chosenIn('RF-62.at'))] },
  ],
  sources: ['r:NG12', 'safety 2.1 NG-08'],
};

const rf64: Rule = {
  id: 'RF-64',
  kind: 'red-flag',
  where: chosenIn('RF-64.at'),
  cases: [{ ...clinician(all('SIGN-after', 'RF-64.slow')), effects: [limit(chosenIn('RF-64.at'), { ceiling: 2 })] }],
  sources: ['r:WHIPLASH'],
};

const rf67: Rule = {
  id: 'RF-67',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    // "First ever: RF-01 rules win" (1.4): an item of the quick check, as it may come on any day.
    { tier: 'emergency', when: all('SIGN-odd', 'RF-67.spreads', 'RF-67.first') },
    { ...clinician(all('SIGN-odd', 'RF-67.spreads', 'RF-67.unchecked')), effects: [] },
    {
      tier: 'ok',
      when: all('SIGN-odd', 'RF-67.spreads'),
      effects: [limit(EVERYWHERE, { tools: ['essential_oil', 'menthol_balm'] })],
    },
  ],
  sources: ['v2:NG127'],
};

const ill = yes('SIGN-ill');
const lump = yes('SIGN-lump');

/** Pain that never lets up, odd feelings, feeling ill, lumps, and what began after something (`safety.md` 1.4). */
export const lastingBodyPack: RulePack = {
  questions: [
    signCard('SIGN-pain'),
    signCard('SIGN-odd'),
    signCard('SIGN-ill'),
    signCard('SIGN-lump'),
    signCard('SIGN-after'),
    signFollowUp('RF-50.weeks', yes('SIGN-pain'), 'SIGN-pain'),
    signPlace(placeChoice('RF-50.at', { phase: 'profile', ask: all('SIGN-pain', 'RF-50.weeks') })),
    signKinds('SIGN-odd', ODD_KINDS),
    signFollowUp(
      'RF-47.new',
      any(feelAnywhere, all('SIGN-odd', oddIs('patch', 'bend', 'eye', 'elsewhere'))),
      'SIGN-odd',
    ),
    signFollowUp('RF-60.face', all('SIGN-odd', oddIs('face')), 'SIGN-odd'),
    signFollowUp('RF-61.same', all('SIGN-odd', oddIs('same', 'elsewhere')), 'SIGN-odd'),
    signFollowUp('RF-67.spreads', all('SIGN-odd', oddIs('spreads', 'same', 'elsewhere')), 'SIGN-odd'),
    signFollowUp('RF-67.unchecked', all('SIGN-odd', 'RF-67.spreads'), 'SIGN-odd'),
    signFollowUp('RF-48.pain', any(ill, lump), 'SIGN-ill'),
    signPlace(placeChoice('RF-48.at', { phase: 'profile', ask: all('SIGN-ill', 'RF-48.pain') })),
    signPlace(placeChoice('RF-62.at', { phase: 'profile', ask: lump })),
    signFollowUp('RF-62.lump', lump, 'SIGN-lump'),
    signKinds('SIGN-after', AFTER_KINDS),
    signFollowUp('RF-45.tick', all('SIGN-after', beganAfter('tick')), 'SIGN-after'),
    signPlace(placeChoice('RF-45.at', { phase: 'profile', ask: all('SIGN-after', 'RF-45.tick') })),
    signFollowUp('RF-58.began', all('SIGN-after', beganAfter('statin', 'medicine')), 'SIGN-after'),
    // Whoever chose “a statin or chemo” alone has told which medicine it was.
    signFollowUp('RF-58.floxacin', all('SIGN-after', beganByMedicine, beganAfter('medicine')), 'SIGN-after'),
    signPlace(placeChoice('RF-58.at', { phase: 'profile', ask: all('SIGN-after', beganByMedicine, 'RF-58.floxacin') })),
    signFollowUp('RF-64.slow', all('SIGN-after', beganAfter('injury')), 'SIGN-after'),
    signPlace(placeChoice('RF-64.at', { phase: 'profile', ask: all('SIGN-after', 'RF-64.slow') })),
  ],
  rules: [rf45, rf47, rf48, rf50, rf58, rf60, rf61, rf62, rf64, rf67],
};
