// SPDX-License-Identifier: MIT
// Zones of head, neck and trunk, and which places of the figure lie on an arm or a leg. X is the distance from the
// middle line, so both sides are one; +Y up, +Z forwards.
import type { ZoneId } from '@knead/domain';
import { mix, smoothstep, type V3 } from '../maths/vec.ts';
import { figureLandmarks as marks } from '../models/figure/landmarks.ts';
import { border, levelled } from './borders.ts';

interface Mark {
  /** Distance from the middle line. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const at = (id: keyof typeof marks): Mark => {
  const [x, y, z] = marks[id];
  return { x: Math.abs(x), y, z };
};

/** Behind this the trunk is back, before it chest. */
const sideLine = -28;

/** Between trunk and arm: up the armpit, in front to the collar bone, behind to the shoulder tip. */
const armFront = border(
  [900, 226],
  [1240, 167],
  [at('armpit-front').y, at('armpit-front').x + 3],
  [1380, 152],
  [at('collar-bone-outer').y, at('collar-bone-outer').x],
);
const armBack = border(
  [900, 226],
  [1240, 167],
  [at('armpit-back-fold').y, at('armpit-back-fold').x + 7],
  [1380, 184],
  [at('acromion').y, at('acromion').x + 4],
);
export const isArm = ([x, y, z]: V3): boolean => x > mix(armBack(y), armFront(y), smoothstep(-64, 10, z));

/** The leg begins in front below the groin, behind at the fold of the buttock. */
const groin = border([0, 800], [30, 836], [100, 882], [150, 926]);
const buttockFold = levelled([0, 800], [30, 828], [60, 840], [110, 842], [185, 872]);
export const isLeg = ([x, y, z]: V3): boolean => y < 940 && y < mix(buttockFold(x), groin(x), smoothstep(-20, 20, z));

const throat = border(
  [at('breast-bone-notch').y, at('collar-bone-inner').x + 2],
  [at('skull-bump-behind-ear').y, at('skull-bump-behind-ear').x - 4],
);
const skullEdge = border(
  [0, at('skull-edge-middle').y - 5],
  [at('skull-hollow').x, at('skull-hollow').y],
  [at('skull-bump-behind-ear').x, at('skull-bump-behind-ear').y - 4],
);
/** Seen from the side: from the bump behind the ear to under the chin. */
const jaw = levelled([-60, 1700], [at('skull-bump-behind-ear').z, at('skull-bump-behind-ear').y - 4], [40, 1524]);
const behindEar = levelled([1590, -38], [at('behind-ear').y, at('behind-ear').z], [1745, -24]);

function headZone({ x, y, z }: Mark): ZoneId | undefined {
  return y > skullEdge(x) && z < behindEar(y) ? 'occiput' : undefined;
}

/** Lower end of the nape, just under the big neck bone. */
const napeEnds = mix(at('c7').y, at('t1').y, 0.58);
const napeSide = levelled([napeEnds, 43], [at('neck-cord-middle').y, at('neck-cord-middle').x + 11], [1590, 44]);
const neckRoot = levelled(
  [43, napeEnds + 15],
  [at('neck-shoulder-corner').x, at('neck-shoulder-corner').y + 3],
  [96, 1514],
);
const collarBone = border(
  [at('collar-bone-inner').x, at('collar-bone-inner').y],
  [at('collar-bone-middle').x, at('collar-bone-middle').y],
  [at('collar-bone-outer').x, at('collar-bone-outer').y],
);
/** Between the top of the shoulder and the hollow over the ridge of the blade. */
const shoulderBack = border(
  [60, 1470],
  [mix(at('c7').x, at('acromion').x, 0.5), 1455],
  [at('blade-groove-outer').x, at('blade-groove-outer').y + 1],
  [at('blade-ridge-outer').x, at('blade-ridge-outer').y + 5],
  [at('blade-ridge-outer').x + 20, at('blade-ridge-outer').y + 5],
);

function neckZone(mark: Mark): ZoneId | undefined {
  const { x, y, z } = mark;
  if (y > skullEdge(x) || y > jaw(z)) return headZone(mark);
  if (z > sideLine && x < throat(y)) return undefined;
  if (z < sideLine && x < napeSide(y)) return 'nape';
  const isNeck = y > neckRoot(x) || (z > -40 && x < at('neck-shoulder-corner').x + 4);
  return isNeck ? 'neck-side' : 'shoulder-top';
}

const bladeInner = border(
  [1190, 74],
  [at('blade-inner-edge-middle').y, at('blade-inner-edge-middle').x + 3],
  [1470, 69],
);
const bladeOuter = border(
  [1190, 128],
  [1250, 130],
  [at('blade-outer-edge').y, at('blade-outer-edge').x],
  [at('blade-ridge-outer').y, at('blade-ridge-outer').x - 4],
);
const bladeRidge = border(
  [at('blade-ridge-inner').x, at('blade-ridge-inner').y],
  [at('blade-ridge-middle').x, at('blade-ridge-middle').y],
  [at('blade-ridge-outer').x, at('blade-ridge-outer').y - 6],
  // out to the muscle of the shoulder, under the shoulder tip
  [at('blade-ridge-outer').x + 20, at('blade-ridge-outer').y - 18],
);
/** Where the back between the blades ends and the low back begins. */
const bladesEnd = mix(at('t7').y, at('t10').y, 0.72);
/** Lower rim of the fold behind the armpit. */
const foldEnds = at('armpit-back-fold').y - 44;
const ribsEndAtSide = 1120;

function upperBackZone({ x, y }: Mark): ZoneId {
  if (x < bladeInner(y)) return 'interscapular';
  if (y > bladeRidge(x)) return 'scapula-upper';
  if (x < bladeOuter(y)) return 'scapula-lower';
  return y > foldEnds ? 'axilla-posterior' : 'chest-side';
}

const ribsBack = border([ribsEndAtSide, 152], [1190, 128]);
const hipTop = border([0, 958], [60, 978], [150, 1004]);

function backZone(mark: Mark): ZoneId | undefined {
  const { x, y } = mark;
  if (y > bladesEnd) return upperBackZone(mark);
  if (y > ribsEndAtSide && x > ribsBack(y)) return 'chest-side';
  return y > hipTop(x) ? 'low-back' : 'buttock';
}

const breastBoneEdge = 24;
const chestMiddle = at('armpit-front').y - 12;
const ribArch = border([breastBoneEdge, 1248], [60, 1214], [110, 1150], [140, ribsEndAtSide]);

/** The breast bone, the belly and the groin are no zones. */
function frontZone({ x, y, z }: Mark): ZoneId | undefined {
  if (x < breastBoneEdge) return undefined;
  if (y > chestMiddle && (z > -8 || y > chestMiddle + 100)) return 'chest-upper';
  if (y > ribArch(x) || (y > ribsEndAtSide && x > 140)) return 'chest-side';
  return y < hipTop(x) && z < 4 && x > 120 ? 'buttock' : undefined;
}

/** Whether a place lies above the collar bone, the top of the shoulder or the end of the nape. */
function isNeckOrShoulder({ x, y, z }: Mark): boolean {
  if (z > sideLine) return y > collarBone(x) + 4;
  return y > (x < 60 ? mix(napeEnds, shoulderBack(60), smoothstep(43, 60, x)) : shoulderBack(x));
}

/** Zone of a place of head, neck or trunk; undefined where nothing can be marked. */
export function trunkZone([x, y, z]: V3): ZoneId | undefined {
  const mark = { x, y, z };
  if (isNeckOrShoulder(mark)) return neckZone(mark);
  return z < sideLine ? backZone(mark) : frontZone(mark);
}
