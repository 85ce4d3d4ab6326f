// SPDX-License-Identifier: MIT
import type { Tier, TriageInput } from '@knead/domain';

/** What somebody answers, and what one rule makes of it. */
export interface Story {
  readonly name: string;
  readonly rule: string;
  readonly yes: readonly string[];
  readonly profile?: readonly string[];
  /** The tier of the rule itself; `none` when it stays silent. */
  readonly tier: Tier | 'none';
  readonly rest?: Partial<TriageInput>;
}

const cord = ['CI-48', 'CI-48.cord'];

/** Sudden and injured: face, awareness, swelling, blows, wounds. */
const sudden: readonly Story[] = [
  {
    name: 'face stopped moving today',
    rule: 'RF-22',
    yes: ['Q1', 'RF-01.face', 'RF-22.new', 'RF-01.day'],
    tier: 'emergency',
  },
  { name: 'face was down two days ago', rule: 'RF-22', yes: ['Q1', 'RF-01.face', 'RF-22.new'], tier: 'urgent' },
  {
    name: 'a doctor explained the face, unchanged',
    rule: 'RF-22',
    yes: ['Q1', 'RF-01.face', 'RF-01.day'],
    tier: 'caution',
  },
  { name: 'near miss: dead arm on waking', rule: 'RF-22', yes: ['Q1', 'RF-01.side'], tier: 'none' },
  { name: 'near miss: family history alone', rule: 'RF-22', yes: [], tier: 'none' },
  { name: 'first fit', rule: 'RF-15', yes: ['Q1', 'RF-15.fit', 'RF-15.unusual'], tier: 'emergency' },
  { name: 'a usual fit, over', rule: 'RF-15', yes: ['Q1', 'RF-15.fit'], profile: ['CI-39'], tier: 'clinician' },
  { name: 'near miss: head-rush on standing once', rule: 'RF-15', yes: ['Q1'], tier: 'none' },
  { name: 'near miss: epilepsy alone', rule: 'RF-15', yes: [], profile: ['CI-39'], tier: 'none' },
  { name: 'lips swell after a balm', rule: 'RF-14', yes: ['Q7', 'RF-14.swelling'], tier: 'emergency' },
  { name: 'hard to breathe after latex', rule: 'RF-14', yes: ['Q2', 'RF-14.swelling'], tier: 'emergency' },
  { name: 'near miss: both ankles puffy after a flight', rule: 'RF-14', yes: ['Q5'], tier: 'none' },
  { name: 'near miss: an allergy alone', rule: 'RF-14', yes: [], profile: ['CI-41'], tier: 'none' },
  { name: 'shoulder tip after a kick', rule: 'RF-20', yes: ['Q8', 'RF-20.tip'], tier: 'emergency' },
  { name: 'near miss: a single knot in the shoulder', rule: 'RF-20', yes: [], tier: 'none' },
  { name: 'near miss: a fall, shoulder muscle sore', rule: 'RF-20', yes: ['Q8'], tier: 'none' },
  { name: 'arm bent after a fall', rule: 'RF-21', yes: ['Q8', 'RF-39.shape'], tier: 'emergency' },
  { name: 'near miss: bumped a toe', rule: 'RF-21', yes: ['Q8'], tier: 'none' },
  { name: 'near miss: clicking joint', rule: 'RF-21', yes: [], tier: 'none' },
  {
    name: 'wound oozes',
    rule: 'RF-44',
    yes: ['Q8', 'CI-27.operation', 'CI-27.at.hand-left', 'RF-44.wound'],
    tier: 'urgent',
  },
  {
    name: 'fever after a caesarean, wound hot',
    rule: 'RF-44',
    yes: ['Q7', 'RF-44.wound'],
    profile: ['CI-09'],
    tier: 'urgent',
  },
  {
    name: 'near miss: an operation that heals',
    rule: 'RF-44',
    yes: ['Q8', 'CI-27.operation', 'CI-27.at.hand-left'],
    tier: 'none',
  },
  { name: 'near miss: muscle soreness after exercise', rule: 'RF-44', yes: [], tier: 'none' },
  {
    name: 'aneurysm, new belly pain',
    rule: 'RF-18',
    yes: ['Q9h', 'RF-18.known'],
    profile: ['CI-18'],
    tier: 'emergency',
  },
  { name: 'near miss: an old clot, new back pain', rule: 'RF-18', yes: ['Q9h'], profile: ['CI-18'], tier: 'none' },
];

