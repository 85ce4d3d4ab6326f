// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import type { PointState } from './RoutineLine.tsx';

export interface StepsLineProps {
  readonly steps: readonly {
    readonly id: string;
    readonly content: ComponentChildren;
    readonly state?: PointState | undefined;
  }[];
  /** A number as digits of the language. */
  readonly digits: (value: number) => string;
}

/** Steps in order, as a vertical line with numbered points. */
export function StepsLine({ steps, digits }: StepsLineProps) {
  return (
    <ol class="stops">
      {steps.map(({ id, content, state }, i) => (
        <li key={id} aria-current={state === 'now' ? 'step' : undefined}>
          <span class={state === undefined || state === 'ahead' ? 'st' : `st ${state}`} aria-hidden="true">
            {digits(i + 1)}
          </span>
          {content}
        </li>
      ))}
    </ol>
  );
}
