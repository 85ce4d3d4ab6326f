// SPDX-License-Identifier: MIT
import { type Instant, instant, makeRandom } from '@knead/base';
import { persistingRules, type RoutineId, ruleSet, WORD_TOPICS } from '@knead/content';
import type { AnswerWord, JournalEvent, QuestionId, Routine, Score } from '@knead/domain';
import { effect, signal } from '@preact/signals';
import { loadWords } from '../../i18n/loadWords.ts';
import { makeWords } from '../../i18n/WordsContext.tsx';
import { makeMemoryHearing } from '../../platform/hearing/memoryHearing.ts';
import {
  type MemoryJournal,
  makeMemoryJournal,
  makeMemoryJournalStore,
} from '../../platform/journal/memoryJournalStore.ts';
import { makeMemorySessionLock, type SharedSeat } from '../../platform/sessionLock/memorySessionLock.ts';
import { makeMemoryChimes } from '../../platform/signals/memoryChimes.ts';
import { makeMemorySpeaker } from '../../platform/speaker/memorySpeaker.ts';
import { makeMemoryStopFlag } from '../../platform/stopFlag/memoryStopFlag.ts';
import type { Clock } from '../../ports/clock.ts';
import { type FakeClock, makeFakeClock } from '../../ports/fakeClock.ts';
import type { HearingReadiness } from '../../ports/hearing.ts';
import type { StopFlag } from '../../ports/stopFlag.ts';
import { makeAnnounceModel } from '../announceModel.ts';
import { type CheckResult, makeCheckModel } from '../checkModel.ts';
import { composeNow } from '../composeNow.ts';
import type { Models, ModelsAccess } from '../context.ts';
import { makeCorrectionModel } from '../correctionModel.ts';
import { makeDataModel } from '../dataModel.ts';
import { makeDeviceModel } from '../deviceModel.ts';
import { makeFindModel } from '../findModel.ts';
import { makeHearingModel } from '../hearingModel.ts';
import { type InterviewModel, makeInterviewModel } from '../interviewModel.ts';
import { makeJournalModel } from '../journalModel.ts';
import { lastingAnswers } from '../lastingAnswers.ts';
import { makeOutlookModel } from '../outlookModel.ts';
import { makePersistingModel } from '../persistingModel.ts';
import { makePersonModel } from '../personModel.ts';
import { makePlanModel, type TodayLength } from '../planModel.ts';
import { makeSessionModel } from '../sessionModel.ts';
import { makeStopModel } from '../stopModel.ts';
import {
  makeFaultyStore,
  makeHeardChimes,
  makeMemoryInstaller,
  makeMemoryOffline,
  makeMemoryPersistence,
  makeMemoryStage,
  makeMemoryVibrator,
} from './memoryDevice.fixture.ts';

export const words = makeWords('en', await loadWords('en', WORD_TOPICS));

/** What outlives a page: the journal, the stop flag, and the hour. */
export interface Ground {
  readonly memory?: MemoryJournal;
  readonly flag?: StopFlag;
  readonly clock?: FakeClock;
  readonly languages?: readonly string[];
  /** Given to two worlds, it makes them tabs of one browser. */
  readonly seat?: SharedSeat;
  /** What the device can understand of speech. */
  readonly hearing?: HearingReadiness;
}

/** What was answered with yes, and what with "not sure"; everything else with no. */
export interface Said {
  readonly yes?: readonly QuestionId[];
  readonly notSure?: readonly QuestionId[];
  readonly age?: QuestionId;
}

// Two pages of one test must not make the same ids.
let seed = 0;

function makePorts(ground: Ground) {
  const memory = ground.memory ?? makeMemoryJournal();
  const clock = ground.clock ?? makeFakeClock();
  seed += 1;
  return {
    memory,
    clock,
    flag: ground.flag ?? makeMemoryStopFlag(),
    store: makeFaultyStore(makeMemoryJournalStore(memory), clock),
    random: makeRandom(seed),
    speaker: makeMemorySpeaker(),
    chimes: makeHeardChimes(makeMemoryChimes(), clock),
    vibrator: makeMemoryVibrator(),
    stage: makeMemoryStage(),
    offline: makeMemoryOffline(),
    lock: makeMemorySessionLock(ground.seat),
    installer: makeMemoryInstaller(),
    persistence: makeMemoryPersistence(),
    microphone: makeMemoryHearing(ground.hearing),
    languages: ground.languages ?? ['en-GB'],
  };
}
type Ports = ReturnType<typeof makePorts>;

function makeModels(ports: Ports): Models {
  const { store, clock, random, flag, stage } = ports;
  const journal = makeJournalModel({ store, clock, random });
  const person = makePersonModel(journal);
  const stop = makeStopModel(journal, flag, clock);
  const announce = makeAnnounceModel();
  const plan = makePlanModel(person);
  const { wakeLock, mediaKeys } = stage;
  return {
    journal,
    person,
    stop,
    announce,
    plan,
    outlook: makeOutlookModel({ journal, person, plan }),
    device: makeDeviceModel(ports),
    profile: makeInterviewModel({ ruleSet, journal, person, scope: 'profile' }),
    check: makeCheckModel({ ruleSet, journal, person, stop }),
    correction: makeCorrectionModel({ ruleSet, journal, person, stop }),
    session: makeSessionModel({ ...ports, journal, person, announce, words, wakeLock, mediaKeys }),
    data: makeDataModel(journal, clock),
    find: makeFindModel(journal),
    hearing: makeHearingModel(ports.microphone, 'en'),
    persisting: makePersistingModel(journal, persistingRules),
  };
}

