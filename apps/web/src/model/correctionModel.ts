// SPDX-License-Identifier: MIT
import {
  type Answers,
  type AnswerWord,
  decideTriage,
  foldStops,
  handedInIds,
  type JournalEvent,
  type QuestionId,
  type RuleSet,
  simplerSuffix,
  tierRank,
} from '@knead/domain';
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { causeOf, checkOf } from './checkModel.ts';
import { type GivenBefore, type InterviewModel, makeInterviewModel } from './interviewModel.ts';
import type { JournalModel } from './journalModel.ts';
import type { PersonModel } from './personModel.ts';
import type { StopCause, StopModel } from './stopModel.ts';

/**
 * "I chose the wrong answer": what led to the stop is asked again in full, then what the stop had cut off. The stop holds
 * until all of it is said: it can get graver by it, and only a plain "no" lifts it (T67).
 */
export interface CorrectionModel {
  /** The question of the stop that is asked now. Undefined once all are answered, or there was none. */
  readonly asked: ReadonlySignal<
    { readonly question: QuestionId; readonly current: number; readonly total: number } | undefined
  >;
  /** `stop`: its own questions · `rest`: the check goes on · `over`: it is lifted, or stays. */
  readonly phase: ReadonlySignal<'stop' | 'rest' | 'over'>;
  /** What the stop had cut off. */
  readonly interview: InterviewModel;
  begin(): void;
  /** Answers the question of the stop. */
  answer(word: AnswerWord): void;
  /** Decides anew. To be called when the interview has no screen left. */
  settle(): Promise<void>;
}

interface Needs {
  readonly ruleSet: RuleSet;
  readonly journal: JournalModel;
  readonly person: PersonModel;
  readonly stop: StopModel;
}

export function makeCorrectionModel({ ruleSet, journal, person, stop }: Needs): CorrectionModel {
  const interview = makeInterviewModel({ ruleSet, journal, person, scope: 'all' });
  const questions = signal<readonly QuestionId[]>([]);
  const answers = signal<Answers>({});
  const phase = signal<'stop' | 'rest' | 'over'>('stop');
  const asked = computed(() => {
    const current = Object.keys(answers.value).length;
    const question = phase.value === 'stop' ? questions.value[current] : undefined;
    return question === undefined ? undefined : { question, current: current + 1, total: questions.value.length };
  });

  function begin(): void {
    batch(() => {
      questions.value = stop.inForce.value?.questions ?? [];
      answers.value = {};
      phase.value = 'stop';
    });
  }

  function answer(word: AnswerWord): void {
    const question = asked.value?.question;
    if (question === undefined) return;
    batch(() => {
      answers.value = { ...answers.value, [question]: { answer: word } };
      // Who is still not sure says nothing new: the stop stays as it is.
      if (word === 'not-sure') phase.value = 'over';
      else if (word === 'yes' || asked.value === undefined) goOn();
    });
  }

  function goOn(): void {
    const before = givenBefore(journal.events.value);
    interview.begin({
      ...before,
      answers: { ...withoutAskedAgain(before.answers, questions.value), ...answers.value },
    });
    phase.value = 'rest';
  }

  async function settle(): Promise<void> {
    const input = interview.input();
    const { decision } = decideTriage(ruleSet, input);
    const cause = causeOf(decision, person.preferences.value.country);
    if (cause === undefined) await lift(decision.unanswered.length + decision.problems.length === 0);
    else if (isGraver(cause, stop.inForce.value)) await stop.raise(cause, [checkOf(decision, 'full', input)]);
    phase.value = 'over';
  }

  async function lift(isDecided: boolean): Promise<void> {
    const isPlainNo = questions.value.every((id) => answers.value[id]?.answer === 'no');
    if (isDecided && isPlainNo) await stop.liftAsCorrected(answers.value);
  }

  return { asked, phase, interview, begin, answer, settle };
}

type InForce = Pick<StopCause, 'tier' | 'questions'>;

/** Whether it says more than the stop in force. */
function isGraver(cause: StopCause, inForce: InForce | undefined): boolean {
  if (inForce === undefined || tierRank(cause.tier) > tierRank(inForce.tier)) return true;
  return cause.questions.some((id) => !inForce.questions.includes(id));
}

/** What the check behind the stop in force was told. Nothing where that is not known: then all of it is asked. */
function givenBefore(events: readonly JournalEvent[]): GivenBefore {
  const ids = foldStops(events)?.ids ?? [];
  const handedIn = handedInIds(events);
  const raised = events.findLast((event) => ids.some((id) => id === event.id));
  const check = events
    .filter((event) => event.kind === 'checkFinished')
    .findLast((event) => raised !== undefined && event.clock > raised.clock && !handedIn.has(event.id));
  return { answers: check?.answers ?? {}, painNow: check?.painNow };
}

/** Without what is asked again: the questions of the stop, and whatever was not sure. */
function withoutAskedAgain(answers: Answers, questions: readonly QuestionId[]): Answers {
  const isAgain = (id: QuestionId) => questions.includes(id) || answers[id]?.answer === 'not-sure';
  const first = (id: QuestionId) => (id.endsWith(simplerSuffix) ? id.slice(0, -simplerSuffix.length) : id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !isAgain(first(id)) && !isAgain(id)));
}
