// SPDX-License-Identifier: MIT

import { isolines } from './isolines.ts';
import { inkOutline, simplify, smoothLine } from './lines.ts';
import { curve } from './path.ts';
import { blur, type P2, type Plane, planeOf, widened } from './plane.ts';

/** Warm unfired clay, dark to light. */
const ramp = [
  '#b27a60',
  '#bd876c',
  '#c89478',
  '#d1a085',
  '#d9ac91',
  '#e1b89d',
  '#e8c3aa',
  '#eecdb6',
  '#f3d8c3',
  '#f8e3d1',
] as const;
const inkColour = '#6f4234';
const nailColour = '#fdf0e8';

/** The line version: pale tones that print well in grey, dark to light, each with the share of brightness it begins at. */
const pale = [
  { colour: '#d3dedd', from: 0 },
  { colour: '#e4ebea', from: 0.24 },
  { colour: '#f3f6f5', from: 0.42 },
  { colour: '#ffffff', from: 0.6 },
] as const;
const paleInk = '#1f353b';

/** Its outlines are bolder than those of the soft picture. */
const paleInkShare = 1.4;

/** Where the line version begins on the sheet of a drawing, as a share of the drawing's width. */
const lineVersionAt = 1.05;

/** A line of ink with a width in the drawing's units. */
export interface InkLine {
  readonly line: readonly P2[];
  readonly width: number;
  readonly opacity: number;
}

export interface DrawingParts {
  /** Brightness of the clay and how much of each pixel it covers; pixels are traced, units are drawn. */
  readonly bright: Plane;
  readonly cover: Plane;
  /** Pixels for one unit. */
  readonly pixelsPerUnit: number;
  readonly levels: number;
  /** Blur of the tones, units. */
  readonly soft: number;
  readonly contours: readonly (readonly P2[])[];
  readonly contourWidth: number;
  readonly inks: readonly InkLine[];
  readonly nails: readonly (readonly P2[])[];
}

export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels by which tones go on beyond the edge of the drawing, so that their blur does not darken it. */
const bleed = 12;

/**
 * Two pictures on one sheet, from the same paths: the soft one, tones under one blur, clipped by the outline, ink on
 * top; and right of it the line version, a few pale tones with hard edges.
 */
export function drawingSvg(parts: DrawingParts, { width, height }: DrawingSize): string {
  const k = 1 / parts.pixelsPerUnit;
  const toUnits = (line: readonly P2[]): readonly P2[] =>
    line.map(([x, y]) => [(x + 0.5 - bleed) * k, (y + 0.5 - bleed) * k]);
  const outline = isolines(widened(parts.cover, bleed), 0.5)
    .map((line) => curve(simplify(toUnits(smoothLine(line, 1, true)), 0.18), true))
    .join('');
  const tones = toneLayers(parts).map((lines) =>
    lines.map((line) => curve(simplify(toUnits(smoothLine(line, 2, true)), 0.5), true, { steps: 2 })).join(''),
  );
  const layers = tones.map((d, i) => `<path id="t${i}" d="${d}"/>`).join('');
  const ink = `<g id="i" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${contourPaths(parts, k)}<g fill="currentColor" stroke="none">${inkPaths(parts)}</g></g>`;
  const sheet = Math.round(width * (1 + lineVersionAt));
  return [
    '<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n',
    `<svg aria-hidden="true" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet} ${height}">`,
    `<defs><path id="o" d="${outline}"/>${layers}${ink}</defs>`,
    '<clipPath id="c"><use href="#o"/></clipPath>',
    `<filter id="b" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="${parts.soft}"/></filter>`,
    softPicture(parts, tones.length),
    `<g transform="translate(${width * lineVersionAt})">${linePicture(parts, tones.length)}</g>`,
    '</svg>\n',
  ].join('');
}

/** `layers` tones over the darkest one, by their numbers. */
function softPicture({ nails, contourWidth }: DrawingParts, layers: number): string {
  const tones = Array.from({ length: layers }, (_, i) => `<use href="#t${i}" fill="${toneAt((i + 1) / layers)}"/>`);
  const nailPaths = nails.map((line) => `<path d="${curve(line, true)}" fill="${nailColour}" opacity=".72"/>`).join('');
  return `<g clip-path="url(#c)"><use href="#o" fill="${toneAt(0)}"/><g filter="url(#b)">${tones.join('')}</g>${nailPaths}</g><use href="#i" color="${inkColour}" stroke-width="${contourWidth}"/>`;
}

