// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type DrawingParts, drawingSvg } from './drawing.ts';
import { isolines } from './isolines.ts';
import { inkOutline, lengthOf, simplify, smoothLine } from './lines.ts';
import { curve } from './path.ts';
import { blur, flipped, flippedLine, type P2, type Plane, planeOf, shrink, widened } from './plane.ts';

/** A hill around the middle of a plane. */
function hill(width: number, height: number): Plane {
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) values[x + y * width] = 20 - Math.hypot(x - width / 2, y - height / 2);
  }
  return planeOf(values, width, height);
}

const areaOf = (line: readonly P2[]): number =>
  line.reduce((sum, [x, y], i) => {
    const [nx, ny] = line[(i + 1) % line.length] ?? [x, y];
    return sum + (x * ny - nx * y) / 2;
  }, 0);

describe('isolines', () => {
  it('close around what is high, with the right size', () => {
    const [line, ...more] = isolines(hill(60, 60), 0);
    expect(more).toEqual([]);
    expect(Math.abs(areaOf(line ?? []))).toBeCloseTo(Math.PI * 400, -1.5);
  });

  it('close along the edge of the plane', () => {
    const lines = isolines(hill(60, 20), 0);
    expect(lines).toHaveLength(1);
  });

  it('find an island in a lake apart from the shore', () => {
    const { values, width, height } = hill(60, 60);
    const ring = planeOf(
      values.map((v) => (v > 12 && v < 16 ? -1 : v)),
      width,
      height,
    );
    expect(isolines(ring, 0)).toHaveLength(3);
  });
});

describe('lines', () => {
  const zigzag: readonly P2[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [15, 4],
    [20, 0],
  ];

  it('lose points within the error and keep the others', () => {
    expect(simplify(zigzag, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [15, 4],
      [20, 0],
    ]);
    expect(simplify(zigzag, 0.01)).toHaveLength(5);
  });

  it('are evened out without moving open ends', () => {
    const even = smoothLine(zigzag, 3, false);
    expect([even[0], even.at(-1)]).toEqual([zigzag[0], zigzag.at(-1)]);
    expect(lengthOf(even)).toBeLessThan(lengthOf(zigzag));
  });

  it('become ink that is thin at its ends', () => {
    const outline = inkOutline(
      [
        [0, 0],
        [10, 0],
        [20, 0],
      ],
      4,
    );
    expect(outline).toHaveLength(6);
    expect(outline[1]?.[1]).toBeCloseTo(2);
    expect(Math.abs(outline[0]?.[1] ?? 9)).toBeLessThan(0.5);
  });
});

describe('curve', () => {
  it('starts where the line starts, is closed when asked, and does not drift', () => {
    const line: readonly P2[] = Array.from({ length: 400 }, (_, i) => [i * 0.333, Math.sin(i / 9) * 3]);
    const d = curve(line, false);
    expect(d.startsWith('M0 0c')).toBe(true);
    const steps =
      d
        .slice(d.indexOf('c') + 1)
        .match(/-?(?:\d*\.)?\d+/g)
        ?.map(Number) ?? [];
    let x = 0;
    for (let i = 4; i < steps.length; i += 6) x += steps[i] ?? 0;
    expect(x).toBeCloseTo(399 * 0.333, 1);
    expect(curve(line.slice(0, 5), true).endsWith('z')).toBe(true);
    expect(curve([[1, 1]], false)).toBe('');
  });
});

describe('planes', () => {
  it('shrink, widen, blur and flip', () => {
    const plane = planeOf(Float32Array.from([1, 3, 5, 7]), 2, 2);
    expect([...shrink(plane, 2).values]).toEqual([4]);
    expect(widened(plane, 1)).toMatchObject({ width: 4, height: 4 });
    expect([...widened(plane, 1).values].slice(0, 4)).toEqual([1, 1, 3, 3]);
    expect([...flipped(plane).values]).toEqual([3, 1, 7, 5]);
    expect(flippedLine([[1, 2]], 10)).toEqual([[9, 2]]);
    expect([...blur(planeOf(new Float32Array(25).fill(2), 5, 5), 1).values].every((v) => Math.abs(v - 2) < 1e-5)).toBe(
      true,
    );
  });
});

describe('drawingSvg', () => {
  const bright = hill(60, 60);
  const parts: DrawingParts = {
    bright: planeOf(
      bright.values.map((v) => Math.max(0, v / 20)),
      60,
      60,
    ),
    cover: planeOf(
      bright.values.map((v) => (v > 0 ? 1 : 0)),
      60,
      60,
    ),
    pixelsPerUnit: 1,
    levels: 4,
    soft: 2,
    contours: [
      [
        [10, 30],
        [12, 36],
        [16, 40],
      ],
    ],
    contourWidth: 1,
    inks: [
      {
        line: [
          [20, 30],
          [30, 31],
          [40, 30],
        ],
        width: 2,
        opacity: 0.5,
      },
    ],
    nails: [
      [
        [25, 25],
        [30, 25],
        [30, 30],
      ],
    ],
  };

  it('is one small picture without script, style or text, the same each time', () => {
    const svg = drawingSvg(parts, { width: 60, height: 60 });
    expect(svg).toBe(drawingSvg(parts, { width: 60, height: 60 }));
    expect(svg).toContain('viewBox="0 0 123 60"');
    expect(svg).not.toMatch(/<text|<script|style=|NaN|undefined/);
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(6);
  });

  it('has its line version beside it: four pale tones and ink, no blur and no path of its own', () => {
    const [soft = '', line = ''] = drawingSvg(parts, { width: 60, height: 60 }).split('<g transform="translate(63)">');
    expect(soft).toContain('filter="url(#b)"');
    expect(line).not.toMatch(/filter|<path/);
    expect(new Set(line.match(/fill="#[0-9a-f]{6}"/g)).size).toBe(4);
    const ids = [...line.matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
    for (const id of ids) expect(soft).toContain(`id="${id}"`);
    expect(line).toContain('color="#1f353b"');
  });
});
