// SPDX-License-Identifier: MIT
import type { Pose, TechniqueFacts, ZoneId } from '@knead/domain';

/** How a technique meets a point: it lies on it, within about 2 cm, or it is passed and never pressed. */
export const POINT_MEETINGS = ['on', 'near', 'keep-off'] as const;
export type PointMeeting = (typeof POINT_MEETINGS)[number];

/** Least and most of a number. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** A technique of the library: the facts that decide, and those that its page and the open data tell besides. */
export interface TechniqueEntry extends TechniqueFacts {
  /** Its place among the techniques of its area, from 1; decides the order of pages and lists. */
  readonly order: number;
  /** Whether it comes from the article that Knead grew from. */
  readonly fromArticle: boolean;
  /** Standard points it meets, by their code in lower case. */
  readonly points: readonly { readonly id: string; readonly meets: PointMeeting }[];
  /** Skin zones it is done in (`ZONES`), those it works on first. */
  readonly zones: readonly ZoneId[];
  /** Movements a minute that are still right, around `tempoPerMinute`. */
  readonly tempoSpan?: Span;
  /** How often the movement is repeated in one bout: strokes, circles, presses or rounds, whatever its steps count. */
  readonly repeats?: Span;
  /** Other poses it may be done in. */
  readonly otherPoses: readonly Pose[];
}
