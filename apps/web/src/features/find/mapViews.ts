// SPDX-License-Identifier: MIT
import type { TurnPart, ViewId } from '@knead/body';

const wholeBody = ['body-front', 'body-back'] as const satisfies readonly ViewId[];
export type WholeBody = (typeof wholeBody)[number];

/** Close-ups of one part of the body, in the order in which turning goes through them. */
const closeUps = [
  ['palm', 'hand-back'],
  ['forearm-front', 'forearm-back'],
  ['sole', 'foot-top', 'ankle-inner', 'ankle-outer'],
  ['calf', 'shin'],
  ['neck', 'upper-back', 'chest'],
  ['arm-outer'],
] as const satisfies readonly (readonly ViewId[])[];
export type CloseUp = (typeof closeUps)[number][number];

export type MapView = WholeBody | CloseUp;

/** Whether a view is a close-up that the map has. */
export function isCloseUp(view: ViewId): view is CloseUp {
  return closeUps.some((views) => views.some((one) => one === view));
}

/** The next view of the same part; itself where there is no other. */
export function turned<V extends MapView>(view: V): V {
  const rings: readonly (readonly MapView[])[] = [wholeBody, ...closeUps];
  const ring = rings.find((views) => views.some((one) => one === view)) ?? [view];
  const next = ring[(ring.findIndex((one) => one === view) + 1) % ring.length];
  return isOfKind(next, view) ? next : view;
}

function isOfKind<V extends MapView>(next: MapView | undefined, view: V): next is V {
  return next !== undefined && isCloseUp(next) === isCloseUp(view);
}

/** The part that can be turned on which the places of a view lie. */
export function turnPartOf(view: MapView): TurnPart {
  const [hand, forearm, foot] = closeUps;
  const isOf = (views: readonly MapView[]) => views.includes(view);
  return isOf(hand) || isOf(forearm) ? 'hand' : isOf(foot) ? 'foot' : 'body';
}
