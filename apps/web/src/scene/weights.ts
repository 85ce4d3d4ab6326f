// SPDX-License-Identifier: MIT

/** Line widths follow the frame, so that every picture has the same weight at the same size on screen. */
export interface Weights {
  readonly ring: number;
  readonly casing: number;
  readonly line: number;
}

export const weightsFor = (frameWidth: number, small: boolean): Weights => {
  const unit = (frameWidth / 100) * (small ? 1.35 : 1);
  return { ring: unit * 1.3, casing: unit * 2.4, line: unit * 1.05 };
};
