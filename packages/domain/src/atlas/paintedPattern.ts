// SPDX-License-Identifier: MIT
import { SIDES, type Side } from './areas.ts';
import type { PaintMark } from './painting.ts';
import { type ZoneGroup, type ZoneId, zonesById } from './zones.ts';

/** Patterns that may need help soon, so that the painting is answered with a question first (`product.md` 9). */
export const PAINTED_SIGNS = ['saddle', 'both-legs', 'one-side', 'chest'] as const;
export type PaintedSign = (typeof PAINTED_SIGNS)[number];

/** Both-sided patterns that fit no single path. */
export const BOTH_SIDED = ['socks', 'gloves', 'socks-and-gloves'] as const;
export type BothSided = (typeof BOTH_SIDED)[number];

/** Least share of its marks that two sides must have in common to count as alike: near-symmetric is symmetric. */
const alikeShareMin = 0.5;
/** Digits of a hand that a glove covers at least. */
const gloveDigitsMin = 4;

const saddleZones: readonly ZoneId[] = ['buttock', 'thigh-medial', 'thigh-back'];
const legGroups: readonly ZoneGroup[] = ['thigh-knee', 'leg'];
const footGroups: readonly ZoneGroup[] = ['ankle', 'foot-top', 'sole'];
const armGroups: readonly ZoneGroup[] = ['upper-arm-elbow', 'forearm', 'wrist', 'palm', 'hand-back'];
const handGroups: readonly ZoneGroup[] = ['palm', 'hand-back'];
const chestZones: readonly ZoneId[] = ['chest-upper', 'chest-side'];

const digits: readonly (readonly ZoneId[])[] = [
  ['thumb-palmar', 'thumb-dorsal'],
  ['index-palmar', 'index-dorsal', 'index-middle-tips'],
  ['middle-palmar', 'middle-dorsal', 'index-middle-tips'],
  ['ring-palmar-radial', 'ring-palmar-ulnar', 'ring-dorsal'],
  ['little-palmar', 'little-dorsal'],
];

/**
 * The sign that must be asked about before any path is named, the gravest first. Feeling that is lost or strange counts
 * everywhere; pain counts on the chest alone, for pain in a back and both legs is common and asked about in the check.
 */
export function paintedSign(marks: readonly PaintMark[]): PaintedSign | undefined {
  const felt = bySide(marks.filter(({ quality }) => quality !== 'pain'));
  const lower = (side: Side) => felt[side].some((zone) => legGroups.includes(zonesById[zone].group));
  if (SIDES.every((side) => felt[side].some((zone) => saddleZones.includes(zone)))) return 'saddle';
  if (SIDES.every(lower) && !isSocks(felt)) return 'both-legs';
  if (SIDES.some((side) => isHalfBody(felt, side))) return 'one-side';
  return marks.some(({ zone }) => chestZones.includes(zone)) ? 'chest' : undefined;
}

/** A both-sided pattern like socks or gloves, near-symmetric ones too. It is no path, whatever it covers. */
export function bothSided(marks: readonly PaintMark[]): BothSided | undefined {
  const painted = bySide(marks);
  const [socks, gloves] = [isSocks(painted), isGloves(painted)];
  if (socks && gloves) return 'socks-and-gloves';
  if (socks) return 'socks';
  return gloves ? 'gloves' : undefined;
}

type BySide = Readonly<Record<Side, readonly ZoneId[]>>;

/** Zones of each side, each once. */
export function bySide(marks: readonly PaintMark[]): BySide {
  const of = (wanted: Side) => [...new Set(marks.filter(({ side }) => side === wanted).map(({ zone }) => zone))];
  return { left: of('left'), right: of('right') };
}

/** Both feet, alike, perhaps up to below the knees. Above the knees it is no sock any more. */
function isSocks(painted: BySide): boolean {
  const legs = inGroups(painted, [...footGroups, 'leg', 'thigh-knee']);
  const feet = inGroups(painted, footGroups);
  const climbs = SIDES.some((side) => legs[side].some((zone) => zonesById[zone].group === 'thigh-knee'));
  return !climbs && SIDES.every((side) => feet[side].length > 0) && areAlike(legs);
}

/** Both hands, alike, nearly every digit. Some digits of both hands alone are no glove: many nerves serve a part. */
function isGloves(painted: BySide): boolean {
  const hands = inGroups(painted, handGroups);
  const covers = (side: Side) => digits.filter((zones) => zones.some((zone) => hands[side].includes(zone))).length;
  return SIDES.every((side) => covers(side) >= gloveDigitsMin) && areAlike(hands);
}

/** Arm and leg of one side, and not both of the other: one more place on the other side makes no sign milder. */
function isHalfBody(painted: BySide, side: Side): boolean {
  const other = side === 'left' ? 'right' : 'left';
  const has = (of: Side, groups: readonly ZoneGroup[]) =>
    painted[of].some((zone) => groups.includes(zonesById[zone].group));
  const limbs = [armGroups, [...legGroups, ...footGroups]];
  const hasBoth = (of: Side) => limbs.every((groups) => has(of, groups));
  return hasBoth(side) && !hasBoth(other);
}

function inGroups(painted: BySide, groups: readonly ZoneGroup[]): BySide {
  const of = (side: Side) => painted[side].filter((zone) => groups.includes(zonesById[zone].group));
  return { left: of('left'), right: of('right') };
}

function areAlike({ left, right }: BySide): boolean {
  const shared = left.filter((zone) => right.includes(zone)).length;
  return shared / new Set([...left, ...right]).size >= alikeShareMin;
}
