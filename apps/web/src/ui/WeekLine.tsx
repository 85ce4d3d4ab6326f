// SPDX-License-Identifier: MIT
import { Icon } from './Icon.tsx';

export interface WeekDay {
  readonly id: string;
  /** The weekday, as short as the language has it. */
  readonly short: string;
  /** The day in full with its state: "Monday, a session". */
  readonly spoken: string;
  readonly done: boolean;
  readonly today: boolean;
}

/** Seven days as one line: done, today, open. Open is not a fault. */
export function WeekLine({ days }: { readonly days: readonly WeekDay[] }) {
  return (
    <ol class="days">
      {days.map(({ id, short, spoken, done, today }) => (
        <li key={id} class={[done ? 'done' : '', today ? 'today' : ''].filter(Boolean).join(' ') || undefined}>
          <span class="pt" aria-hidden="true">
            {done ? <Icon name="check" size="small" /> : undefined}
          </span>
          <span class="xs" aria-hidden="true">
            {short}
          </span>
          <span class="vh">{spoken}</span>
        </li>
      ))}
    </ol>
  );
}
