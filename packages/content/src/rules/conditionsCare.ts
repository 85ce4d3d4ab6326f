// SPDX-License-Identifier: MIT
import { type Question, type Rule, when } from '@knead/domain';
import {
  ALL_BUT_STROKE,
  ALL_TOOLS,
  at,
  block,
  card,
  chosenIn,
  DEEP,
  EVERYWHERE,
  LEG_ALL,
  limit,
  type RulePack,
} from './pack.ts';
import { limbChoice, placeChoice, WITH_CHEST } from './places.ts';

const { any, atLeast, yes } = when;

const care: readonly Rule[] = [
  {
    id: 'CI-08',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-08'),
        effects: [
          limit(EVERYWHERE, {
            ceiling: 3,
            techniqueKinds: ['percuss'],
            tools: ['massage_gun', 'tens_ems', 'essential_oil', 'menthol_balm'],
          }),
          limit(at('low_back'), { techniqueKinds: ['press', 'roll'] }),
          limit(at(...LEG_ALL), { techniqueKinds: ['roll'] }),
          block(at('thigh')),
          // `techniques.md` X-PREG: no deep leg work, no held press on the shoulder top and the web of the thumb, soles light,
          // the ring round the ankle left out.
          limit(at('shoulder', 'hand'), { techniqueKinds: ['press'] }),
          limit(at('calf', 'shin'), { techniqueKinds: ['press'] }),
          limit(at('foot'), { ceiling: 2 }),
          limit(at('ankle'), { techniqueKinds: ['press', 'circles'] }),
          { kind: 'session', posesBlocked: ['lying'] },
        ],
      },
    ],
    sources: ['v:DVT-PREG', 'v:NHS-CTS', 'r:PREG-MASS', 'techniques X-PREG'],
  },
  {
    id: 'CI-09',
    kind: 'condition',
    where: at('abdomen'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-09'),
        effects: [limit(EVERYWHERE, { ceiling: 4 }), limit(at(...LEG_ALL), { ceiling: 3 })],
      },
    ],
    sources: ['x'],
  },
  {
    id: 'CI-10',
    kind: 'condition',
    where: chosenIn('CI-10.at'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-10'),
        effects: [
          block(chosenIn('CI-10.at')),
          limit(EVERYWHERE, { ceiling: 3, techniqueKinds: ['percuss'], tools: ALL_TOOLS }),
        ],
      },
    ],
    sources: ['v:ONC'],
  },
  {
    id: 'CI-11',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [{ tier: 'ok', when: yes('CI-11'), effects: [] }],
    sources: ['v:ONC'],
  },
  {
    id: 'CI-12',
    kind: 'condition',
    where: at('upper_back', 'low_back', 'spine_midline', 'hip_buttock', 'chest'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-12'),
        effects: [
          block(at('upper_back', 'low_back', 'spine_midline', 'hip_buttock', 'chest')),
          block(chosenIn('CI-12.at')),
          limit(EVERYWHERE, { ceiling: 2, techniqueKinds: DEEP, tools: ALL_TOOLS }),
        ],
      },
    ],
    sources: ['v:ONC'],
  },
  {
    id: 'CI-13',
    kind: 'condition',
    where: chosenIn('CI-13.at'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-13'),
        effects: [limit(chosenIn('CI-13.at'), { ceiling: 2, techniqueKinds: ALL_BUT_STROKE, tools: ALL_TOOLS })],
        untilChecked: [block(chosenIn('CI-13.at'))],
      },
    ],
    sources: ['v:ONC', 'r:BLS', 'techniques X-CANC'],
  },
];

