// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import {
  AREAS,
  type Area,
  type CueWord,
  type PathId,
  type QuestionId,
  type RuleSet,
  type Side,
  type TechniqueId,
  type ZoneGroup,
  type ZoneId,
} from '@knead/domain';
import type app from '../text/en/app.json';
import type atlas from '../text/en/atlas.json';
import type cues from '../text/en/cues.json';
import type evidence from '../text/en/evidence.json';
import type map from '../text/en/map.json';
import type names from '../text/en/names.json';
import type pages from '../text/en/pages.json';
import type safety from '../text/en/safety.json';
import type search from '../text/en/search.json';
import type techniques from '../text/en/techniques.json';
import type { ConditionSlug } from './conditions.ts';
import type { EvidenceTopic } from './evidenceEntry.ts';
import type { Carrier, Dilution, ScentNever } from './scentFacts.ts';

/** Files of words, one chunk each per language: `text/<language>/<topic>.json`, loaded as `virtual:words/<language>/<topic>`. */
export const WORD_TOPICS = [
  'app',
  'cues',
  'names',
  'techniques',
  'evidence',
  'atlas',
  'map',
  'pages',
  'safety',
  'search',
] as const;
export type WordTopic = (typeof WORD_TOPICS)[number];

/**
 * Topics that must be complete before a language is offered at all, marked as checked back by a clinician. In the others
 * a missing message falls back to English.
 */
export const SAFETY_TOPICS = ['safety', 'cues'] as const satisfies readonly WordTopic[];

/** Key of a message, in any topic. A key that English lacks does not compile. */
export type WordKey =
  | keyof typeof app
  | keyof typeof atlas
  | keyof typeof cues
  | keyof typeof evidence
  | keyof typeof map
  | keyof typeof names
  | keyof typeof pages
  | keyof typeof safety
  | keyof typeof search
  | keyof typeof techniques;

/** What fills the places of a message, by name. */
export type WordArguments = Readonly<Record<string, string | number>>;

/** Says a message in the person's language. */
export type Say = (key: WordKey, args?: WordArguments) => string;

/** The words of each technique: how many messages of a kind there are, numbered from 1; none means one without number. */
export const TECHNIQUE_WORDS = {
  title: undefined,
  for: undefined,
  where: undefined,
  place: undefined,
  tissue: undefined,
  nerves: undefined,
  pose: undefined,
  with: undefined,
  how: 5,
  feels: 3,
  ease: 3,
  leave: 4,
  pressureNote: undefined,
  evidence: undefined,
} as const;
export type TechniquePart = {
  readonly [Part in keyof typeof TECHNIQUE_WORDS]: (typeof TECHNIQUE_WORDS)[Part] extends undefined ? Part : never;
}[keyof typeof TECHNIQUE_WORDS];
export type TechniqueList = Exclude<keyof typeof TECHNIQUE_WORDS, TechniquePart>;

/** How many sentences a technique has for its working cue. */
export const WORK_CUES = [1, 2, 3] as const;

/** Key of the message a cue says (the list of them stands at `CueWord`). */
export function cueKey(word: CueWord): WordKey {
  return wordKey(`cue.${cueTail(word)}`);
}

/** Key of a message of a technique that stands alone, such as its title. */
export function techniqueKey(id: TechniqueId, part: TechniquePart): WordKey {
  return wordKey(`technique.${id}.${part}`);
}

/** Keys of a numbered list of a technique, such as its steps, in order. */
export function techniqueKeys(id: TechniqueId, list: TechniqueList): readonly WordKey[] {
  return Array.from({ length: TECHNIQUE_WORDS[list] }, (_, index) => wordKey(`technique.${id}.${list}.${index + 1}`));
}

/** Key of a message of a ready-made routine. */
export function routineKey(id: string, part: 'title' | 'tagline' | 'for'): WordKey {
  return wordKey(`routine.${id}.${part}`);
}

/** Key of a message of an area; `expect` is what may honestly be hoped for there. */
export function areaKey(area: Area, part: 'title' | 'intro' | 'expect' | 'avoid'): WordKey {
  return wordKey(`area.${area}.${part}`);
}

/** Key of a message of a condition's page: its short name in lists, or its title. */
export function conditionKey(slug: ConditionSlug, part: 'name' | 'title'): WordKey {
  return `condition.${slug}.${part}`;
}

/** Key of the whole name of a zone on one side. */
export function zoneKey(zone: ZoneId, side: Side): WordKey {
  return `zone.${zone}.${side}`;
}

/** Key of the name of a zone where the side does not matter, as on a page. */
export function zoneNameKey(zone: ZoneId): WordKey {
  return `zone.${zone}.name`;
}

/** Key of the title of a group of zones. */
export function zoneGroupKey(group: ZoneGroup): WordKey {
  return `zoneGroup.${group}.title`;
}

/** Key of a message of a path; `serves` says which places it usually serves. */
export function pathKey(id: PathId, part: 'name' | 'serves'): WordKey {
  return wordKey(`path.${id}.${part}`);
}

/** Key of where a place along a path is. */
export function pathSiteKey(path: PathId, site: string): WordKey {
  return wordKey(`path.${path}.site.${site}`);
}

/** Key of a message of a point: where it is, or what lies there. Its name is its code. */
export function pointKey(id: string, part: 'where' | 'fact'): WordKey {
  return wordKey(`point.${id}.${part}`);
}

/** Key of a message of a trigger: what the day held, or one idea for such a day. */
export function triggerKey(id: string, part: 'name' | 'idea'): WordKey {
  return wordKey(`trigger.${id}.${part}`);
}

