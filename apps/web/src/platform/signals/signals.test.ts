// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../ports/signals.ts';
import { makeMediaKeys } from './browserMediaKeys.ts';
import { makeBrowserVibrator, vibrationPatterns } from './browserVibrator.ts';
import { makeWakeLock } from './browserWakeLock.ts';
import { makeMemoryChimes } from './memoryChimes.ts';
import { hertzMax, hertzMin, partialsOf } from './partials.ts';
import { silentSound } from './silentSound.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const decibels = (gain: number) => Math.round(20 * Math.log10(gain));

describe('partialsOf', () => {
  it.each(SIGNALS)('keeps %s between 250 and 1000 Hz and well below the voice', (signal) => {
    for (const { hertz, gain, pan } of partialsOf(signal)) {
      expect(hertz).toBeGreaterThanOrEqual(hertzMin);
      expect(hertz).toBeLessThanOrEqual(hertzMax);
      expect(gain).toBeLessThanOrEqual(10 ** (-12 / 20));
      expect(Math.abs(pan)).toBeLessThanOrEqual(1);
    }
  });

  it('makes a note of a fundamental, a second partial 12 dB and a third 20 dB below it', () => {
    const [first, second, third] = partialsOf('new-point');
    expect([first, second, third].map((partial) => Math.round(partial?.hertz ?? 0))).toEqual([294, 587, 881]);
    expect([first, second, third].map((partial) => decibels(partial?.gain ?? 0))).toEqual([-12, -24, -32]);
  });

  it('plays the melodies of the table', () => {
    const melody = (signal: (typeof SIGNALS)[number]) => {
      const starts = new Map(
        partialsOf(signal)
          .toReversed()
          .map(({ start, hertz }) => [start, Math.round(hertz)]),
      );
      return [...starts].sort(([a], [b]) => a - b);
    };
    expect(melody('session-starts')).toEqual([
      [0, 294],
      [0.18, 440],
    ]);
    expect(melody('eased-off')).toEqual([
      [0, 440],
      [0.18, 330],
    ]);
    expect(melody('half-way')).toEqual([[0, 370]]);
    expect(melody('finished')).toEqual([
      [0, 294],
      [0.18, 440],
      [0.36, 587],
    ]);
    expect(melody('safety-stop')).toEqual([]);
  });

  it('moves from the old side to the new', () => {
    const pans = (signal: (typeof SIGNALS)[number]) => partialsOf(signal).map(({ pan }) => pan);
    expect(pans('change-to-left')).toEqual([1, 1, -1, -1]);
    expect(pans('change-to-right')).toEqual([-1, -1, 1, 1]);
  });
});

describe('vibrator', () => {
  it('plays the pattern of each signal, and nothing where there is no motor', () => {
    const felt: number[][] = [];
    const vibrator = makeBrowserVibrator({ vibrate: (pattern) => felt.push(pattern) > 0 });
    vibrator.play('change-to-right');
    vibrator.stop();
    expect([vibrator.available, felt]).toEqual([true, [[40, 60, 40], []]]);
    expect(vibrationPatterns['safety-stop']).toEqual([400, 150, 400]);
    const still = makeBrowserVibrator({});
    still.play('finished');
    expect(still.available).toBe(false);
  });
});

describe('wake lock', () => {
  class Page extends EventTarget {
    visibilityState: DocumentVisibilityState = 'visible';
    show(state: DocumentVisibilityState) {
      this.visibilityState = state;
      this.dispatchEvent(new Event('visibilitychange'));
    }
  }

  function makeLock(refuse = false) {
    const page = new Page();
    const log: string[] = [];
    const request = async () => {
      log.push('take');
      if (refuse) throw new DOMException('no', 'NotAllowedError');
      return { release: async () => void log.push('release') };
    };
    return { page, log, lock: makeWakeLock({ request, page }) };
  }

  it('takes the hold again when the page shows again, and only while wanted', async () => {
    const { page, log, lock } = makeLock();
    page.show('visible');
    expect(log).toEqual([]);
    lock.hold();
    lock.hold();
    await settled();
    page.show('visible');
    page.show('hidden');
    page.show('visible');
    await settled();
    lock.release();
    page.show('visible');
    expect(log).toEqual(['take', 'take', 'release']);
  });

  it('lets go of a hold that came too late', async () => {
    const { log, lock } = makeLock();
    lock.hold();
    lock.release();
    await settled();
    expect(log).toEqual(['take', 'release']);
  });

  it('lives with a refusal and with browsers that have none', async () => {
    const { log, lock } = makeLock(true);
    lock.hold();
    await settled();
    lock.release();
    expect(log).toEqual(['take']);
    makeWakeLock({ request: undefined, page: new Page() }).hold();
  });
});

describe('media keys', () => {
  function makeSession() {
    const handlers = new Map<string, (() => void) | null>();
    const session: MediaSession = {
      metadata: null,
      playbackState: 'none',
      setActionHandler: (action: MediaSessionAction, handler: MediaSessionActionHandler | null) => {
        if (action === 'stop') throw new TypeError('unknown action');
        handlers.set(action, handler === null ? null : () => handler({ action }));
      },
      setCameraActive: async () => undefined,
      setMicrophoneActive: async () => undefined,
      setPositionState: () => undefined,
    };
    const sound: string[] = [];
    const makeSilence = () => ({ play: async () => void sound.push('play'), pause: () => void sound.push('pause') });
    const makeMetadata = (titles: MediaMetadataInit): MediaMetadata => ({
      title: titles.title ?? '',
      artist: titles.artist ?? '',
      album: '',
      artwork: [],
    });
    return { session, handlers, sound, makeSilence, makeMetadata };
  }

  it('hands over each key, follows play and pause, and lets go of all', () => {
    const { session, handlers, sound, ...tools } = makeSession();
    const heard: string[] = [];
    const keys = makeMediaKeys({ session, ...tools });
    keys.playing(true);
    keys.claim({ title: 'Hands', artist: 'Knead' }, (key) => heard.push(key));
    for (const call of handlers.values()) call?.();
    expect(heard).toEqual(['play', 'pause', 'next', 'back']);
    expect([session.metadata?.title, session.playbackState]).toEqual(['Hands', 'playing']);
    keys.playing(false);
    expect(session.playbackState).toBe('paused');
    keys.release();
    keys.release();
    expect([...handlers.values()]).toEqual([null, null, null, null]);
    expect([session.metadata, session.playbackState, sound]).toEqual([null, 'none', ['play', 'pause', 'pause']]);
  });

  it('does nothing where the browser has none', () => {
    const { session: _, ...tools } = makeSession();
    const keys = makeMediaKeys({ session: undefined, ...tools });
    keys.claim({ title: 'a', artist: 'b' }, () => undefined);
    keys.playing(true);
    keys.release();
    expect(tools.sound).toEqual([]);
  });

  it('plays a file that is silence', () => {
    const bytes = silentSound();
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('RIFF');
    expect(bytes.length).toBe(80_044);
    expect(new Set(bytes.slice(44))).toEqual(new Set([128]));
  });
});

describe('memory chimes', () => {
  it('write down and take back', async () => {
    const chimes = makeMemoryChimes();
    await chimes.unlock();
    const takeBack = chimes.play('new-point', 100);
    chimes.play('half-way', 0);
    takeBack();
    chimes.duck(true);
    expect([chimes.played, chimes.isDucked, chimes.isOpen]).toEqual([[{ signal: 'half-way', delayMs: 0 }], true, true]);
    chimes.close();
    expect(chimes.isOpen).toBe(false);
  });
});
