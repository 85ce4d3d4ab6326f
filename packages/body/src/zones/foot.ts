// SPDX-License-Identifier: MIT
// Zones of the foot and ankle, in the axes of the right foot: +X towards the other foot, +Y up, +Z to the toes.
import type { ZoneId } from '@knead/domain';
import { distance, mix, mix3, smoothstep, type V3 } from '../maths/vec.ts';
import { footLandmarks as at } from '../models/foot/landmarks.ts';
import { bigToe, smallToes } from '../models/foot/toes.ts';
import { border, type Digit, levelled, type OnDigit, onDigit } from './borders.ts';
import { legZone } from './leg.ts';

interface ToeZones {
  readonly digit: Digit;
  readonly plantar: (on: OnDigit) => ZoneId;
  readonly dorsal: ZoneId;
  /** Where it begins, as a share of its first bone: at the furrow behind its pad, and at the web. */
  readonly begins: readonly [plantar: number, dorsal: number];
}

const [second, third, fourth, little] = smallToes.map(
  ({ joints, r, turn }): Digit => ({ joints, across: [1, 0, turn], r }),
);

const toes: readonly ToeZones[] = [
  {
    digit: { ...bigToe, across: [1, 0, 0] as V3 },
    plantar: (): ZoneId => 'big-toe-plantar',
    dorsal: 'big-toe-dorsal' as ZoneId,
    begins: [0.8, 0.45] as const,
  },
  ...(
    [
      [second, () => 'toe-2-plantar', 'toes-2-4-dorsal'],
      [third, () => 'toe-3-plantar', 'toes-2-4-dorsal'],
      [fourth, ({ across }) => (across > 0 ? 'toe-4-plantar-medial' : 'toe-4-plantar-lateral'), 'toes-2-4-dorsal'],
      [little, () => 'little-toe-plantar', 'little-toe-dorsal'],
    ] satisfies readonly (readonly [Digit | undefined, ToeZones['plantar'], ZoneId])[]
  ).flatMap(([digit, plantar, dorsal]): readonly ToeZones[] =>
    digit ? [{ digit, plantar, dorsal, begins: [0.85, 0.45] }] : [],
  ),
];

/** The skin between the first two toes and a little way up the instep. */
const firstWeb = [at['first-web'], mix3(at['first-web'], at['first-groove-end'], 0.36)] as const;
const firstWebReach = 10;

function isFirstWeb(p: V3): boolean {
  const [a, b] = firstWeb;
  const on = onDigit({ joints: [a, b], across: [1, 0, 0], r: 1 }, p);
  const share = Math.min(1, Math.max(0, on.share));
  return p[1] > a[1] - 4 && distance(p, mix3(a, b, share)) < firstWebReach;
}

function toeZone(p: V3): ZoneId | undefined {
  let best: { readonly zones: ToeZones; readonly on: OnDigit } | undefined;
  for (const zones of toes) {
    const on = onDigit(zones.digit, p);
    if (!best || on.off < best.on.off) best = { zones, on };
  }
  if (!best || best.on.off > 2.2) return undefined;
  const { zones, on } = best;
  const begins = mix(zones.begins[1], zones.begins[0], smoothstep(-0.7, 0.7, on.inner));
  if (on.bone === 0 && on.share < begins) return undefined;
  const last = on.bone === zones.digit.joints.length - 2;
  const halfWay = last ? -0.2 * smoothstep(0.5, 1, on.share) : 0;
  if (on.inner > halfWay) return zones.plantar(on);
  return isFirstWeb(p) ? 'first-web-dorsal' : zones.dorsal;
}

/** Lower rim of the ankle, seen from the side: under both knobs, then up over the instep. */
const ankleRim = border(
  [-60, 44],
  [5, at['outer-ankle-bone-tip'][1] - 15],
  [22, 57],
  [at['ankle-front'][2] + 14, at['ankle-front'][1] - 12],
  [60, 190],
);
/** Upper rim of the ankle, a hand's breadth under the calf. */
const ankleTop = at['ankle-front'][1] + 24;
const cordTop = at['heel-cord-top'][1] - 26;

const cordFront = levelled([44, -46], [84, -40], [ankleTop, -35]);
const cordHalf = levelled([60, 14], [cordTop, 11]);

function ankleZone([x, y, z]: V3): ZoneId | undefined {
  if (z < cordFront(y) && Math.abs(x) < cordHalf(y) && y < cordTop) return 'achilles';
  if (y > ankleTop) return undefined;
  const centre = -9;
  const angle = (Math.atan2(x, z - centre) * 180) / Math.PI;
  if (Math.abs(angle) < 40) return 'ankle-front';
  return x > 0 ? 'ankle-medial' : 'ankle-lateral';
}

const heelFront = at['heel-front-edge'][2];
/** Borders of sole, edge and instep: height over the floor, along the foot. */
const innerSole = levelled([0, 20], [44, at['sole-inner-edge'][1] + 9], [80, 17], [118, 8.5]);
const innerTop = levelled([10, 60], [34, at['navicular-bump'][1] + 9], [62, 42], [90, 34], [118, 28.5], [150, 25]);
const outerSole = levelled([0, 13], [40, 10], [98, 8]);
const outerTop = levelled([5, 50], [40, 31], [70, 26], [98, 22], [120, 19]);

/** Between the inner and outer part of the sole: from the middle of the heel to the third toe. */
const soleMiddle = border([heelFront, 1], [third?.joints[0]?.[2] ?? 119, third?.joints[0]?.[0] ?? -6]);
/** Where the ball begins: behind the heads of the long bones. */
const ballBegins = border(
  [at['ball-outer'][0], at['ball-outer'][2] - 24],
  [at['forefoot-hollow'][0], at['forefoot-hollow'][2] - 3],
  [at['ball-inner'][0], at['ball-inner'][2] - 24],
);

function soleZone([x, , z]: V3): ZoneId {
  if (z < heelFront) return 'heel';
  const isInner = x > soleMiddle(z);
  if (z > ballBegins(x)) return isInner ? 'ball-medial' : 'ball-lateral';
  return isInner ? 'sole-medial' : 'sole-lateral';
}

/** The middle of the foot, along it. */
const middleLine = levelled([0, 0], [110, 0], [160, 12]);

/** Half the breadth of the forefoot that has no edge. */
const forefootMiddle = 27;

function footBodyZone(p: V3): ZoneId {
  const [x, y, z] = p;
  if (z < heelFront - y * 0.1) return 'heel';
  const isInner = x > middleLine(z);
  if (y < (isInner ? innerSole : outerSole)(z)) return soleZone(p);
  // between the toes the skin rises without being an edge
  if (z > 90 && Math.abs(x + 1) < forefootMiddle)
    return y < 18 ? soleZone(p) : isFirstWeb(p) ? 'first-web-dorsal' : 'foot-dorsum';
  if (y < (isInner ? innerTop : outerTop)(z)) return isInner ? 'foot-medial-edge' : 'foot-lateral-edge';
  return isFirstWeb(p) ? 'first-web-dorsal' : 'foot-dorsum';
}

/** Zone of a place on the right foot or lower leg, up to below the knee. */
export function footZone(p: V3): ZoneId {
  const toe = toeZone(p);
  if (toe) return toe;
  if (p[1] <= ankleRim(p[2])) return footBodyZone(p);
  return ankleZone(p) ?? legZone(p);
}
