// SPDX-License-Identifier: MIT
import { spline } from '../field/curves.ts';
import { type Field, type Op, offset } from '../field/field.ts';
import { boxAround } from '../field/surface.ts';
import { add, along, dot, scale, smoothstep, sub, type V3 } from '../maths/vec.ts';

/** A flat frame on a part: creases and nails are drawn in it. */
export interface Plate {
  readonly origin: V3;
  readonly across: V3;
  readonly onward: V3;
  /** Out of the side that the frame belongs to. */
  readonly out: V3;
}

/** A crease of the skin in a frame, carved into the mesh and drawn as ink. */
export interface Crease {
  readonly plate: Plate;
  readonly points: readonly (readonly [number, number])[];
  /** Depth and width of the furrow, mm. */
  readonly depth: number;
  readonly width: number;
  /** How dark the ink is, 0 to 1. */
  readonly ink: number;
  /** Share of the length over which each end fades. */
  readonly taper: number;
}

export function crease(
  plate: Plate,
  points: readonly (readonly [number, number])[],
  { depth, width, ink, taper }: Omit<Crease, 'plate' | 'points'>,
): Crease {
  const line = spline(
    points.map(([x, y]) => [x, y, 0] as const),
    7,
  ).map(([x, y]) => [x, y] as const);
  return { plate, points: line, depth, width, ink, taper };
}

/** The crease as places above the skin, to be snapped onto it. */
export const creaseLine = ({ plate, points }: Crease, above: number): readonly V3[] =>
  points.map(([x, y]) =>
    add(add(plate.origin, scale(plate.out, above)), add(scale(plate.across, x), scale(plate.onward, y))),
  );

/** Creases reach this far above and below their plate, mm. */
const reach = 34;
const margin = 4;

/** Carves creases that lie near each other: where they cross, the deeper one counts. */
export function carve(creases: readonly Crease[]): Op {
  const carvers = creases.map(carver);
  return offset(
    (x, y, z) => {
      let deepest = 0;
      for (const depthAt of carvers) {
        const depth = depthAt(x, y, z);
        if (depth > deepest) deepest = depth;
      }
      return deepest;
    },
    boxAround(
      creases.flatMap((one) => [...creaseLine(one, 0), ...creaseLine(one, reach)]),
      margin,
    ),
  );
}

function carver({ plate, points, depth, width, taper }: Crease): Field {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1] = [Math.min(...xs) - margin, Math.max(...xs) + margin];
  const [y0, y1] = [Math.min(...ys) - margin, Math.max(...ys) + margin];
  const { origin, across, onward, out } = plate;
  return (x, y, z) => {
    const px = x - origin[0];
    const py = y - origin[1];
    const pz = z - origin[2];
    const a = px * across[0] + py * across[1] + pz * across[2];
    if (a < x0 || a > x1) return 0;
    const b = px * onward[0] + py * onward[1] + pz * onward[2];
    if (b < y0 || b > y1) return 0;
    const high = px * out[0] + py * out[1] + pz * out[2];
    const gate = high > reach ? 0 : smoothstep(0, 5, high);
    if (gate <= 0) return 0;
    const { far2, t } = nearestFlat(points, a, b);
    const fade = smoothstep(0, taper, t) * smoothstep(0, taper, 1 - t);
    return Math.exp(-far2 / (width * width)) * gate * depth * (0.2 + 0.8 * fade);
  };
}

function nearestFlat(
  points: readonly (readonly [number, number])[],
  x: number,
  y: number,
): { readonly far2: number; readonly t: number } {
  const n = points.length - 1;
  let [far2, t] = [1e9, 0];
  for (let i = 0; i < n; i++) {
    const [[ax, ay], [bx, by]] = [points[i] ?? [0, 0], points[i + 1] ?? [0, 0]];
    const [dx, dy] = [bx - ax, by - ay];
    const s = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const d = (x - ax - dx * s) ** 2 + (y - ay - dy * s) ** 2;
    if (d < far2) {
      far2 = d;
      t = (i + s) / n;
    }
  }
  return { far2, t };
}

/** A nail: half width and half length on its plate. */
export interface Nail {
  readonly plate: Plate;
  readonly width: number;
  readonly length: number;
}

const [squareAcross, squareAlong] = [3.2, 2.6];

/** Carves the rims of nails and raises their plates a little. */
export const raiseNail = (nail: Nail): Op =>
  offset(nailField([nail]), boxAround([nail.plate.origin], nail.width + nail.length));

/** Depth of the rim around the nails, less what the nail plate stands up, mm. */
function nailField(nails: readonly Nail[]): Field {
  return (x, y, z) => {
    for (const { plate, width, length } of nails) {
      const d = sub([x, y, z], plate.origin);
      const high = dot(d, plate.out);
      if (high < -4 || high > 8) continue;
      const [a, b] = [dot(d, plate.across) / width, dot(d, plate.onward) / length];
      const e = Math.abs(a) ** squareAcross + Math.abs(b) ** squareAlong;
      if (e >= 2) continue;
      const s = (e ** 0.35 - 1) * width;
      const gate = smoothstep(-3.2, -0.6, high);
      const rim = Math.exp(-(s * s) / 0.55) * (b < 0.4 ? 1 : Math.max(0, 1 - (b - 0.4) * 3));
      return (rim * 0.42 - (1 - smoothstep(-0.35, 0.35, s)) * 0.16) * gate;
    }
    return 0;
  };
}

const rimSamples = 40;

/** The rim of a nail as places near the skin, from the thumb-side middle once around. */
export function nailRim({ plate, width, length }: Nail): readonly V3[] {
  return Array.from({ length: rimSamples + 1 }, (_, i) => {
    const t = (i / rimSamples) * Math.PI * 2;
    const [c, s] = [Math.cos(t), Math.sin(t)];
    const a = Math.sign(c) * Math.abs(c) ** (2 / squareAcross) * width;
    const b = Math.sign(s) * Math.abs(s) ** (2 / squareAlong) * length;
    return along(along(plate.origin, plate.across, a), plate.onward, b);
  });
}
