// SPDX-License-Identifier: MIT

/**
 * What becomes of a rule of the paper in the app: `built`, `stricter` there, `part` of it, or `told`: nothing in the app follows
 * it by itself, so a person or a clinician decides.
 */
export const IN_APP = ['built', 'stricter', 'part', 'told'] as const;
export type InApp = (typeof IN_APP)[number];

/** How a person may slowly do more (`techniques.md` F.3). Own judgement of the paper, tested by no study. */
export interface Progression {
  /** One of these at a time, never two. */
  readonly oneOf: readonly ('pressure-plus-1' | 'time-plus-25-percent' | 'one-more-technique')[];
  /** Fewest days between two changes. */
  readonly daysBetween: number;
  /** Sessions with a next morning that was the same or better, before a change. */
  readonly goodMornings: number;
  readonly weeks: readonly ProgressionWeeks[];
  /** No useful change after so many weeks: change the order of areas once, then see a professional. */
  readonly changeOrderAfterWeeks: number;
  /** Sessions a week that must have been done for that. */
  readonly sessionsPerWeekMin: number;
  /** From then on nothing more is promised. */
  readonly noPromiseAfterWeeks: number;
  readonly inApp: InApp;
}

interface ProgressionWeeks {
  readonly from: number;
  readonly to: number;
  readonly aim: 'learn' | 'build-up' | 'review';
  /** Highest pressure in those weeks; absent: as the techniques say. */
  readonly pressureMax?: number;
}

/** What the hours after a session lead to (`techniques.md` F.4). */
export interface AfterRule {
  readonly id: string;
  /** What lessens or rests; empty: nothing changes. */
  readonly leads: AfterEffect;
  readonly inApp: InApp;
}

export interface AfterEffect {
  readonly may?: 'progress' | 'repeat-once';
  /** Highest pressure. */
  readonly pressureMax?: number;
  /** Bars less than before, fewest and most. */
  readonly pressureLess?: readonly [number, number];
  /** Share of the time that is left, 0 to 1. */
  readonly timeFraction?: number;
  readonly restHours?: number;
  readonly rests?: 'spot' | 'area' | 'everything' | 'until-gone';
  readonly nearTrunkOnly?: boolean;
  /** See a professional: if it comes again, or now. */
  readonly professional?: 'if-again' | 'now';
}

export const progression: Progression = {
  oneOf: ['pressure-plus-1', 'time-plus-25-percent', 'one-more-technique'],
  daysBetween: 7,
  goodMornings: 3,
  weeks: [
    { from: 1, to: 1, aim: 'learn', pressureMax: 3 },
    { from: 2, to: 3, aim: 'build-up' },
    { from: 4, to: 4, aim: 'review' },
  ],
  changeOrderAfterWeeks: 4,
  sessionsPerWeekMin: 3,
  noPromiseAfterWeeks: 8,
  // The first week is held; going up is left to the person, within every ceiling.
  inApp: 'part',
};

export const afterRules: readonly AfterRule[] = [
  {
    id: 'lasts-over-10-minutes',
    leads: { pressureMax: 2, nearTrunkOnly: true, timeFraction: 0.5, restHours: 24 },
    inApp: 'told',
  },
  { id: 'same-or-better', leads: { may: 'progress' }, inApp: 'built' },
  // The app rests what was touched for two days when it is clearly worse.
  { id: 'worse-gone-within-24-hours', leads: { may: 'repeat-once' }, inApp: 'stricter' },
  {
    id: 'worse-24-to-48-hours',
    leads: { pressureLess: [1, 2], timeFraction: 0.5, restHours: 48, rests: 'spot' },
    inApp: 'part',
  },
  // The app also rests for 7 days; whether it spread is not asked.
  {
    id: 'worse-over-48-hours-or-spread',
    leads: { restHours: 168, rests: 'area', professional: 'if-again' },
    inApp: 'part',
  },
  {
    id: 'new-weakness-clumsiness-or-constant-numbness',
    leads: { rests: 'everything', professional: 'now' },
    inApp: 'built',
  },
  // The app rests for 14 days, or until a professional has looked.
  { id: 'bruise', leads: { pressureLess: [1, 1], rests: 'until-gone' }, inApp: 'part' },
  // "Too much" goes two bars down at once and ends the point when that does not help.
  { id: 'too-strong-during', leads: { pressureLess: [1, 1] }, inApp: 'stricter' },
];
