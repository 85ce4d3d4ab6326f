// SPDX-License-Identifier: MIT
import { cross, dot, sub, unit, type V3 } from '../maths/vec.ts';

/** From where a part is seen. The lens is long, so the picture is nearly free of perspective. */
export interface Camera {
  readonly eye: V3;
  readonly target: V3;
  readonly up?: V3;
  /** Millimetres at the target that fill the picture's height. */
  readonly span: number;
}

export interface Projection {
  readonly right: V3;
  readonly up: V3;
  readonly ahead: V3;
  readonly eye: V3;
  /** Pixels for a millimetre at distance 1, or for a millimetre at all without perspective. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly parallel: boolean;
}

export function projectionOf(camera: Camera, width: number, height: number): Projection {
  const look = sub(camera.target, camera.eye);
  const ahead = unit(look);
  const right = unit(cross(ahead, camera.up ?? [0, 1, 0]));
  const away = Math.sqrt(dot(look, look));
  const scale = (height * away) / camera.span;
  return { right, up: cross(right, ahead), ahead, eye: camera.eye, scale, width, height, parallel: false };
}

/** Where a place falls: pixels from the top left corner, and how far away it is. */
export function project(p: Projection, place: V3): readonly [x: number, y: number, depth: number] {
  const d = sub(place, p.eye);
  const depth = dot(d, p.ahead);
  const k = p.parallel ? p.scale : p.scale / depth;
  return [p.width / 2 + dot(d, p.right) * k, p.height / 2 - dot(d, p.up) * k, depth];
}
