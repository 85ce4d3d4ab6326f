// SPDX-License-Identifier: MIT
import { TECHNIQUE_IDS, techniquesById } from '@knead/content';
import type { ClearanceFacts, Pressure, RestInForce, TechniqueFacts } from '@knead/domain';
import { restOf } from '@knead/domain';
import { techniqueCeilings } from './techniqueCeiling.ts';

/** How one technique is limited for this person; nothing in it where it is not. */
export interface OwnLimit {
  readonly out?: 'left' | 'right' | 'both';
  readonly ceiling?: Pressure;
  readonly rest?: RestInForce;
}

/** Every technique that is limited beyond its own facts, by id. Reasons are left behind: pages name none. */
export function ownLimits(limits: ClearanceFacts, rests: readonly RestInForce[]): Readonly<Record<string, OwnLimit>> {
  // What rests is told by itself, with its end.
  const lasting = { ...limits, rested: [] };
  const rows = TECHNIQUE_IDS.map((id) => [id, ownLimitOf(techniquesById[id], lasting, rests)] as const);
  return Object.fromEntries(rows.filter(([, own]) => Object.keys(own).length > 0));
}

function ownLimitOf(facts: TechniqueFacts, limits: ClearanceFacts, rests: readonly RestInForce[]): OwnLimit {
  const { left, right } = techniqueCeilings(facts, limits);
  const out = left === 0 && right === 0 ? 'both' : left === 0 ? 'left' : right === 0 ? 'right' : undefined;
  const open = [left, right].filter((one) => one > 0);
  const ceiling = open.reduce<Pressure>((low, next) => (next < low ? next : low), facts.pressure.ceiling);
  const rest = restOf(rests, { technique: facts.id, regions: facts.regions });
  return {
    ...(out !== undefined && { out }),
    ...(open.length > 0 && ceiling < facts.pressure.ceiling && { ceiling }),
    ...(rest !== undefined && { rest }),
  };
}
