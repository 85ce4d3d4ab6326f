// SPDX-License-Identifier: MIT
import type { Pressure } from './areas.ts';
import type { ZoneId } from './zones.ts';

export type PathId = string;

/**
 * `root`: where a nerve leaves the spine; `nerve`: one nerve, or several that run together; `longest`: the longest nerves of
 * both legs and arms at once, which is a pattern and never named as a path of one side.
 */
export const PATH_KINDS = ['root', 'nerve', 'longest'] as const;
export type PathKind = (typeof PATH_KINDS)[number];

/** A place along a path. The nerve is never pressed; what is done is done on the muscle beside it. */
export interface PathSite {
  /** Unique within its path; names its message. */
  readonly id: string;
  /** Techniques that work on muscle beside it. None: nothing is done there, and places before and after it are used. */
  readonly techniques: readonly string[];
  /** `light`: softer than elsewhere, nothing held; `never`: it lies in an area that is kept off. Absent: as the technique says. */
  readonly care?: 'light' | 'never';
  /** Highest pressure beside it, where a technique would allow more elsewhere. */
  readonly pressureMax?: Pressure;
}

/** Where a nerve usually serves the skin. General anatomy with overlap, never a finding (`techniques.md` B). */
export interface PathFacts {
  readonly id: PathId;
  /** Address of its page, `/paths/<slug>/`: anatomy, never a disease. Never changes once published. */
  readonly slug: string;
  readonly kind: PathKind;
  readonly limb: 'arm' | 'leg' | 'head-trunk' | 'all';
  /** Zones it serves in most people. */
  readonly core: readonly ZoneId[];
  /** Zones it serves in some people, or where others overlap. */
  readonly sometimes: readonly ZoneId[];
  /** From root to tip. */
  readonly sites: readonly PathSite[];
}