/** One open page of the app over memory alone, with a clock that moves only when told. */
export type World = Awaited<ReturnType<typeof makeWorld>>;

/** Opens a page, as `main.ts` does: the journal first, then what was cut off. */
export async function makeWorld(ground: Ground = {}) {
  const ports = makePorts(ground);
  const models = makeModels(ports);
  await models.journal.open();
  await models.session.open();
  await models.persisting.open();
  await settle();
  return {
    ...ports,
    ...models,
    captions: listen(ports.clock, models),
    announced: listenTo(models),
    ...makeActs(models),
    advance: (span: number, step?: number) => advance(ports.clock, span, step),
    /** The page is killed and opened again so much later; nothing of the old one goes on. */
    async reopen(laterMs = 0) {
      await ports.store.close();
      const { memory, flag, languages } = ports;
      const clock = makeFakeClock(instant(ports.clock.now() + laterMs));
      return await makeWorld({ memory, flag, clock, languages });
    },
    /** Another tab of the same browser, at the same time. */
    otherTab: () => makeWorld({ ...ports }),
    lasting: () => lastingAnswers(models.journal, ruleSet),
    kinds: () => models.journal.events.value.map((event) => event.kind),
  };
}

/** What components find above them: all models are there, and all words are known. */
export function accessTo(world: Models): ModelsAccess {
  return {
    core: world,
    hasCutOff: false,
    all: signal<Models | undefined>(world),
    load: async () => world,
    learn: async () => undefined,
    loadBytes: () => Promise.reject(new Error('nothing is loaded in a test')),
  };
}

/** Captions in the order shown, each with its moment on the monotonic clock. */
function listen(clock: Clock, { session }: Models) {
  const shown: { atMs: number; text: string }[] = [];
  effect(() => {
    const text = session.caption.value;
    if (text !== '') shown.push({ atMs: clock.monotonic(), text });
  });
  return shown;
}

/** What a screen reader is given. */
function listenTo({ announce }: Models) {
  const said: { text: string; urgency: 'polite' | 'assertive' }[] = [];
  for (const urgency of ['polite', 'assertive'] as const) {
    effect(() => {
      const { text, number } = announce[urgency].value;
      if (number > 0) said.push({ text, urgency });
    });
  }
  return said;
}

/** Lets all that waits for memory happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

async function advance(clock: FakeClock, span: number, step = 1000): Promise<void> {
  for (let left = span; left > 0; left -= step) {
    clock.advance(Math.min(step, left));
    await settle();
  }
}

const screensMax = 400;

/** Goes through an interview to its end. */
export async function answerAll(interview: InterviewModel, { yes = [], notSure = [], age }: Said = {}): Promise<void> {
  const isYes = (id: QuestionId) => yes.includes(id) || id === (age ?? 'age.18to49');
  const word = (id: QuestionId): AnswerWord => (isYes(id) ? 'yes' : notSure.includes(id) ? 'not-sure' : 'no');
  for (let count = 0; interview.screen.value !== undefined; count += 1) {
    if (count > screensMax) throw new Error(`It asks for ever: ${JSON.stringify(interview.screen.value)}`);
    const screen = interview.screen.value;
    if (screen.kind === 'group') await interview.answerGroup(screen.questions.filter(isYes));
    else if (screen.kind === 'choice') await interview.choose(screen.options.filter(isYes));
    else await interview.answer(word(screen.question));
  }
}

function makeActs(models: Models) {
  const { profile, check, plan, journal, person, session } = models;

  async function answerProfile(said: Said = {}): Promise<void> {
    profile.begin();
    await answerAll(profile, said);
  }

  /** The whole check, with the profile where it is still open. */
  async function passCheck({ pain = 2, ...said }: Said & { readonly pain?: Score } = {}): Promise<CheckResult> {
    check.begin('session');
    check.interview.setPain(pain);
    await answerAll(check.interview, said);
    await check.finish();
    const result = check.result.value;
    if (result === undefined) throw new Error('The check was not recorded.');
    return result;
  }

  function compose(result: CheckResult): Routine {
    if (result.clearance === undefined) throw new Error(`No clearance: ${result.decision.tier}`);
    const routine = composeNow(plan.request.value, result.clearance, { journal, person, events: journal.events.value });
    if (!routine.ok) throw new Error(JSON.stringify(routine.error));
    return routine.value;
  }

  /** From Today to the first cue. */
  async function startRoutine(id: RoutineId, length: TodayLength = 'full'): Promise<Routine> {
    plan.choose(id);
    plan.setLength(length);
    const result = await passCheck();
    const routine = compose(result);
    if (!(await session.begin(routine, result.check))) throw new Error('The session did not begin.');
    return routine;
  }

  return { answerProfile, passCheck, compose, startRoutine };
}

/** The only event of a kind. */
export function only<K extends JournalEvent['kind']>(events: readonly JournalEvent[], kind: K) {
  const found = events.filter((event): event is Extract<JournalEvent, { kind: K }> => event.kind === kind);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} events of kind ${kind}`);
  return first;
}

/** A moment so many days after the fake clock's start, for clocks that are set. */
export function daysLater(from: Instant, days: number): Instant {
  return instant(from + days * 86_400_000);
}
