// SPDX-License-Identifier: MIT
import { cut, fieldOf, join, type Op } from '../../field/field.ts';
import { loft, section } from '../../field/loft.ts';
import { ellipsoid } from '../../field/shapes.ts';
import type { V3 } from '../../maths/vec.ts';
import { far } from './limbs.ts';

const torso = (): Op =>
  join(
    loft(
      [
        section([0, 866, -8], 108, 72, { rb: 82 }),
        section([0, 884, -8], 138, 84, { rb: 92 }),
        section([0, 915, -10], 158, 94, { rb: 104, n: 2.2 }),
        section([0, 975, -6], 152, 95, { rb: 90, n: 2.2 }),
        section([0, 1040, 0], 144, 92, { rb: 76, n: 2.2 }),
        section([0, 1100, 2], 138, 92, { rb: 76 }),
        section([0, 1170, -2], 146, 98, { rb: 86 }),
        section([0, 1240, -8], 158, 104, { rb: 98, n: 2.2 }),
        section([0, 1310, -16], 164, 100, { rb: 108, n: 2.3 }),
        section([0, 1370, -26], 154, 84, { rb: 102, n: 2.3 }),
        section([0, 1420, -36], 120, 64, { rb: 80, n: 2.2 }),
        section([0, 1460, -40], 82, 50, { rb: 54 }),
        section([0, 1485, -38], 60, 44),
      ],
      { caps: [0.9, 1.2], far },
    ),
  );

const neck = (): Op =>
  join(
    loft(
      [
        section([0, 1425, -34], 64, 50, { rb: 56 }),
        section([0, 1475, -34], 55, 47, { rb: 50 }),
        section([0, 1525, -24], 52, 47, { rb: 50 }),
        section([0, 1580, -14], 54, 50, { rb: 56 }),
      ],
      { far },
    ),
    60,
  );

/** A smooth head: no face at all. Ears stay, because places are found by them. */
function head(): Op {
  const parts = [
    join(ellipsoid([0, 1658, -14], [73, 85, 94], [0, 1, 0.12])),
    join(
      loft(
        [
          section([0, 1564, 24], 34, 48, { rb: 40 }),
          section([0, 1588, 21], 45, 60, { rb: 54 }),
          section([0, 1620, 14], 56, 67, { rb: 64 }),
          section([0, 1662, 6], 61, 72, { rb: 70 }),
          section([0, 1692, -4], 52, 68, { rb: 70 }),
        ],
        { caps: [0.75, 0.9], far },
      ),
      70,
    ),
    join(ellipsoid([75, 1618, -8], [6, 31, 17], [0.16, 1, -0.18], [1, 0, 0.25]), 12),
    cut(ellipsoid([83, 1619, -3], [4, 19, 8], [0.1, 1, -0.18], [1, 0, 0.25]), 8),
  ];
  return join(fieldOf(parts), 75);
}

const shoulderSlope: V3 = [0.35, 1, -0.1];

const backAndShoulder = (): readonly Op[] => [
  join(
    loft(
      [
        section([26, 1560, -58], 20, 16, { u: shoulderSlope }),
        section([46, 1512, -62], 30, 26, { u: shoulderSlope }),
        section([86, 1460, -56], 34, 30, { u: shoulderSlope }),
        section([134, 1420, -46], 29, 28, { u: shoulderSlope }),
        section([168, 1394, -36], 23, 26, { u: shoulderSlope }),
      ],
      { samples: 4, far },
    ),
    46,
  ),
  join(ellipsoid([178, 1366, -27], [45, 76, 53], [0.28, -1, 0]), 74),
  join(ellipsoid([118, 1262, -50], [42, 120, 46], [0.16, 1, 0.05]), 60),
  join(ellipsoid([88, 1352, -98], [54, 80, 25], [0.2, 1, 0.16], [1, 0, 0.28]), 100),
  join(ellipsoid([34, 1120, -62], [26, 170, 22], [-0.02, 1, 0.02]), 44),
];

const chestAndPelvis = (): readonly Op[] => [
  join(ellipsoid([76, 1318, 42], [80, 56, 40], [0.35, 1, -0.1], [1, 0, -0.35]), 60),
  join(ellipsoid([72, 1278, 62], [56, 56, 38], [0, 1, 0.05], [1, 0, -0.25]), 66),
  join(ellipsoid([74, 902, -74], [78, 82, 60], [-0.1, 1, 0]), 54),
  join(ellipsoid([116, 938, -18], [43, 92, 66]), 120),
  // holds trunk and thighs in one form, so that no seam runs across the front
  join(ellipsoid([68, 892, 14], [62, 66, 62], [0.1, 1, 0]), 64),
];

const backFurrow = (): readonly Op[] => [
  cut(
    loft(
      [
        section([0, 1470, -104], 10, 12),
        section([0, 1380, -140], 15, 14),
        section([0, 1300, -144], 17, 18),
        section([0, 1180, -112], 15, 22),
        section([0, 1080, -92], 15, 20),
        section([0, 1000, -104], 14, 16),
        section([0, 950, -122], 7, 12),
      ],
      { far },
    ),
    34,
  ),
  cut(
    loft([section([0, 950, -126], 3, 10), section([0, 900, -142], 3, 34), section([0, 852, -120], 4, 40)], { far }),
    26,
  ),
];

/** One half of the trunk with neck and head; x is folded, so it serves both. */
export const trunk = (): readonly Op[] => [
  torso(),
  neck(),
  head(),
  ...backAndShoulder(),
  ...chestAndPelvis(),
  ...backFurrow(),
];
