// SPDX-License-Identifier: MIT
import { ZONES, type ZoneId } from './zones.ts';

/**
 * Zones of one side that touch, or lie beside each other as fingers and toes do. Held against the body model
 * (`packages/body`, `zones.test.ts`). Each pair stands once, at the
 * zone that comes first in `ZONES`.
 */
const joins: Readonly<Partial<Record<ZoneId, readonly ZoneId[]>>> = {
  occiput: ['nape', 'neck-side'],
  nape: ['neck-side', 'shoulder-top', 'interscapular'],
  'neck-side': ['shoulder-top', 'chest-upper'],
  'shoulder-top': ['scapula-upper', 'interscapular', 'chest-upper', 'deltoid'],
  'scapula-upper': ['interscapular', 'scapula-lower', 'axilla-posterior', 'deltoid'],
  interscapular: ['scapula-lower', 'low-back'],
  'scapula-lower': ['axilla-posterior', 'chest-side', 'low-back'],
  'axilla-posterior': ['chest-side', 'deltoid', 'arm-back', 'arm-medial'],
  'chest-upper': ['chest-side', 'deltoid', 'arm-front'],
  'chest-side': ['low-back', 'arm-front', 'arm-medial'],
  'low-back': ['buttock'],
  buttock: ['thigh-lateral', 'thigh-back', 'thigh-medial'],
  deltoid: ['arm-front', 'arm-back', 'arm-lateral-lower'],
  'arm-front': ['arm-medial', 'arm-lateral-lower', 'elbow-front'],
  'arm-back': ['arm-medial', 'arm-lateral-lower', 'elbow-medial', 'elbow-lateral'],
  'arm-medial': ['elbow-front', 'elbow-medial'],
  'arm-lateral-lower': ['elbow-lateral'],
  'elbow-front': ['elbow-medial', 'elbow-lateral', 'forearm-volar-radial', 'forearm-volar-ulnar'],
  'elbow-medial': ['elbow-lateral', 'forearm-volar-ulnar', 'forearm-dorsal-mid', 'forearm-dorsal-ulnar'],
  'elbow-lateral': ['forearm-volar-radial', 'forearm-dorsal-radial', 'forearm-dorsal-mid'],
  'forearm-volar-radial': ['forearm-volar-ulnar', 'forearm-dorsal-radial', 'wrist-volar-radial'],
  'forearm-volar-ulnar': ['forearm-dorsal-ulnar', 'wrist-volar-ulnar'],
  'forearm-dorsal-radial': ['forearm-dorsal-mid', 'wrist-dorsal-radial'],
  'forearm-dorsal-mid': ['forearm-dorsal-ulnar', 'wrist-dorsal-radial', 'wrist-dorsal-ulnar'],
  'forearm-dorsal-ulnar': ['wrist-dorsal-ulnar'],
  'wrist-volar-radial': ['wrist-volar-ulnar', 'wrist-dorsal-radial', 'thenar', 'thumb-dorsal'],
  'wrist-volar-ulnar': ['wrist-dorsal-ulnar', 'hypothenar'],
  'wrist-dorsal-radial': ['wrist-dorsal-ulnar', 'dorsum-hand-radial', 'thumb-dorsal'],
  'wrist-dorsal-ulnar': ['dorsum-hand-ulnar'],
  thenar: ['palm-central', 'hypothenar', 'thumb-palmar', 'dorsal-web', 'thumb-dorsal'],
  'palm-central': [
    'hypothenar',
    'index-palmar',
    'middle-palmar',
    'ring-palmar-radial',
    'ring-palmar-ulnar',
    'dorsal-web',
  ],
  hypothenar: ['little-palmar', 'dorsum-hand-ulnar'],
  'thumb-palmar': ['index-palmar', 'thumb-dorsal'],
  'index-palmar': ['middle-palmar', 'index-dorsal', 'index-middle-tips'],
  'middle-palmar': ['ring-palmar-radial', 'middle-dorsal', 'index-middle-tips'],
  'ring-palmar-radial': ['ring-palmar-ulnar', 'ring-dorsal'],
  'ring-palmar-ulnar': ['little-palmar', 'ring-dorsal'],
  'little-palmar': ['little-dorsal'],
  'dorsal-web': ['dorsum-hand-radial', 'thumb-dorsal', 'index-dorsal'],
  'dorsum-hand-radial': ['dorsum-hand-ulnar', 'index-dorsal', 'middle-dorsal'],
  'dorsum-hand-ulnar': ['ring-dorsal', 'little-dorsal'],
  'index-dorsal': ['middle-dorsal', 'index-middle-tips'],
  'middle-dorsal': ['index-middle-tips', 'ring-dorsal'],
  'ring-dorsal': ['little-dorsal'],
  'thigh-front': ['thigh-lateral', 'thigh-medial', 'knee-front'],
  'thigh-lateral': ['thigh-back', 'knee-front', 'knee-back'],
  'thigh-back': ['thigh-medial', 'knee-back'],
  'thigh-medial': ['knee-medial'],
  'knee-front': ['knee-medial', 'knee-back', 'shin-medial', 'shin-lateral'],
  'knee-medial': ['knee-back', 'shin-medial', 'calf-upper'],
  'knee-back': ['calf-upper'],
  'shin-medial': ['shin-lateral', 'calf-upper', 'ankle-medial', 'ankle-front'],
  'shin-lateral': ['calf-upper', 'calf-lower-lateral', 'ankle-lateral', 'ankle-front'],
  'calf-upper': ['calf-lower-lateral', 'ankle-medial', 'achilles'],
  'calf-lower-lateral': ['ankle-lateral', 'achilles'],
  'ankle-medial': ['ankle-front', 'achilles', 'foot-medial-edge', 'heel'],
  'ankle-lateral': ['ankle-front', 'achilles', 'foot-dorsum', 'foot-lateral-edge', 'heel'],
  'ankle-front': ['foot-dorsum'],
  achilles: ['heel'],
  'foot-medial-edge': ['foot-dorsum', 'big-toe-dorsal', 'heel', 'sole-medial', 'ball-medial', 'big-toe-plantar'],
  'foot-dorsum': ['foot-lateral-edge', 'first-web-dorsal', 'big-toe-dorsal', 'toes-2-4-dorsal', 'little-toe-dorsal'],
  'foot-lateral-edge': ['little-toe-dorsal', 'heel', 'sole-lateral', 'ball-lateral', 'little-toe-plantar'],
  'first-web-dorsal': ['big-toe-dorsal', 'toes-2-4-dorsal'],
  'big-toe-dorsal': ['toes-2-4-dorsal', 'big-toe-plantar'],
  'toes-2-4-dorsal': [
    'little-toe-dorsal',
    'toe-2-plantar',
    'toe-3-plantar',
    'toe-4-plantar-medial',
    'toe-4-plantar-lateral',
  ],
  'little-toe-dorsal': ['little-toe-plantar'],
  heel: ['sole-medial', 'sole-lateral'],
  'sole-medial': ['sole-lateral', 'ball-medial'],
  'sole-lateral': ['ball-lateral'],
  'ball-medial': ['ball-lateral', 'big-toe-plantar', 'toe-2-plantar', 'toe-3-plantar'],
  'ball-lateral': ['toe-3-plantar', 'toe-4-plantar-medial', 'toe-4-plantar-lateral', 'little-toe-plantar'],
  'big-toe-plantar': ['toe-2-plantar'],
  'toe-2-plantar': ['toe-3-plantar'],
  'toe-3-plantar': ['toe-4-plantar-medial'],
  'toe-4-plantar-medial': ['toe-4-plantar-lateral'],
  'toe-4-plantar-lateral': ['little-toe-plantar'],
};

const neighbours: ReadonlyMap<ZoneId, readonly ZoneId[]> = new Map(
  ZONES.map((zone) => [zone, ZONES.filter((other) => isJoined(zone, other) || isJoined(other, zone))]),
);

/** Neighbours of a zone on its own side, in the order of `ZONES`. The other side has the same ones. */
export function neighboursOf(zone: ZoneId): readonly ZoneId[] {
  return neighbours.get(zone) ?? [];
}

function isJoined(first: ZoneId, second: ZoneId): boolean {
  return joins[first]?.includes(second) ?? false;
}
