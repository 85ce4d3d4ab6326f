// SPDX-License-Identifier: MIT
import { type Rule, when } from '@knead/domain';
import { illGates } from './kindsOfSigns.ts';
import { at, block, EVERYWHERE, followUp, NECK_ALL, type RulePack } from './pack.ts';
import { placeChoice } from './places.ts';

const { all, any, fact, yes } = when;

/**
 * An arm or leg that "went to sleep" is no sign when it came from its position and also went within minutes (`safety.md`
 * 1.2, 1.5). Face, speech, sight, weakness and a whole side are never cleared so.
 */
const limbNumb = all('RF-01.side', any('RF-01.lasted', 'RF-01.unprovoked'));

/** A face that a doctor has explained, and that is as it was then, is no sudden sign (RF-22). */
const faceSign = all('RF-01.face', 'RF-22.new');

/** Signs of one side, now or passed. */
const strokeSigns = any(faceSign, 'RF-01.arm', 'RF-01.speech', limbNumb, all('RF-36.weak', 'RF-36.sudden'));

const over50 = any('age.50to64', 'age.65to74', 'age.75plus');

/** Chewing hurts the jaw and the scalp is tender: counts at any age (`safety.md` 1.3). */
const jawAndScalp = all('RF-34.jaw', 'RF-34.scalp');

/** `Q4n` is the same question, asked of whoever worked on the neck in the last 14 days (`safety.md` 4.4). */
const unusualNeckPain = any('RF-07.new', 'Q4n');

const rf01: Rule = {
  id: 'RF-01',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: all(strokeSigns, 'RF-01.day') },
    { tier: 'urgent', when: strokeSigns, sudden: true },
  ],
  sources: ['v:STROKE', 'v2:NG127'],
};

/** The app never tells two kinds of drooping face apart: only a doctor's word does. */
const rf22: Rule = {
  id: 'RF-22',
  kind: 'red-flag',
  where: at('face_jaw'),
  cases: [
    { tier: 'emergency', when: all(faceSign, 'RF-01.day') },
    { tier: 'urgent', when: faceSign, sudden: true, unsureStays: true },
    { tier: 'caution', when: yes('RF-01.face'), effects: [block(at('face_jaw'))] },
  ],
  sources: ['v:LYME-BELL', 'v:STROKE'],
};

/** A usual fit that is over: no session for a day, whoever has looked at it. */
const rf15: Rule = {
  id: 'RF-15',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    { tier: 'emergency', when: all('RF-15.fit', 'RF-15.unusual') },
    { tier: 'clinician', when: yes('RF-15.fit'), effects: [block(EVERYWHERE)], recheckDays: 1 },
  ],
  sources: ['r:NHS-SEIZURE', 'v:EORS'],
};

const rf17: Rule = {
  id: 'RF-17',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [
    {
      tier: 'emergency',
      when: any(
        'RF-17.sight',
        all(over50, any('RF-34.headache', 'RF-34.jaw'), 'RF-34.sight'),
        all(jawAndScalp, 'RF-34.sight'),
      ),
    },
  ],
  sources: ['v:GCA', 'v:STROKE'],
};

const rf07: Rule = {
  id: 'RF-07',
  kind: 'red-flag',
  where: at(...NECK_ALL, 'shoulder', 'scalp'),
  tell: true,
  cases: [
    { tier: 'emergency', when: all(unusualNeckPain, 'RF-07.extra') },
    { tier: 'urgent', when: all(unusualNeckPain, any('RF-07.severe', 'RF-07.after')), sudden: true },
    { tier: 'clinician', when: unusualNeckPain },
  ],
  sources: ['v:IFOMPT23', 'v:CAD-PAIN', 'v:VAD-GUN', 'v:VAD-HOME'],
};

const rf08: Rule = {
  id: 'RF-08',
  kind: 'red-flag',
  where: EVERYWHERE,
  tell: true,
  cases: [{ tier: 'emergency', when: any('RF-08.worst', 'RF-08.ill') }],
  sources: ['r:NHS-HEADACHE'],
};

const rf34: Rule = {
  id: 'RF-34',
  kind: 'red-flag',
  where: at('scalp', 'face_jaw', ...NECK_ALL, 'shoulder'),
  tell: true,
  cases: [
    {
      tier: 'urgent',
      when: any(
        all(over50, 'RF-34.headache', any('RF-34.scalp', 'RF-34.jaw', 'RF-34.morning', 'RF-34.sight')),
        jawAndScalp,
      ),
    },
  ],
  sources: ['v:GCA'],
};

const anyQ1 = yes('Q1');
/** Weak in a session: sudden signs are asked one by one, whatever is ticked in the list (S34). */
const anySide = any('Q1', fact('stop-weak'));
/** So they are after feeling dizzy, faint or sick (`safety.md` 4.3, ST-03). */
const anySudden = any('Q1', fact('stop-weak'), fact('stop-dizzy'));
const anyQ4 = yes('Q4');
/** Stiff shoulders or hips in the morning lead to the same questions (`safety.md` 1.4, RF-51). */
const templesAsked = any('Q4', all(over50, 'SIGN-joints', 'RF-51.stiff'));

/** Sudden signs of face, arm, speech, sight, awareness, head and neck (Q1, Q4). */
export const suddenPack: RulePack = {
  questions: [
    followUp('RF-01.face', anySudden, 'RF-01'),
    followUp('RF-22.new', yes('RF-01.face'), 'RF-22'),
    followUp('RF-01.arm', anySudden, 'RF-01'),
    followUp('RF-01.speech', anySudden, 'RF-01'),
    followUp('RF-01.side', anySide, 'RF-01'),
    followUp('RF-01.lasted', yes('RF-01.side'), 'RF-01'),
    followUp('RF-01.unprovoked', yes('RF-01.side'), 'RF-01'),
    followUp('RF-01.day', any(faceSign, 'RF-01.arm', 'RF-01.speech', limbNumb, 'RF-36.sudden'), 'RF-01'),
    followUp('RF-17.sight', anySudden, 'RF-01'),
    followUp('RF-15.fit', anyQ1, 'RF-15'),
    followUp('RF-15.unusual', yes('RF-15.fit'), 'RF-15'),
    followUp('RF-08.worst', anyQ4, 'RF-08'),
    followUp('RF-08.ill', any('Q4', illGates.headache), 'RF-08'),
    followUp('RF-07.new', any('Q1', 'Q4'), 'RF-07'),
    followUp('RF-07.extra', unusualNeckPain, 'RF-07'),
    followUp('RF-07.severe', unusualNeckPain, 'RF-07'),
    followUp('RF-07.after', unusualNeckPain, 'RF-07'),
    followUp('RF-34.headache', all(templesAsked, over50), 'RF-34'),
    followUp('RF-34.jaw', templesAsked, 'RF-34'),
    followUp('RF-34.scalp', templesAsked, 'RF-34'),
    followUp('RF-34.morning', yes('RF-34.headache'), 'RF-34'),
    followUp('RF-34.sight', any('RF-34.headache', 'RF-34.jaw'), 'RF-34'),
    followUp('RF-45.bite', yes('RF-01.face'), 'RF-22'),
    placeChoice('RF-45.bite-at', { phase: 'check', ask: all('RF-01.face', 'RF-45.bite') }),
  ],
  rules: [rf01, rf22, rf15, rf17, rf07, rf08, rf34],
};
