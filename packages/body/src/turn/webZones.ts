// SPDX-License-Identifier: MIT
import { ZONES } from '@knead/domain';
import { zoneAt } from '../zones/zoneAt.ts';
import { type TurnPart, turnParts } from './parts.ts';
import type { WebMesh } from './webMesh.ts';

const numbers = new Map(ZONES.map((zone, i) => [zone, i + 1]));

/** The zone of each vertex: its number in `ZONES` from 1; 0 where nothing can be marked. Both sides of a figure are alike. */
export function webZonesOf(id: TurnPart, { places, step, open }: WebMesh): Uint8Array {
  const { part } = turnParts[id];
  return Uint8Array.from(open, (_, v) => {
    const [x, y, z] = [0, 1, 2].map((q) => (places[v * 3 + q] ?? 0) * step);
    const right = id === 'body' ? -Math.abs(x ?? 0) : (x ?? 0);
    const zone = zoneAt(part, [right, y ?? 0, z ?? 0]);
    return zone === undefined ? 0 : (numbers.get(zone) ?? 0);
  });
}
