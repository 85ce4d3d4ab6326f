// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeFakeClock } from '../../ports/fakeClock.ts';
import { makeSpeaker } from './browserSpeaker.ts';
import { makeMemorySpeaker } from './memorySpeaker.ts';
import { pickVoice } from './pickVoice.ts';

function someVoice(lang: string, change: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice {
  return { lang, localService: true, default: false, name: lang, voiceURI: lang, ...change };
}

class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  pitch = 1;
  rate = 1;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onboundary = null;
  onmark = null;
  onpause = null;
  onresume = null;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

function makeBrowser(voices: SpeechSynthesisVoice[] = [someVoice('en-GB')]) {
  const clock = makeFakeClock();
  const spoken: FakeUtterance[] = [];
  let cancelled = 0;
  const target = new EventTarget();
  const synthesis = {
    getVoices: () => voices,
    speak: () => undefined,
    cancel: () => {
      cancelled += 1;
    },
    addEventListener: target.addEventListener.bind(target),
  };
  const makeUtterance = (text: string) => {
    const utterance = new FakeUtterance(text);
    spoken.push(utterance);
    return utterance;
  };
  const speaker = makeSpeaker({ synthesis, makeUtterance, clock, language: 'en' });
  return {
    clock,
    spoken,
    speaker,
    cancelled: () => cancelled,
    bringVoices: (...more: SpeechSynthesisVoice[]) => voices.push(...more),
    notify: () => target.dispatchEvent(new Event('voiceschanged')),
  };
}

describe('pickVoice', () => {
  it('takes the same region first, then the default of the language, then any', () => {
    const [us, gb, au] = [someVoice('en-US', { default: true }), someVoice('en_GB'), someVoice('en-AU')];
    expect(pickVoice([us, gb, au], 'en-GB')).toBe(gb);
    expect(pickVoice([au, us], 'en-GB')).toBe(us);
    expect(pickVoice([au, someVoice('de-DE')], 'en')).toBe(au);
    expect(pickVoice([someVoice('de-DE')], 'en')).toBeUndefined();
  });

  it('never takes a voice that sends the words to a server', () => {
    expect(pickVoice([someVoice('en-GB', { localService: false })], 'en-GB')).toBeUndefined();
  });
});

describe('makeSpeaker', () => {
  it('fails at once where there is no speech and where there is no voice', async () => {
    const clock = makeFakeClock();
    const makeUtterance = (text: string) => new FakeUtterance(text);
    const mute = makeSpeaker({ synthesis: undefined, makeUtterance, clock, language: 'en' });
    expect(mute.available).toBe(false);
    await expect(mute.say('Hello.', 'en')).resolves.toBe('failed');
    mute.silence();
    const { speaker, spoken } = makeBrowser([]);
    await expect(speaker.say('Hello.', 'en')).resolves.toBe('failed');
    expect([speaker.available, spoken.length, clock.waiting()]).toEqual([false, 0, 0]);
  });

  it('learns of voices that arrive late, by event or without one', () => {
    const first = makeBrowser([]);
    const heard: boolean[] = [];
    const end = first.speaker.onAvailability((available) => heard.push(available));
    first.bringVoices(someVoice('en-US'));
    first.notify();
    first.notify();
    expect([first.speaker.available, heard]).toEqual([true, [true]]);
    end();
    const second = makeBrowser([]);
    second.bringVoices(someVoice('en-US'));
    second.clock.advance(2000);
    expect(second.speaker.available).toBe(true);
  });

  it('says a sentence to its end', async () => {
    const { speaker, spoken, clock } = makeBrowser();
    clock.advance(6000);
    const saying = speaker.say('Left hand.', 'en-GB');
    expect([spoken[0]?.text, spoken[0]?.lang]).toEqual(['Left hand.', 'en-GB']);
    spoken[0]?.onstart?.();
    spoken[0]?.onend?.();
    await expect(saying).resolves.toBe('said');
    expect(clock.waiting()).toBe(0);
  });

  it('replaces a sentence by a newer one and keeps them apart', async () => {
    const { speaker, spoken, cancelled } = makeBrowser();
    const first = speaker.say('One.', 'en');
    const second = speaker.say('Two.', 'en');
    await expect(first).resolves.toBe('replaced');
    spoken[0]?.onerror?.();
    spoken[1]?.onstart?.();
    spoken[1]?.onend?.();
    await expect(second).resolves.toBe('said');
    expect(cancelled()).toBe(1);
  });

  it('can be silenced', async () => {
    const { speaker } = makeBrowser();
    const saying = speaker.say('One.', 'en');
    speaker.silence();
    await expect(saying).resolves.toBe('replaced');
  });

  it('gives up on a voice that never begins', async () => {
    const { speaker, clock, cancelled } = makeBrowser();
    const saying = speaker.say('One.', 'en');
    clock.advance(4000);
    await expect(saying).resolves.toBe('failed');
    expect(cancelled()).toBe(1);
  });

  it('does not wait for a voice that never says it is done', async () => {
    const { speaker, spoken, clock } = makeBrowser();
    clock.advance(6000);
    const saying = speaker.say('One.', 'en');
    clock.advance(500);
    spoken[0]?.onstart?.();
    clock.advance(3600);
    await expect(saying).resolves.toBe('said');
    expect(clock.waiting()).toBe(0);
  });

  it('hears of a refusal', async () => {
    const { speaker, spoken } = makeBrowser();
    const saying = speaker.say('One.', 'en');
    spoken[0]?.onerror?.();
    await expect(saying).resolves.toBe('failed');
  });
});

describe('makeMemorySpeaker', () => {
  it('writes down what it says and ends when told', async () => {
    const speaker = makeMemorySpeaker();
    const [one, two] = [speaker.say('One.', 'en'), speaker.say('Two.', 'en')];
    speaker.finish();
    await expect(Promise.all([one, two])).resolves.toEqual(['replaced', 'said']);
    expect(speaker.said).toEqual(['One.', 'Two.']);
    speaker.setAvailable(false);
    await expect(speaker.say('Three.', 'en')).resolves.toBe('failed');
  });
});
