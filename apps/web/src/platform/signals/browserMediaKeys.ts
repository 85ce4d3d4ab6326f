// SPDX-License-Identifier: MIT
import type { MediaKey, MediaKeys } from '../../ports/signals.ts';
import { silentSound } from './silentSound.ts';

const keysByAction = {
  play: 'play',
  pause: 'pause',
  nexttrack: 'next',
  previoustrack: 'back',
  stop: 'stop',
} as const satisfies Partial<Record<MediaSessionAction, MediaKey>>;

const ACTIONS = ['play', 'pause', 'nexttrack', 'previoustrack', 'stop'] as const;

/** A sound that loops, so that the browser sends media keys here. */
export interface LoopingSound {
  play(): Promise<void>;
  pause(): void;
}

/** The parts of the browser that are used. */
export interface MediaKeyTools {
  /** Missing where the browser has no media keys for pages. */
  readonly session: MediaSession | undefined;
  readonly makeMetadata: (titles: MediaMetadataInit) => MediaMetadata;
  /** Browsers give the keys only to a page whose media element plays, and speech and Web Audio do not count. */
  readonly makeSilence: () => LoopingSound;
}

export function makeMediaKeys({ session, makeMetadata, makeSilence }: MediaKeyTools): MediaKeys {
  let silence: LoopingSound | undefined;
  let isClaimed = false;

  const setPlaying = (on: boolean) => {
    if (session === undefined || silence === undefined || !isClaimed) return;
    session.playbackState = on ? 'playing' : 'paused';
    // Refused where nobody has tapped yet: then there are no keys, and the buttons on the screen remain.
    if (on) silence.play().catch(() => undefined);
    else silence.pause();
  };

  return {
    claim: (titles, call) => {
      if (session === undefined) return;
      silence ??= makeSilence();
      isClaimed = true;
      session.metadata = makeMetadata(titles);
      for (const action of ACTIONS) setHandler(session, action, () => call(keysByAction[action]));
      setPlaying(true);
    },
    playing: setPlaying,
    release: () => {
      if (session === undefined || !isClaimed) return;
      isClaimed = false;
      for (const action of ACTIONS) setHandler(session, action, null);
      session.metadata = null;
      session.playbackState = 'none';
      silence?.pause();
    },
  };
}

/** The media keys of the real browser. */
export function makeBrowserMediaKeys(): MediaKeys {
  return makeMediaKeys({
    session: 'mediaSession' in navigator ? navigator.mediaSession : undefined,
    makeMetadata: (titles) => new MediaMetadata(titles),
    makeSilence: () => {
      const address = URL.createObjectURL(new Blob([silentSound()], { type: 'audio/wav' }));
      const sound = new Audio(address);
      sound.loop = true;
      return { play: () => sound.play(), pause: () => sound.pause() };
    },
  });
}

function setHandler(session: MediaSession, action: MediaSessionAction, call: (() => void) | null): void {
  try {
    session.setActionHandler(action, call);
  } catch {
    // This browser does not know the action; the others still work.
  }
}