const now: readonly Rule[] = [
  {
    id: 'CI-23',
    kind: 'condition',
    where: chosenIn('CI-23.at'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-23'),
        effects: [
          block(chosenIn('CI-23.at')),
          limit(EVERYWHERE, { tools: ['tens_ems', 'massage_gun', 'vibration_device'] }),
        ],
      },
    ],
    sources: ['x', 'techniques X-PORT'],
  },
  {
    id: 'CI-28',
    kind: 'condition',
    where: chosenIn('CI-28.at'),
    cases: [{ tier: 'caution', when: yes('CI-28'), effects: [block(chosenIn('CI-28.at'))], recheckDays: 14 }],
    sources: ['x', 'techniques X-SURG'],
  },
  {
    id: 'CI-31',
    kind: 'condition',
    where: chosenIn('CI-31.at'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-31'),
        effects: [
          limit(chosenIn('CI-31.at'), {
            ceiling: 2,
            techniqueKinds: ['circles'],
            tools: ['scraper', 'essential_oil', 'menthol_balm'],
          }),
        ],
      },
    ],
    sources: ['x'],
  },
  {
    id: 'CI-35',
    kind: 'condition',
    where: chosenIn('CI-35.at'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-35'),
        effects: [limit(chosenIn('CI-35.at'), { ceiling: 2, techniqueKinds: DEEP })],
      },
    ],
    sources: ['v:ONC'],
  },
  {
    id: 'CI-54',
    kind: 'condition',
    where: at('face_jaw'),
    cases: [{ tier: 'caution', when: yes('CI-54'), effects: [limit(at('face_jaw'), { ceiling: 2 })] }],
    sources: ['x'],
  },
  {
    id: 'CI-56',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-56'),
        effects: [limit(EVERYWHERE, { techniqueKinds: ['heat', 'cold'], tools: ['heat_pack', 'cold_pack'] })],
      },
    ],
    sources: ['x', 'r:NHS-RAYNAUD'],
  },
  {
    id: 'CI-43',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [{ tier: 'caution', when: yes('age.under18'), effects: [block(EVERYWHERE)] }],
    sources: ['x'],
  },
];

/** Rows of 2.2 that need a word from the team that knows the person. */
const okNeeded = ['CI-03', 'CI-10', 'CI-12', 'CI-18.recent', 'CI-19', 'CI-25b'] as const;
/** Any two of these: please talk to your team first. */
const heavy = ['CI-01', 'CI-03', 'CI-04', 'CI-10', 'CI-12', 'CI-18', 'CI-25b'] as const;

const several: Rule = {
  id: 'CI-SEVERAL',
  kind: 'condition',
  where: EVERYWHERE,
  cases: [
    {
      tier: 'clinician',
      when: any(atLeast(3, ...okNeeded), atLeast(2, ...heavy)),
      effects: [],
      // Breathing, rest and a hand that lies still: nothing that moves is led.
      untilChecked: [
        limit(EVERYWHERE, { ceiling: 1, techniqueKinds: ['stroke', ...ALL_BUT_STROKE], tools: ALL_TOOLS }),
      ],
    },
  ],
  sources: ['safety 2.2'],
};

/** Age, in the bands rules speak of. Adults only. */
export const age: Question = {
  kind: 'choice',
  id: 'age',
  phase: 'profile',
  many: false,
  options: ['under18', '18to49', '50to64', '65to74', '75plus'].map((band) => ({
    id: `age.${band}`,
    labelKey: `age.${band}`,
  })),
};

/** Pregnancy, cancer, weak defences, skin and medicines. */
export const carePack: RulePack = {
  questions: [
    card('CI-08'),
    card('CI-09'),
    card('CI-10'),
    card('CI-11'),
    card('CI-12'),
    card('CI-13'),
    card('RF-32.immune'),
    placeChoice('CI-10.at', { phase: 'profile', ask: yes('CI-10') }),
    placeChoice('CI-12.at', { phase: 'profile', ask: yes('CI-12') }),
    limbChoice('CI-13.at', { phase: 'profile', ask: yes('CI-13') }),
    card('CI-23'),
    card('CI-28'),
    card('CI-31'),
    card('CI-35'),
    card('CI-51'),
    card('CI-52'),
    card('CI-53'),
    card('CI-54'),
    card('CI-56'),
    card('RF-43.neck'),
    placeChoice('CI-23.at', { phase: 'profile', ask: yes('CI-23') }, WITH_CHEST),
    placeChoice('CI-28.at', { phase: 'profile', ask: yes('CI-28') }),
    placeChoice('CI-31.at', { phase: 'profile', ask: yes('CI-31') }),
    placeChoice('CI-35.at', { phase: 'profile', ask: yes('CI-35') }, ['leg', 'foot']),
  ],
  rules: [...care, ...now, several],
};
