// SPDX-License-Identifier: MIT
import type { Region } from './areas.ts';

/** Groups that zones are listed in, from head to toe (`techniques.md` B.1). */
export const ZONE_GROUPS = [
  'head-neck-trunk',
  'upper-arm-elbow',
  'forearm',
  'wrist',
  'palm',
  'hand-back',
  'thigh-knee',
  'leg',
  'ankle',
  'foot-top',
  'sole',
] as const;
export type ZoneGroup = (typeof ZONE_GROUPS)[number];

/** What a skin zone is part of; with several regions the stricter limit wins (`product.md` 9). */
export interface ZoneFacts {
  readonly group: ZoneGroup;
  readonly regions: readonly Region[];
}

/** The 80 skin zones of each side, in the order of their groups. */
const zoneTable = {
  occiput: { group: 'head-neck-trunk', regions: ['scalp', 'neck_back'] },
  nape: { group: 'head-neck-trunk', regions: ['neck_back'] },
  'neck-side': { group: 'head-neck-trunk', regions: ['neck_side'] },
  'shoulder-top': { group: 'head-neck-trunk', regions: ['shoulder'] },
  'scapula-upper': { group: 'head-neck-trunk', regions: ['upper_back'] },
  interscapular: { group: 'head-neck-trunk', regions: ['upper_back'] },
  'scapula-lower': { group: 'head-neck-trunk', regions: ['upper_back'] },
  'axilla-posterior': { group: 'head-neck-trunk', regions: ['upper_back', 'shoulder'] },
  'chest-upper': { group: 'head-neck-trunk', regions: ['chest'] },
  'chest-side': { group: 'head-neck-trunk', regions: ['chest'] },
  'low-back': { group: 'head-neck-trunk', regions: ['low_back'] },
  buttock: { group: 'head-neck-trunk', regions: ['hip_buttock'] },
  deltoid: { group: 'upper-arm-elbow', regions: ['upper_arm'] },
  'arm-front': { group: 'upper-arm-elbow', regions: ['upper_arm'] },
  'arm-back': { group: 'upper-arm-elbow', regions: ['upper_arm'] },
  'arm-medial': { group: 'upper-arm-elbow', regions: ['upper_arm'] },
  'arm-lateral-lower': { group: 'upper-arm-elbow', regions: ['upper_arm'] },
  'elbow-front': { group: 'upper-arm-elbow', regions: ['elbow'] },
  'elbow-medial': { group: 'upper-arm-elbow', regions: ['elbow'] },
  'elbow-lateral': { group: 'upper-arm-elbow', regions: ['elbow'] },
  'forearm-volar-radial': { group: 'forearm', regions: ['forearm'] },
  'forearm-volar-ulnar': { group: 'forearm', regions: ['forearm'] },
  'forearm-dorsal-radial': { group: 'forearm', regions: ['forearm'] },
  'forearm-dorsal-mid': { group: 'forearm', regions: ['forearm'] },
  'forearm-dorsal-ulnar': { group: 'forearm', regions: ['forearm'] },
  'wrist-volar-radial': { group: 'wrist', regions: ['wrist'] },
  'wrist-volar-ulnar': { group: 'wrist', regions: ['wrist'] },
  'wrist-dorsal-radial': { group: 'wrist', regions: ['wrist'] },
  'wrist-dorsal-ulnar': { group: 'wrist', regions: ['wrist'] },
  thenar: { group: 'palm', regions: ['hand'] },
  'palm-central': { group: 'palm', regions: ['hand'] },
  hypothenar: { group: 'palm', regions: ['hand'] },
  'thumb-palmar': { group: 'palm', regions: ['hand'] },
  'index-palmar': { group: 'palm', regions: ['hand'] },
  'middle-palmar': { group: 'palm', regions: ['hand'] },
  'ring-palmar-radial': { group: 'palm', regions: ['hand'] },
  'ring-palmar-ulnar': { group: 'palm', regions: ['hand'] },
  'little-palmar': { group: 'palm', regions: ['hand'] },
  'dorsal-web': { group: 'hand-back', regions: ['hand'] },
  'dorsum-hand-radial': { group: 'hand-back', regions: ['hand'] },
  'dorsum-hand-ulnar': { group: 'hand-back', regions: ['hand'] },
  'thumb-dorsal': { group: 'hand-back', regions: ['hand'] },
  'index-dorsal': { group: 'hand-back', regions: ['hand'] },
  'middle-dorsal': { group: 'hand-back', regions: ['hand'] },
  'index-middle-tips': { group: 'hand-back', regions: ['hand'] },
  'ring-dorsal': { group: 'hand-back', regions: ['hand'] },
  'little-dorsal': { group: 'hand-back', regions: ['hand'] },
  'thigh-front': { group: 'thigh-knee', regions: ['thigh'] },
  'thigh-lateral': { group: 'thigh-knee', regions: ['thigh'] },
  'thigh-back': { group: 'thigh-knee', regions: ['thigh'] },
  'thigh-medial': { group: 'thigh-knee', regions: ['thigh'] },
  'knee-front': { group: 'thigh-knee', regions: ['shin'] },
  'knee-medial': { group: 'thigh-knee', regions: ['shin'] },
  'knee-back': { group: 'thigh-knee', regions: ['knee_back'] },
  'shin-medial': { group: 'leg', regions: ['shin'] },
  'shin-lateral': { group: 'leg', regions: ['shin'] },
  'calf-upper': { group: 'leg', regions: ['calf'] },
  'calf-lower-lateral': { group: 'leg', regions: ['calf'] },
  'ankle-medial': { group: 'ankle', regions: ['ankle'] },
  'ankle-lateral': { group: 'ankle', regions: ['ankle'] },
  'ankle-front': { group: 'ankle', regions: ['ankle'] },
  achilles: { group: 'ankle', regions: ['ankle'] },
  'foot-medial-edge': { group: 'foot-top', regions: ['foot'] },
  'foot-dorsum': { group: 'foot-top', regions: ['foot'] },
  'foot-lateral-edge': { group: 'foot-top', regions: ['foot'] },
  'first-web-dorsal': { group: 'foot-top', regions: ['foot'] },
  'big-toe-dorsal': { group: 'foot-top', regions: ['foot'] },
  'toes-2-4-dorsal': { group: 'foot-top', regions: ['foot'] },
  'little-toe-dorsal': { group: 'foot-top', regions: ['foot'] },
  heel: { group: 'sole', regions: ['foot'] },
  'sole-medial': { group: 'sole', regions: ['foot'] },
  'sole-lateral': { group: 'sole', regions: ['foot'] },
  'ball-medial': { group: 'sole', regions: ['foot'] },
  'ball-lateral': { group: 'sole', regions: ['foot'] },
  'big-toe-plantar': { group: 'sole', regions: ['foot'] },
  'toe-2-plantar': { group: 'sole', regions: ['foot'] },
  'toe-3-plantar': { group: 'sole', regions: ['foot'] },
  'toe-4-plantar-medial': { group: 'sole', regions: ['foot'] },
  'toe-4-plantar-lateral': { group: 'sole', regions: ['foot'] },
  'little-toe-plantar': { group: 'sole', regions: ['foot'] },
} as const satisfies Readonly<Record<string, ZoneFacts>>;

export type ZoneId = keyof typeof zoneTable;

/** Facts of each zone, by id. */
export const zonesById: Readonly<Record<ZoneId, ZoneFacts>> = zoneTable;

/** Ids of all zones, group by group. */
export const ZONES = Object.keys(zoneTable).filter(isZoneId);

/** Whether a text is the id of a zone. */
export function isZoneId(text: string): text is ZoneId {
  return Object.hasOwn(zoneTable, text);
}

/** Regions by zone id. */
export const regionsByZone: ReadonlyMap<string, readonly Region[]> = new Map(
  ZONES.map((zone) => [zone, zonesById[zone].regions]),
);
