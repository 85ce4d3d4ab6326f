// SPDX-License-Identifier: MIT
import type { JSX } from 'preact';

/** The stop sign. Decoration: the heading says it. */
export function Octagon(): JSX.Element {
  return (
    <svg class="oct" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <path class="oct-plate" d="M31 4h38l27 27v38L69 96H31L4 69V31z" />
      <path class="oct-sign" d="M50 26v32" stroke-width="11" />
      <circle class="oct-sign" cx="50" cy="75" r="4" />
    </svg>
  );
}
