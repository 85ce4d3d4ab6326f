// SPDX-License-Identifier: MIT

export const PARTS = ['clearance', 'triage', 'dose'] as const;
export type PartName = (typeof PARTS)[number];

const domain = 'packages/domain/src';
/** What makes a decision into limits and a key. */
const clearance = '{clearance,decideTriage,limits,places}.ts';

/** Files that are mutated, as patterns of the mutation tester; `!` leaves out. */
export const filesOf: Readonly<Record<PartName, readonly string[]>> = {
  clearance: [`${domain}/triage/${clearance}`],
  triage: [
    `${domain}/triage/**/*.ts`,
    `!${domain}/triage/${clearance}`,
    `!${domain}/triage/**/*.{test,test-d,fixture}.ts`,
  ],
  dose: [
    `${domain}/routine/{allowStep,checkDraft,dayRecord,doseLimits,draftRules,pressure,timeBudget}.ts`,
    `${domain}/journal/{contacts,foldDayLog,foldDose,foldFirmWork,foldNumb,foldRested,foldRests,foldTriageLog}.ts`,
  ],
};

/**
 * Tests that judge the mutants of a part: those beside the code, so that they tell what it does by themselves. Rules over
 * weeks are proved on the real ones. Going through every rule and story would take most of the time.
 */
export const testsOf: Readonly<Record<PartName, readonly string[]>> = {
  clearance: [`${domain}/triage/**/*.test.ts`],
  triage: [`${domain}/triage/**/*.test.ts`, 'packages/content/src/rules/persisting*.test.ts'],
  dose: [`${domain}/{routine,journal}/**/*.test.ts`],
};

/** Variable by which the test runner is told the part. */
export const partVariable = 'KNEAD_MUTATE_PART';
