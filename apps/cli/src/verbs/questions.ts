// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { ruleSet } from '@knead/content';
import { parseAssessInput, questionsToJson } from '@knead/domain';
import { noMoment } from '../moment.ts';
import { readJson } from '../readJson.ts';
import { triageProblem } from '../triageProblem.ts';
import { type Options, type Problem, printJson, type Verb } from '../verb.ts';
import { wordsOf } from '../words.ts';

export const questions: Verb = {
  name: 'questions',
  reads: 'a profile (answers by question id), or nothing',
  gives: 'the questions of check and profile: id, words, kind, choices, when asked',
  input: 'optional',
  options: ['now'],
  needs: [],
  run,
};

function run(text: string | undefined, { now = noMoment }: Options): Result<string, readonly Problem[]> {
  if (text === undefined) return ok(printJson(questionsToJson(ruleSet, wordsOf)));
  const json = readJson(text);
  if (!json.ok) return json;
  const input = parseAssessInput(withProfile(json.value), now);
  if (!input.ok) return err(input.error.map(triageProblem));
  return ok(printJson(questionsToJson(ruleSet, wordsOf, input.value)));
}

/** The profile alone, or inside the input of `assess`; of that, nothing but the profile counts here. */
function withProfile(value: unknown): unknown {
  const isInput = typeof value === 'object' && value !== null && 'profile' in value;
  return { profile: isInput ? value.profile : value };
}
