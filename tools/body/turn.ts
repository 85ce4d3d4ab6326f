// SPDX-License-Identifier: MIT
import {
  decodeWebMesh,
  encodeWebMesh,
  type Mesh,
  simplify,
  type TurnPart,
  turnParts,
  webZonesOf,
} from '../../packages/body/src/index.ts';

export const turnIds = Object.keys(turnParts).filter((id): id is TurnPart => Object.hasOwn(turnParts, id));
export const turnFile = (id: TurnPart): string => `turn-${id}.bin`;
export const turnZonesFile = (id: TurnPart): string => `turn-zones-${id}.bin`;
export const turnZonesFiles: readonly string[] = turnIds.map(turnZonesFile);

/** The file of a part that can be turned: with far fewer triangles than the drawings are made from. */
export function turnBytes(id: TurnPart, whole: Mesh): Uint8Array {
  const { triangles, step } = turnParts[id];
  const mesh = simplify(whole, triangles);
  console.log(`turn ${id}: ${mesh.open.length} vertices, ${mesh.triangles.length / 3} triangles`);
  return encodeWebMesh(mesh, step);
}

/** The file of the zones on a part that can be turned, one byte a vertex. */
export const turnZonesBytes = (id: TurnPart, kept: Uint8Array): Uint8Array => webZonesOf(id, decodeWebMesh(kept));
