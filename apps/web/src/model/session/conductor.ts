// SPDX-License-Identifier: MIT
import { ms } from '@knead/base';
import { cueKey, type Say } from '@knead/content';
import {
  advance,
  cuesBetween,
  nextCueAt,
  openingCues,
  type Preferences,
  type Session,
  type SessionEvent,
  type TimedCue,
} from '@knead/domain';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../../ports/clock.ts';
import type { Chimes, Signal, Vibrator } from '../../ports/signals.ts';
import type { Speaker } from '../../ports/speaker.ts';
import type { AnnounceModel } from '../announceModel.ts';

/** Feeds a session with time and lets its cues be said, shown, sounded and felt. */
export interface Conductor {
  readonly session: ReadonlySignal<Session | undefined>;
  /** Word for word what is said, or would be. */
  readonly caption: ReadonlySignal<string>;
  start(session: Session): void;
  send(event: SessionEvent): void;
  /** Says the newest cue once more. */
  repeat(): void;
  /** Ends ticks, sounds and voice; the session is gone. */
  end(): void;
}

export interface ConductorNeeds {
  readonly clock: Clock;
  readonly speaker: Speaker;
  readonly chimes: Chimes;
  readonly vibrator: Vibrator;
  readonly announce: AnnounceModel;
  readonly preferences: ReadonlySignal<Preferences>;
  readonly words: { readonly say: Say; readonly language: string };
  /** Called after every change, before cues are given. */
  readonly onChange: (before: Session, after: Session) => void;
}

/** Often enough for the ring and the seconds; cues have timers of their own. */
const beatMs = ms(250);

/** Cues that interrupt a screen reader; all others wait their turn. */
const urgentMoments: readonly string[] = ['eased-off', 'eased-again', 'tingling', 'unwell', 'stopped'];

export function makeConductor(needs: ConductorNeeds): Conductor {
  const { clock, speaker } = needs;
  const session = signal<Session | undefined>(undefined);
  const caption = signal('');
  const alarm = makeAlarm(needs, () => send({ kind: 'tick', atMs: clock.monotonic() }));
  const deliver = makeDelivery(needs, caption);
  let endBeat: () => void = () => undefined;

  function send(event: SessionEvent): void {
    const before = session.value;
    if (before === undefined) return;
    const after = advance(before, event);
    if (after === before) return;
    const cues = cuesBetween(before, after);
    const sounded = alarm.arm(nextCueAt(after), event.kind === 'tick');
    batch(() => {
      session.value = after;
      needs.onChange(before, after);
      for (const cue of cues) deliver(cue, sounded);
    });
  }

  return {
    session,
    caption,
    start(next) {
      session.value = next;
      alarm.arm(nextCueAt(next), false);
      for (const cue of openingCues(next)) deliver(cue, undefined);
      endBeat = clock.every(beatMs, () => send({ kind: 'tick', atMs: clock.monotonic() }));
    },
    send(event) {
      // The clock is told first, so that time up to the tap counts for what was done.
      if (event.kind !== 'tick') send({ kind: 'tick', atMs: clock.monotonic() });
      send(event);
    },
    repeat: () => deliver.again(),
    end() {
      endBeat();
      alarm.disarm();
      // At the end of the way the last words and the last buzz are let finish, as the last chime is.
      if (session.value?.mode.kind !== 'finished') {
        speaker.silence();
        needs.vibrator.stop();
      }
      batch(() => {
        session.value = undefined;
        caption.value = '';
      });
    },
  };
}

type Next = ReturnType<typeof nextCueAt>;

/**
 * One timer for the next thing that falls due, and its chime handed to the sound clock ahead of time: so a cue is exact
 * even where timers are late.
 */
function makeAlarm({ clock, chimes, preferences }: ConductorNeeds, ring: () => void) {
  let armedFor: number | undefined;
  let armedSignal: Signal | undefined;
  let endTimer: () => void = () => undefined;
  let takeBack: () => void = () => undefined;

  function disarm(): void {
    endTimer();
    takeBack();
    armedFor = undefined;
    armedSignal = undefined;
    takeBack = () => undefined;
  }

  return {
    disarm,
    /** Returns the signal that was armed before, if time alone brought it: it sounds by itself. */
    arm(next: Next, isTick: boolean): Signal | undefined {
      // A tick after which nothing is on its way found a device that slept: its sound clock slept too.
      const isDue = isTick && next !== undefined && armedFor !== undefined && clock.monotonic() >= armedFor;
      const rang = isDue ? armedSignal : undefined;
      if (next?.atMs === armedFor && isTick) return rang;
      if (rang !== undefined) takeBack = () => undefined;
      disarm();
      if (next === undefined) return rang;
      armedFor = next.atMs;
      armedSignal = next.cue?.signal;
      const delay = ms(Math.max(0, next.atMs - clock.monotonic()));
      endTimer = clock.after(delay, ring);
      if (armedSignal !== undefined && preferences.value.chimes === 'on') takeBack = chimes.play(armedSignal, delay);
      return rang;
    },
  };
}

function makeDelivery(needs: ConductorNeeds, caption: { value: string }) {
  const { speaker, chimes, vibrator, announce, preferences, words } = needs;

  function deliver(cue: TimedCue, alreadySounded: Signal | undefined): void {
    const { signal: mark } = cue;
    if (mark !== undefined) {
      if (mark !== alreadySounded && preferences.value.chimes === 'on') chimes.play(mark, 0);
      if (preferences.value.vibration === 'on') vibrator.play(mark);
    }
    caption.value = words.say(cueKey(cue.word));
    const isUrgent = cue.word.kind === 'moment' && urgentMoments.includes(cue.word.moment);
    tell(caption.value, isUrgent);
  }

  /** One voice at a time: ours, or that of the person's screen reader. */
  function tell(text: string, isUrgent: boolean): void {
    const { voice, screenReader } = preferences.value;
    if (voice === 'on' && screenReader === 'off') {
      chimes.duck(true);
      void speaker.say(text, words.language).then((outcome) => {
        if (outcome !== 'replaced') chimes.duck(false);
      });
    } else {
      announce.say(text, isUrgent ? 'assertive' : 'polite');
    }
  }

  return Object.assign(deliver, { again: () => tell(caption.value, false) });
}
