// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ContentFiles,
  type ContentProblem,
  checkContent,
  english,
  ownContent,
  PLANNED_TOPICS,
  planWords,
  WORD_TOPICS,
} from '@knead/content';
import { indexedFolders, indexOf } from '../indexes/indexOf.ts';
import { contentFolder, readIds } from '../indexes/readIds.ts';
import { compileWords } from '../vite/words.ts';
import { type Finding, isTest, type Source, stringOf, visit } from './source.ts';

/** Content and words: what the package itself can see, and what only the whole repository knows. */
export function checkContentFiles(root: string, sources: readonly Source[]): Finding {
  const found = checkContent({ ...ownContent, files: readFiles(root) });
  const faults = found.filter(({ level }) => level === 'fault');
  return {
    problems: [...faults.map(lineOf), ...compileProblems(), ...unusedWords(sources), ...staleIndexes(root)],
    note: `${countMessages()} messages, ${found.length - faults.length} long sentences`,
  };
}

/** Messages of the topics that code asks for, and that no text in the code names or builds. */
export function unusedWords(sources: readonly Source[], words = english): readonly string[] {
  const topics = WORD_TOPICS.filter((topic) => !PLANNED_TOPICS.some((planned) => planned === topic));
  const named = new Set(planWords(ownContent).map(({ key }) => key));
  const built: RegExp[] = [];
  for (const text of sources.filter(({ path }) => !isTest(path)).flatMap(stringsOf)) {
    if (!text.includes('…')) named.add(text);
    else if (beginsAsKey.test(text)) built.push(patternOf(text));
  }
  return topics.flatMap((topic) =>
    Object.keys(words[topic])
      .filter((key) => !named.has(key) && !built.some((pattern) => pattern.test(key)))
      .map((key) => `text/en/${topic}.json: ${key}: nothing says this message: remove it`),
  );
}

/** A template that begins with whole parts of a key; one that begins with a hole could be anything. */
const beginsAsKey = /^[a-z][\w-]*\./;

function stringsOf({ program }: Source): readonly string[] {
  const texts: string[] = [];
  visit(program, (node) => {
    const text = stringOf(node);
    if (text !== undefined) texts.push(text);
  });
  return texts;
}

/** A key with holes, as it stands in a template: each hole is one or more parts of a key. */
function patternOf(template: string): RegExp {
  const fixed = template.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('[\\w.-]+')}$`);
}

function compileProblems(): readonly string[] {
  return WORD_TOPICS.flatMap((topic) => {
    try {
      compileWords('en', english[topic]);
      return [];
    } catch (error) {
      return [`text/en/${topic}.json: does not compile: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** Lists of facts that are not what `npm run indexes` would write now. */
function staleIndexes(root: string): readonly string[] {
  return indexedFolders.flatMap((indexed) => {
    const file = `${contentFolder}/${indexed.folder}.index.ts`;
    const now = indexOf(indexed, readIds(root, indexed.folder));
    return readFileSync(join(root, file), 'utf8') === now ? [] : [`${file} is out of date: run npm run indexes`];
  });
}

function readFiles(root: string): ContentFiles {
  const names = (folder: string) => readIds(root, folder);
  return {
    techniques: names('techniques'),
    evidence: names('evidence'),
    keepOff: names('keepOff'),
    paths: names('paths'),
    points: names('points'),
    scents: names('scents'),
    triggers: names('triggers'),
    routines: names('routines'),
  };
}

function countMessages(): number {
  return WORD_TOPICS.reduce((sum, topic) => sum + Object.keys(english[topic]).length, 0);
}

function lineOf({ file, field, remedy }: ContentProblem): string {
  return `packages/content/${file}: ${field}: ${remedy}`;
}
