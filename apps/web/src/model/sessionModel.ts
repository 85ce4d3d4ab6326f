// SPDX-License-Identifier: MIT
import { type EventId, type Ms, makeId, ms, type Random, type SessionId } from '@knead/base';
import { ruleSet, rulesVersion } from '@knead/content';
import {
  clearanceMinutesMax,
  decideTriage,
  lastRatings,
  mayGoOnAfter,
  type OpenOffer,
  type Preferences,
  type RestRoutine,
  type Routine,
  type RoutineRequest,
  restRoutine,
  resumeSession,
  type Session,
  type SessionEvent,
  type SessionView,
  type Step,
  startSession,
  viewOf,
} from '@knead/domain';
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Clock } from '../ports/clock.ts';
import type { OfflineCopy } from '../ports/offline.ts';
import type { SessionLock } from '../ports/sessionLock.ts';
import type { MediaKeys, WakeLock } from '../ports/signals.ts';
import { composeNow } from './composeNow.ts';
import { type FinishedSession, parseFinished } from './finishedSession.ts';
import type { JournalModel } from './journalModel.ts';
import { lastingAnswers } from './lastingAnswers.ts';
import type { PersonModel } from './personModel.ts';
import type { Resumable } from './resumable.ts';
import { type Conductor, type ConductorNeeds, makeConductor } from './session/conductor.ts';
import { makePictureTaps } from './session/pictureTaps.ts';
import { isResumable, type SessionDraft } from './session/sessionDraft.ts';
import { makeSessionKeeper, type SessionKeeper } from './session/sessionKeeper.ts';
import { makeStage } from './session/stage.ts';
import { triageInputOf } from './triageInput.ts';

/** The session being done, from its first cue to what it leaves in the journal. */
export interface SessionModel {
  /** Undefined while none runs. */
  readonly view: ReadonlySignal<SessionView | undefined>;
  /** Steps of the routine that runs. */
  readonly steps: ReadonlySignal<readonly Step[]>;
  /** Whether the person may go on after a stop: not after one for safety; after tears or a cramp. */
  readonly canGoOn: ReadonlySignal<boolean>;
  readonly caption: ReadonlySignal<string>;
  /** One that was cut off and may go on. */
  readonly resumable: ReadonlySignal<Resumable | undefined>;
  /** Whether another tab leads a session, as far as the newest try to lead one here has told. */
  readonly elsewhere: ReadonlySignal<boolean>;
  /** One that has ended and waits to be rated. */
  readonly finished: ReadonlySignal<FinishedSession | undefined>;
  /** Each of these resolves to whether a session now runs: its start must be in the journal first. */
  begin(routine: Routine, check: EventId): Promise<boolean>;
  /** Breathing or rest; with the check it came from, if there was one. */
  beginRest(offer: OpenOffer, check?: EventId): Promise<boolean>;
  resume(): Promise<boolean>;
  /** Leaves a cut-off session at what was done. */
  letGo(): Promise<void>;
  send(event: SessionEvent): void;
  repeat(): void;
  /** A tap on the picture: one pauses or goes on, a second within 400 ms means "Too much" (`product.md` section 9). */
  tapPicture(): void;
  /** Ends it as it stands and records it. */
  finish(): Promise<void>;
  /** A stop came up: the same, but it waits no longer than a moment for the journal (the draft keeps what was done). */
  abort(): Promise<void>;
  /** The rating is done or skipped. */
  forget(): Promise<void>;
  /** To be called from a tap or key: browsers keep silent otherwise. */
  wakeSound(): void;
  /** Lets sound sleep again, unless a session runs. */
  restSound(): void;
  trySpeech(text: string): Promise<'said' | 'replaced' | 'failed'>;
  /** Looks for a session that was cut off. To be called once the journal is open. */
  open(): Promise<void>;
}

