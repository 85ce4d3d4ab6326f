// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import { ZONES, type ZoneId } from './zones.ts';

describe('neighboursOf', () => {
  it('gives each zone a neighbour, and none itself', () => {
    expect(ZONES.filter((zone) => neighboursOf(zone).length === 0)).toEqual([]);
    expect(ZONES.filter((zone) => neighboursOf(zone).includes(zone))).toEqual([]);
  });

  it('goes both ways', () => {
    const oneWay = ZONES.filter((zone) => neighboursOf(zone).some((other) => !neighboursOf(other).includes(zone)));
    expect(oneWay).toEqual([]);
  });

  it('reaches every zone of a side from any other', () => {
    const reached = new Set<ZoneId>(['occiput']);
    for (const zone of reached) for (const other of neighboursOf(zone)) reached.add(other);
    expect(ZONES.filter((zone) => !reached.has(zone))).toEqual([]);
  });

  it('goes round the forearm, and from finger to finger', () => {
    expect(neighboursOf('forearm-dorsal-radial')).toEqual(
      expect.arrayContaining(['forearm-volar-radial', 'forearm-dorsal-mid', 'elbow-lateral', 'wrist-dorsal-radial']),
    );
    expect(neighboursOf('middle-palmar')).toEqual(
      expect.arrayContaining(['index-palmar', 'ring-palmar-radial', 'palm-central', 'middle-dorsal']),
    );
  });
});
