// SPDX-License-Identifier: MIT
import { MASSAGE_TOOLS, type Rule, when } from '@knead/domain';
import { shoulderOfNeck } from './conditionsBlood.ts';
import {
  ALL_BUT_STROKE,
  ALL_TOOLS,
  at,
  block,
  card,
  chosenIn,
  DEEP,
  detail,
  EVERYWHERE,
  limit,
  NECK_ALL,
  numbSkin,
  type RulePack,
} from './pack.ts';
import { placeChoice, sideChoice } from './places.ts';

const { all, any, fact, yes } = when;

/** Widespread pain: this long per region a day (CI-45). */
const tenderDaySeconds = 5 * 60;

const nerves: readonly Rule[] = [
  {
    id: 'CI-14',
    kind: 'condition',
    where: at('foot'),
    cases: [{ tier: 'ok', when: yes('CI-14'), effects: [limit(at('foot'), { lookFirst: true })] }],
    sources: ['v:NEURO-NHS'],
  },
  {
    id: 'CI-15',
    kind: 'condition',
    where: chosenIn('CI-15.at'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-15'),
        effects: [numbSkin(chosenIn('CI-15.at'))],
      },
    ],
    sources: ['v:NEURO-NHS', 'r:NG19-1day', 'techniques X-NUMB', 'techniques X-DFOOT'],
  },
  {
    // Beside CI-15 and not joined to it: this one goes by painting anew, that one by another answer.
    id: 'PAINT-NUMB',
    kind: 'condition',
    where: { kind: 'numb' },
    cases: [{ tier: 'caution', when: fact('numb'), effects: [numbSkin({ kind: 'numb' })] }],
    sources: ['product 9', 'techniques X-NUMB', 'techniques X-DFOOT'],
  },
  {
    id: 'CI-16',
    kind: 'condition',
    where: chosenIn('CI-16.side'),
    cases: [{ tier: 'caution', when: yes('CI-16'), effects: [block(chosenIn('CI-16.side'))] }],
    sources: ['v2:NG19'],
  },
  {
    id: 'CI-45',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-45'),
        effects: [limit(EVERYWHERE, { ceiling: 2, tools: ['massage_gun', 'hook'], daySecondsMax: tenderDaySeconds })],
      },
    ],
    sources: ['x'],
  },
  {
    id: 'CI-46',
    kind: 'condition',
    where: chosenIn('CI-46.at', 'joints'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-46'),
        // Outside the limb light strokes alone: `techniques.md` X-CRPS.
        effects: [block(chosenIn('CI-46.at', 'joints')), limit(EVERYWHERE, { techniqueKinds: ALL_BUT_STROKE })],
      },
    ],
    sources: ['v:CRPS', 'techniques X-CRPS'],
  },
  {
    id: 'CI-47',
    kind: 'condition',
    where: chosenIn('CI-47.at'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-47'),
        effects: [
          limit(chosenIn('CI-47.at'), {
            ceiling: 1,
            techniqueKinds: ['heat', 'cold'],
            tools: ['essential_oil', 'menthol_balm', 'heat_pack', 'cold_pack'],
          }),
        ],
      },
      { tier: 'caution', when: all('CI-47', 'CI-47.hurts'), effects: [block(chosenIn('CI-47.at'))] },
    ],
    sources: ['x', 'techniques X-ALLO'],
  },
  {
    id: 'X-ALLO',
    kind: 'condition',
    where: chosenIn('X-ALLO.at'),
    cases: [{ tier: 'caution', when: yes('X-ALLO'), effects: [block(chosenIn('X-ALLO.at'))] }],
    sources: ['techniques X-ALLO'],
  },
  {
    id: 'CI-48',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-48'),
        effects: [limit(EVERYWHERE, { ceiling: 4, techniqueKinds: ['heat'], tools: ['heat_pack'] })],
      },
    ],
    sources: ['x'],
  },
  {
    id: 'CI-49',
    kind: 'condition',
    where: at(...NECK_ALL, 'shoulder', 'upper_back', 'low_back'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-49'),
        effects: [
          limit(EVERYWHERE, { ceiling: 4, techniqueKinds: ['nerve_glide'] }),
          limit(at('neck_side', 'neck_back', 'shoulder', 'upper_back', 'low_back'), {
            techniqueKinds: ['stretch'],
            tools: ['ball', 'roller'],
          }),
        ],
      },
    ],
    sources: ['v:SCALENE', 'x'],
  },
  {
    id: 'CI-50',
    kind: 'condition',
    where: chosenIn('CI-50.side'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-50'),
        effects: [
          limit(chosenIn('CI-50.side'), { techniqueKinds: DEEP, tools: ['massage_gun'] }),
          limit(at('wrist'), { ceiling: 2 }),
          limit(at('forearm'), { ceiling: 3 }),
        ],
      },
    ],
    sources: ['v:MED-NERVE', 'v:NHS-CTS'],
  },
];

