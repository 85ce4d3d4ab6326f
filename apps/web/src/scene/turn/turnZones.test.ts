// SPDX-License-Identifier: MIT
// Places of the kept meshes: what is pressed on the part that turns is the place that the pictures show there.
import { readFileSync } from 'node:fs';
import { decodeWebMesh, homeOf, type Side, type TurnPart } from '@knead/body';
import { ZONES, type ZoneId, type ZoneSpot } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { groundOf } from './ground.ts';
import { pick } from './pick.ts';
import { facing, type Pose, viewOf } from './pose.ts';
import { middleOf, paintedOf, spotOf, type ZonedMesh } from './turnZones.ts';

const bytes = (name: string) => readFileSync(new URL(`../kept/turn-${name}.bin`, import.meta.url));

function zoned(part: TurnPart, side: Side): ZonedMesh {
  return { mesh: decodeWebMesh(bytes(part)), zones: bytes(`zones-${part}`), part, side };
}

const parts = ['hand', 'foot', 'body'] as const;
const wholes = { hand: zoned('hand', 'left'), foot: zoned('foot', 'left'), body: zoned('body', 'right') } as const;

/** Turns a marked place to the viewer and presses the middle of the picture. */
function pressed(of: ZonedMesh, spot: ZoneSpot): ZoneSpot | undefined {
  const mirror = of.side === 'left' && of.part !== 'body' ? -1 : 1;
  const [x, y, z] = middleOf(of, [spot]) ?? expect.fail('not there');
  const { ground, home } = groundOf(of.mesh, [{ at: [x * mirror, y, z], radius: 0 }], mirror);
  const pose: Pose = { ...home, zoom: 2 };
  const vertex = pick(of.mesh, viewOf(pose, ground, 1), mirror, [0, 0]);
  return vertex === undefined ? undefined : spotOf(of, vertex);
}

describe.each(parts)('the places of the %s that turns', (part) => {
  const of = wholes[part];

  it('are told for every vertex', () => {
    expect(of.zones).toHaveLength(of.mesh.open.length);
    expect(Math.max(...of.zones)).toBeLessThanOrEqual(ZONES.length);
  });

  it('are painted as they are marked, and no others', () => {
    const zone = part === 'foot' ? 'heel' : 'thenar';
    const painted = paintedOf(of, [{ zone, side: of.side }]);
    painted.forEach((value, v) => {
      const spot = spotOf(of, v);
      expect(value === 255).toBe(spot?.zone === zone && spot.side === of.side);
    });
    expect(painted).toContain(255);
  });
});

describe('a press on what is turned', () => {
  const views: Readonly<Record<TurnPart, readonly string[]>> = {
    hand: ['palm', 'hand-back'],
    foot: ['sole', 'foot-top'],
    body: ['neck', 'upper-back', 'chest', 'body-front', 'body-back', 'calf', 'shin'],
  };
  // The trunk, and the other thigh, stand before these where they are seen squarely.
  const behind: readonly ZoneId[] = ['arm-medial', 'thigh-medial'];
  const homes = (part: TurnPart): readonly ZoneId[] =>
    ZONES.filter((zone) => views[part].includes(homeOf[zone]) && !behind.includes(zone));

  it.each(parts)('in the middle of a place of the %s gives that place and its side', (part) => {
    const of = wholes[part];
    const wrong = homes(part).filter((zone) => {
      const got = pressed(of, { zone, side: of.side });
      return got?.zone !== zone || got.side !== of.side;
    });
    expect(wrong).toEqual([]);
  });

  it('gives the left side of the figure as the person has it', () => {
    expect(pressed(wholes.body, { zone: 'shoulder-top', side: 'left' })).toEqual({
      zone: 'shoulder-top',
      side: 'left',
    });
  });

  it('beside the body gives nothing', () => {
    const { mesh } = wholes.hand;
    const { ground } = groundOf(mesh, [], 1);
    expect(pick(mesh, viewOf(facing([0, 0, 1], 1), ground, 1), 1, [0.98, 0.98])).toBeUndefined();
  });
});
