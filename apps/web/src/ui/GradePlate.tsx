// SPDX-License-Identifier: MIT

export interface GradePlateProps {
  /** A to D; undefined where there is no study of it: the plate stays empty. */
  readonly letter: string | undefined;
  /** Filled bars, 0 to 4. */
  readonly bars: number;
  readonly title: string;
  readonly note: string;
  /** The bars in words: "2 of 4". */
  readonly barsText: string;
}

const barIds = [1, 2, 3, 4];

/** How sure we are: a big letter, four bars, and the same in words. */
export function GradePlate({ letter, bars, title, note, barsText }: GradePlateProps) {
  return (
    <div class="grade">
      <div class={letter === undefined ? 'g empty' : 'g'} aria-hidden="true">
        {letter}
      </div>
      <div>
        <p class="b">{title}</p>
        <p class="q sm">{note}</p>
        <div class="bars" aria-hidden="true">
          {barIds.map((bar) => (
            <i key={bar} class={bar <= bars ? 'on' : undefined} />
          ))}
        </div>
        <span class="vh">{barsText}</span>
      </div>
    </div>
  );
}