/** Of the whole body, and what the profile gives a reason for. */
const whole: readonly Story[] = [
  { name: 'head pounds, high injury', rule: 'RF-23', yes: ['Q9e', 'RF-23.signs'], profile: cord, tier: 'emergency' },
  { name: 'bad headache, high injury', rule: 'RF-23', yes: ['Q4', 'RF-23.signs'], profile: cord, tier: 'emergency' },
  { name: 'sweating, no injury', rule: 'RF-23', yes: ['Q4', 'RF-23.signs'], tier: 'none' },
  { name: 'near miss: the headache I know', rule: 'RF-23', yes: ['Q4'], profile: cord, tier: 'none' },
  { name: 'near miss: feeling stressed', rule: 'RF-23', yes: [], profile: cord, tier: 'none' },
  { name: 'tea-coloured pee, sore muscles', rule: 'RF-42', yes: ['Q7', 'RF-42.pee', 'RF-42.muscles'], tier: 'urgent' },
  {
    name: 'the same, and hardly any pee',
    rule: 'RF-42',
    yes: ['Q7', 'RF-42.pee', 'RF-42.muscles', 'RF-42.worse'],
    tier: 'emergency',
  },
  { name: 'near miss: sore after sport, pee as usual', rule: 'RF-42', yes: ['Q7'], tier: 'none' },
  { name: 'near miss: more peeing after coffee', rule: 'RF-42', yes: [], tier: 'none' },
  { name: 'dark pee alone', rule: 'RF-42', yes: ['Q7', 'RF-42.pee'], tier: 'none' },
  { name: 'side hurts, blood in the pee', rule: 'RF-66', yes: ['Q7', 'RF-66.side'], tier: 'urgent' },
  { name: 'waves of pain, sick', rule: 'RF-66', yes: ['Q2', 'RF-66.side'], tier: 'urgent' },
  { name: 'near miss: mild backache with a period', rule: 'RF-66', yes: [], tier: 'none' },
  { name: 'near miss: constipation', rule: 'RF-66', yes: ['Q3'], tier: 'none' },
  {
    name: 'mouth and fingers tingle, kidneys',
    rule: 'RF-43',
    yes: ['Q9g', 'RF-43.mouth', 'RF-43.stays'],
    profile: ['CI-38'],
    tier: 'urgent',
  },
  {
    name: 'mouth and fingers tingle, neck operated lately',
    rule: 'RF-43',
    yes: ['Q8', 'CI-27.operation', 'CI-27.at.neck', 'RF-43.mouth', 'RF-43.stays'],
    tier: 'urgent',
  },
  {
    name: 'fast breathing I know, gone in minutes',
    rule: 'RF-43',
    yes: ['Q9g', 'RF-43.mouth'],
    profile: ['RF-43.neck'],
    tier: 'caution',
  },
  { name: 'mouth and fingers tingle, no reason', rule: 'RF-43', yes: ['RF-43.mouth', 'RF-43.stays'], tier: 'none' },
  { name: 'near miss: hand tingles at the desk', rule: 'RF-43', yes: [], profile: ['CI-38'], tier: 'none' },
  { name: 'near miss: hand tingles at night', rule: 'RF-43', yes: [], profile: ['RF-43.neck'], tier: 'none' },
  { name: 'a crisis', rule: 'RF-68', yes: ['Q9f'], profile: ['CI-55'], tier: 'urgent' },
  { name: 'a crisis with chest pain', rule: 'RF-68', yes: ['Q9f', 'RF-68.bad'], profile: ['CI-55'], tier: 'emergency' },
  { name: 'no sickle cell', rule: 'RF-68', yes: ['Q9f', 'RF-68.bad'], tier: 'none' },
  { name: 'near miss: good ache in a shoulder', rule: 'RF-68', yes: [], profile: ['CI-55'], tier: 'none' },
  { name: 'near miss: muscle soreness after exercise', rule: 'RF-68', yes: ['Q5'], profile: ['CI-55'], tier: 'none' },
  { name: 'foot hangs out of bed', rule: 'RF-57u', yes: ['Q5', 'RF-57u.rest'], tier: 'urgent' },
  { name: 'near miss: cold feet that warm up', rule: 'RF-57u', yes: ['Q5', 'RF-10.cold'], tier: 'none' },
  { name: 'near miss: both ankles puffy', rule: 'RF-57u', yes: ['Q5'], tier: 'none' },
  { name: 'cold toe with a sore', rule: 'RF-56', yes: ['Q5', 'RF-10.cold', 'RF-56.sore'], tier: 'urgent' },
  { name: 'near miss: both ankles puffy after a hot day', rule: 'RF-56', yes: ['Q5'], tier: 'none' },
  {
    name: 'calf sore, cancer in the bones',
    rule: 'RF-30',
    yes: ['Q5', 'RF-30.sore'],
    profile: ['CI-12'],
    tier: 'urgent',
  },
  {
    name: 'skin infection, spine pain, needle',
    rule: 'RF-32',
    yes: ['Q7', 'CI-30.skin', 'RF-32.spine', 'RF-32.infection', 'RF-32.needle'],
    tier: 'urgent',
  },
  {
    name: 'ill for weeks, pain in the upper back, wet at night',
    rule: 'RF-32',
    yes: ['RF-32.spine', 'RF-32.sweats'],
    profile: ['SIGN-ill', 'RF-48.pain', 'RF-48.at.upper-back'],
    tier: 'urgent',
  },
  {
    name: 'weak bones, back pain after lifting',
    rule: 'RF-39',
    yes: ['Q9h', 'RF-39.back'],
    profile: ['CI-07'],
    tier: 'urgent',
  },
  {
    name: 'near miss: weak bones, pain that moves with posture',
    rule: 'RF-39',
    yes: [],
    profile: ['CI-07'],
    tier: 'none',
  },
];

