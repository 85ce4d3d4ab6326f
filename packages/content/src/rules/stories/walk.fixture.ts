// SPDX-License-Identifier: MIT
import {
  addDays,
  assert,
  type DeviceId,
  diaryDay,
  instant,
  makeRandom,
  type SessionId,
  type ZoneName,
} from '@knead/base';
import {
  type Answers,
  answersLookedAt,
  type Checked,
  type CheckFinished,
  decideTriage,
  type EventBody,
  type Finding,
  foldProfile,
  foldTriageLog,
  type InterviewScreen,
  type JournalEvent,
  lastFullCheck,
  makeStamper,
  nextQuestions,
  type QuestionId,
  questionsOf,
  quickCheckForm,
  simplerSuffix,
  type TriageInput,
  type TriageOutcome,
  tierRank,
  withChecked,
} from '@knead/domain';
import { techniques } from '../../techniques.ts';
import { ruleSet } from '../ruleSet.ts';
import { type Looked, type LookedWhen, type Said, wordOf } from './story.fixture.ts';

/** One check of one person, from opening the app to the decision. */
export interface Visit {
  readonly outcome: TriageOutcome;
  readonly isFirst: boolean;
  readonly form: CheckFinished['form'];
  /** Whether the dial was touched. */
  readonly rated: boolean;
  readonly screens: readonly AnsweredScreen[];
  /** Findings that a professional's word was given on. */
  readonly wordsOn: readonly Finding[];
}

export interface AnsweredScreen {
  readonly screen: InterviewScreen;
  /** What was ticked or chosen. */
  readonly ticked: readonly QuestionId[];
}

/** The first opening, the next day, and a week after the first. Nobody comes back past a stop, so that none is needed. */
export interface Walk {
  readonly first: Visit;
  readonly returns: readonly Visit[];
}

/** Whether the app takes the person's word for what a professional said: without, the same story is judged more strictly. */
export interface WalkSetting {
  readonly takesWords: boolean;
}

const zone = 'Europe/London' as ZoneName;
const start = Date.parse('2026-11-30T18:00:00Z');
const dayMs = 86_400_000;
const screensMax = 200;

/**
 * Goes through the real questions as the screens do: first the lasting ones, then the check, then a professional's word where
 * the outcome offers it. A session that is allowed is led. Those who come back say the same again.
 */
export function walk(said: Said, { takesWords }: WalkSetting = { takesWords: true }): Walk {
  const person = makePerson(takesWords ? said : withoutWords(said));
  const first = person.visit(0);
  return { first, returns: first.outcome.clearance === undefined ? [] : [1, 7].map((day) => person.visit(day)) };
}

function withoutWords({ looked: _, ...said }: Said): Said {
  return said;
}

function makePerson(said: Said) {
  const stamper = makeStamper('device0001' as DeviceId, undefined);
  const random = makeRandom(1);
  let events: readonly JournalEvent[] = [];

  /** What is known when the app is opened that many days after the first time. */
  function openOn(day: number): TriageInput {
    const now = instant(start + day * dayMs);
    const today = diaryDay(now, zone);
    return {
      profile: foldProfile(events, { ruleSet, now, today }),
      answers: {},
      ...(said.pain !== undefined && { painNow: said.pain }),
      log: foldTriageLog(events, { now, today, factsOf: (id) => techniques.get(id) }),
      now,
      today,
    };
  }

  return {
    visit(day: number): Visit {
      const opened = openOn(day);
      const isFirst = events.length === 0;
      const form = formOn(opened, events);
      const lasting = isFirst ? answerAll(opened, said, 'profile') : { input: opened, screens: [] };
      const asked = answerAll(lasting.input, said);
      const { input, screens, wordsOn } = takeWords(asked.input, said);
      const outcome = decideTriage(ruleSet, input);
      const bodies = [...profileBodies(opened.profile, input.profile), checkBody(outcome, input, form)];
      const stamped = stamper.stamp(bodies, { now: input.now, zone, random });
      const session = outcome.clearance === undefined ? [] : [sessionBody(stamped, day)];
      events = [...events, ...stamped, ...stamper.stamp(session, { now: input.now, zone, random })];
      const shown = [...lasting.screens, ...asked.screens, ...screens];
      return { outcome, isFirst, form, rated: said.pain !== undefined, screens: shown, wordsOn };
    },
  };
}

interface Asked {
  readonly input: TriageInput;
  readonly screens: readonly AnsweredScreen[];
}

/** Answers screen after screen until none is left. */
function answerAll(input: TriageInput, said: Said, phase?: 'profile'): Asked {
  let asked: Asked = { input, screens: [] };
  for (;;) {
    const [screen] = nextQuestions(ruleSet, asked.input, phase);
    if (screen === undefined) return asked;
    assert(asked.screens.length < screensMax, 'the questions come to an end');
    const ticked = optionsOf(screen).filter((id) => wordOf(said, id) === 'yes');
    const given = answersTo(screen, ticked, said);
    asked = { input: withAnswers(asked.input, given), screens: [...asked.screens, { screen, ticked }] };
  }
}

