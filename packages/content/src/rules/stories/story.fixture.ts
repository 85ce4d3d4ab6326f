// SPDX-License-Identifier: MIT
import { assert } from '@knead/base';
import { type AnswerWord, type QuestionId, SCORES, type Score, TIERS, type Tier } from '@knead/domain';
import answersFile from './answers.json';
import moreFile from './more.json';
import openFile from './open.json';

/** A story as its author wrote it, and what is right for it. */
export interface Story {
  readonly id: string;
  /** The mildest and the strongest right outcome. */
  readonly tierMin: Tier;
  readonly tierMax: Tier;
  readonly harmless: boolean;
  /** Places that must not be touched, in the author's words. */
  readonly mustBlock: readonly string[];
  readonly said: Said;
}

/** How the person of a story answers. Whatever is not named is a no. */
export interface Said {
  /** The chosen band of age. */
  readonly age: QuestionId;
  /** Pain now. Absent: the dial is left alone. */
  readonly pain?: Score;
  readonly yes: readonly QuestionId[];
  readonly notSure: readonly QuestionId[];
  readonly looked?: Looked;
  /** Follows the link to the crisis page that stands on the first screen of every check (RF-24). */
  readonly opensCrisis?: boolean;
}

/** What a professional has looked at, as the person says it when the app offers to. */
export interface Looked {
  readonly when: LookedWhen;
  readonly sameEpisode: boolean;
  readonly unchanged: boolean;
  /** Answers that tell of what was looked at. */
  readonly at: readonly QuestionId[];
}

export const LOOKED_WHEN = ['today', 'week', 'month', 'longer'] as const;
export type LookedWhen = (typeof LOOKED_WHEN)[number];

/** Stories and answers as they stand in their files. */
type StoryFile = readonly (Pick<(typeof openFile)[number], 'id'> & {
  readonly truth: Omit<(typeof openFile)[number]['truth'], 'why'>;
})[];
interface RawSaid {
  readonly age: string;
  readonly pain?: number;
  readonly yes: readonly string[];
  readonly notSure?: readonly string[];
  readonly looked?: {
    readonly when: string;
    readonly episode: string;
    readonly unchanged: string;
    readonly at: readonly string[];
  };
  readonly opensCrisis?: boolean;
}

/** Joins stories with their answers. Throws for a story that nobody has answered, and for a word that is unknown. */
export function readStories(stories: StoryFile, answers: object): readonly Story[] {
  const byId: ReadonlyMap<string, RawSaid> = new Map(Object.entries(answers));
  assert(byId.size === stories.length, 'every story is answered, and nothing else');
  return stories.map(({ id, truth }) => {
    const raw = byId.get(id);
    assert(raw !== undefined, `${id} is answered`);
    return {
      id,
      tierMin: oneOf(TIERS, truth.tierMin),
      tierMax: oneOf(TIERS, truth.tierMax),
      harmless: truth.harmless,
      mustBlock: truth.mustBlock,
      said: readSaid(raw),
    };
  });
}

function readSaid({ age, pain, yes, notSure = [], looked, opensCrisis }: RawSaid): Said {
  return {
    age,
    yes,
    notSure,
    ...(pain !== undefined && { pain: oneOf(SCORES, pain) }),
    ...(looked !== undefined && { looked: readLooked(looked) }),
    ...(opensCrisis !== undefined && { opensCrisis }),
  };
}

function readLooked({ when, episode, unchanged, at }: NonNullable<RawSaid['looked']>): Looked {
  return { when: oneOf(LOOKED_WHEN, when), sameEpisode: episode === 'yes', unchanged: unchanged === 'yes', at };
}

function oneOf<T>(known: readonly T[], value: unknown): T {
  const found = known.find((one) => one === value);
  assert(found !== undefined, `${String(value)} is one of ${known.join(', ')}`);
  return found;
}

const isOpen = new Set(openFile.map(({ id }) => id));
const readable = readStories([...openFile, ...moreFile], answersFile);

/** Written by somebody who had read neither rules nor questions. */
export const openStories = readable.filter(({ id }) => isOpen.has(id));
/** Written from guidelines and in the manner of patients' accounts. */
export const moreStories = readable.filter(({ id }) => !isOpen.has(id));

/** What the person says to a question, or to its simpler wording, which goes by its own id. */
export function wordOf(said: Said, id: QuestionId): AnswerWord {
  if (said.yes.includes(id) || said.age === id) return 'yes';
  return said.notSure.includes(id) ? 'not-sure' : 'no';
}
