// SPDX-License-Identifier: MIT
import { isZoneId, ZONE_GROUPS, ZONES, zonesById } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import {
  groupsOf,
  keepOffAt,
  keepOffIn,
  overlapsOf,
  pathsServing,
  pathsWith,
  pointsIn,
  techniquesBeside,
  techniquesIn,
} from './atlasLinks.ts';
import { keepOffAreas } from './keepOff.ts';
import { paths } from './paths.ts';
import { points } from './points.ts';
import { TECHNIQUE_IDS, techniquesById } from './techniques.ts';

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('links of the atlas', () => {
  it('finds each path from each of its zones, and from no other', () => {
    const found = ZONES.flatMap((zone) => {
      const { core, sometimes } = pathsServing(zone);
      return [...core.map(({ id }) => `${id} core ${zone}`), ...sometimes.map(({ id }) => `${id} sometimes ${zone}`)];
    });
    const stated = paths.flatMap(({ id, core, sometimes }) => [
      ...core.map((zone) => `${id} core ${zone}`),
      ...sometimes.map((zone) => `${id} sometimes ${zone}`),
    ]);
    expect(found.toSorted()).toEqual(stated.toSorted());
  });

  it('finds each technique from the groups of its zones, and those first that begin there', () => {
    for (const id of TECHNIQUE_IDS) {
      const groups = ZONE_GROUPS.filter((group) => idsOf(techniquesIn(group)).includes(id));
      expect(groups).toEqual(groupsOf(techniquesById[id].zones));
    }
    for (const group of ZONE_GROUPS) {
      const begins = techniquesIn(group).map(
        ({ zones }) => zones[0] !== undefined && zonesById[zones[0]].group === group,
      );
      expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it('finds each path from the techniques beside it', () => {
    const pairs = TECHNIQUE_IDS.flatMap((id) => pathsWith(id).map((path) => `${path.id} ${id}`));
    const beside = paths.flatMap((path) => techniquesBeside([path]).map(({ id }) => `${path.id} ${id}`));
    expect(pairs.toSorted()).toEqual(beside.toSorted());
    const all = techniquesBeside(paths);
    expect(new Set(idsOf(all)).size).toBe(all.length);
  });

  it('finds what to keep off from a group of zones and from a point', () => {
    for (const area of keepOffAreas) {
      const groups = ZONE_GROUPS.filter((group) => keepOffIn(group).includes(area));
      expect(groups).toEqual(groupsOf(idsOf(area.zones).filter(isZoneId)));
      expect(points.filter(({ id }) => keepOffAt(id).includes(area)).map(({ id }) => id)).toEqual(
        points.filter(({ id }) => area.points.includes(id)).map(({ id }) => id),
      );
    }
  });

  it('finds each point from the groups of its zones', () => {
    for (const point of points) {
      expect(ZONE_GROUPS.filter((group) => pointsIn(group).includes(point))).toEqual(groupsOf(point.zones));
    }
  });

  it('names what else serves the places of a path, most shared places first, and counts no more than there are', () => {
    for (const path of paths) {
      const shared = overlapsOf(path).map((one) => one.shared);
      expect(shared).toEqual(shared.toSorted((a, b) => b - a));
      expect(idsOf(overlapsOf(path).map((one) => one.path))).not.toContain(path.id);
      for (const count of shared) {
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(path.core.length);
      }
    }
  });
});