const bones: readonly Rule[] = [
  {
    id: 'CI-07',
    kind: 'condition',
    where: at('upper_back', 'low_back', 'chest', 'hip_buttock'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-07'),
        effects: [
          limit(EVERYWHERE, { ceiling: 4, techniqueKinds: ['percuss', 'stretch'], tools: ['massage_gun'] }),
          limit(at('upper_back', 'low_back', 'chest', 'hip_buttock'), { ceiling: 3, tools: ['roller', 'ball'] }),
        ],
      },
    ],
    sources: ['r:OSTEO', 'v:ONC', 'techniques X-OSTEO'],
  },
  {
    id: 'CI-24',
    kind: 'condition',
    where: at(...NECK_ALL),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-24'),
        effects: [
          block(at('neck_side')),
          limit(at('neck_back', 'scalp'), { ceiling: 2, techniqueKinds: ALL_BUT_STROKE }),
          limit(at('upper_back'), { tools: ['massage_gun'] }),
          shoulderOfNeck,
        ],
      },
      {
        tier: 'caution',
        when: yes('CI-24.joints'),
        effects: [limit(at('neck_side', 'neck_back'), { ceiling: 3, techniqueKinds: ['stretch'] })],
      },
      { tier: 'clinician', when: all('CI-24', 'Q9i') },
    ],
    sources: ['v:RA-AAS', 'v:AAI-DS', 'techniques X-NECK'],
  },
  {
    id: 'CI-25a',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: yes('CI-25a'),
        effects: [
          limit(EVERYWHERE, { ceiling: 4, techniqueKinds: ['stretch'], tools: ['scraper', 'cup'] }),
          limit(at('neck_side', 'neck_back'), {
            ceiling: 3,
            tools: MASSAGE_TOOLS,
          }),
        ],
      },
    ],
    sources: ['v:EDS', 'techniques X-HYPER'],
  },
  {
    id: 'CI-25b',
    kind: 'condition',
    where: at(...NECK_ALL),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-25b'),
        effects: [
          block(at(...NECK_ALL)),
          limit(EVERYWHERE, { ceiling: 2, techniqueKinds: ['percuss'], tools: ALL_TOOLS }),
          shoulderOfNeck,
        ],
      },
    ],
    sources: ['v:IFOMPT23', 'x', 'techniques X-NECK'],
  },
  {
    id: 'CI-26',
    kind: 'condition',
    where: chosenIn('CI-26.at', 'joints'),
    cases: [{ tier: 'caution', when: yes('CI-26'), effects: [block(chosenIn('CI-26.at', 'joints'))] }],
    sources: ['v:FOAM21', 'v:DVT-LEG'],
  },
  {
    id: 'CI-36',
    kind: 'condition',
    where: chosenIn('CI-36.at'),
    cases: [{ tier: 'caution', when: yes('CI-36'), effects: [block(chosenIn('CI-36.at'))] }],
    sources: ['x', 'techniques X-INFL'],
  },
  {
    id: 'CI-44',
    kind: 'condition',
    where: EVERYWHERE,
    cases: [
      {
        tier: 'caution',
        when: any('CI-44', 'age.75plus'),
        effects: [
          limit(EVERYWHERE, { ceiling: 4, tools: ['massage_gun', 'scraper', 'cup'] }),
          limit(at('shin', 'forearm'), { ceiling: 3 }),
          // Nothing on the floor (`techniques.md` F.2, age).
          { kind: 'session', posesBlocked: ['lying'] },
        ],
      },
      {
        tier: 'caution',
        when: yes('CI-44'),
        effects: [{ kind: 'session', posesBlocked: ['standing-at-wall'] }],
      },
    ],
    sources: ['x', 'techniques X-BAL'],
  },
  {
    id: 'CI-53',
    kind: 'condition',
    where: at('ankle'),
    cases: [
      {
        tier: 'caution',
        when: yes('CI-53'),
        effects: [block(at('ankle')), limit(at('calf'), { ceiling: 3 })],
      },
    ],
    sources: ['r:MHRA-FQ'],
  },
  {
    id: 'X-NECK',
    kind: 'condition',
    where: at(...NECK_ALL),
    cases: [{ tier: 'caution', when: yes('X-NECK'), effects: [block(at(...NECK_ALL)), shoulderOfNeck] }],
    sources: ['techniques X-NECK'],
  },
];

/** Feeling and nerves, bones and joints. */
export const nervesPack: RulePack = {
  questions: [
    card('CI-14'),
    card('CI-15'),
    card('CI-16'),
    card('CI-45'),
    card('CI-46'),
    card('CI-47'),
    card('X-ALLO'),
    card('CI-48'),
    card('CI-49'),
    card('CI-50'),
    placeChoice('CI-15.at', { phase: 'profile', ask: yes('CI-15') }, ['hand', 'foot', 'arm', 'leg', 'elsewhere']),
    sideChoice('CI-16.side', { phase: 'profile', ask: yes('CI-16') }, ['foot', 'ankle']),
    placeChoice('CI-46.at', { phase: 'profile', ask: yes('CI-46') }),
    placeChoice('CI-47.at', { phase: 'profile', ask: yes('CI-47') }),
    detail('CI-47.hurts', yes('CI-47')),
    detail('CI-48.cord', yes('CI-48')),
    placeChoice('X-ALLO.at', { phase: 'profile', ask: yes('X-ALLO') }),
    sideChoice('CI-50.side', { phase: 'profile', ask: yes('CI-50') }, ['wrist', 'hand']),
    card('CI-07'),
    card('CI-24'),
    card('CI-24.joints'),
    card('CI-25a'),
    card('CI-25b'),
    card('CI-26'),
    card('CI-36'),
    card('X-NECK'),
    card('CI-44'),
    placeChoice('CI-26.at', { phase: 'profile', ask: yes('CI-26') }),
    placeChoice('CI-36.at', { phase: 'profile', ask: yes('CI-36') }),
  ],
  rules: [...nerves, ...bones],
};
