// SPDX-License-Identifier: MIT
import { type Day, daysBetween } from '@knead/base';
import { ANSWERS, type Answer, type Answers, type QuestionId, type Tier } from './answers.ts';
import { type Condition, questionsOf } from './condition.ts';
import { factHolds, painOf } from './facts.ts';
import type { TriageInput } from './input.ts';
import type { Question, RuleSet } from './ruleSet.ts';

/** How far something holds: 0 no, 1 perhaps (from "not sure"), 2 yes. */
export type Truth = 0 | 1 | 2;
const no: Truth = 0;
const maybe: Truth = 1;
const yes: Truth = 2;

/** Something in the input that cannot be read, and where it stands. It gives no alarm and no clearance. */
export interface Problem {
  readonly kind: 'unknown-question' | 'unknown-answer' | 'wrong-type' | 'missing';
  /** JSON path, such as `$.answers["RF-99"]`. */
  readonly path: string;
}

/** Answers as rules see them, over one rule set and one input. */
export interface Reading {
  truth(condition: Condition): Truth;
  /** Questions whose answer could still make the condition hold more. */
  open(condition: Condition): readonly QuestionId[];
  /** Whether a question is asked now and has no final answer yet. */
  isOpen(question: QuestionId): boolean;
  /** The id under which a question that is open is to be answered: its own, or that of the simpler wording. */
  pendingId(question: QuestionId): QuestionId;
  /**
   * Of some questions those of the check that are behind no other of them. They are the ones to ask again when an
   * answer was a slip: without them the others are not asked.
   */
  roots(questions: readonly QuestionId[]): readonly QuestionId[];
  /** Ids of the chosen options; undefined while the choice is open or was answered "not sure". */
  chosen(question: QuestionId): readonly QuestionId[] | undefined;
  /** The same reading, in which an answer that was checked for this tier counts as no (`safety.md` 0.7). */
  withoutChecked(tier: Tier): Reading;
  /** The same reading, in which "not sure" counts as no as long as the simpler wording is still to be asked. */
  settled(): Reading;
  readonly problems: readonly Problem[];
}

/** Suffix of the id under which the simpler wording is answered. */
export const simplerSuffix = '.simpler';

/** Reads an input by a rule set. Throws where a rule speaks of a question that is not there. */
export function makeReading(ruleSet: RuleSet, input: TriageInput): Reading {
  const index = indexOf(ruleSet);
  return readingOver({
    index,
    input,
    settledOnly: false,
    problems: problemsOf(index, input),
    own: ownTruths(input, undefined),
    ...nothingFound(),
  });
}

/** Without the answers to questions that this rule set does not have, such as retired ones an old journal holds (T51). */
export function knownAnswers(ruleSet: RuleSet, answers: Answers): Answers {
  const { known } = indexOf(ruleSet);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => known.has(id)));
}

interface Index {
  readonly byId: ReadonlyMap<QuestionId, Question>;
  /** Choice question by the id of its option. */
  readonly choiceByOption: ReadonlyMap<QuestionId, Question>;
  readonly groupByQuestion: ReadonlyMap<QuestionId, string>;
  readonly known: ReadonlySet<string>;
}

interface Ground {
  readonly index: Index;
  readonly input: TriageInput;
  /** What was answered to each question itself, whatever its simpler wording says. */
  readonly own: ReadonlyMap<QuestionId, Truth>;
  /** "Not sure" counts as no until the simpler wording was answered. */
  readonly settledOnly: boolean;
  readonly problems: readonly Problem[];
  /** Found so far: the same few questions and conditions are asked for many times. */
  readonly truths: Map<QuestionId | Condition, Truth>;
  readonly opens: Map<QuestionId | Condition, readonly QuestionId[]>;
}

function nothingFound(): Pick<Ground, 'truths' | 'opens'> {
  return { truths: new Map(), opens: new Map() };
}

interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** Remembers what was found. Used as `found.get(key) ?? keep(found, key, find())`: no function is made for what is known. */
function keep<K, V>(found: Memory<K, V>, key: K, value: V): V {
  found.set(key, value);
  return value;
}

/** Indexes are remembered: a rule set is data and never changes. */
const indexes = new WeakMap<RuleSet, Index>();

function indexOf(ruleSet: RuleSet): Index {
  return indexes.get(ruleSet) ?? keep(indexes, ruleSet, indexQuestions(ruleSet));
}

function indexQuestions(ruleSet: RuleSet): Index {
  const byId = new Map(ruleSet.questions.map((question) => [question.id, question]));
  const choiceByOption = new Map<QuestionId, Question>();
  for (const question of ruleSet.questions) {
    if (question.kind === 'choice') for (const option of question.options) choiceByOption.set(option.id, question);
  }
  const groupByQuestion = new Map(ruleSet.groups.flatMap((group) => group.questionIds.map((id) => [id, group.id])));
  const simpler = ruleSet.questions.filter(hasSimpler);
  const known = new Set([
    ...byId.keys(),
    ...choiceByOption.keys(),
    ...ruleSet.groups.map((group) => group.id),
    ...simpler.map((question) => question.id + simplerSuffix),
  ]);
  return { byId, choiceByOption, groupByQuestion, known };
}

