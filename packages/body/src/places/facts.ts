// SPDX-License-Identifier: MIT
import type { TurnPart } from '../turn/parts.ts';
import type { P2 } from '../vector/plane.ts';
import type { ViewId } from '../views.ts';
import type { Motion } from './paths.ts';
import type { Place } from './place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Frame extends Point {
  readonly width: number;
  readonly height: number;
}

/** One place that must not be pressed: a dotted line (the spine) or a hatched zone. SVG path, absolute commands. */
export interface NeverMark {
  readonly kind: 'line' | 'zone';
  readonly d: string;
}

/** Tip of an arrow, and where it points: degrees, clockwise from rightwards. */
export interface Head extends Point {
  readonly turn: number;
}

/** A way to follow: SVG path, absolute commands. Its heads lie clear of the patch that is drawn at rest. */
export interface Way {
  readonly d: string;
  readonly heads: readonly Head[];
}

/** A place of the movement in order, and where the tag with its number stands: beside it, never on it. */
export interface Still extends Point {
  readonly tag: Point;
  /** Its leader ends this far from the place: at the edge of what is drawn there, or 0. */
  readonly clear: number;
}

/** A roller in true size, around the contact. It touches the muscles beside the spine and bridges the spine itself. */
export interface RollerSize {
  readonly halfLength: number;
  readonly halfHeight: number;
  /** Where it touches: from so far beside the middle of the body to so far. */
  readonly touchesFrom: number;
  readonly touchesTo: number;
}

/** A round place on a part that can be turned, mm; those of the right side. */
export interface TurnPlace {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

/** What a picture shows over its drawing, in the drawing's units. */
export interface PictureFacts {
  readonly drawing: ViewId;
  readonly frame: Frame;
  readonly contact: {
    readonly shape: Place['contact']['shape'];
    /** Radius of the patch in true size; for a roller half the height of what touches. */
    readonly radius: number;
    readonly at: Point;
    readonly roller?: RollerSize;
    /** Of fingers in a row: how the row lies, degrees clockwise from rightwards. */
    readonly row?: number;
    /** Absent for a hold: the contact rests. */
    readonly motion?: Motion;
  };
  /** The movement as numbered places, for still pictures; one for a hold. */
  readonly stills: readonly Still[];
  /** Half the side of a tag. */
  readonly tagHalf: number;
  readonly ways: readonly Way[];
  /** Arrows that are no way to follow: a turn on the spot, a pair that closes. */
  readonly arrows: readonly Way[];
  /** Other spots of the same technique. */
  readonly spots: readonly Point[];
  /** Radius of their rings: true size, or less where rings would touch. */
  readonly spotRadius: number;
  readonly never: readonly NeverMark[];
  /** Pictures of the rest of the same technique, in the order in which it is done. */
  readonly also?: readonly string[];
  /** Where it is on the part that can be turned, in its millimetres; the contact first, then other spots. */
  readonly turn: {
    readonly part: TurnPart;
    readonly places: readonly TurnPlace[];
  };
}

export const short = (v: number): number => Math.round(v * 10) / 10;
export const point = ([x, y]: P2): Point => ({ x: short(x), y: short(y) });
