// SPDX-License-Identifier: MIT
import type { V3 } from '../../maths/vec.ts';
import { handLandmarks } from '../hand/landmarks.ts';
import { handPlacement, toFigure } from './limbs.ts';

/** The right side of the figure has negative x. */
const right = ([x, y, z]: V3): V3 => [-x, y, z];

const hand = (of: V3): V3 => right(toFigure(handPlacement, of));

/** Named places of the figure, near the skin: those of the middle line and those of the right side. */
export const figureLandmarks = {
  // middle line; bumps of the spine by their level
  'skull-edge-middle': [0, 1604, -96],
  c7: [0, 1494, -96],
  t1: [0, 1466, -108],
  t2: [0, 1434, -116],
  t3: [0, 1400, -124],
  t4: [0, 1366, -128],
  t5: [0, 1331, -130],
  t6: [0, 1297, -130],
  t7: [0, 1262, -124],
  t10: [0, 1164, -84],
  t12: [0, 1098, -72],
  'breast-bone-notch': [0, 1452, 22],
  'breast-bone-middle': [0, 1370, 78],
  'breast-bone-tip': [0, 1268, 92],
  navel: [0, 1082, 88],
  'throat-middle': [0, 1512, 22],
  tailbone: [0, 930, -96],
  // level with a bone of the spine, as far from the middle line as the inner edge of the blade
  'blade-level-c7': right([68, 1483, -88]),
  'blade-level-t1': right([68, 1466, -96]),
  'blade-level-t2': right([68, 1434, -116]),
  'blade-level-t3': right([68, 1400, -128]),
  'blade-level-t4': right([68, 1366, -134]),
  'blade-level-t5': right([68, 1331, -136]),
  // neck and shoulder
  'shoulder-top-middle': right([100, 1480, -73]),
  'head-back': right([44, 1670, -96]),
  'skull-hollow': right([36, 1584, -86]),
  'skull-bump-behind-ear': right([64, 1596, -34]),
  'ear-lobe': right([76, 1588, -10]),
  'behind-ear': right([70, 1630, -44]),
  'neck-shoulder-corner': right([68, 1494, -84]),
  'neck-cord-middle': right([26, 1540, -76]),
  'neck-cord-low': right([30, 1496, -88]),
  'neck-side-front-edge': right([54, 1540, -20]),
  acromion: right([188, 1434, -50]),
  'shoulder-outside': right([234, 1372, -30]),
  'collar-bone-inner': right([14, 1452, 28]),
  'collar-bone-middle': right([86, 1460, 12]),
  'collar-bone-outer': right([150, 1440, -4]),
  'below-collar-bone': right([124, 1398, 44]),
  'armpit-front': right([158, 1300, 38]),
  'armpit-back-fold': right([168, 1292, -84]),
  // shoulder blade
  'blade-top-corner': right([64, 1412, -124]),
  'blade-ridge-inner': right([62, 1388, -132]),
  'blade-ridge-middle': right([116, 1411, -108]),
  'blade-ridge-outer': right([168, 1428, -78]),
  'blade-groove-inner': right([74, 1420, -118]),
  'blade-groove-outer': right([142, 1438, -80]),
  'blade-inner-edge-middle': right([68, 1331, -136]),
  'blade-bottom-tip': right([88, 1262, -126]),
  'blade-outer-edge': right([140, 1330, -100]),
  // ribs, low back and hip
  'rib-back': right([106, 1310, -128]),
  'rib-side': right([168, 1240, 2]),
  'rib-front': right([110, 1262, 84]),
  'last-rib-tip': right([113, 1118, -47]),
  'low-back-side': right([40, 1040, -86]),
  'buttock-middle': right([96, 905, -130]),
  'hip-front-bone': right([136, 952, 66]),
  'groin-middle': right([76, 878, 84]),
  // arm
  'inner-arm-high': right([169, 1262, 14]),
  'inner-arm-middle': right([171, 1216, -12]),
  'inner-arm-low': right([206, 1150, -44]),
  'outer-arm-behind': right([222, 1300, -72]),
  'upper-arm-outside': right([248, 1250, -36]),
  'elbow-bone-outer': hand(handLandmarks['elbow-bone-outer']),
  'elbow-tip': hand(handLandmarks['elbow-tip']),
  'forearm-outer-middle': hand([34, -130, -14]),
  'wrist-outside': hand(handLandmarks['radius-styloid']),
  'hand-back-middle': hand([0, 60, -16]),
  // leg
  'thigh-back-middle': right([101, 690, -96]),
  'thigh-front-middle': right([102, 690, 76]),
  'thigh-outer-middle': right([168, 690, 0]),
  'thigh-inner-middle': right([32, 690, 12]),
  'knee-inner': right([48, 480, -10]),
  'knee-back-outer': right([128, 460, -78]),
  'kneecap-outer-hollow': right([112, 470, 28]),
  'shin-back-edge-top': right([38, 422, -52]),
  'outer-ankle-behind': right([116, 74, -46]),
  'knee-crease-middle': right([91, 460, -90]),
  'kneecap-middle': right([91, 486, 42]),
  'knee-knob-outer': right([146, 432, -34]),
  'calf-inner': right([66, 366, -100]),
  'calf-outer': right([118, 380, -96]),
  'calf-middle': right([91, 360, -96]),
  'calf-belly-end': right([92, 270, -84]),
  'heel-cord-top': right([94, 176, -70]),
  'shin-edge-top': right([82, 420, 16]),
  'shin-edge-low': right([90, 180, 0]),
  'shin-muscle-top': right([112, 400, 6]),
  'shin-muscle-low': right([108, 180, -8]),
  'outer-ankle-bone': right([129, 74, -28]),
  'inner-ankle-bone': right([58, 84, -10]),
} as const satisfies Record<string, V3>;

export type FigureLandmark = keyof typeof figureLandmarks;
