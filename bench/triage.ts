// SPDX-License-Identifier: MIT
import { type Day, instant } from '@knead/base';
import { ruleSet } from '@knead/content';
import { type Answers, decideTriage, nextQuestions, type TriageInput } from '@knead/domain';
import type { PartResult } from './support/figure.ts';
import { quantile } from './support/stats.ts';

const rounds = 2000;
const warmUp = 200;

/** Deciding, in this process: no browser is part of it. */
export async function measureTriage(): Promise<PartResult> {
  const inputs = [inputOf([]), ...ruleSet.questions.map(({ id }) => inputOf([id]))];
  const decided = timed((round) => decideTriage(ruleSet, inputs[round % inputs.length] ?? inputOf([])));
  const asked = timed((round) => nextQuestions(ruleSet, inputs[round % inputs.length] ?? inputOf([])));
  return {
    figures: [
      { what: 'rules', unit: 'count', value: ruleSet.rules.length },
      { what: 'questions', unit: 'count', value: ruleSet.questions.length },
      { what: 'assess: one decision, p50', unit: 'ms', value: quantile(decided, 0.5) },
      { what: 'assess: one decision, p95', unit: 'ms', value: quantile(decided, 0.95), below: 1 },
      { what: 'what to ask next, p95', unit: 'ms', value: quantile(asked, 0.95) },
    ],
    notes: [
      `${rounds} rounds of each after ${warmUp} to warm up; inputs: nothing to tell, and each question answered with yes.`,
    ],
  };
}

/** Everything answered with no, but for these. */
function inputOf(yes: readonly string[]): TriageInput {
  const answersIn = (phase: 'profile' | 'check'): Answers =>
    Object.fromEntries(
      ruleSet.questions
        .filter((question) => question.phase === phase)
        .map(({ id }) => [id, { answer: yes.includes(id) ? 'yes' : 'no' } as const]),
    );
  const now = instant(Date.UTC(2026, 10, 30, 18));
  return { profile: answersIn('profile'), answers: answersIn('check'), painNow: 3, now, today: '2026-11-30' as Day };
}

function timed(work: (round: number) => unknown): readonly number[] {
  const took: number[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const begun = performance.now();
    work(round);
    if (round >= warmUp) took.push(performance.now() - begun);
  }
  return took;
}
