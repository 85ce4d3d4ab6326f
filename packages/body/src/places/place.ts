// SPDX-License-Identifier: MIT
import type { FigureLandmark } from '../models/figure/landmarks.ts';
import type { FootLandmark } from '../models/foot/landmarks.ts';
import type { HandLandmark } from '../models/hand/landmarks.ts';
import type { ViewId } from '../views.ts';

export type LandmarkId = HandLandmark | FootLandmark | FigureLandmark;

/** A place on the skin as people find it: at a landmark, or a share of the way to another, and then some mm aside. */
export interface Spot {
  readonly from: LandmarkId;
  readonly to?: LandmarkId;
  /** Share of the way, 0 to 1. */
  readonly share?: number;
  /** Millimetres towards another landmark; negative is away from it. */
  readonly aside?: { readonly towards: LandmarkId; readonly mm: number };
}

export const at = (from: LandmarkId, aside?: LandmarkId, mm?: number): Spot =>
  aside === undefined || mm === undefined ? { from } : { from, aside: { towards: aside, mm } };

export const between = (from: LandmarkId, to: LandmarkId, share: number, aside?: LandmarkId, mm?: number): Spot => ({
  ...at(from, aside, mm),
  to,
  share,
});

/** How the contact moves: the strokes of the library, at the technique's own tempo. */
export type Movement =
  | { readonly kind: 'rest' }
  | {
      readonly kind: 'circles';
      readonly spots: readonly Spot[];
      readonly radiusMm: number;
      readonly rounds: number;
      readonly perMinute: number;
    }
  | { readonly kind: 'walk'; readonly way: readonly Spot[]; readonly stops: number; readonly perMinute: number }
  /** One way with contact, lifted on the way back. */
  | { readonly kind: 'glide'; readonly way: readonly Spot[]; readonly perMinute: number }
  /** To and fro; a cycle is both directions. */
  | { readonly kind: 'sway'; readonly way: readonly Spot[]; readonly perMinute: number }
  | Gripped
  /** The contact rests while a part of the body moves: out and back is a cycle. */
  | { readonly kind: 'pin'; readonly limb: readonly Spot[]; readonly perMinute: number }
  /** The person's own limb is shaken loose: small and quick, to and fro. */
  | { readonly kind: 'shake'; readonly limb: readonly Spot[]; readonly perMinute: number };

/** Two contacts take what lies between them: a squeeze, or a knead, which also lifts it. */
export interface Gripped {
  readonly kind: 'grip';
  /** Middles of the pair, in order; with `slides` the way of one closed pair. */
  readonly way: readonly Spot[];
  /** The way from the second contact to the first, as that from one landmark to another. */
  readonly across: readonly [LandmarkId, LandmarkId];
  /** From the middle to each contact, mm. */
  readonly openMm: number;
  readonly closedMm: number;
  /** How far the closed pair is lifted, mm, against `across`. */
  readonly liftMm?: number;
  readonly slides?: true;
  /** The second contact is on the far side of the fold. */
  readonly behind?: true;
  readonly perMinute: number;
}

/** Where nothing may be pressed: a line, or everything within some mm of lines between spots. */
export type Never =
  | { readonly kind: 'line'; readonly way: readonly Spot[] }
  | { readonly kind: 'zone'; readonly around: readonly (readonly [Spot, Spot, number])[] };

/** Where and how a technique works, relative to landmarks of the right side. */
export interface Place {
  readonly view: ViewId;
  /** What the picture is centred on, and how much it shows, mm. */
  readonly frame: { readonly centre: Spot; readonly mm: number };
  /** `fingers`: their tips in a row across the way. `none`: nothing touches. */
  readonly contact: { readonly shape: 'disc' | 'fingers' | 'ball' | 'roller' | 'none'; readonly radiusMm: number };
  readonly movement: Movement;
  /** Where the contact rests, or begins. */
  readonly start: Spot;
  /** Other places of the same technique, in order. */
  readonly spots?: readonly Spot[];
  /** Ways to follow that are drawn, beside that of the movement. */
  readonly lanes?: readonly (readonly Spot[])[];
  readonly never?: readonly Never[];
  /** Areas of the no-press list that the tool spans without pressing on them, each with the reason. */
  readonly spans?: Readonly<Record<string, string>>;
  /** Pictures of the rest of the same technique, in the order in which it is done: another view, or other strokes. */
  readonly also?: readonly string[];
}