/** Whether "not sure" is followed by a simpler wording. */
export function hasSimpler(question: Question): boolean {
  return question.kind === 'yes-no' && question.simpler === true;
}

function problemsOf(index: Index, input: TriageInput): readonly Problem[] {
  const sections = [
    ['$.profile', input.profile],
    ['$.answers', input.answers],
  ] as const;
  return sections.flatMap(([base, answers]) =>
    Object.entries(answers)
      // The type says that it is an answer, but stored and imported ones reach this place too.
      .filter(([id, answer]) => !(index.known.has(id) && isAnswer(answer)))
      .map(([id]) => {
        const kind = index.known.has(id) ? 'unknown-answer' : 'unknown-question';
        return { kind, path: `${base}[${JSON.stringify(id)}]` };
      }),
  );
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('answer' in value)) return false;
  return answerWords.has(value.answer);
}

const answerWords: ReadonlySet<unknown> = new Set(ANSWERS);

function readingOver(ground: Ground): Reading {
  const eased = new Map<Tier, Reading>();
  return {
    truth: (condition) => truthOf(ground, condition),
    open: (condition) => openIn(ground, condition),
    isOpen: (question) => isOpen(ground, question),
    pendingId: (question) => pendingId(ground, question),
    roots: (questions) => rootsOf(ground, questions),
    chosen: (question) => chosenIn(ground, question),
    withoutChecked: (tier) => eased.get(tier) ?? keep(eased, tier, easedFor(ground, tier)),
    settled: () => readingOver({ ...ground, settledOnly: true, ...nothingFound() }),
    problems: ground.problems,
  };
}

function easedFor(ground: Ground, tier: Tier): Reading {
  return readingOver({ ...ground, own: ownTruths(ground.input, tier), ...nothingFound() });
}

function truthOf(ground: Ground, condition: Condition): Truth {
  switch (condition.kind) {
    case 'always':
      return yes;
    case 'yes':
      return (
        ground.truths.get(condition.question) ??
        keep(ground.truths, condition.question, truthOfQuestion(ground, condition.question))
      );
    case 'fact':
      return factHolds(ground.input, condition.fact) ? yes : no;
    case 'pain':
      return painOf(ground.input) >= condition.atLeast ? yes : no;
    case 'at-least':
      return ground.truths.get(condition) ?? keep(ground.truths, condition, truthOfParts(ground, condition));
  }
}

/** How far at least so many of the parts hold. Every part is read, so that one that cannot be read is never passed over. */
function truthOfParts(ground: Ground, { of, count }: Extract<Condition, { kind: 'at-least' }>): Truth {
  // An empty list or a count that is no number must not pass for "no".
  if (!(count >= 1 && count <= of.length)) throw new Error(`No ${count} of ${of.length} conditions.`);
  let plain = 0;
  let perhaps = 0;
  for (const part of of) {
    const truth = truthOf(ground, part);
    if (truth === yes) plain += 1;
    if (truth !== no) perhaps += 1;
  }
  if (plain >= count) return yes;
  return perhaps >= count ? maybe : no;
}

function truthOfQuestion(ground: Ground, id: QuestionId): Truth {
  if (!ground.index.byId.has(id) && !ground.index.choiceByOption.has(id)) throw new Error(`No question ${id}.`);
  const own = truthOfId(ground, id) ?? no;
  return own === no && isOfUnsureChoice(ground, id) ? maybe : own;
}

/** Who is not sure of a choice may mean any of its options. */
function isOfUnsureChoice(ground: Ground, id: QuestionId): boolean {
  const choice = ground.index.choiceByOption.get(id);
  return choice !== undefined && ownTruth(ground, choice.id) === maybe;
}

/** Truth of what was answered; undefined where there is no answer. The simpler wording settles "not sure". */
function truthOfId(ground: Ground, id: QuestionId): Truth | undefined {
  const own = ownTruth(ground, id);
  if (own !== maybe) return own;
  if (ground.settledOnly && isSimplerDue(ground, id)) return no;
  return ownTruth(ground, id + simplerSuffix) ?? maybe;
}

function isSimplerDue(ground: Ground, id: QuestionId): boolean {
  const question = ground.index.byId.get(id);
  return question !== undefined && hasSimpler(question) && ownTruth(ground, id + simplerSuffix) === undefined;
}

