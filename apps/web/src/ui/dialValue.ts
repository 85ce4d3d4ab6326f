// SPDX-License-Identifier: MIT
// What keys and fingers do to a 0–10 dial. No screen in here.

export const dialMin = 0;
export const dialMax = 10;
const page = 3;

const clamp = (value: number): number => Math.min(dialMax, Math.max(dialMin, Math.round(value)));

export interface DialState {
  /** What the person has set; undefined until touched. */
  readonly value: number | undefined;
  /** Last value, offered but not answered. */
  readonly offered?: number | undefined;
  /** The value before the session: steps begin there. */
  readonly before?: number | undefined;
}

const baseOf = ({ value, offered, before }: DialState): number => value ?? offered ?? before ?? dialMin;

/** One less or more; the first step from nothing at all gives 0 or 1. */
export const steppedValue = (state: DialState, by: number): number => clamp(baseOf(state) + by);

/**
 * New value after a key, or undefined if the key is not the dial's. Left and right follow the reading direction;
 * Enter and Space take the offered value as it stands.
 */
export function valueAfterKey(key: string, state: DialState, rightToLeft: boolean): number | undefined {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return steppedValue(state, 1);
    case 'ArrowDown':
      return steppedValue(state, -1);
    case 'ArrowRight':
      return steppedValue(state, forward);
    case 'ArrowLeft':
      return steppedValue(state, -forward);
    case 'PageUp':
      return steppedValue(state, page);
    case 'PageDown':
      return steppedValue(state, -page);
    case 'Home':
      return dialMin;
    case 'End':
      return dialMax;
    case 'Enter':
    case ' ':
      return baseOf(state);
    default:
      return undefined;
  }
}

export interface ScaleBox {
  readonly left: number;
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** Value under a finger at `x`, in pixels of the page. */
export function valueAt(x: number, { left, width, rightToLeft }: ScaleBox): number {
  if (width <= 0) return dialMin;
  const fraction = (x - left) / width;
  return clamp(dialMax * (rightToLeft ? 1 - fraction : fraction));
}
