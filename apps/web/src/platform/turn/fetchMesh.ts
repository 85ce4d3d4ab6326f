// SPDX-License-Identifier: MIT

/** The bytes of a file of the site. Rejects where it cannot be had. */
export async function fetchMesh(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The mesh was answered with ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
