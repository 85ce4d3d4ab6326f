// SPDX-License-Identifier: MIT
import { Fragment } from 'preact';

export type PointState = 'done' | 'now' | 'ahead';

export interface RoutinePoint {
  readonly id: string;
  readonly label: string;
  readonly state: PointState;
  /** Length of the way after it: longer steps lie further apart. */
  readonly seconds: number;
}

export interface RoutineLineProps {
  readonly points: readonly RoutinePoint[];
  /** The whole line in words: "Five points, from thumb base to shoulders". */
  readonly label: string;
  /** `ends` names the first and the last point, `all` every point (wide screens). */
  readonly labels: 'ends' | 'all' | 'none';
}

/** The routine as one line with points in order; it runs with the reading direction. */
export function RoutineLine({ points, label, labels }: RoutineLineProps) {
  const [first, last] = [points[0], points.at(-1)];
  return (
    <div class="routine-line">
      <span class="vh">{label}</span>
      <div class="line" aria-hidden="true">
        {points.map((point, i) => (
          <Fragment key={point.id}>
            <b class={stateClass(point.state)}>{labels === 'all' ? <em>{point.label}</em> : undefined}</b>
            {i < points.length - 1 ? (
              <i class={point.state === 'done' ? 'done' : undefined} style={{ flexGrow: Math.max(1, point.seconds) }} />
            ) : undefined}
          </Fragment>
        ))}
      </div>
      {labels === 'ends' && first && last ? (
        <div class="ends q" aria-hidden="true">
          <span>{first.label}</span>
          {points.length > 1 ? <span>{last.label}</span> : undefined}
        </div>
      ) : undefined}
    </div>
  );
}

const stateClass = (state: PointState): string | undefined => (state === 'ahead' ? undefined : state);

export interface ProgressPointsProps {
  /** Points in all, and the one where the person is, from 1. */
  readonly total: number;
  readonly current: number;
  /** The same in words, seen and read: "Question 3 of 6". */
  readonly words: string;
}

/** Questions, or anything else in a row, as one line. */
export function ProgressPoints({ total, current, words }: ProgressPointsProps) {
  const points = Array.from({ length: total }, (_, i) => i + 1);
  return (
    <div class="progress-points">
      <div class="line" aria-hidden="true">
        {points.map((point) => (
          <Fragment key={point}>
            {point > 1 ? <i class={point <= current ? 'done' : undefined} /> : undefined}
            <b class={point < current ? 'done' : point === current ? 'now' : undefined} />
          </Fragment>
        ))}
      </div>
      <p class="q">{words}</p>
    </div>
  );
}
