// SPDX-License-Identifier: MIT
import type { Signal } from '../../ports/signals.ts';
import { attackSeconds, fallSeconds, partialsOf, type Tone } from './partials.ts';

/** −60 dB: an exponential fall never reaches nothing. */
const silence = 0.001;

/**
 * Puts a signal's chime on a sound clock at `when` (seconds on it), exact to the sample. Works on a live and on an
 * offline context. The returned function takes back what has not sounded yet and cuts off the rest.
 */
export function scheduleSignal(output: AudioNode, signal: Signal, when: number): () => void {
  const sounds = partialsOf(signal).map((partial) => scheduleTone(output, partial, when + partial.start));
  return () => {
    for (const sound of sounds) {
      sound.stop();
      sound.disconnect();
    }
  };
}

function scheduleTone(output: AudioNode, { hertz, gain, pan }: Tone, start: number): OscillatorNode {
  const { context } = output;
  const tone = new OscillatorNode(context, { frequency: hertz });
  const level = new GainNode(context, { gain: 0 });
  const side = new StereoPannerNode(context, { pan });
  level.gain.setValueAtTime(0, start);
  level.gain.linearRampToValueAtTime(gain, start + attackSeconds);
  level.gain.exponentialRampToValueAtTime(gain * silence, start + attackSeconds + fallSeconds);
  tone.connect(level).connect(side).connect(output);
  tone.start(start);
  tone.stop(start + attackSeconds + fallSeconds);
  tone.onended = () => side.disconnect();
  return tone;
}
