// SPDX-License-Identifier: MIT
// How a part of the body is turned, and how near it is. Plain maths: angles in radians, places in mm.

export type V3 = readonly [x: number, y: number, z: number];

export interface Pose {
  /** Around the upright; positive brings the front to the right. */
  readonly yaw: number;
  /** Towards the viewer; positive shows more of the top. */
  readonly pitch: number;
  /** 1 shows the whole part. */
  readonly zoom: number;
}

export type Move = 'left' | 'right' | 'up' | 'down' | 'nearer' | 'farther' | 'home';

/** What a key does; others are left to the page. */
export const moveOfKey: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'nearer',
  '=': 'nearer',
  '-': 'farther',
  Home: 'home',
};

const keyTurn = Math.PI / 12;
const keyZoom = 1.25;
const pitchMax = (80 / 180) * Math.PI;
const [zoomMin, zoomMax] = [0.8, 8];

const held = (v: number, low: number, high: number): number => Math.min(high, Math.max(low, v));

/** A pose within what can be shown. */
const allowed = ({ yaw, pitch, zoom }: Pose): Pose => ({
  yaw,
  pitch: held(pitch, -pitchMax, pitchMax),
  zoom: held(zoom, zoomMin, zoomMax),
});

export function moved(pose: Pose, move: Move, home: Pose): Pose {
  const { yaw, pitch, zoom } = pose;
  switch (move) {
    case 'left':
      return allowed({ ...pose, yaw: yaw - keyTurn });
    case 'right':
      return allowed({ ...pose, yaw: yaw + keyTurn });
    case 'up':
      return allowed({ ...pose, pitch: pitch - keyTurn });
    case 'down':
      return allowed({ ...pose, pitch: pitch + keyTurn });
    case 'nearer':
      return allowed({ ...pose, zoom: zoom * keyZoom });
    case 'farther':
      return allowed({ ...pose, zoom: zoom / keyZoom });
    case 'home':
      return home;
  }
}

/** The skin follows the finger: a way over the whole picture is half a turn. Shares of the picture's size. */
export const dragged = (pose: Pose, right: number, down: number): Pose =>
  allowed({ ...pose, yaw: pose.yaw + right * Math.PI, pitch: pose.pitch + down * Math.PI });

export const zoomed = (pose: Pose, by: number): Pose => allowed({ ...pose, zoom: pose.zoom * by });

/** The pose in which skin with this normal faces the viewer, as far as it can be turned. */
export function facing([x, y, z]: V3, zoom: number): Pose {
  const level = Math.hypot(x, z);
  // Skin that faces straight up or down is shown from the front, toes up for a sole.
  const yaw = level > Math.abs(y) ? -Math.atan2(x, z) : 0;
  return allowed({ yaw, pitch: Math.atan2(y, level) * 0.9, zoom });
}

/** Where a part lies, and what is looked at closely. */
export interface Ground {
  readonly middle: V3;
  /** From the middle to the farthest skin, mm. */
  readonly reach: number;
  readonly focus: V3;
}

/** Distance of the eye, as a multiple of the reach: a long lens. */
const away = 6;

/** Turns a direction of the model into one of the viewer; three columns. */
export function turnOf({ yaw, pitch }: Pose): Float32Array {
  const [c, s, cp, sp] = [Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
  return Float32Array.from([c, sp * s, -cp * s, 0, cp, sp, s, -sp * c, cp * c]);
}

/** Places of the model to clip space; four columns. Nearer, what is looked at moves to the middle. */
export function viewOf(pose: Pose, { middle, reach, focus }: Ground, aspect: number): Float32Array {
  const t = turnOf(pose);
  const near = held(pose.zoom - 1, 0, 1);
  const centre = middle.map((v, q) => v + ((focus[q] ?? v) - v) * near);
  const row = (r: number): readonly number[] => [t[r] ?? 0, t[r + 3] ?? 0, t[r + 6] ?? 0];
  const shift = (r: number): number => -row(r).reduce((sum, v, q) => sum + v * (centre[q] ?? 0), 0);
  // The whole part fits, with a margin; narrower pictures show it smaller.
  const scale = (away * 0.94 * pose.zoom) / Math.max(1, 1 / aspect);
  const deep = reach * 2.4;
  const rows = [
    [...row(0), shift(0)].map((v) => (v * scale) / aspect),
    [...row(1), shift(1)].map((v) => v * scale),
    [...row(2), shift(2)].map((v) => (-v / deep) * away * reach),
    [...row(2).map((v) => -v), away * reach - shift(2)],
  ];
  return Float32Array.from([0, 1, 2, 3].flatMap((column) => rows.map((line) => line[column] ?? 0)));
}
