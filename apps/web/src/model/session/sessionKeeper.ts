// SPDX-License-Identifier: MIT
import type { Instant } from '@knead/base';
import { clearanceMinutesMax, endingOf, isLeadingMode, type LeftOut, type Session, viewOf } from '@knead/domain';
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../../ports/clock.ts';
import type { FinishedSession } from '../finishedSession.ts';
import type { JournalModel } from '../journalModel.ts';
import { isRestRequest, requestTitleKey } from '../requestTitle.ts';
import type { Resumable } from '../resumable.ts';
import {
  draftOf,
  endingBodies,
  isResumable,
  leavingBodies,
  parseSessionDraft,
  type SessionDraft,
  type SessionFacts,
} from './sessionDraft.ts';

/** Sees to it that what is done is not lost: a draft while it runs, events when it is over. */
export interface SessionKeeper {
  readonly resumable: ReadonlySignal<Resumable | undefined>;
  /** The cut-off session, as long as it may go on. */
  draft(): SessionDraft | undefined;
  /** Looks for one that was cut off; an old one is put into the journal right away. */
  open(): Promise<void>;
  begin(facts: KeptFacts): void;
  /** Whether the session led within the time for which its clearance holds (`product.md` section 9). */
  isFresh(): boolean;
  /** Saves where it stands: at each change of step or mode, and every few seconds. */
  follow(before: Session, after: Session): void;
  /** Records its end; undefined when that was refused, and then nothing has changed. */
  settle(session: Session, now: Instant): Promise<FinishedSession | undefined>;
  letGo(): Promise<void>;
}

export type KeptFacts = SessionFacts & { readonly before: FinishedSession['before'] };

/** Between two drafts while nothing changes, milliseconds: the most that a kill can cost. */
const draftEveryMs = 5000;

/** How long a session may stand still before its check is over, milliseconds. */
const standstillMsMax = clearanceMinutesMax * 60_000;

export function makeSessionKeeper(journal: JournalModel, clock: Clock): SessionKeeper {
  const { store } = journal;
  const cutOff = signal<SessionDraft | undefined>(undefined);
  const pending = computed(() => (cutOff.value === undefined || isOver(cutOff.value) ? undefined : cutOff.value));
  let facts: KeptFacts | undefined;
  let savedMs = 0;
  let led = momentOf(clock);

  /** In the journal already: a kill came before the draft was gone, or another tab ended it. */
  function isOver({ session }: SessionDraft): boolean {
    return journal.events.value.some((event) => event.kind === 'sessionFinished' && event.session === session);
  }

  async function save(session: Session): Promise<void> {
    if (facts === undefined) return;
    savedMs = clock.monotonic();
    const { before: _before, ...kept } = facts;
    // A pause makes nothing younger, however often it is saved.
    const at = { now: led.at, secondsLeft: viewOf(session).sessionSecondsLeft };
    await store.saveDraft('session', draftOf(kept, session, at));
  }

  async function letGo(): Promise<void> {
    const draft = cutOff.value;
    if (draft === undefined) return;
    const written = await journal.record(isOver(draft) ? [] : leavingBodies(draft), draft.savedAt);
    if (!written.ok) return;
    await store.saveDraft('session', undefined);
    cutOff.value = undefined;
  }

  return {
    resumable: computed(() => (pending.value === undefined ? undefined : resumableOf(pending.value))),
    draft: () => pending.value,
    async open() {
      const kept = await store.loadDraft('session');
      const draft = kept.ok ? parseSessionDraft(kept.value) : undefined;
      cutOff.value = draft;
      if (draft !== undefined && (isOver(draft) || !isResumable(draft, clock.now()))) await letGo();
    },
    begin(next) {
      facts = next;
      led = momentOf(clock);
      cutOff.value = undefined;
    },
    isFresh: () =>
      // Either clock may stand still or be set back; the one that says more counts.
      Math.max(clock.now() - led.at, clock.monotonic() - led.ms) < standstillMsMax,
    follow(before, after) {
      if (isLeadingMode(after.mode)) led = momentOf(clock);
      const isTold = after.mode.kind === 'unwell' && before.mode !== after.mode;
      const isTurn = isTold || before.visit.id !== after.visit.id || before.mode.kind !== after.mode.kind;
      if (isTurn || clock.monotonic() - savedMs >= draftEveryMs) void save(after);
    },
    async settle(session, now) {
      // Taken at once: the end may come twice while the first is still being written, and is recorded only once.
      const own = facts;
      facts = undefined;
      if (own === undefined) return undefined;
      const written = await journal.record(endingBodies(own.session, session), now);
      if (!written.ok) facts = own;
      if (!written.ok) return undefined;
      const ended = finishedOf(own, session);
      await store.saveDraft('session', undefined);
      await store.saveDraft('rating', { ...ended, at: now });
      return ended;
    },
    letGo,
  };
}

function momentOf(clock: Clock) {
  return { at: clock.now(), ms: clock.monotonic() };
}

function resumableOf({ request, point, minutesLeft }: SessionDraft): Resumable | undefined {
  return isRestRequest(request.id) ? undefined : { title: requestTitleKey(request.id), point, minutesLeft };
}

function finishedOf({ session, before }: KeptFacts, done: Session): FinishedSession {
  const steps = done.routine.steps.flatMap((step, index) => {
    const isDone = (done.progress[index]?.doneMs ?? 0) > 0;
    return step.kind === 'contact' && isDone ? [{ index, technique: step.technique, side: step.side }] : [];
  });
  return { session, ending: endingOf(done), before, steps, leftOut: leftOutOf(done) };
}

/** What was left out from the beginning, and what waited for a look at the skin that was not answered as fine (S31). */
function leftOutOf(done: Session): readonly LeftOut[] {
  const { routine, looked, visit } = done;
  const lookAt = routine.steps.findIndex((step) => step.kind === 'rest' && step.rest === 'look');
  const isOver = looked === 'found' || (looked === undefined && lookAt >= 0 && visit.index > lookAt);
  const waited = routine.steps.flatMap((step) => (step.kind === 'contact' && step.afterLook ? [step.technique] : []));
  const notLooked = [...new Set(isOver ? waited : [])].map((technique) => {
    return { technique, reason: 'not-looked', ruleIds: [] } as const;
  });
  const before = routine.kind === 'routine' ? routine.leftOut : [];
  return [...before.filter(({ reason }) => reason !== 'no-time'), ...notLooked];
}
