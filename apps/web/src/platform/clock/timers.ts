// SPDX-License-Identifier: MIT

/** What the page asks of the timer worker. */
export type TimerOrder =
  | { readonly kind: 'after'; readonly id: number; readonly delay: number }
  | { readonly kind: 'every'; readonly id: number; readonly period: number }
  | { readonly kind: 'end'; readonly id: number };

/** The worker's answer: this timer is due. */
export interface TimerDue {
  readonly id: number;
}