/** What each answer says, of two to one question the worse. Looked up hundreds of times, so it is made once. */
function ownTruths(
  { profile, answers, today }: TriageInput,
  liftFor: Tier | undefined,
): ReadonlyMap<QuestionId, Truth> {
  const own = new Map<QuestionId, Truth>();
  for (const section of [profile, answers]) {
    for (const id of Object.keys(section)) {
      const answer = section[id];
      if (!isAnswer(answer)) continue;
      const truth = isLifted(answer, liftFor, today) ? no : truthOfAnswer(answer);
      if (truth >= (own.get(id) ?? no)) own.set(id, truth);
    }
  }
  return own;
}

function truthOfAnswer({ answer }: Answer): Truth {
  if (answer === 'no') return no;
  return answer === 'yes' ? yes : maybe;
}

function isLifted({ checked }: Answer, liftFor: Tier | undefined, today: Day): boolean {
  if (checked === undefined || !checked.unchanged) return false;
  if (isAhead(checked.when, today)) return false;
  return liftFor === 'urgent' ? checked.sameEpisode : liftFor === 'clinician';
}

function isAhead(when: Day, today: Day): boolean {
  // Turned round so that a day that is no day (NaN) counts as ahead.
  return !(daysBetween(when, today) >= 0);
}

function openIn(ground: Ground, condition: Condition): readonly QuestionId[] {
  if (condition.kind === 'yes') {
    const { question } = condition;
    return ground.opens.get(question) ?? keep(ground.opens, question, openBehind(ground, question));
  }
  if (condition.kind !== 'at-least' || truthOf(ground, condition) === yes) return [];
  return ground.opens.get(condition) ?? keep(ground.opens, condition, openInParts(ground, condition));
}

function openInParts(ground: Ground, condition: Extract<Condition, { kind: 'at-least' }>): readonly QuestionId[] {
  const parts = condition.of.map((part) => ({ truth: truthOf(ground, part), open: openIn(ground, part) }));
  const reachable = parts.filter((part) => part.truth !== no || part.open.length > 0);
  return reachable.length < condition.count ? [] : [...new Set(parts.flatMap((part) => part.open))];
}

/** The question itself where it is asked; where it is not asked yet, those that could make it so. */
function openBehind(ground: Ground, id: QuestionId): readonly QuestionId[] {
  const question = ground.index.choiceByOption.get(id) ?? questionById(ground, id);
  if (isAnswered(ground, question)) return [];
  const { ask } = question;
  return ask === undefined || truthOf(ground, ask) !== no ? [question.id] : openIn(ground, ask);
}

function questionById(ground: Ground, id: QuestionId): Question {
  const question = ground.index.byId.get(id);
  if (question === undefined) throw new Error(`No question ${id}.`);
  return question;
}

function isOpen(ground: Ground, id: QuestionId): boolean {
  const question = questionById(ground, id);
  if (isAnswered(ground, question)) return false;
  return question.ask === undefined || truthOf(ground, question.ask) !== no;
}

function pendingId(ground: Ground, id: QuestionId): QuestionId {
  const question = questionById(ground, id);
  return hasSimpler(question) && ownTruth(ground, id) === maybe ? id + simplerSuffix : id;
}

function ownTruth(ground: Ground, id: QuestionId): Truth | undefined {
  return ground.own.get(id);
}

function isAnswered(ground: Ground, question: Question): boolean {
  const worst = ownTruth(ground, question.id);
  if (question.kind === 'choice') {
    return worst === maybe || question.options.some((option) => truthOfId(ground, option.id) === yes);
  }
  if (worst === maybe && hasSimpler(question)) return truthOfId(ground, question.id + simplerSuffix) !== undefined;
  return worst !== undefined || isCoveredByGroup(ground, question.id);
}

/** "None of these" for a whole group: a shorthand of files, never of the journal. */
function isCoveredByGroup(ground: Ground, id: QuestionId): boolean {
  const group = ground.index.groupByQuestion.get(id);
  return group !== undefined && truthOfId(ground, group) === no;
}

function rootsOf(ground: Ground, ids: readonly QuestionId[]): readonly QuestionId[] {
  const questions = ids.map((id) => ground.index.byId.get(id)).filter((question) => question !== undefined);
  return questions
    .filter((question) => question.phase === 'check')
    .filter(
      ({ ask }) => ask === undefined || !questionsOf(ask).some((gate) => ids.includes(gate) && isOfCheck(ground, gate)),
    )
    .map((question) => question.id);
}

function isOfCheck(ground: Ground, id: QuestionId): boolean {
  return ground.index.byId.get(id)?.phase === 'check';
}

function chosenIn(ground: Ground, id: QuestionId): readonly QuestionId[] | undefined {
  const question = questionById(ground, id);
  if (question.kind !== 'choice') throw new Error(`No choice ${id}.`);
  const chosen = question.options.filter((option) => (truthOfId(ground, option.id) ?? no) !== no);
  const unsure = truthOfId(ground, id) === maybe;
  return chosen.length === 0 || unsure ? undefined : chosen.map((option) => option.id);
}
