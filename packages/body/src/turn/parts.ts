// SPDX-License-Identifier: MIT
import type { PartId } from '../parts.ts';

/** What can be turned, and how fine: triangles, and mm to which places are rounded. The hand comes with its forearm. */
export const turnParts = {
  hand: { part: 'arm', triangles: 26_000, step: 0.05 },
  foot: { part: 'foot', triangles: 18_000, step: 0.05 },
  body: { part: 'figure', triangles: 30_000, step: 0.15 },
} as const satisfies Record<string, { readonly part: PartId; readonly triangles: number; readonly step: number }>;

export type TurnPart = keyof typeof turnParts;

/** On which of them places of a part lie, in the same millimetres. */
export const turnPartOf = (part: PartId): TurnPart =>
  part === 'hand' || part === 'arm' ? 'hand' : part === 'foot' ? 'foot' : 'body';