export interface SessionNeeds extends Omit<ConductorNeeds, 'onChange' | 'preferences'> {
  readonly journal: JournalModel;
  readonly person: PersonModel;
  readonly wakeLock: WakeLock;
  readonly mediaKeys: MediaKeys;
  readonly offline: OfflineCopy;
  readonly lock: SessionLock;
  readonly random: Random;
}

export function makeSessionModel(needs: SessionNeeds): SessionModel {
  const { journal, person } = needs;
  const finished = signal<FinishedSession | undefined>(undefined);
  const keeper = makeSessionKeeper(journal, needs.clock);
  const conductor = makeConductor({ ...needs, preferences: person.preferences, onChange });
  const stage = makeStage(needs, (event) => send(event));
  const seat = makeSeat(needs.lock);
  const isRunning = () => conductor.session.value !== undefined;

  function onChange(before: Session, after: Session): void {
    keeper.follow(before, after);
    stage.playing(after.mode.kind !== 'paused' && after.mode.kind !== 'stopped');
    if (after.mode.kind === 'finished') void finish();
  }

  function lead(session: Session, request: RoutineRequest): void {
    finished.value = undefined;
    stage.open(request);
    conductor.start(session);
  }

  const { finish, abort } = makeEndings(needs, { conductor, keeper, stage, seat, finished });

  function send(event: SessionEvent): void {
    const isOver = takingUp.includes(event.kind) && !keeper.isFresh();
    conductor.send(isOver ? { kind: 'stop' } : event);
    if (isOver) void finish();
  }

  const from = { ...needs, keeper, lead, isRunning };
  const takeUp = oneAtATime((_: undefined) => seat.during(() => resume(from)));
  const start = oneAtATime((what: StartWith) => seat.during(() => begin(from, what)));

  return {
    ...showing(conductor.session),
    ...sounding(needs, isRunning),
    caption: conductor.caption,
    resumable: keeper.resumable,
    finished,
    begin: (routine, check) => start({ routine, request: routine.request, check }),
    beginRest: (offer, check) => start({ ...restOf(offer), ...(check && { check }) }),
    elsewhere: seat.elsewhere,
    resume: () => takeUp(undefined),
    letGo: () => seat.once(keeper.letGo),
    send,
    repeat: conductor.repeat,
    tapPicture: makePictureTaps(needs.clock, { session: conductor.session, send }),
    finish,
    abort,
    async forget() {
      finished.value = undefined;
      await journal.store.saveDraft('rating', undefined);
    },
    open: async () => {
      // What another tab is doing was not cut off.
      await seat.once(keeper.open);
      finished.value = await unratedOf(journal);
    },
  };
}

interface Leading {
  readonly conductor: Conductor;
  readonly keeper: SessionKeeper;
  readonly stage: ReturnType<typeof makeStage>;
  readonly seat: ReturnType<typeof makeSeat>;
  readonly finished: Signal<FinishedSession | undefined>;
}

/** The two ways in which a session is over: recorded, and behind a stop or a fault in any case. */
function makeEndings({ clock, chimes }: SessionNeeds, { conductor, keeper, stage, seat, finished }: Leading) {
  const isRunning = () => conductor.session.value !== undefined;

  async function finish(): Promise<void> {
    const session = conductor.session.value;
    if (session === undefined) return;
    const ended = await keeper.settle(session, clock.now());
    if (ended === undefined) return;
    stage.close();
    seat.leave();
    batch(() => {
      finished.value = ended;
      conductor.end();
    });
    // The last chime still rings.
    clock.after(lastChimeMs, () => {
      if (!isRunning()) chimes.close();
    });
  }

  async function abort(): Promise<void> {
    await Promise.race([finish(), wait(clock, abortMs)]);
    // Nothing leads on behind a stop or a fault, whatever became of the record.
    if (!isRunning()) return;
    stage.close();
    seat.leave();
    conductor.end();
    chimes.close();
  }

  return { finish, abort };
}

/** A session that ended before a reload or a kill and was not rated yet. */
async function unratedOf(journal: JournalModel): Promise<FinishedSession | undefined> {
  const kept = await journal.store.loadDraft('rating');
  return kept.ok ? parseFinished(kept.value, journal.now()) : undefined;
}

