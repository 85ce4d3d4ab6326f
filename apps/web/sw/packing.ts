// SPDX-License-Identifier: MIT

/** Marks a kept answer whose bytes are packed. Builds before this one kept all answers plain. */
const mark = 'x-knead-packed';

/** The same answer with its bytes packed, to be kept. */
export function packed(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(mark, 'gzip');
  return new Response(response.body?.pipeThrough(new CompressionStream('gzip')) ?? null, { headers });
}

/** A kept answer as it came from the server, whether it was kept packed or plain. */
export function unpacked(kept: Response | undefined): Response | undefined {
  if (kept === undefined || !kept.headers.has(mark)) return kept;
  const headers = new Headers(kept.headers);
  headers.delete(mark);
  return new Response(kept.body?.pipeThrough(new DecompressionStream('gzip')) ?? null, { headers });
}
