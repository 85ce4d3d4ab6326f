// SPDX-License-Identifier: MIT
import { unit, type V3 } from '../maths/vec.ts';
import type { Field } from './field.ts';

/** A cross-section of a loft: centre, half width, half depths before and behind, side direction, squareness. */
export interface Section {
  readonly c: V3;
  /** Half width along the side direction. */
  readonly rx: number;
  /** Half depth towards side × course; with the course upwards and the side +X that is the front. */
  readonly rf: number;
  readonly rb: number;
  readonly u: V3;
  /** 2 is an ellipse, more is squarer. */
  readonly n: number;
}

interface More {
  readonly rb?: number;
  readonly u?: V3;
  readonly n?: number;
}

export const section = (c: V3, rx: number, rf: number, { rb = rf, u = [1, 0, 0], n = 2 }: More = {}): Section => ({
  c,
  rx,
  rf,
  rb,
  u,
  n,
});

export interface LoftOptions {
  /** Samples of the course for each span. */
  readonly samples?: number;
  /** Length of the rounded ends, as a share of their radius. */
  readonly caps?: readonly [number, number];
  /** Beyond this the value is only a lower bound; it must stay larger than the widest blend that uses the part, mm. */
  readonly far?: number;
}

const channels = 10;
/** Channels: 0-2 centre, 3-5 side, 6 half width, 7 depth before, 8 depth behind, 9 squareness. */
const valuesOf = ({ c, u, rx, rf, rb, n }: Section): readonly number[] => [...c, ...unit(u), rx, rf, rb, n];

/** Coefficients of a cubic for each channel between two sections; tangents are one-sided at the ends. */
function spanOf(sections: readonly Section[], i: number): Float64Array {
  const last = sections.length - 1;
  const at = (k: number): readonly number[] => {
    const found = sections[Math.min(Math.max(k, 0), last)];
    return found ? valuesOf(found) : [];
  };
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const span = new Float64Array(channels * 4);
  for (let q = 0; q < channels; q++) {
    const [va, vb, vc, vd] = [a[q] ?? 0, b[q] ?? 0, c[q] ?? 0, d[q] ?? 0];
    const m0 = i === 0 ? vc - vb : (vc - va) / 2;
    const m1 = i === last - 1 ? vc - vb : (vd - vb) / 2;
    span.set([vb, m0, 3 * (vc - vb) - 2 * m0 - m1, 2 * (vb - vc) + m0 + m1], q * 4);
  }
  return span;
}

const at = (o: Float64Array, q: number, t: number): number =>
  (o[q * 4] ?? 0) + t * ((o[q * 4 + 1] ?? 0) + t * ((o[q * 4 + 2] ?? 0) + t * (o[q * 4 + 3] ?? 0)));
const slope = (o: Float64Array, q: number, t: number): number =>
  (o[q * 4 + 1] ?? 0) + t * (2 * (o[q * 4 + 2] ?? 0) + t * 3 * (o[q * 4 + 3] ?? 0));

interface Course {
  readonly spans: readonly Float64Array[];
  /** Coarse samples of the centre line, flat. */
  readonly line: Float64Array;
  readonly samples: number;
  readonly widest: number;
}

function courseOf(sections: readonly Section[], samples: number): Course {
  const spans = sections.slice(1).map((_, i) => spanOf(sections, i));
  const flat: number[] = [];
  let widest = 0;
  for (let i = 0; i <= spans.length * samples; i++) {
    const s = Math.min(Math.floor(i / samples), spans.length - 1);
    const span = spans[s];
    if (!span) continue;
    const t = i / samples - s;
    flat.push(at(span, 0, t), at(span, 1, t), at(span, 2, t));
    widest = Math.max(widest, at(span, 6, t), at(span, 7, t), at(span, 8, t));
  }
  return { spans, line: new Float64Array(flat), samples, widest };
}

/** How far along the coarse centre line a place is nearest, in spans. Hot: no garbage is made here. */
function coarse({ line, samples }: Course, x: number, y: number, z: number): number {
  let best = 1e30;
  let where = 0;
  let ax = line[0] ?? 0;
  let ay = line[1] ?? 0;
  let az = line[2] ?? 0;
  for (let i = 1; i < line.length / 3; i++) {
    const bx = line[i * 3] ?? 0;
    const by = line[i * 3 + 1] ?? 0;
    const bz = line[i * 3 + 2] ?? 0;
    const dx = bx - ax;
    const dy = by - ay;
    const dz = bz - az;
    let t = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz);
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const ex = x - ax - dx * t;
    const ey = y - ay - dy * t;
    const ez = z - az - dz * t;
    const d = ex * ex + ey * ey + ez * ez;
    if (d < best) {
      best = d;
      where = (i - 1 + t) / samples;
    }
    ax = bx;
    ay = by;
    az = bz;
  }
  return where;
}