const short = (v: number): number => Math.round(v * 100) / 100;

function linePicture({ contourWidth }: DrawingParts, layers: number): string {
  const tones = pale
    .slice(1)
    .map(({ colour, from }) => `<use href="#t${Math.round(from * layers)}" fill="${colour}"/>`);
  return `<g clip-path="url(#c)"><use href="#o" fill="${pale[0].colour}"/>${tones.join('')}</g><use href="#i" color="${paleInk}" stroke-width="${short(contourWidth * paleInkShare)}"/>`;
}

/** Colour of a share of brightness, 0 dark to 1 light, from the ramp. */
function toneAt(share: number): string {
  const at = Math.min(Math.max(share, 0), 1) * (ramp.length - 1);
  const i = Math.min(Math.floor(at), ramp.length - 2);
  const [a, b] = [ramp[i] ?? ramp[0], ramp[i + 1] ?? ramp[0]];
  const channel = (q: number): string => {
    const [from, to] = [Number.parseInt(a.slice(q, q + 2), 16), Number.parseInt(b.slice(q, q + 2), 16)];
    return Math.round(from + (to - from) * (at - i))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Closed lines around all that is at least as light as a tone. */
type ToneLayer = readonly (readonly P2[])[];

/** Islands of tone with fewer points than this are noise. */
const smallestIsland = 24;

function toneLayers({ bright, cover, levels }: DrawingParts): readonly ToneLayer[] {
  const soft = spread(bright, cover);
  const values: number[] = [];
  for (let i = 0; i < soft.values.length; i += 7) if ((cover.values[i] ?? 0) > 0.5) values.push(soft.values[i] ?? 0);
  values.sort((a, b) => a - b);
  const low = values[Math.floor(values.length * 0.02)] ?? 0;
  const high = values[Math.floor(values.length * 0.985)] ?? 1;
  return Array.from({ length: levels - 1 }, (_, i) => {
    const level = low + ((high - low) * (i + 1 - 0.15)) / levels;
    return isolines(widened(soft, bleed), level, 0).filter((line) => line.length > smallestIsland);
  });
}

/** Brightness as the eye sees it, blurred, and carried past the outline so that tones do not follow it. */
function spread({ values, width, height }: Plane, cover: Plane): Plane {
  const inside = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const covered = cover.values[i] ?? 0;
    if (covered > 0.5) inside[i] = Math.min(1, Math.max(0, (values[i] ?? 0) / covered)) ** (1 / 2.2);
  }
  const mask = planeOf(
    cover.values.map((v) => (v > 0.5 ? 1 : 0)),
    width,
    height,
  );
  const plane = planeOf(inside, width, height);
  const [near, nearMask, wide, wideMask] = [blur(plane, 3), blur(mask, 3), blur(plane, 12), blur(mask, 12)];
  const out = new Float32Array(values.length);
  for (let i = 0; i < out.length; i++) {
    const [a, b] = [nearMask.values[i] ?? 0, wideMask.values[i] ?? 0];
    out[i] = a > 0.25 ? (near.values[i] ?? 0) / a : b > 0.002 ? (wide.values[i] ?? 0) / b : 0.6;
  }
  return planeOf(out, width, height);
}

function contourPaths({ contours, contourWidth }: DrawingParts, k: number): string {
  return contours
    .map((pixels) => {
      const line = simplify(smoothLine(pixels, 4, false), 0.3 / k).map(([x, y]): P2 => [x * k, y * k]);
      const [first, last] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
      const whole = Math.hypot(last[0] - first[0], last[1] - first[1]) < 6 * k || line.length > 60;
      return whole
        ? `<path d="${curve(line, false)}"/>`
        : `<path stroke="none" fill="currentColor" d="${curve(inkOutline(line, contourWidth * 1.5), true)}"/>`;
    })
    .join('');
}

const inkPaths = ({ inks }: DrawingParts): string =>
  inks
    .filter(({ line }) => line.length > 2)
    .map(({ line, width, opacity }) => {
      const thin = simplify(smoothLine(line, 6, false), 0.2);
      return `<path opacity="${opacity.toFixed(2)}" d="${curve(inkOutline(thin, width), true)}"/>`;
    })
    .join('');
