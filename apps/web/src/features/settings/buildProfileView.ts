// SPDX-License-Identifier: MIT
import { groupKey, optionKey, questionKey, type WordKey } from '@knead/content';
import {
  type Answers,
  type InterviewScreen,
  type Question,
  type QuestionId,
  questionsOf,
  type RuleSet,
  simplerSuffix,
} from '@knead/domain';

/** Lasting answers as Settings lists them: one entry for each screen that asks for them. */
export interface ProfileEntry {
  readonly id: string;
  readonly title: WordKey;
  /** What is asked again when the person wants to change it. */
  readonly questions: readonly QuestionId[];
  /** `open`: never answered · `partly`: something that hangs on it is not. */
  readonly state: 'open' | 'partly' | 'answered';
  /** What applies; empty with `answered` means that nothing of the list does. */
  readonly applies: readonly AnswerView[];
}

export interface AnswerView {
  readonly id: QuestionId;
  readonly words: WordKey;
  /** Follow-ups with what was answered to them. */
  readonly details: readonly { readonly ask: WordKey; readonly answers: readonly WordKey[] }[];
}

interface ProfileFacts {
  readonly ruleSet: RuleSet;
  readonly profile: Answers;
  /** Lasting questions that wait for an answer. */
  readonly pending: readonly InterviewScreen[];
}

export function buildProfileView(facts: ProfileFacts): readonly ProfileEntry[] {
  const { ruleSet } = facts;
  const alone = lastingOf(ruleSet).filter(
    ({ id, ask }) => ask === undefined && !ruleSet.groups.some((group) => group.questionIds.includes(id)),
  );
  return [...alone.map((question) => entryOfQuestion(question, facts)), ...entriesOfGroups(facts)];
}

function entriesOfGroups(facts: ProfileFacts): readonly ProfileEntry[] {
  const { ruleSet, profile } = facts;
  return ruleSet.groups
    .filter(({ phase }) => phase === 'profile')
    .map(({ id, questionIds }) => {
      const ticked = questionIds.filter((question) => profile[question]?.answer === 'yes');
      return {
        id,
        title: groupKey(ruleSet, id),
        questions: questionIds,
        state: stateOf(questionIds, facts),
        applies: ticked.map((question) => {
          return { id: question, words: questionKey(question, 'ask'), details: detailsOf(question, facts) };
        }),
      };
    });
}

/** A question with a screen of its own, such as age. */
function entryOfQuestion(question: Question, facts: ProfileFacts): ProfileEntry {
  const { id } = question;
  return {
    id,
    title: questionKey(id, 'ask'),
    questions: [id],
    state: stateOf([id], facts),
    applies: answersTo(question, facts).map((words) => ({ id, words, details: [] })),
  };
}

function stateOf(questions: readonly QuestionId[], { ruleSet, pending }: ProfileFacts): ProfileEntry['state'] {
  const open = new Set(pending.flatMap((screen) => (screen.kind === 'group' ? screen.questions : [screen.question])));
  if (questions.some((id) => open.has(id))) return 'open';
  const hanging = lastingOf(ruleSet).filter((question) => questions.some((id) => hangsOn(question, id)));
  return hanging.some(({ id }) => open.has(id)) ? 'partly' : 'answered';
}

function detailsOf(card: QuestionId, facts: ProfileFacts): AnswerView['details'] {
  return lastingOf(facts.ruleSet)
    .filter((question) => hangsOn(question, card))
    .map((question) => ({ ask: questionKey(question.id, 'ask'), answers: answersTo(question, facts) }))
    .filter(({ answers }) => answers.length > 0);
}

function answersTo(question: Question, { ruleSet, profile }: ProfileFacts): readonly WordKey[] {
  if (question.kind === 'choice') {
    const chosen = question.options.filter(({ id }) => profile[id]?.answer === 'yes');
    return chosen.map(({ id }) => optionKey(ruleSet, id));
  }
  const answer = profile[question.id + simplerSuffix] ?? profile[question.id];
  return answer === undefined ? [] : [`answer.${answer.answer}`];
}

function hangsOn({ ask }: Question, id: QuestionId): boolean {
  return ask !== undefined && questionsOf(ask).includes(id);
}

function lastingOf(ruleSet: RuleSet): readonly Question[] {
  return ruleSet.questions.filter(({ phase }) => phase === 'profile');
}
