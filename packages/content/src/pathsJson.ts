// SPDX-License-Identifier: MIT
import type { PaintedSign, PathCoverage, PathsAnswer, UnclearSide } from '@knead/domain';
import { paths } from './paths.ts';
import { pathsAnswerKey, questionBySign } from './pathsAnswer.ts';

/** The words of a key in one language; undefined where there are none. */
type WordsOf = (key: string) => string | undefined;

/** The answer to a painting as documented JSON (`docs/formats/paths-output.schema.json`), with the words of one language. */
export function pathsToJson(answer: PathsAnswer, words: WordsOf): object {
  const note = words(pathsAnswerKey('note'));
  switch (answer.kind) {
    case 'ask':
      return { answer: 'ask', ...askOf(answer.sign, words), paths: [], note };
    case 'both-sided':
      return {
        answer: 'both-sided',
        pattern: answer.pattern,
        says: words(pathsAnswerKey(answer.pattern)),
        paths: [],
        note,
      };
    case 'paths':
      return {
        answer: 'paths',
        paths: answer.paths.map((one) => coverageToJson(one, words)),
        unclear: answer.unclear.map((one) => unclearToJson(one, words)),
        note,
      };
  }
}

function askOf(sign: PaintedSign, words: WordsOf): object {
  const question = questionBySign[sign];
  return {
    sign,
    says: words(pathsAnswerKey(sign)),
    question: { id: question, text: words(`question.${question}.ask`) },
  };
}

function unclearToJson({ side, why, servedBy }: UnclearSide, words: WordsOf): object {
  return { side, why, says: words(pathsAnswerKey(why)), servedBy };
}

function coverageToJson(
  { path, side, place, core, sometimes, marked, alsoServedBy }: PathCoverage,
  words: WordsOf,
): object {
  const facts = paths.find(({ id }) => id === path);
  return {
    path,
    name: words(`path.${path}.name`),
    side,
    place,
    covers: { core, sometimes },
    marked,
    alsoServedBy,
    sites: (facts?.sites ?? []).map((site) => ({ ...site, where: words(`path.${path}.site.${site.id}`) })),
  };
}
