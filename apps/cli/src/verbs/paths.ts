// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import { paths as allPaths, pathsToJson } from '@knead/content';
import { findPaths, PAINT_QUALITIES, type PaintingProblem, parsePainting, SIDES } from '@knead/domain';
import { readJson } from '../readJson.ts';
import { type Problem, printJson, type Verb } from '../verb.ts';
import { wordsOf } from '../words.ts';

export const paths: Verb = {
  name: 'paths',
  reads: '{ zones: [{ zone, side, quality }] }',
  gives: 'which nerve paths serve the marked places: general anatomy as coverage, never a likelihood',
  input: 'required',
  options: [],
  needs: [],
  run,
};

function run(text: string | undefined): Result<string, readonly Problem[]> {
  const json = readJson(text ?? '');
  if (!json.ok) return json;
  const marks = parsePainting(json.value);
  if (!marks.ok) return err(marks.error.map(problemOf));
  return ok(printJson(pathsToJson(findPaths(marks.value, allPaths), wordsOf)));
}

const sentences: Readonly<Record<PaintingProblem['kind'], string>> = {
  'not-a-list': 'This must be a list of marked places, each with zone, side and quality.',
  empty: 'Nothing is marked. Mark at least one place.',
  'too-many': 'These are more marks than there are places.',
  'not-a-mark': 'This is no marked place. It needs zone, side and quality.',
  'unknown-zone': 'There is no zone with this id. "knead content" lists all zones.',
  'unknown-side': `This is no side. Write ${SIDES.map((side) => `"${side}"`).join(' or ')}.`,
  'unknown-quality': `This is no quality. Write one of ${PAINT_QUALITIES.map((quality) => `"${quality}"`).join(', ')}.`,
};

function problemOf({ kind, path }: PaintingProblem): Problem {
  return { path, sentence: sentences[kind] };
}
