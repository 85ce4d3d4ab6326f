// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { ruleSet } from '@knead/content';
import { decideTriage, decisionToJson, parseAssessInput } from '@knead/domain';
import { noMoment } from '../moment.ts';
import { readJson } from '../readJson.ts';
import { triageProblem } from '../triageProblem.ts';
import { type Options, type Problem, printJson, type Verb } from '../verb.ts';
import { wordsOf } from '../words.ts';

export const assess: Verb = {
  name: 'assess',
  reads: '{ profile, answers, painNow?, complaint?, log? }',
  gives: 'what the safety rules decide on answers: tier, findings, and what is blocked where',
  input: 'required',
  options: ['now'],
  needs: [],
  run,
};

function run(text: string | undefined, { now = noMoment }: Options): Result<string, readonly Problem[]> {
  const json = readJson(text ?? '');
  if (!json.ok) return json;
  const input = parseAssessInput(json.value, now);
  if (!input.ok) return err(input.error.map(triageProblem));
  const { decision } = decideTriage(ruleSet, input.value);
  return ok(printJson(decisionToJson(decision, wordsOf)));
}