function optionsOf(screen: InterviewScreen): readonly QuestionId[] {
  if (screen.kind === 'group') return screen.questions;
  return screen.kind === 'choice' ? screen.options : [];
}

/** As the app takes it: a group knows yes and no alone, and a choice without an option is not sure. */
function answersTo(screen: InterviewScreen, ticked: readonly QuestionId[], said: Said): Answers {
  if (screen.kind === 'question') {
    const id = screen.simpler ? screen.question + simplerSuffix : screen.question;
    return { [id]: { answer: wordOf(said, id) } };
  }
  const each = optionsOf(screen).map((id) => [id, { answer: ticked.includes(id) ? 'yes' : 'no' }] as const);
  if (screen.kind === 'group') return Object.fromEntries(each);
  return { ...Object.fromEntries(each), [screen.question]: { answer: ticked.length === 0 ? 'not-sure' : 'yes' } };
}

const lastingIds: ReadonlySet<QuestionId> = new Set(
  ruleSet.questions
    .filter(({ phase }) => phase === 'profile')
    .flatMap((question) => [
      question.id,
      question.id + simplerSuffix,
      ...(question.kind === 'choice' ? question.options.map(({ id }) => id) : []),
    ]),
);

function withAnswers(input: TriageInput, given: Answers): TriageInput {
  const part = (isLasting: boolean) =>
    Object.fromEntries(Object.entries(given).filter(([id]) => lastingIds.has(id) === isLasting));
  return { ...input, profile: { ...input.profile, ...part(true) }, answers: { ...input.answers, ...part(false) } };
}

/** Gives a professional's word on each finding it was about, and answers what that opens. A stop takes no word. */
function takeWords(input: TriageInput, said: Said): Asked & Pick<Visit, 'wordsOn'> {
  const { looked } = said;
  let asked: Asked & Pick<Visit, 'wordsOn'> = { input, screens: [], wordsOn: [] };
  if (looked === undefined || !looked.unchanged) return asked;
  for (;;) {
    const { tier, findings } = decideTriage(ruleSet, asked.input).decision;
    if (tierRank(tier) >= tierRank('urgent')) return asked;
    const told = asked.wordsOn.map(({ ruleId }) => ruleId);
    const finding = findings.find(
      ({ ruleId }) =>
        !told.includes(ruleId) &&
        answersLookedAt(ruleSet, asked.input, ruleId).length > 0 &&
        behind(ruleId).some((id) => looked.at.includes(id)),
    );
    if (finding === undefined) return asked;
    const ids = answersLookedAt(ruleSet, asked.input, finding.ruleId);
    const more = answerAll(withChecked(asked.input, ids, checkedOf(looked, input)), said);
    asked = {
      input: more.input,
      screens: [...asked.screens, ...more.screens],
      wordsOn: [...asked.wordsOn, finding],
    };
  }
}

/** Every answer a rule reads. The app offers a finding as a whole: whoever had part of it looked at says so. */
function behind(ruleId: string): readonly QuestionId[] {
  return ruleSet.rules
    .filter(({ id }) => id === ruleId)
    .flatMap(({ cases }) => cases.flatMap(({ when }) => questionsOf(when)));
}

const daysAgo: Readonly<Record<LookedWhen, number>> = { today: 0, week: 7, month: 30, longer: 31 };

function checkedOf({ when, sameEpisode, unchanged }: Looked, { today }: TriageInput): Checked {
  return { when: addDays(today, -daysAgo[when]), sameEpisode, unchanged };
}

function formOn({ today }: TriageInput, events: readonly JournalEvent[]): Visit['form'] {
  const full = lastFullCheck(events);
  return quickCheckForm({ ...(full !== undefined && { lastFullDay: full.day }), hasChanged: false }, today);
}

/** Lasting answers that are new or other than they were. */
function profileBodies(before: Answers, after: Answers): readonly EventBody[] {
  return Object.entries(after)
    .filter(([id, answer]) => JSON.stringify(answer) !== JSON.stringify(before[id]))
    .map(([question, answer]) => ({ kind: 'profileAnswered', question, answer }));
}

function checkBody({ decision }: TriageOutcome, { answers, painNow }: TriageInput, form: Visit['form']): CheckFinished {
  return {
    kind: 'checkFinished',
    form,
    answers,
    ...(painNow !== undefined && { painNow }),
    tier: decision.tier,
    ruleIds: decision.findings.map(({ ruleId }) => ruleId),
    rulesVersion: decision.rulesVersion,
  };
}

/** The session that the check opens: from the first one on the week of the beginner runs. */
function sessionBody(stamped: readonly JournalEvent[], day: number): EventBody {
  const check = stamped.find(({ kind }) => kind === 'checkFinished');
  assert(check !== undefined, 'a check was recorded');
  return {
    kind: 'sessionStarted',
    session: `session0000${day}` as SessionId,
    request: { id: 'hands-after-desk', area: 'wrist-hands', totalSeconds: 600, wishes: [] },
    check: check.id,
    plannedSeconds: 600,
    rulesVersion: ruleSet.version,
  };
}
