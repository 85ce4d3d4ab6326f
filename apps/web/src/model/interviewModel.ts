// SPDX-License-Identifier: MIT
import {
  type Answers,
  type AnswerWord,
  questionsOf as conditionQuestions,
  type InterviewScreen,
  nextQuestions,
  type QuestionId,
  type RuleSet,
  type Score,
  simplerSuffix,
  type TriageInput,
} from '@knead/domain';
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { JournalModel } from './journalModel.ts';
import { lastingAnswers } from './lastingAnswers.ts';
import type { PersonModel } from './personModel.ts';
import { triageInputOf } from './triageInput.ts';

/**
 * Questions, one screen after the other, as triage wants them. Answers to lasting questions are recorded at once, so that
 * a kill loses none; answers of the day are held until the check is decided.
 */
export interface InterviewModel {
  /** The screen to show; undefined when all is answered. */
  readonly screen: ReadonlySignal<InterviewScreen | undefined>;
  /** Screens answered since `begin`: those that `back` can go through. */
  readonly answered: ReadonlySignal<number>;
  /** What was answered to questions that are asked again: a screen starts with it, so that going on loses nothing. */
  readonly given: ReadonlySignal<Answers>;
  /** The last answer could not be recorded. Its screen stays, so that it can be given again. */
  readonly isRefused: ReadonlySignal<boolean>;
  /** What triage would decide by right now. */
  input(): TriageInput;
  /** Begins anew; with what an earlier check was told today, asks only what that leaves open. */
  begin(given?: GivenBefore): void;
  /** Begins where the recorded answers end, as if their screens had just been answered: `back` goes through them. */
  resume(): void;
  /** Asks these lasting questions again, with all that hang on them, and no others. `begin` ends it. */
  askAgain(questions: readonly QuestionId[]): void;
  /** Cards found by searching, the newest last: they are ticked when their screen comes. */
  readonly marked: ReadonlySignal<readonly QuestionId[]>;
  /** Ticks a card on its screen; one whose screen was answered is answered with yes at once. */
  mark(card: QuestionId): Promise<void>;
  setPain(score: Score | undefined): void;
  readonly painNow: ReadonlySignal<Score | undefined>;
  /** Answers a whole group: what is ticked is a yes, the rest of the screen a no. */
  answerGroup(ticked: readonly QuestionId[]): Promise<void>;
  answer(word: AnswerWord): Promise<void>;
  choose(options: readonly QuestionId[]): Promise<void>;
  back(): void;
  /** Puts other answers in place of given ones, without a screen. Resolves to whether they stand. */
  amend(given: Answers): Promise<boolean>;
}

/** What was said before the interview began, without lasting answers. */
export interface GivenBefore {
  readonly answers: Answers;
  readonly painNow: Score | undefined;
}

interface Needs {
  readonly ruleSet: RuleSet;
  readonly journal: JournalModel;
  readonly person: PersonModel;
  /** `profile`: lasting questions only, for the first run. */
  readonly scope: 'profile' | 'all';
}

export function makeInterviewModel(needs: Needs): InterviewModel {
  const { ruleSet } = needs;
  const progress = makeProgress(needs);
  const { steps, painNow, isRefused, marked, given, input, screens, screen, record, take, restart } = progress;
  return {
    screen,
    painNow,
    isRefused,
    marked,
    answered: computed(() => steps.value.length),
    given,
    input,
    begin(given) {
      painNow.value = given?.painNow;
      restart(undefined, given?.answers);
    },
    resume() {
      restart(undefined);
      steps.value = stepsSoFar(needs, input());
    },
    askAgain: (questions) => restart(familyOf(ruleSet, questions)),
    async mark(card) {
      if (screens.value.some((next) => questionsOf(next).includes(card)))
        marked.value = [...marked.value.filter((id) => id !== card), card];
      else if (input().profile[card]?.answer !== 'yes') await take({ [card]: { answer: 'yes' } });
    },
    setPain(score) {
      painNow.value = score;
    },
    async answerGroup(ticked) {
      if (screen.value?.kind === 'group') await take(answersFor(screen.value.questions, ticked));
    },
    async answer(word) {
      const current = screen.value;
      if (current?.kind !== 'question') return;
      await take(Object.fromEntries(answerIdsOf(current).map((id) => [id, { answer: word }])));
    },
    async choose(options) {
      if (screen.value?.kind !== 'choice') return;
      // Nothing chosen is "not sure" of the choice itself: then every place it could be counts.
      const itself = { answer: options.length === 0 ? 'not-sure' : 'yes' } as const;
      await take({ ...answersFor(screen.value.options, options), [screen.value.question]: itself });
    },
    back: progress.back,
    async amend(given) {
      const recorded = await record(given);
      if (recorded) steps.value = [...steps.value, given];
      return recorded;
    },
  };
}

