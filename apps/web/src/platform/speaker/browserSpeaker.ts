// SPDX-License-Identifier: MIT
import { ms } from '@knead/base';
import type { Clock } from '../../ports/clock.ts';
import type { Speaker } from '../../ports/speaker.ts';
import { pickVoice } from './pickVoice.ts';

/** The parts of the browser that are used. */
export interface SpeechTools {
  /** Missing where the browser has no speech at all. */
  readonly synthesis: Synthesis | undefined;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly clock: Clock;
  /** The language whose voices decide whether speech is available. */
  readonly language: string;
}

type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;
type Ending = 'said' | 'replaced' | 'failed';

/** A voice that has not begun by then is not going to. */
const startMsMax = 4000;
/** Longest time a begun sentence may take: some systems never say that they are done. */
const sentenceMsBase = 3000;
const sentenceMsPerSign = 150;
/** Voices can arrive late and without notice. */
const lookAgainAfterMs = [300, 1500, 5000];

/** Speaks through the browser. Each sentence is guarded by timers, so that nobody ever waits for a silent voice. */
export function makeSpeaker(tools: SpeechTools): Speaker {
  const { synthesis, clock } = tools;
  const listeners = new Set<(available: boolean) => void>();
  let isAvailable = false;
  let endCurrent: (ending: Ending) => void = ignore;

  const voiceFor = (language: string) => pickVoice(synthesis?.getVoices() ?? [], language);
  const look = () => {
    const found = voiceFor(tools.language) !== undefined;
    if (found === isAvailable) return;
    isAvailable = found;
    for (const call of [...listeners]) call(found);
  };
  look();
  // Old Safari has voices but no events on `speechSynthesis`.
  synthesis?.addEventListener?.('voiceschanged', look);
  if (synthesis !== undefined) for (const delay of lookAgainAfterMs) clock.after(ms(delay), look);

  const stopCurrent = () => {
    // Cancelling when nothing is said makes some browsers swallow the next sentence.
    if (endCurrent === ignore) return;
    endCurrent('replaced');
    synthesis?.cancel();
  };

  return {
    get available() {
      return isAvailable;
    },
    say: (text, language) => {
      stopCurrent();
      const voice = voiceFor(language);
      if (synthesis === undefined || voice === undefined) return Promise.resolve('failed');
      const utterance = tools.makeUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      return new Promise((resolve) => {
        const end = guard({ utterance, clock, text, cancel: () => synthesis.cancel() }, (ending) => {
          if (endCurrent === end) endCurrent = ignore;
          resolve(ending);
        });
        endCurrent = end;
        synthesis.speak(utterance);
      });
    },
    silence: stopCurrent,
    onAvailability: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
  };
}

/** The speaker of the real browser. */
export function makeBrowserSpeaker(clock: Clock, language: string): Speaker {
  return makeSpeaker({
    synthesis: 'speechSynthesis' in window ? speechSynthesis : undefined,
    makeUtterance: (text) => new SpeechSynthesisUtterance(text),
    clock,
    language,
  });
}

interface Guarded {
  readonly utterance: SpeechSynthesisUtterance;
  readonly clock: Clock;
  readonly text: string;
  readonly cancel: () => void;
}

/** Watches over one sentence; the first way in which it ends counts. Returns the way to end it from outside. */
function guard({ utterance, clock, text, cancel }: Guarded, done: (ending: Ending) => void): (ending: Ending) => void {
  let isOver = false;
  let endTimer: () => void = ignore;
  const end = (ending: Ending) => {
    if (isOver) return;
    isOver = true;
    endTimer();
    done(ending);
  };
  const giveUp = (ending: Ending) => () => {
    end(ending);
    cancel();
  };
  endTimer = clock.after(ms(startMsMax), giveUp('failed'));
  utterance.onstart = () => {
    if (isOver) return;
    endTimer();
    endTimer = clock.after(ms(sentenceMsBase + sentenceMsPerSign * text.length), giveUp('said'));
  };
  utterance.onend = () => end('said');
  utterance.onerror = () => end('failed');
  return end;
}

function ignore(): void {
  // Nothing is being said.
}
