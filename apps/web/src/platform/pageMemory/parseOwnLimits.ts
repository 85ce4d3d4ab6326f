// SPDX-License-Identifier: MIT
import type { OwnLimits, OwnRest, OwnTechnique } from '../../ports/pageMemory.ts';

/** Reads what was kept of own limits; what cannot be understood is passed over, as pages lead no session. */
export function parseOwnLimits(value: unknown): OwnLimits {
  if (!isRecord(value) || Array.isArray(value)) return {};
  const known = Object.entries(value).flatMap(([id, one]) => {
    const technique = techniqueOf(one);
    return Object.keys(technique).length === 0 ? [] : [[id, technique] as const];
  });
  return Object.fromEntries(known);
}

const sides = ['left', 'right', 'both'] as const;
const ceilingMax = 5;

function techniqueOf(value: unknown): OwnTechnique {
  if (!isRecord(value)) return {};
  const out = sides.find((side) => side === value.out);
  const ceiling = Number.isInteger(value.ceiling) ? Number(value.ceiling) : 0;
  const rest = restOf(value.rest);
  return {
    ...(out !== undefined && { out }),
    ...(ceiling >= 1 && ceiling <= ceilingMax && { ceiling }),
    ...(rest !== undefined && { rest }),
  };
}

function restOf(value: unknown): OwnRest | undefined {
  if (!isRecord(value) || typeof value.says !== 'string') return undefined;
  return typeof value.until === 'number' ? { says: value.says, until: value.until } : { says: value.says };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