/** Two Newton steps on the cubic; without them the rings of the coarse line show as bands. */
function refine({ spans }: Course, from: number, x: number, y: number, z: number): number {
  let s = from;
  const last = spans.length;
  for (let i = 0; i < 2; i++) {
    const k = Math.min(Math.floor(s), last - 1);
    const o = spans[k];
    if (!o) return s;
    const t = s - k;
    const dx = slope(o, 0, t);
    const dy = slope(o, 1, t);
    const dz = slope(o, 2, t);
    const step =
      ((x - at(o, 0, t)) * dx + (y - at(o, 1, t)) * dy + (z - at(o, 2, t)) * dz) / (dx * dx + dy * dy + dz * dz);
    s += step > 0.3 ? 0.3 : step < -0.3 ? -0.3 : step;
    s = s < 0 ? 0 : s > last ? last : s;
  }
  return s;
}

/** Distance to the superellipse of the section at `s`; beyond an end it closes with a cap. */
function sectionDistance(
  { spans }: Course,
  s: number,
  caps: readonly [number, number],
  x: number,
  y: number,
  z: number,
): number {
  const k = Math.min(Math.floor(s), spans.length - 1);
  const o = spans[k];
  if (!o) return 1e9;
  const t = s - k;
  const qx = x - at(o, 0, t);
  const qy = y - at(o, 1, t);
  const qz = z - at(o, 2, t);
  let tx = slope(o, 0, t);
  let ty = slope(o, 1, t);
  let tz = slope(o, 2, t);
  const il = 1 / Math.sqrt(tx * tx + ty * ty + tz * tz);
  tx *= il;
  ty *= il;
  tz *= il;
  let ux = at(o, 3, t);
  let uy = at(o, 4, t);
  let uz = at(o, 5, t);
  const ut = ux * tx + uy * ty + uz * tz;
  ux -= ut * tx;
  uy -= ut * ty;
  uz -= ut * tz;
  const ul = 1 / Math.sqrt(ux * ux + uy * uy + uz * uz);
  const qu = (qx * ux + qy * uy + qz * uz) * ul;
  const qv = (qx * (uy * tz - uz * ty) + qy * (uz * tx - ux * tz) + qz * (ux * ty - uy * tx)) * ul;
  const rx = Math.max(at(o, 6, t), 0.1);
  const rf = Math.max(at(o, 7, t), 0.1);
  const rb = Math.max(at(o, 8, t), 0.1);
  const rv = qv > 0 ? rf : rb;
  // The cap must not depend on the sign of qv, or the tip tears.
  const rt = Math.min(rx, (rf + rb) / 2) * (s <= 0 ? caps[0] : caps[1]);
  const aw = s <= 0 || s >= spans.length ? Math.abs(qx * tx + qy * ty + qz * tz) / rt : 0;
  return superellipse(Math.abs(qu) / rx, Math.abs(qv) / rv, aw, rx, rv, rt, at(o, 9, t));
}

function superellipse(a: number, b: number, c: number, ra: number, rb: number, rc: number, n: number): number {
  const inner = ra < rb ? ra : rb;
  if (Math.abs(n - 2) < 1e-6) {
    const k0 = Math.sqrt(a * a + b * b + c * c);
    if (k0 < 1) return (k0 - 1) * inner;
    return (k0 * (k0 - 1)) / Math.sqrt((a * a) / (ra * ra) + (b * b) / (rb * rb) + (c * c) / (rc * rc));
  }
  // Powers are the dearest thing here, so those of n - 1 are taken from those of n.
  const an = a > 0 ? a ** n : 0;
  const bn = b > 0 ? b ** n : 0;
  const cn = c > 0 ? c ** n : 0;
  const s = an + bn + cn;
  if (s < 1e-9) return -inner;
  const k0 = s ** (1 / n);
  if (k0 < 1) return (k0 - 1) * inner;
  const f = k0 / s;
  const ga = a > 0 ? (an / a / ra) * f : 0;
  const gb = b > 0 ? (bn / b / rb) * f : 0;
  const gc = c > 0 ? (cn / c / rc) * f : 0;
  return (k0 - 1) / Math.sqrt(ga * ga + gb * gb + gc * gc);
}

/** Cross-sections along a smooth course: the workhorse of the models. */
export function loft(sections: readonly Section[], { samples = 3, caps = [1, 1], far = 40 }: LoftOptions = {}): Field {
  const course = courseOf(sections, samples);
  const { line, widest } = course;
  const reach = Math.max(widest * 1.6, far);
  const low: [number, number, number] = [1e9, 1e9, 1e9];
  const high: [number, number, number] = [-1e9, -1e9, -1e9];
  for (let i = 0; i < line.length; i++) {
    const q = (i % 3) as 0 | 1 | 2;
    low[q] = Math.min(low[q], (line[i] ?? 0) - widest);
    high[q] = Math.max(high[q], (line[i] ?? 0) + widest);
  }
  return (x, y, z) => {
    const ex = Math.max(low[0] - x, 0, x - high[0]);
    const ey = Math.max(low[1] - y, 0, y - high[1]);
    const ez = Math.max(low[2] - z, 0, z - high[2]);
    const e2 = ex * ex + ey * ey + ez * ez;
    if (e2 > reach * reach) return Math.sqrt(e2);
    return sectionDistance(course, refine(course, coarse(course, x, y, z), x, y, z), caps, x, y, z);
  };
}