/** Key of a message of an area that is kept off. */
export function keepOffKey(id: string, part: 'name' | 'where' | 'why'): WordKey {
  return wordKey(`keepOff.${id}.${part}`);
}

/** Key of a message of a scent. */
export function scentKey(id: string, part: 'name' | 'about'): WordKey {
  return wordKey(`scent.${id}.${part}`);
}

/** Key of for whom a strength of scented oil is. */
export function dilutionKey(id: Dilution['id']): WordKey {
  return `dilution.${id}.name`;
}

/** Key of a plain oil or lotion. */
export function carrierKey(id: Carrier): WordKey {
  return `carrier.${id}`;
}

/** Key of something never done with scented oil. */
export function scentNeverKey(id: ScentNever): WordKey {
  return `scentNever.${id}`;
}

/** Key of the name of a pressure (1 to 5), or of what it is like. There is no word for 0 or for 6 and more. */
export function pressureKey(pressure: 1 | 2 | 3 | 4 | 5, part: 'name' | 'like'): WordKey {
  return `pressure.${pressure}.${part}`;
}

/** Key of a message of a safety question: its full and short wording, the simpler one, and why it is asked. */
export function questionKey(id: QuestionId, part: 'ask' | 'short' | 'simpler' | 'why'): WordKey {
  return wordKey(`question.${id}.${part}`);
}

/** Key of the full words of a question, or of the question that an option belongs to. Throws for an unknown id. */
export function askedKey(ruleSet: RuleSet, id: QuestionId): WordKey {
  const asked = ruleSet.questions.find(
    (one) => one.id === id || (one.kind === 'choice' && one.options.some((option) => option.id === id)),
  );
  assert(asked !== undefined, `${id} is asked`);
  return questionKey(asked.id, 'ask');
}

/** Key of what people may type to find a card of the profile: lay words and medicines, between commas. */
export function searchKey(card: QuestionId): WordKey {
  return wordKey(`search.${card}`);
}

/** Key of what a safety rule says to the person, or of what they may tell a health service. */
export function ruleKey(id: string, part: 'message' | 'tell'): WordKey {
  return wordKey(`rule.${id}.${part}`);
}

/** Rules with words of their own for when a professional has looked: what they else say asks for just that. */
export const EASED_RULES: readonly string[] = [
  ...['ND-03', 'RF-41', 'RF-45', 'RF-46', 'RF-47', 'RF-48', 'RF-50', 'RF-51', 'RF-52', 'RF-53', 'RF-54', 'RF-55'],
  ...['RF-57', 'RF-58', 'RF-59', 'RF-60', 'RF-61', 'RF-62', 'RF-63', 'RF-64', 'RF-67'],
];

/** Key of what a rule says as it holds now. */
export function findingKey({ ruleId, eased }: { readonly ruleId: string; readonly eased: boolean }): WordKey {
  return eased && EASED_RULES.includes(ruleId) ? wordKey(`rule.${ruleId}.eased`) : ruleKey(ruleId, 'message');
}

/** Key of the sentence of a notice over the person's own entries. */
export function noticeKey(messageKey: string): WordKey {
  return wordKey(messageKey);
}

/** Key of the title of a screen of questions. Throws for an unknown group. */
export function groupKey(ruleSet: RuleSet, id: string): WordKey {
  const group = ruleSet.groups.find((one) => one.id === id);
  assert(group !== undefined, `${id} is a group of questions`);
  return wordKey(group.titleKey);
}

/** Key of the words of something that can be chosen. Throws for an unknown choice. */
export function optionKey(ruleSet: RuleSet, id: QuestionId): WordKey {
  const options = ruleSet.questions.flatMap((question) => (question.kind === 'choice' ? question.options : []));
  const option = options.find((one) => one.id === id);
  assert(option !== undefined, `${id} can be chosen`);
  return wordKey(option.labelKey);
}

/** Key of something our pages say that is not about one technique. */
export function claimKey(id: string): WordKey {
  return wordKey(`claim.${id}`);
}

/** Key of something others say and we do not. */
export function notClaimKey(id: string): WordKey {
  return wordKey(`notClaim.${id}`);
}

/** Key of what a source is about; an area has its own title. */
export function topicKey(topic: EvidenceTopic): WordKey {
  const area = AREAS.find((one) => one === topic);
  return area === undefined ? wordKey(`topic.${topic}`) : areaKey(area, 'title');
}

/** Key of a word of the glossary, or of what it means. */
export function glossaryKey(id: string, part: 'word' | 'means'): WordKey {
  return wordKey(`glossary.${id}.${part}`);
}

/** Key of a message of an entry of the evidence register. */
export function evidenceKey(id: string, part: 'finding' | 'whom'): WordKey {
  return wordKey(`evidence.${id}.${part}`);
}

function cueTail(word: CueWord): string {
  switch (word.kind) {
    case 'arrive':
    case 'next':
      return `${word.technique}.${word.kind}.${word.side}`;
    case 'work':
      return `${word.technique}.work.${word.part}`;
    case 'arrive-rest':
      return `rest.${word.rest}.arrive`;
    case 'next-rest':
      return `rest.${word.rest}.next`;
    case 'work-rest':
      return `rest.${word.rest}.work`;
    case 'moment':
      return `moment.${word.moment}`;
  }
}

/** The one maker of keys from ids. That each key so made has a message is proven by `checkContent`, not by the types. */
export function wordKey(text: string): WordKey {
  return text as WordKey;
}
