// SPDX-License-Identifier: MIT
import { add, mix3, type V3 } from '../../maths/vec.ts';
import { fingers, thumb } from './digits.ts';

const [index, middle, ring, little] = fingers;
const front = (p: V3): V3 => add(p, [0, 0, 14]);
const back = (p: V3): V3 => add(p, [0, 0, -16]);

/** Named places of the right hand and forearm, near the skin; they are snapped onto it. */
export const handLandmarks = {
  'wrist-crease-middle': [0, -2, 20],
  'wrist-crease-thumb-end': [26, 1, 12],
  'wrist-crease-little-end': [-26, 3, 12],
  'wrist-back-middle': [0, 0, -20],
  // lanes of the inner forearm
  'wrist-thumb-cord': [18, -40, 16],
  'wrist-little-cord': [-18, -40, 17],
  'forearm-thumb-top': [23, -200, 36],
  'forearm-little-top': [-20, -200, 34],
  'scaphoid-tubercle': [17, 8, 22],
  pisiform: [-19, 8, 20],
  'thumb-mound-middle': [31, 38, 30],
  'thumb-bone-base': [33, 14, 18],
  'thumb-knuckle': add(thumb.knuckle, [8, -4, 10]),
  'thumb-tip': thumb.tip,
  'thumb-mound-inner-edge': [10, 36, 24],
  'little-mound-middle': [-27, 40, 22],
  'palm-middle': [0, 50, 16],
  'index-knuckle-palm': front(index.joints[0]),
  'middle-knuckle-palm': front(middle.joints[0]),
  'ring-knuckle-palm': front(ring.joints[0]),
  'little-knuckle-palm': front(little.joints[0]),
  'index-knuckle-back': back(index.joints[0]),
  'middle-knuckle-back': back(middle.joints[0]),
  'ring-knuckle-back': back(ring.joints[0]),
  'little-knuckle-back': back(little.joints[0]),
  'index-root-palm': front(mix3(index.joints[0], index.joints[1], 0.48)),
  'middle-root-palm': front(mix3(middle.joints[0], middle.joints[1], 0.48)),
  'index-tip': front(index.joints[3]),
  'middle-tip': front(middle.joints[3]),
  'ring-tip': front(ring.joints[3]),
  'little-tip': front(little.joints[3]),
  'thumb-web-edge': [43, 66, 2],
  'second-hand-bone-middle': [21, 50, -16],
  'second-hand-bone-base': [12, 20, -16],
  'ulna-head': [-21, -18, -20],
  'radius-styloid': [32, -6, 0],
  'elbow-crease-middle': [0, -256, 36],
  'elbow-crease-thumb-end': [30, -252, 18],
  'elbow-crease-little-end': [-30, -252, 18],
  'elbow-bone-outer': [38, -256, -10],
  'elbow-bone-inner': [-38, -260, -6],
  'elbow-tip': [-3, -266, -42],
  // between the two cords in front of the wrist, and the cord in the elbow crease
  'wrist-cord-gap': [8, -2, 18],
  'biceps-cord': [10, -256, 36],
  'elbow-crease-outer-end': [34, -254, 10],
  'wrist-back-thumb-end': [28, 2, -10],
  'forearm-thumb-edge': [38, -170, 4],
  'forearm-inner-edge': [-36, -170, 6],
  'thumb-pad': [74, 92, 30],
  'thumb-back': [62, 74, 6],
} as const satisfies Record<string, V3>;

export type HandLandmark = keyof typeof handLandmarks;
