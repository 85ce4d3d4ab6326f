// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { type Condition, ruleSet, TECHNIQUE_IDS, techniquesById, type WordKey } from '@knead/content';
import {
  type Answers,
  type ClearanceFacts,
  explainLimits,
  foreseeLimits,
  type LimitSource,
  type Pressure,
  type Question,
  type QuestionId,
  questionsOf,
  type TechniqueFacts,
  type TriageInput,
} from '@knead/domain';
import { techniqueCeilings } from '../../model/techniqueCeiling.ts';

/** What a condition alone does, by the rules that also decide in the app: nothing here is written by hand. */
export interface ConditionFacts {
  /** Rules that hold, with what each of them limits. */
  readonly sources: readonly LimitSource[];
  /** Further questions of the card; a yes may change more. */
  readonly details: readonly QuestionId[];
  readonly asUsual: readonly TechniqueFacts[];
  /** Softer, with the most that is left. */
  readonly softer: readonly { readonly facts: TechniqueFacts; readonly ceiling: Pressure }[];
  readonly leftOut: readonly TechniqueFacts[];
  /** They stay or go by the place that is named. */
  readonly byPlace: readonly TechniqueFacts[];
  /** Skin may be numb: it is looked at first. */
  readonly looksFirst: boolean;
}

/** Where a limit lies that waits for a place to be chosen. */
export const placeNamed: WordKey = 'page.condition.placeNamed';

export function conditionFacts({ card }: Condition): ConditionFacts {
  const details = ruleSet.questions.filter((one) => one.ask !== undefined && questionsOf(one.ask).includes(card));
  const lasting = details.filter((one) => one.phase === 'profile' || one.kind === 'choice');
  const noes = answersTo(
    lasting.filter(({ kind }) => kind === 'yes-no').map(({ id }) => id),
    'no',
  );
  const said = { ...noes, ...answersTo([card], 'yes') };
  const sources = explainLimits(ruleSet, inputOf(said));
  const effects = casesOf(said, lasting).map((answers) => foreseeLimits(ruleSet, inputOf(answers)));
  const rows = TECHNIQUE_IDS.map((id) => rowOf(techniquesById[id], effects));
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).map(({ facts }) => facts);
  return {
    sources,
    details: lasting.filter(({ kind }) => kind === 'yes-no').map(({ id }) => id),
    asUsual: of('asUsual'),
    softer: rows.filter((row) => row.kind === 'softer'),
    leftOut: of('leftOut'),
    byPlace: of('byPlace'),
    looksFirst: sources.some(({ limits }) => limits.some(({ effect }) => effect.lookFirst === true)),
  };
}

/** Somebody of 30 past the first weeks, without pain. The day stands for any day. */
function inputOf(profile: Answers): TriageInput {
  const groups = ruleSet.groups.map(({ id }) => id);
  const nothing = answersTo(groups, 'no');
  return {
    profile: { ...nothing, ...answersTo(['age.18to49'], 'yes'), ...profile },
    answers: nothing,
    painNow: 0,
    log: { firstUseDay: day('2026-01-01') },
    now: instant(Date.UTC(2026, 5, 1, 12)),
    today: day('2026-06-01'),
  };
}

function answersTo(ids: readonly QuestionId[], answer: 'yes' | 'no'): Answers {
  return Object.fromEntries(ids.map((id) => [id, { answer }]));
}

/** Each place that can be named, by itself. Without a question for a place there is one case. */
function casesOf(said: Answers, details: readonly Question[]): readonly Answers[] {
  const choices = details.flatMap((one) => (one.kind === 'choice' ? [one] : []));
  const options = choices.flatMap((choice) => choice.options.map((option) => ({ choice, option })));
  if (options.length === 0) return [said];
  const first = (other: Question) => (other.kind === 'choice' ? (other.options[0]?.id ?? other.id) : other.id);
  return options.map(({ choice, option }) => {
    const others = choices.filter(({ id }) => id !== choice.id);
    return { ...said, ...answersTo([...others.map(first), option.id], 'yes') };
  });
}

interface Row {
  readonly kind: 'asUsual' | 'softer' | 'leftOut' | 'byPlace';
  readonly facts: TechniqueFacts;
  readonly ceiling: Pressure;
}

/** A technique in all cases: alike in all of them, or decided by the place. */
function rowOf(facts: TechniqueFacts, cases: readonly ClearanceFacts[]): Row {
  const plain = plainCeilings.get(facts.id) ?? 0;
  const found = cases.map((limits) => ceilingOf(facts, limits));
  const [most = 0, least = 0] = [Math.max(...found), Math.min(...found)];
  const ceiling = found.find((one) => one === least) ?? 0;
  if (most === 0) return { kind: 'leftOut', facts, ceiling };
  if (least !== most) return { kind: 'byPlace', facts, ceiling };
  return { kind: least < plain ? 'softer' : 'asUsual', facts, ceiling };
}

/** What techniques keep without any condition: the same for all pages, so it is worked out once. */
const plainCeilings = ceilingsWithout();

function ceilingsWithout(): ReadonlyMap<string, Pressure> {
  const limits = foreseeLimits(ruleSet, inputOf({}));
  return new Map(TECHNIQUE_IDS.map((id) => [id, ceilingOf(techniquesById[id], limits)]));
}

/** What is left on the side that keeps less; 0 where one is left out. */
function ceilingOf(facts: TechniqueFacts, limits: ClearanceFacts): Pressure {
  const { left, right } = techniqueCeilings(facts, limits);
  return left < right ? left : right;
}
