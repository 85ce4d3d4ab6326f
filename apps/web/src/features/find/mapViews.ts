// SPDX-License-Identifier: MIT
import type { ViewId } from '@knead/body';
import { type ZoneGroup, type ZoneId, zonesById } from '@knead/domain';

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

/** Whether a view is a close-up. */
export function isCloseUp(view: MapView): view is CloseUp {
  return !wholeBody.some((one) => one === view);
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

const viewByGroup: Readonly<Partial<Record<ZoneGroup, CloseUp>>> = {
  palm: 'palm',
  'hand-back': 'hand-back',
  'foot-top': 'foot-top',
  sole: 'sole',
};

const viewByZone: Readonly<Partial<Record<ZoneId, CloseUp>>> = {
  occiput: 'neck',
  nape: 'neck',
  'neck-side': 'neck',
  'shoulder-top': 'neck',
  'scapula-upper': 'upper-back',
  interscapular: 'upper-back',
  'scapula-lower': 'upper-back',
  'axilla-posterior': 'upper-back',
  'chest-upper': 'chest',
  'chest-side': 'chest',
  'forearm-volar-radial': 'forearm-front',
  'forearm-volar-ulnar': 'forearm-front',
  'forearm-dorsal-radial': 'forearm-back',
  'forearm-dorsal-mid': 'forearm-back',
  'forearm-dorsal-ulnar': 'forearm-back',
  'wrist-volar-radial': 'palm',
  'wrist-volar-ulnar': 'palm',
  'wrist-dorsal-radial': 'hand-back',
  'wrist-dorsal-ulnar': 'hand-back',
  'knee-back': 'calf',
  'calf-upper': 'calf',
  'calf-lower-lateral': 'calf',
  'shin-medial': 'shin',
  'shin-lateral': 'shin',
  'ankle-medial': 'ankle-inner',
  'ankle-lateral': 'ankle-outer',
  'ankle-front': 'foot-top',
  achilles: 'ankle-inner',
  deltoid: 'arm-outer',
};

/** The close-up in which a place is seen best; undefined where the whole body shows it well enough. */
export function closeUpOf(zone: ZoneId): CloseUp | undefined {
  return viewByZone[zone] ?? viewByGroup[zonesById[zone].group];
}
