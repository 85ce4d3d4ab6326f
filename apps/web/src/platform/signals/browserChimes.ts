// SPDX-License-Identifier: MIT
import type { Chimes } from '../../ports/signals.ts';
import { scheduleSignal } from './scheduleSignal.ts';

/** Chimes while a voice speaks, as a share of their usual level. */
const duckedShare = 0.35;
const duckSeconds = 0.08;
/**
 * Offset of the constant source: −66 dB. A constant has no pitch and makes no sound, but browsers take a page whose
 * output is above about −72 dB for one that plays, and do not slow or freeze it while it is hidden. So a session goes
 * on in time when the screen shows something else.
 */
const awakeOffset = 0.0005;

interface Sound {
  readonly context: AudioContext;
  readonly output: GainNode;
}

/** Chimes through Web Audio. From `unlock` to `close` the page counts as playing. */
export function makeBrowserChimes(makeContext: () => AudioContext = () => new AudioContext()): Chimes {
  let sound: Sound | undefined;
  return {
    unlock: async () => {
      sound ??= makeSound(makeContext());
      await sound.context.resume();
    },
    play: (signal, delayMs) => {
      // A context that stands still would play everything at once when it goes on: late cues are dropped instead.
      if (sound?.context.state !== 'running') return () => undefined;
      return scheduleSignal(sound.output, signal, sound.context.currentTime + delayMs / 1000);
    },
    duck: (on) => {
      if (sound === undefined) return;
      const { gain } = sound.output;
      gain.setTargetAtTime(on ? duckedShare : 1, sound.context.currentTime, duckSeconds / 3);
    },
    close: () => {
      void sound?.context.close();
      sound = undefined;
    },
  };
}

function makeSound(context: AudioContext): Sound {
  const awake = new ConstantSourceNode(context, { offset: awakeOffset });
  awake.connect(context.destination);
  awake.start();
  const output = new GainNode(context);
  output.connect(context.destination);
  return { context, output };
}