type Showing = Pick<SessionModel, 'view' | 'steps' | 'canGoOn'>;

function showing(session: Conductor['session']): Showing {
  return {
    view: computed(() => (session.value === undefined ? undefined : viewOf(session.value))),
    steps: computed(() => session.value?.routine.steps ?? []),
    canGoOn: computed(() => {
      const mode = session.value?.mode;
      if (mode?.kind === 'unwell') return mode.under !== undefined && mayGoOnAfter(mode.cause);
      return mode?.kind === 'stopped' && mode.under !== undefined;
    }),
  };
}

type Sounding = Pick<SessionModel, 'wakeSound' | 'restSound' | 'trySpeech'>;

function sounding({ chimes, speaker, words }: SessionNeeds, isRunning: () => boolean): Sounding {
  return {
    wakeSound: () => void chimes.unlock(),
    restSound() {
      if (!isRunning()) chimes.close();
    },
    trySpeech: (text) => speaker.say(text, words.language),
  };
}

/**
 * What makes a session lead again that was paused, stopped or waited for tingling to go. One that was left for longer than
 * its clearance holds is ended instead.
 */
const takingUp: readonly SessionEvent['kind'][] = ['goOn', 'goOnAfterStop', 'tooMuch', 'tinglingGone'];

/** Until the last chime has faded, milliseconds. */
const lastChimeMs = ms(4000);
/** How long a stop waits for a session to be recorded, milliseconds: far less than the second it may take. */
const abortMs = ms(300);

function wait(clock: Clock, delay: Ms): Promise<void> {
  return new Promise((resolve) => {
    clock.after(delay, resolve);
  });
}

/** Length of breathing or rest that is offered where massage does not fit, seconds. */
const restSeconds = 180;

function restOf(offer: OpenOffer): Omit<StartWith, 'check'> {
  const request: RoutineRequest = { id: offer, area: 'wrist-hands', totalSeconds: restSeconds, wishes: [] };
  return { routine: restRoutine(restSeconds, offer), request };
}

interface Start extends SessionNeeds {
  readonly keeper: SessionKeeper;
  readonly lead: (session: Session, request: RoutineRequest) => void;
  readonly isRunning: () => boolean;
}

interface StartWith {
  readonly routine: Routine | RestRoutine;
  readonly request: RoutineRequest;
  readonly check?: EventId;
}

/** The one seat of whoever leads, shared by all tabs. */
function makeSeat(lock: SessionLock) {
  const elsewhere = signal(false);
  let giveBack: (() => void) | undefined;

  async function take(): Promise<(() => void) | undefined> {
    const taken = giveBack ?? (await lock.take());
    elsewhere.value = taken === undefined;
    return taken;
  }
  function leave(): void {
    giveBack?.();
    giveBack = undefined;
  }
  return {
    elsewhere,
    leave,
    /** Keeps the seat when `lead` resolves to true. */
    async during(lead: () => Promise<boolean>): Promise<boolean> {
      const held = giveBack !== undefined;
      giveBack = await take();
      const isLeading = giveBack !== undefined && (await lead());
      if (!isLeading && !held) leave();
      return isLeading;
    },
    /** For work on a cut-off session: left alone while a tab leads. */
    async once(work: () => Promise<void>): Promise<void> {
      const held = giveBack !== undefined;
      giveBack = await take();
      if (giveBack !== undefined) await work();
      if (!held) leave();
    },
  };
}

/** A start that is tapped twice is one start. */
function oneAtATime<T>(start: (what: T) => Promise<boolean>): (what: T) => Promise<boolean> {
  let starting: Promise<boolean> | undefined;
  return (what) => {
    starting ??= start(what).finally(() => {
      starting = undefined;
    });
    return starting;
  };
}

