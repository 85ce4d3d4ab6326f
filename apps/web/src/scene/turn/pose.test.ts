// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dragged,
  facing,
  type Ground,
  type Move,
  moved,
  moveOfKey,
  type Pose,
  turnOf,
  type V3,
  viewOf,
  zoomed,
} from './pose.ts';

const home: Pose = { yaw: 0.3, pitch: -0.2, zoom: 1.25 };
const ground: Ground = { middle: [10, 20, 30], reach: 100, focus: [40, 20, 30] };
const angle = fc.double({ min: -7, max: 7, noNaN: true });

/** A direction of the model as the viewer sees it. */
function seen(pose: Pose, [x, y, z]: V3): V3 {
  const t = turnOf(pose);
  const row = (r: number): number => (t[r] ?? 0) * x + (t[r + 3] ?? 0) * y + (t[r + 6] ?? 0) * z;
  return [row(0), row(1), row(2)];
}

/** Where a place falls on the picture: -1 to 1, right and up, and how deep. */
function shown(pose: Pose, [x, y, z]: V3, aspect = 1): V3 {
  const m = viewOf(pose, ground, aspect);
  const row = (r: number): number => (m[r] ?? 0) * x + (m[r + 4] ?? 0) * y + (m[r + 8] ?? 0) * z + (m[r + 12] ?? 0);
  return [row(0) / row(3), row(1) / row(3), row(2) / row(3)];
}

describe('keys', () => {
  it('turn the skin the way of the arrow, zoom, and go home', () => {
    const front: Pose = { yaw: 0, pitch: 0, zoom: 1 };
    const after = (move: Move): V3 => seen(moved(front, move, home), [0, 0, 1]);
    expect(after('right')[0]).toBeGreaterThan(0.2);
    expect(after('left')[0]).toBeLessThan(-0.2);
    expect(after('up')[1]).toBeGreaterThan(0.2);
    expect(after('down')[1]).toBeLessThan(-0.2);
    expect(moved(front, 'nearer', home).zoom).toBeGreaterThan(1);
    expect(moved(front, 'farther', home).zoom).toBeLessThan(1);
    expect(moved(front, 'home', home)).toBe(home);
    expect(moveOfKey.Tab).toBeUndefined();
  });

  it('go round and come back, whatever was pressed between', () => {
    const round = Array.from({ length: 24 }, (): Move => 'right').reduce((pose, move) => moved(pose, move, home), home);
    expect(seen(round, [0, 0, 1])[0]).toBeCloseTo(seen(home, [0, 0, 1])[0]);
  });

  it('never lose the body', () => {
    const moves: readonly Move[] = ['left', 'right', 'up', 'down', 'nearer', 'farther'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 60 }), (all) => {
        const pose = all.reduce((now, move) => moved(now, move, home), home);
        const [x, y] = shown(pose, ground.focus);
        return pose.zoom >= 0.8 && pose.zoom <= 8 && Math.abs(pose.pitch) < 1.5 && Math.abs(x) < 1 && Math.abs(y) < 1;
      }),
    );
  });
});

describe('fingers and mouse', () => {
  it('take the skin with them', () => {
    const front: Pose = { yaw: 0, pitch: 0, zoom: 1 };
    expect(seen(dragged(front, 0.1, 0), [0, 0, 1])[0]).toBeGreaterThan(0.2);
    expect(seen(dragged(front, 0, 0.1), [0, 0, 1])[1]).toBeLessThan(-0.2);
    expect(zoomed(front, 100).zoom).toBe(8);
  });
});

describe('the first view', () => {
  it('shows skin that faces sideways squarely', () => {
    fc.assert(
      fc.property(angle, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (a, y) => {
        const level = Math.sqrt(1 - y * y);
        const normal: V3 = [Math.sin(a) * level, y, Math.cos(a) * level];
        return seen(facing(normal, 1), normal)[2] > 0.7;
      }),
    );
  });

  it('shows a sole from below, toes up', () => {
    const pose = facing([0.1, -1, 0.05], 1);
    expect(seen(pose, [0, -1, 0])[2]).toBeGreaterThan(0.9);
    expect(seen(pose, [0, 0, 1])[1]).toBeGreaterThan(0.9);
  });
});

describe('the lens', () => {
  it('has the whole part in the picture, in any pose and any shape of the picture', () => {
    fc.assert(
      fc.property(angle, angle, angle, angle, fc.constantFrom(0.5, 1, 2), (yaw, pitch, a, b, aspect) => {
        const direction = [Math.cos(a) * Math.cos(b), Math.sin(b), Math.sin(a) * Math.cos(b)] as const;
        const skin: V3 = [10 + 100 * direction[0], 20 + 100 * direction[1], 30 + 100 * direction[2]];
        return shown({ yaw, pitch, zoom: 1 }, skin, aspect).every((v) => Math.abs(v) <= 1);
      }),
    );
  });

  it('brings what is looked at to the middle when near', () => {
    const [x, y] = shown({ yaw: 1, pitch: 0.4, zoom: 3 }, ground.focus);
    expect([x, y]).toEqual([expect.closeTo(0), expect.closeTo(0)]);
  });

  it('shows nearer skin before that behind it', () => {
    const front: Pose = { yaw: 0, pitch: 0, zoom: 1 };
    expect(shown(front, [10, 20, 90])[2]).toBeLessThan(shown(front, [10, 20, 0])[2]);
  });
});
