// SPDX-License-Identifier: MIT
import { encodeWebMesh, type Mesh, simplify, type TurnPart, turnParts } from '../../packages/body/src/index.ts';

export const turnIds = Object.keys(turnParts).filter((id): id is TurnPart => Object.hasOwn(turnParts, id));
export const turnFile = (id: TurnPart): string => `turn-${id}.bin`;

/** The file of a part that can be turned: with far fewer triangles than the drawings are made from. */
export function turnBytes(id: TurnPart, whole: Mesh): Uint8Array {
  const { triangles, step } = turnParts[id];
  const mesh = simplify(whole, triangles);
  console.log(`turn ${id}: ${mesh.open.length} vertices, ${mesh.triangles.length / 3} triangles`);
  return encodeWebMesh(mesh, step);
}
