// SPDX-License-Identifier: MIT
// Skin tones of the drawings. A drawing is kept once, in warm clay; another tone is a gradient laid over its brightness,
// so no line, point or zone can change with it.

/** Colours of one tone from dark to light: ink, deepest shade, middle, lightest. */
type Gradient = readonly [ink: string, shade: string, middle: string, light: string];

/** All tones but the clay of the drawings themselves. */
const gradients = {
  sand: ['#6a4c3f', '#bd937c', '#e7cdb9', '#fbf0e6'],
  almond: ['#4f2d1c', '#96653f', '#c8956a', '#ecc8a2'],
  umber: ['#351a0f', '#6d422b', '#9c6c4b', '#cda17d'],
  earth: ['#1c0e09', '#452a1d', '#6d4835', '#a27a62'],
  stone: ['#475154', '#8b9797', '#c2cac9', '#eef2f1'],
} as const satisfies Record<string, Gradient>;

type Recoloured = keyof typeof gradients;
export type Skin = 'clay' | Recoloured;

export const recolours = Object.keys(gradients).filter((name): name is Recoloured => Object.hasOwn(gradients, name));

/** How bright the drawing's own ink and its lightest tone are: the ends of the gradient. */
const from = 0.295;
const to = 0.894;
const weights = [0.3, 0.4, 0.3] as const;

/** `feColorMatrix` that turns a drawing into where each pixel lies on the gradient, 0 to 1. */
export const matrix = (() => {
  const row = [...weights.map((weight) => weight / (to - from)), 0, -from / (to - from)];
  return [row, row, row, [0, 0, 0, 1, 0]].map((line) => line.map((v) => Number(v.toFixed(4))).join(' ')).join(' ');
})();

const channelOf = (colour: string, channel: 0 | 1 | 2): number =>
  Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16) / 255;

/** `tableValues` of red, green and blue. */
export const tablesOf = (skin: Recoloured): readonly [r: string, g: string, b: string] => {
  const table = (channel: 0 | 1 | 2): string =>
    gradients[skin].map((colour) => channelOf(colour, channel).toFixed(3)).join(' ');
  return [table(0), table(1), table(2)];
};

/** What the filter makes of a colour of a drawing, `#rrggbb` to shares of red, green and blue. */
export function recoloured(skin: Skin, colour: string): readonly [r: number, g: number, b: number] {
  const own = [channelOf(colour, 0), channelOf(colour, 1), channelOf(colour, 2)] as const;
  if (skin === 'clay') return own;
  const [r, g, b] = own;
  const bright = r * weights[0] + g * weights[1] + b * weights[2];
  const at = Math.min(1, Math.max(0, (bright - from) / (to - from))) * 3;
  const step = Math.min(2, Math.floor(at));
  const mixed = (channel: 0 | 1 | 2): number => {
    const [low, high] = [gradients[skin][step] ?? '#000000', gradients[skin][step + 1] ?? '#000000'];
    return channelOf(low, channel) + (channelOf(high, channel) - channelOf(low, channel)) * (at - step);
  };
  return [mixed(0), mixed(1), mixed(2)];
}

/** Clay as a gradient, where no drawing carries it. */
const clay: Gradient = ['#6f4234', '#b27a60', '#dcb097', '#f8e3d1'];

/** Colours for the view that turns: skin from dark to light, and what a contact is painted with. */
export function turnTones(name: string | undefined) {
  const skin = recolours.find((one) => one === name);
  const rgb = (colour: string) => [channelOf(colour, 0), channelOf(colour, 1), channelOf(colour, 2)] as const;
  return {
    tones: (skin === undefined ? clay : gradients[skin]).map(rgb),
    marker: rgb('#f7cc4b'),
    ring: rgb('#09262c'),
  };
}