async function begin(from: Start, { routine, request, check }: StartWith): Promise<boolean> {
  const { journal, keeper, random, clock, person } = from;
  const isContact = routine.kind === 'routine';
  if (from.isRunning() || (isContact && isSpent(journal, check))) return false;
  const hasCutOff = keeper.draft() !== undefined;
  await keeper.letGo();
  // What the cut-off session did counts for this one too, but it was composed without it.
  if (keeper.draft() !== undefined || (hasCutOff && isContact)) return false;
  const session = makeId<SessionId>(random);
  const opened = { request, ...(check && { check }), plannedSeconds: routine.totalSeconds };
  const written = await journal.record([{ kind: 'sessionStarted', session, ...opened, rulesVersion }]);
  if (!written.ok) return false;
  const checked = journal.events.value.find((event) => event.id === check);
  const { answers, painNow } = checked?.kind === 'checkFinished' ? checked : { answers: {}, painNow: undefined };
  keeper.begin({
    session,
    request,
    ...(check && { check }),
    answers,
    ...(painNow === undefined ? {} : { painNow }),
    before: beforeOf(from, painNow),
  });
  from.lead(startSession(routine, { atMs: clock.monotonic(), breath: breathOf(person.preferences.value) }), request);
  return true;
}

/** Whether the check has opened a session before, or was answered too long ago to open one. */
function isSpent(journal: JournalModel, check: EventId | undefined): boolean {
  const events = journal.events.value;
  const checked = events.find((event) => event.id === check);
  const ageMs = journal.now() - (checked?.at ?? Number.NaN);
  // Turned round so that a check that is not there, or lies ahead, counts as spent.
  const isFresh = ageMs >= 0 && ageMs < clearanceMinutesMax * msPerMinute;
  return !isFresh || events.some((event) => event.kind === 'sessionStarted' && event.check === check);
}

/** Triage runs again, the routine is composed again, and only if both give the same steps the session goes on. */
async function resume(from: Start): Promise<boolean> {
  const { keeper } = from;
  const draft = keeper.draft();
  if (draft === undefined || from.isRunning()) return false;
  // The offer may have stood on the screen for hours.
  const session = isResumable(draft, from.clock.now()) ? resumed(from, draft) : undefined;
  if (session === undefined) {
    await keeper.letGo();
    return false;
  }
  keeper.begin({ ...draft, before: beforeOf(from, draft.painNow) });
  from.lead(session, draft.request);
  return true;
}

function resumed({ journal, person, clock }: Start, draft: SessionDraft): Session | undefined {
  const { answers, painNow, request } = draft;
  const input = triageInputOf(journal, { profile: lastingAnswers(journal, ruleSet), answers, painNow });
  const { clearance } = decideTriage(ruleSet, input);
  if (clearance === undefined) return undefined;
  const events = journal.events.value.filter((event) => !('session' in event && event.session === draft.session));
  const routine = composeNow(request, clearance, { journal, person, events });
  if (!routine.ok) return undefined;
  const settings = { atMs: clock.monotonic(), breath: breathOf(person.preferences.value) };
  const session = resumeSession(routine.value, draft.snapshot, settings);
  return session.ok ? session.value : undefined;
}

/** What is known of before: pain from the check, tingling from today's check-in. */
function beforeOf({ journal }: SessionNeeds, painNow: FinishedSession['before']['pain']): FinishedSession['before'] {
  const last = lastRatings(journal.events.value);
  const isToday = (day: string | undefined) => day === journal.today();
  const tingling = isToday(last.tingling?.day) ? last.tingling?.score : undefined;
  const pain = painNow ?? (isToday(last.pain?.day) ? last.pain?.score : undefined);
  return { ...(pain === undefined ? {} : { pain }), ...(tingling === undefined ? {} : { tingling }) };
}

/** Share of a breath that goes in: 4 s of 9.5 s (`ui.md` 6). */
const inFraction = 4 / 9.5;
const msPerMinute = 60_000;

function breathOf({ breathPace }: Preferences) {
  const wholeMs = msPerMinute / breathPace;
  return { inMs: wholeMs * inFraction, outMs: wholeMs * (1 - inFraction) };
}
