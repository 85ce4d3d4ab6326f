// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { cueKey, ruleSet, techniques } from '@knead/content';
import { type DraftProblem, parseRoutineDraft, type TrackEntry, trackOf, trackToJson } from '@knead/domain';
import { readJson } from '../readJson.ts';
import { jsonPath, type Problem, printJson, type Verb } from '../verb.ts';
import { wordsOf } from '../words.ts';

export const track: Verb = {
  name: 'track',
  reads: 'a routine: { steps, totalSeconds? }, checked against no-press areas and all limits',
  gives: 'every cue of a routine with its exact time and its words',
  input: 'required',
  options: [],
  needs: [],
  run,
};

function run(text: string | undefined): Result<string, readonly Problem[]> {
  const json = readJson(text ?? '');
  if (!json.ok) return json;
  const draft = parseRoutineDraft(json.value, { library: techniques, ceilings: ruleSet.ceilings });
  if (!draft.ok) return err(draft.error.map(problemOf));
  const { totalSeconds, contactSeconds } = draft.value;
  return ok(printJson({ totalSeconds, contactSeconds, cues: trackToJson(trackOf(draft.value)).map(withWords) }));
}

function withWords(entry: TrackEntry): TrackEntry & { readonly text: string } {
  const key = cueKey(entry.word);
  return { ...entry, text: wordsOf(key) ?? key };
}

function problemOf({ path, kind, limit }: DraftProblem): Problem {
  const bound = limit === undefined ? '' : ` The limit is ${limit}.`;
  return { path: jsonPath(path.replaceAll('/', '.')), sentence: `${sentences[kind]}${bound}` };
}

const sentences: Readonly<Record<DraftProblem['kind'], string>> = {
  'not-an-object': 'This must be an object.',
  'not-a-list': 'This must be a list with at least one step.',
  'unknown-kind': 'There is no step of this kind.',
  'unknown-technique': 'There is no technique with this id.',
  'wrong-side': 'The technique is not done on this side.',
  'wrong-pose': 'There is no such pose.',
  'wrong-tool': 'The technique is not done with this tool.',
  'not-seconds': 'This must be a whole number of seconds.',
  'not-a-pressure': 'This must be a pressure, a whole number from 0 to 5.',
  'not-rising': 'Start, target and ceiling of the pressure must not fall.',
  'above-ceiling': 'This pressure is above the ceiling of this place.',
  'no-press-area': 'Nothing is pressed in this place.',
  'held-where-nothing-is': 'Nothing is held, and no tool is used, in this place.',
  'hold-too-long': 'This hold is too long.',
  'too-long': 'This takes too many seconds.',
  'area-too-long': 'This area gets too many seconds.',
  'contact-too-long': 'The routine has too many seconds of contact.',
  'nerve-first': 'A place where a nerve lies shallow never comes first.',
  'nerve-twice': 'A place where a nerve lies shallow is worked only once.',
  'no-warm-up': 'Firm pressure needs a warm-up before it.',
  'wrong-total': 'The total does not fit the steps, or is too long.',
};
