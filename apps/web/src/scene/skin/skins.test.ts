// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { PREFERENCE_VALUES } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { recoloured, type Skin } from './skins.ts';

type Rgb = readonly [r: number, g: number, b: number];

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const fromHex = (hex: string): Rgb => recoloured('clay', hex);

/** Tones that a kept drawing really has, its ink and nails left out. */
const [soft = ''] = here('../kept/hand-back-right.svg').split('translate(');
const tones = [...new Set([...soft.matchAll(/<use [^>]*fill="(#[0-9a-f]{6})"/g)].map(([, hex = '']) => hex))];

const linear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(x, y) / Math.min(x, y);
}

/** The light value of a token, `oklch(L% C H)`, as sRGB. */
function token(name: string): Rgb {
  const found = new RegExp(`--${name}: (?:light-dark\\()?oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(
    here('../../styles/tokens.css'),
  );
  const [l, c, h] = [Number(found?.[1]) / 100, Number(found?.[2]), (Number(found?.[3]) * Math.PI) / 180];
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const shown = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * Math.min(1, v) ** (1 / 2.4) - 0.055);
  return [
    shown(Math.max(0, 4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z)),
    shown(Math.max(0, -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z)),
    shown(Math.max(0, -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)),
  ];
}

/** Dark themes dim the drawing; see `pictures.css`. */
const dims = { light: 1, dark: 0.86 } as const;
const dimmed = ([r, g, b]: Rgb, by: number): Rgb => [r * by, g * by, b * by];

/** The two colours of each mark, one within the other: on any skin one of them must stand out. */
const marks = {
  contact: ['marker', 'pic-ink'],
  'way to follow': ['pic-casing', 'pic-ink'],
  'never press': ['pic-casing', 'pic-never'],
} as const;

describe('skin tones', () => {
  it('are those that can be chosen', () => {
    expect(PREFERENCE_VALUES.skin).toHaveLength(6);
    for (const skin of PREFERENCE_VALUES.skin)
      expect(recoloured(skin, '#d9ac91').every(Number.isFinite), skin).toBe(true);
  });

  it('keep the order of tones: what is lighter in clay is lighter in all', () => {
    expect(tones.length).toBeGreaterThan(8);
    for (const skin of PREFERENCE_VALUES.skin) {
      const lights = [...tones, '#6f4234'].sort((a, b) => luminance(fromHex(a)) - luminance(fromHex(b)));
      const worn = lights.map((hex) => luminance(recoloured(skin, hex)));
      expect(worn, skin).toEqual([...worn].sort((a, b) => a - b));
    }
  });

  const skins: readonly Skin[] = PREFERENCE_VALUES.skin;
  it.each(skins.flatMap((skin) => (['light', 'dark'] as const).map((theme) => [skin, theme] as const)))(
    '%s in %s lets every mark stand out by 3 to 1',
    (skin, theme) => {
      for (const [mark, [outer, inner]] of Object.entries(marks)) {
        expect(contrast(token(outer), token(inner)), mark).toBeGreaterThan(3);
        for (const tone of tones) {
          const ground = dimmed(recoloured(skin, tone), dims[theme]);
          const best = Math.max(contrast(token(outer), ground), contrast(token(inner), ground));
          expect(best, `${mark} on ${tone}`).toBeGreaterThanOrEqual(3);
        }
      }
    },
  );
});
