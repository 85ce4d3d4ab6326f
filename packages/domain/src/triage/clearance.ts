// SPDX-License-Identifier: MIT
import type { Instant } from '@knead/base';
import type { ByRegion, Pressure, Side, TechniqueKind, Tool } from '../atlas/areas.ts';

/** What triage allows in one region, on one side. Lists name what is *blocked*. */
export interface RegionLimit {
  readonly blocked: boolean;
  readonly techniqueKinds: readonly TechniqueKind[];
  readonly tools: readonly Tool[];
  readonly ceiling: Pressure;
  /** Most seconds of contact in a day; absent means the general dose limits alone. */
  readonly daySecondsMax?: number;
  /** Longest unbroken hold, seconds; absent means the general limit alone. */
  readonly holdSecondsMax?: number;
  /** Rules that set any of these, so that a screen can say why. */
  readonly ruleIds: readonly string[];
}

/** Limits by region and side. */
export type Limits = ByRegion<Readonly<Record<Side, RegionLimit>>>;

/** What holds for the session as a whole. */
export interface SessionLimits {
  /** Highest pressure anywhere. */
  readonly ceiling: Pressure;
  /** Most seconds of contact in this session. */
  readonly contactSecondsMax: number;
  /** In the first seven days: at most 6 min of contact a day, at most 3, one area and a warm-up of at most 2. */
  readonly firstWeek: boolean;
  /** Poses that are not offered, such as standing for someone who faints. */
  readonly posesBlocked: readonly ('sitting' | 'standing-at-wall' | 'lying')[];
  readonly ruleIds: readonly string[];
}

/** Facts a clearance is made from. */
export interface ClearanceFacts {
  readonly limits: Limits;
  readonly session: SessionLimits;
  readonly rulesVersion: string;
  /** When the check was answered; a clearance serves one session and its resumption for `clearanceMinutesMax`. */
  readonly at: Instant;
}

/** A clearance serves one session and its resumption within this time (`product.md` section 9). */
export const clearanceMinutesMax = 60;

const issued = new WeakSet<object>();

/**
 * What triage allows, and the only key that opens a routine. It can be made by `issueClearance` alone, which this package
 * does not export: a look-alike from a file, a link or a cast is not in the register and opens nothing.
 */
export class Clearance {
  readonly facts: ClearanceFacts;
  // A private member makes the class nominal: no object literal has this type.
  readonly #genuine = true;

  constructor(facts: ClearanceFacts, key: typeof issueKey) {
    if (key !== issueKey) throw new Error('A clearance is issued by triage alone.');
    this.facts = facts;
  }

  /** Whether triage issued this object in this run of the program. */
  static isGenuine(value: unknown): value is Clearance {
    return typeof value === 'object' && value !== null && issued.has(value) && #genuine in value;
  }
}

const issueKey = Symbol('issue');

/** Issues a clearance. For the triage folder alone; a check of the build fails where anything else imports it. */
export function issueClearance(facts: ClearanceFacts): Clearance {
  const clearance = new Clearance(Object.freeze(facts), issueKey);
  issued.add(clearance);
  return clearance;
}
