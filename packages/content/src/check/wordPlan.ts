// SPDX-License-Identifier: MIT
import {
  AREAS,
  BOTH_SIDED,
  CUE_MOMENTS,
  EVIDENCE_BASES,
  GRADES,
  PAINTED_SIGNS,
  REST_KINDS,
  type StepSide,
  type TechniqueFacts,
} from '@knead/domain';
import { CONDITIONS } from '../conditions.ts';
import { EVIDENCE_DESIGNS, EVIDENCE_SELF, EVIDENCE_TOPICS } from '../evidenceEntry.ts';
import { GLOSSARY, GLOSSARY_GROUPS } from '../glossary.ts';
import { PAGE_LISTS } from '../pageLists.ts';
import { PATHS_SENTENCES, pathsAnswerKey } from '../pathsAnswer.ts';
import { ruleSet } from '../rules/ruleSet.ts';
import { DANGERS, dangerKey } from '../search/dangerWords.ts';
import { SAME_WORDS, sameKey } from '../search/synonyms.ts';
import { TECHNIQUE_WORDS, type TechniquePart, WORK_CUES, type WordTopic } from '../words.ts';
import type { Content } from './content.ts';
import { atlasWords } from './wordPlanAtlas.ts';

/** A message the facts ask for. */
export interface PlannedWord {
  readonly key: string;
  readonly topic: WordTopic;
  /** Names of what it is filled in with, sorted. */
  readonly args: readonly string[];
}

/** Topics whose messages all follow from the facts: what is not planned there is an orphan. */
export const PLANNED_TOPICS = [
  'cues',
  'names',
  'techniques',
  'evidence',
  'atlas',
  'search',
] as const satisfies readonly WordTopic[];

/** Every message that the facts ask for, in all topics. Other messages of `app`, `pages` and `safety` are asked for by code. */
export function planWords(content: Content): readonly PlannedWord[] {
  return [
    ...plain('cues', content.techniques.flatMap(techniqueCues)),
    ...plain(
      'cues',
      REST_KINDS.flatMap((rest) => ['arrive', 'work', 'next'].map((when) => `cue.rest.${rest}.${when}`)),
    ),
    ...plain(
      'cues',
      CUE_MOMENTS.map((moment) => `cue.moment.${moment}`),
    ),
    ...content.techniques.flatMap(techniqueWords),
    ...plain(
      'evidence',
      content.evidence.flatMap(({ id }) => [`evidence.${id}.whom`, `evidence.${id}.finding`]),
    ),
    ...plain('evidence', gradeWords()),
    ...plain(
      'evidence',
      EVIDENCE_BASES.map((basis) => `basis.${basis}`),
    ),
    ...plain(
      'evidence',
      EVIDENCE_DESIGNS.map((design) => `design.${design}`),
    ),
    ...plain(
      'evidence',
      EVIDENCE_SELF.map((self) => `self.${self}`),
    ),
    // An area has its own title.
    ...plain(
      'evidence',
      EVIDENCE_TOPICS.filter((topic) => !AREAS.some((area) => area === topic)).map((topic) => `topic.${topic}`),
    ),
    ...plain(
      'names',
      [1, 2, 3, 4, 5].flatMap((bar) => [`pressure.${bar}.name`, `pressure.${bar}.like`]),
    ),
    ...plain(
      'names',
      AREAS.map((area) => `area.${area}.title`),
    ),
    ...plain(
      'techniques',
      AREAS.flatMap((area) => areaParts.map((part) => `area.${area}.${part}`)),
    ),
    ...content.routines.flatMap(({ id }) => routineWords(id)),
    ...plain(
      'pages',
      Object.entries(PAGE_LISTS).flatMap(([list, count]) => numbered(list, count)),
    ),
    ...plain(
      'pages',
      CONDITIONS.flatMap(({ slug }) => [`condition.${slug}.name`, `condition.${slug}.title`]),
    ),
    ...plain(
      'pages',
      GLOSSARY_GROUPS.flatMap((group) =>
        GLOSSARY[group].flatMap((id) => [`glossary.${id}.word`, `glossary.${id}.means`]),
      ),
    ),
    ...plain('atlas', atlasWords(content)),
    ...pathsAnswerWords(),
    ...plain('search', [...searchWords(), ...DANGERS.map(dangerKey)]),
    ...plain('search', SAME_WORDS.map(sameKey)),
    ...plain(
      'pages',
      content.claims.map(({ id }) => `claim.${id}`),
    ),
    ...plain(
      'pages',
      content.notClaims.map(({ id }) => `notClaim.${id}`),
    ),
  ];
}

/** One message for each card of the profile: what people may type to find it. */
function searchWords(): readonly string[] {
  const groups = ruleSet.groups.filter(({ phase }) => phase === 'profile');
  return groups.flatMap(({ questionIds }) => questionIds.map((id) => `search.${id}`));
}

function pathsAnswerWords(): readonly PlannedWord[] {
  return plain('atlas', [...PATHS_SENTENCES, ...BOTH_SIDED, ...PAINTED_SIGNS].map(pathsAnswerKey));
}

const areaParts = ['intro', 'expect', 'avoid'] as const;

function techniqueCues({ id, sides }: TechniqueFacts): readonly string[] {
  const each: readonly StepSide[] = sides === 'both' ? ['both'] : ['left', 'right'];
  return [
    ...each.flatMap((side) => [`cue.${id}.arrive.${side}`, `cue.${id}.next.${side}`]),
    ...WORK_CUES.map((part) => `cue.${id}.work.${part}`),
  ];
}

/** Those of a technique's words that the app says from the first screen on; all others stand on its page alone. */
const NAMES: readonly string[] = ['title', 'place'] satisfies readonly TechniquePart[];

function techniqueWords({ id }: TechniqueFacts): readonly PlannedWord[] {
  return Object.entries(TECHNIQUE_WORDS).flatMap(([part, count]) =>
    plain(
      NAMES.includes(part) ? 'names' : 'techniques',
      count === undefined ? [`technique.${id}.${part}`] : numbered(`technique.${id}.${part}`, count),
    ),
  );
}

function gradeWords(): readonly string[] {
  const lettered = GRADES.filter((grade) => grade !== 'none');
  return [
    ...GRADES.flatMap((grade) => [`grade.${grade}.name`, `grade.${grade}.meaning`]),
    ...lettered.map((grade) => `grade.${grade}.letter`),
  ];
}

function routineWords(id: string): readonly PlannedWord[] {
  return [
    ...plain('names', [`routine.${id}.title`, `routine.${id}.for`]),
    { key: `routine.${id}.tagline`, topic: 'names', args: ['minutes'] },
  ];
}

function plain(topic: WordTopic, keys: readonly string[]): readonly PlannedWord[] {
  return keys.map((key) => ({ key, topic, args: [] }));
}

function numbered(list: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${list}.${index + 1}`);
}
