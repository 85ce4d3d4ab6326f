// SPDX-License-Identifier: MIT
import { type Effect, MASSAGE_TOOLS, type Rule, when } from '@knead/domain';
import {
  ALL_BUT_STROKE,
  ALL_TOOLS,
  ARM_ALL,
  at,
  block,
  card,
  DEEP,
  detail,
  EVERYWHERE,
  LEG_ALL,
  limit,
  NECK_ALL,
  type RulePack,
} from './pack.ts';
import { sideChoice } from './places.ts';

const { all, any, yes } = when;

/** A hold on thinned blood lasts at most this long (CI-01). */
const thinnerHoldSeconds = 10;

/** Soft hands only: `techniques.md` X-BLEED, stricter than 2.2 on balls. */
const thinnerLimits: readonly Effect[] = [
  limit(EVERYWHERE, {
    ceiling: 3,
    tools: ALL_TOOLS,
    techniqueKinds: ['percuss'],
    holdSecondsMax: thinnerHoldSeconds,
  }),
];

const blood: readonly Rule[] = [
  {
    id: 'CI-01',
    kind: 'condition',
    where: EVERYWHERE,
    tell: true,
    cases: [
      { tier: 'caution', when: yes('CI-01'), effects: thinnerLimits },
      { tier: 'urgent', when: all('CI-01', 'RF-09.injury') },
    ],
    sources: ['v:HAEM', 'r:ACOAG', 'techniques X-BLEED'],
  },
  {
    id: 'CI-02',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-02'),
        effects: [limit(EVERYWHERE, { ceiling: 4, tools: ['scraper', 'cup', 'massage_gun'] })],
      },
      { tier: 'caution', when: all('CI-02', 'CI-02.two'), effects: [limit(EVERYWHERE, { ceiling: 3 })] },
    ],
    sources: ['x'],
  },
  {
    id: 'CI-03',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-03'),
        effects: [limit(EVERYWHERE, { ceiling: 2, tools: ALL_TOOLS, techniqueKinds: DEEP })],
      },
    ],
    sources: ['v:HAEM', 'v:ONC'],
  },
  {
    id: 'CI-04',
    kind: 'condition',
    where: at(...LEG_ALL),
    cases: [
      {
        tier: 'clinician',
        when: yes('CI-04'),
        effects: [block(at(...LEG_ALL)), limit(EVERYWHERE, { ceiling: 2 }), ...thinnerLimits],
      },
      { tier: 'clinician', when: all('CI-04', 'CI-04.arm'), effects: [block(at(...ARM_ALL))] },
    ],
    sources: ['v:FOAM21', 'v:DVT-LEG', 'v:ONC'],
  },
  {
    id: 'CI-05',
    kind: 'condition',
    where: at(...LEG_ALL),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-05'),
        effects: [limit(at(...LEG_ALL), { ceiling: 3, techniqueKinds: DEEP, tools: ALL_TOOLS })],
      },
    ],
    sources: ['v:DVT-LEG'],
  },
  {
    id: 'CI-06',
    kind: 'condition',
    where: at('calf', 'thigh'),
    cases: [
      {
        tier: 'caution',
        when: any('CI-06', 'CI-09', 'CI-10', 'CI-12', 'CI-27.leg'),
        effects: [
          block(at('calf', 'thigh')),
          limit(at(...LEG_ALL), { ceiling: 3, techniqueKinds: ['roll', 'percuss'], tools: ALL_TOOLS }),
        ],
      },
      // Long without movement: both legs wait, `techniques.md` X-DVT.
      { tier: 'caution', when: yes('CI-06'), effects: [block(at(...LEG_ALL))] },
    ],
    sources: ['v:WELLS', 'v:DVT-LEG', 'techniques X-DVT'],
  },
  {
    id: 'CI-38',
    kind: 'condition',
    where: at(...ARM_ALL),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-38'),
        effects: [
          limit(EVERYWHERE, { ceiling: 3 }),
          limit(at('low_back'), { techniqueKinds: ['percuss'] }),
          block({ kind: 'chosen', question: 'CI-38.side', reach: 'spot' }),
        ],
      },
    ],
    sources: ['v:HAEM', 'x'],
  },
  {
    id: 'CI-55',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-55'),
        effects: [limit(EVERYWHERE, { ceiling: 3, techniqueKinds: [...DEEP, 'cold'], tools: ['cold_pack'] })],
      },
    ],
    sources: ['x'],
  },
];