/** How far an interview has come, and what is asked next. */
function makeProgress({ ruleSet, journal, person, scope }: Needs) {
  const isLasting = lastingTest(ruleSet);
  /** One entry for each screen that was answered. */
  const steps = signal<readonly Answers[]>([]);
  /** Lasting questions the person went back to: their recorded answers are not read until they are given again. */
  const withdrawn = signal<ReadonlySet<QuestionId>>(new Set());
  const painNow = signal<Score | undefined>(undefined);
  const isRefused = signal(false);
  const marked = signal<readonly QuestionId[]>([]);
  /** Undefined: any question may be asked. */
  const only = signal<ReadonlySet<QuestionId> | undefined>(undefined);
  /** What an earlier check of today was told. */
  const before = signal<Answers>({});
  const said = computed<Answers>(() => Object.assign({}, ...steps.value));
  /** What was said on screens the person went back from. */
  const takenBack = signal<Answers>({});
  const given = computed<Answers>(() => ({
    ...pick(lastingAnswers(journal, ruleSet), (id) => withdrawn.value.has(id)),
    ...takenBack.value,
  }));

  const input = () =>
    triageInputOf(journal, {
      profile: {
        ...pick(lastingAnswers(journal, ruleSet), (id) => !withdrawn.value.has(id)),
        ...pick(said.value, isLasting),
      },
      answers: pick({ ...before.value, ...said.value }, (id) => !isLasting(id)),
      painNow: painNow.value,
    });
  const isAsked = (next: InterviewScreen) =>
    (scope === 'all' || questionsOf(next).every(isLasting)) && isWithin(next, only.value);
  const screens = computed(() => nextQuestions(ruleSet, input()).filter(isAsked));
  const screen = computed(() => screens.value[0]);

  const record = (given: Answers) => recordLasting(person, pick(given, isLasting));

  async function take(given: Answers): Promise<void> {
    isRefused.value = !(await record(given));
    if (isRefused.value) return;
    batch(() => {
      marked.value = marked.value.filter((id) => given[id] === undefined);
      steps.value = [...steps.value, given];
    });
  }

  function back(): void {
    const step = steps.value.at(-1) ?? {};
    batch(() => {
      withdrawn.value = new Set([...withdrawn.value, ...Object.keys(step).filter(isLasting)]);
      takenBack.value = { ...takenBack.value, ...step };
      steps.value = steps.value.slice(0, -1);
    });
  }

  /** Begins anew: with every question, or with these alone, whatever was answered to them. */
  function restart(family: ReadonlySet<QuestionId> | undefined, told: Answers = {}): void {
    batch(() => {
      before.value = told;
      steps.value = [];
      withdrawn.value = family ?? new Set();
      takenBack.value = {};
      only.value = family;
      isRefused.value = false;
      marked.value = [];
    });
  }

  return { steps, painNow, isRefused, marked, given, input, screens, screen, record, take, back, restart };
}

/** The screens that the recorded answers have been given on, in the order in which they are asked. */
function stepsSoFar({ ruleSet }: Needs, input: TriageInput): readonly Answers[] {
  const steps: Answers[] = [];
  let profile: Answers = {};
  for (;;) {
    const [screen] = nextQuestions(ruleSet, { ...input, profile }, 'profile');
    const ids = screen === undefined ? [] : answerIdsOf(screen);
    const step = pick(input.profile, (id) => ids.includes(id));
    if (ids.length === 0 || ids.some((id) => step[id] === undefined)) return steps;
    steps.push(step);
    profile = { ...profile, ...step };
  }
}

/** The ids under which a screen is answered. */
function answerIdsOf(screen: InterviewScreen): readonly QuestionId[] {
  if (screen.kind === 'group') return screen.questions;
  if (screen.kind === 'choice') return [screen.question, ...screen.options];
  return [screen.simpler ? screen.question + simplerSuffix : screen.question];
}

async function recordLasting(person: PersonModel, kept: Answers): Promise<boolean> {
  return Object.keys(kept).length === 0 || (await person.answer(kept));
}

/** Tells whether an answer lasts, whatever it is an answer to. */
function lastingTest(ruleSet: RuleSet): (id: QuestionId) => boolean {
  const questions = ruleSet.questions.filter((question) => question.phase === 'profile');
  const ids = new Set(
    questions.flatMap((question) => [
      question.id,
      question.id + simplerSuffix,
      ...(question.kind === 'choice' ? question.options.map((option) => option.id) : []),
    ]),
  );
  return (id) => ids.has(id);
}

/** These questions, the ones that are asked because of them, and the ids under which all of them are answered. */
function familyOf(ruleSet: RuleSet, questions: readonly QuestionId[]): ReadonlySet<QuestionId> {
  const family = new Set(questions);
  // In the order of the rule set what hangs on a question comes after it.
  for (const question of ruleSet.questions.filter(({ phase }) => phase === 'profile')) {
    const isAskedFor = question.ask !== undefined && conditionQuestions(question.ask).some((id) => family.has(id));
    if (!family.has(question.id) && !isAskedFor) continue;
    family.add(question.id).add(question.id + simplerSuffix);
    if (question.kind === 'choice') for (const option of question.options) family.add(option.id);
  }
  return family;
}

function isWithin(screen: InterviewScreen, only: ReadonlySet<QuestionId> | undefined): boolean {
  return only === undefined || questionsOf(screen).every((id) => only.has(id));
}

function questionsOf(screen: InterviewScreen): readonly QuestionId[] {
  return screen.kind === 'group' ? screen.questions : [screen.question];
}

/** What is ticked is a yes; the rest of the screen was seen and left, which is a no. */
function answersFor(shown: readonly QuestionId[], ticked: readonly QuestionId[]): Answers {
  return Object.fromEntries(shown.map((id) => [id, { answer: ticked.includes(id) ? 'yes' : 'no' } as const]));
}

function pick(answers: Answers, keep: (id: QuestionId) => boolean): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => keep(id)));
}
