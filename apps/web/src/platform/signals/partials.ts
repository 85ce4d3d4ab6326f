// SPDX-License-Identifier: MIT
import type { Signal } from '../../ports/signals.ts';

/** One sine of a chime. */
export interface Tone {
  readonly hertz: number;
  /** Peak, as a share of full scale. */
  readonly gain: number;
  /** Seconds after the signal's own time. */
  readonly start: number;
  /** −1 = left ear, 1 = right ear. */
  readonly pan: number;
}

/** Rise to the peak (`ui.md` 8). */
export const attackSeconds = 0.012;
/** Exponential fall to −60 dB (`ui.md` 8). */
export const fallSeconds = 1.3;
/** Above this, older ears hear little (`ui.md` 8); partials that lie higher are left out. */
export const hertzMax = 1000;
export const hertzMin = 250;

const notes = { D4: 293.66, E4: 329.63, 'F#4': 369.99, A4: 440, D5: 587.33 } as const;
type Note = keyof typeof notes;

/** Time from note to note (`ui.md` 8). */
const noteGapSeconds = 0.18;
/** 12 dB below a voice at full scale (`ui.md` 8). */
const mallet = 10 ** (-12 / 20);
/** The half-way note is quieter by another 6 dB. */
const quiet = 10 ** (-6 / 20);
/** Levels of fundamental, second and third partial: 0, −12 and −20 dB (`ui.md` 8). */
const partialLevels = [1, 10 ** (-12 / 20), 10 ** (-20 / 20)];

interface Chime {
  readonly notes: readonly Note[];
  readonly level?: number;
  /** Per note; in the middle where nothing is said. */
  readonly pans?: readonly number[];
}

const chimes: Record<Signal, Chime> = {
  'session-starts': { notes: ['D4', 'A4'] },
  'new-point': { notes: ['D4', 'A4'] },
  'change-to-left': { notes: ['A4', 'A4'], pans: [1, -1] },
  'change-to-right': { notes: ['A4', 'A4'], pans: [-1, 1] },
  'half-way': { notes: ['F#4'], level: quiet },
  'eased-off': { notes: ['A4', 'E4'] },
  finished: { notes: ['D4', 'A4', 'D5'] },
  // The voice speaks at once; a chime would only delay it.
  'safety-stop': { notes: [] },
};

/** The sines of which a signal's chime is made: a soft mallet, each note a fundamental and two quieter partials. */
export function partialsOf(signal: Signal): readonly Tone[] {
  const { notes: melody, level = 1, pans = [] } = chimes[signal];
  return melody.flatMap((note, index) =>
    partialLevels
      .map((share, partial) => ({
        hertz: notes[note] * (partial + 1),
        gain: mallet * level * share,
        start: index * noteGapSeconds,
        pan: pans[index] ?? 0,
      }))
      .filter(({ hertz }) => hertz <= hertzMax),
  );
}