/** A neck that must be left alone also rests the muscle beside it: `techniques.md` X-NECK. */
export const shoulderOfNeck = limit(at('shoulder'), { techniqueKinds: ALL_BUT_STROKE });

const heart: readonly Rule[] = [
  {
    id: 'CI-17',
    kind: 'condition',
    where: at(...LEG_ALL),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-17'),
        effects: [limit(at(...LEG_ALL), { ceiling: 2, techniqueKinds: [...DEEP, 'heat', 'cold'], tools: ALL_TOOLS })],
      },
      { tier: 'caution', when: all('CI-17', 'CI-17.severe'), effects: [block(at(...LEG_ALL))] },
    ],
    sources: ['v:ALI', 'v:ONC', 'techniques X-VASC'],
  },
  {
    id: 'CI-18',
    kind: 'condition',
    where: at(...NECK_ALL),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-18'),
        effects: [
          block(at('neck_side')),
          limit(at('neck_back'), { ceiling: 2, techniqueKinds: ALL_BUT_STROKE }),
          shoulderOfNeck,
        ],
      },
      { tier: 'caution', when: all('CI-18', 'CI-18.recent'), effects: [], untilChecked: [block(at(...NECK_ALL))] },
    ],
    sources: ['v:CSM-SELF', 'v:IFOMPT23', 'techniques X-NECK'],
  },
  {
    id: 'CI-19',
    kind: 'condition',
    where: at('chest', 'shoulder'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-19'),
        effects: [
          block(at('chest')),
          limit(EVERYWHERE, { ceiling: 3 }),
          limit(at('shoulder', 'upper_back', ...ARM_ALL), { techniqueKinds: ['percuss'] }),
        ],
        untilChecked: [block(at('shoulder'))],
      },
    ],
    sources: ['x'],
  },
  {
    id: 'CI-20',
    kind: 'condition',
    where: at('neck_side', 'neck_back'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-20'),
        effects: [block(at('neck_side', 'neck_back'))],
      },
    ],
    sources: ['x'],
  },
  {
    id: 'CI-21',
    kind: 'condition',
    where: at('neck_side'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-21'),
        effects: [
          block(at('neck_side')),
          limit(at('neck_back'), { ceiling: 3 }),
          { kind: 'session', posesBlocked: ['standing-at-wall'] },
        ],
      },
    ],
    sources: ['v:CSM-SELF', 'x'],
  },
  {
    id: 'CI-22',
    kind: 'condition',
    where: at('chest', 'shoulder'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-22'),
        effects: [
          limit(EVERYWHERE, { tools: ['tens_ems'] }),
          // A hand's length around it.
          limit(at('neck_side', 'neck_back', 'upper_back', 'upper_arm'), {
            tools: ['massage_gun', 'vibration_device'],
          }),
          limit(
            { kind: 'chosen', question: 'CI-22.side', reach: 'spot' },
            {
              // The arm on that side is not stretched either: how new the device is, is not asked.
              techniqueKinds: ['knead', 'press', 'roll', 'percuss', 'vibrate', 'stretch'],
              tools: MASSAGE_TOOLS,
            },
          ),
        ],
      },
    ],
    sources: ['v2:PACEMAKER', 'r:BHF', 'techniques X-PORT'],
  },
];

/** Blood, clots, heart and vessels. */
export const bloodPack: RulePack = {
  questions: [
    card('CI-01'),
    card('CI-02'),
    card('CI-03'),
    card('CI-04'),
    card('CI-05'),
    card('CI-06'),
    card('CI-38'),
    card('CI-55'),
    detail('CI-02.two', yes('CI-02')),
    detail('CI-04.arm', yes('CI-04')),
    sideChoice('CI-38.side', { phase: 'profile', ask: yes('CI-38'), none: true }, ARM_ALL),
    card('CI-17'),
    card('CI-18'),
    card('CI-19'),
    card('CI-20'),
    card('CI-21'),
    card('CI-22'),
    detail('CI-17.severe', yes('CI-17')),
    detail('CI-18.recent', yes('CI-18')),
    sideChoice('CI-22.side', { phase: 'profile', ask: yes('CI-22') }, ['chest', 'shoulder']),
  ],
  rules: [...blood, ...heart],
};