/** Conditions that are asked with the check, or that a sign of today makes heavier. */
const today: readonly Story[] = [
  { name: 'sunburn', rule: 'CI-32', yes: ['Q7', 'CI-32.rash', 'CI-32.at.shoulder-left'], tier: 'caution' },
  { name: 'a cut, no rash', rule: 'CI-32', yes: ['Q7', 'CI-30.skin', 'CI-30.at.hand-left'], tier: 'none' },
  { name: 'vaccine yesterday', rule: 'CI-29', yes: ['Q10', 'CI-29.arm', 'CI-29.side.left'], tier: 'caution' },
  { name: 'a glass of wine', rule: 'CI-29', yes: ['Q10', 'CI-51.today'], tier: 'none' },
  { name: 'a glass of wine', rule: 'CI-51', yes: ['Q10', 'CI-51.today'], tier: 'caution' },
  { name: 'sedatives on most days', rule: 'CI-51', yes: [], profile: ['CI-51'], tier: 'caution' },
  { name: 'coffee', rule: 'CI-51', yes: [], tier: 'none' },
  { name: 'stiff spine, neck as always', rule: 'CI-24', yes: [], profile: ['CI-24'], tier: 'caution' },
  { name: 'stiff spine, neck newly hurts', rule: 'CI-24', yes: ['Q9i'], profile: ['CI-24'], tier: 'clinician' },
];

export const moreStories: readonly Story[] = [...sudden, ...whole, ...today];
