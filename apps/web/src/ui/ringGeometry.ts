// SPDX-License-Identifier: MIT
// Maths of the countdown ring. Shares run from 0 to 1, clockwise from the top, in every language.

export interface RingArc {
  /** Drawn length and whole length, for a dash pattern. */
  readonly drawn: number;
  readonly whole: number;
  /** Where the marker sits. */
  readonly head: { readonly x: number; readonly y: number };
}

export interface RingShape {
  readonly centre: number;
  readonly radius: number;
}

/** Arc of the part done; a share outside 0 to 1 is taken to the nearer end. */
export function ringArc(doneFraction: number, { centre, radius }: RingShape): RingArc {
  const share = Math.min(1, Math.max(0, doneFraction));
  const angle = share * 2 * Math.PI;
  const whole = 2 * Math.PI * radius;
  return {
    drawn: share * whole,
    whole,
    head: { x: centre + radius * Math.sin(angle), y: centre - radius * Math.cos(angle) },
  };
}
