// SPDX-License-Identifier: MIT
import type { Instant } from '@knead/base';
import type {
  Area,
  ByArea,
  ByRegion,
  Pose,
  Pressure,
  Region,
  Side,
  StepSide,
  TechniqueKind,
  Tool,
} from '../atlas/areas.ts';
import type { Effect } from './ruleSet.ts';

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
  /** Share of a technique's usual time, 0–1; absent means all of it. */
  readonly timeShare?: number;
  /** Skin may be numb here: it is looked at before it is touched. Absent means no. */
  readonly lookFirst?: true;
  /** Rules that set any of these, so that a screen can say why. */
  readonly ruleIds: readonly string[];
  /** Which of them set what. Absent: not known. */
  readonly because?: readonly LimitCause<'limit'>[];
}

/** What one rule set of a limit. */
export interface LimitCause<Kind extends Effect['kind']> {
  readonly ruleId: string;
  readonly effect: Omit<Extract<Effect, { readonly kind: Kind }>, 'where'>;
}

/** Limits by region and side. */
export type Limits = ByRegion<Readonly<Record<Side, RegionLimit>>>;

/** What holds for the session as a whole. */
export interface SessionLimits {
  /** Highest pressure anywhere. `Limits` does not contain it: a step takes the lower of the two. */
  readonly ceiling: Pressure;
  /** Most seconds of contact in this session; what was had today is already taken off. */
  readonly contactSecondsMax: number;
  /** In the first seven days: at most 6 min of contact a day, at most 3, one area and a warm-up of at most 2. */
  readonly firstWeek: boolean;
  /** Poses that are not offered, such as standing for someone who faints. */
  readonly posesBlocked: readonly Pose[];
  /** No weight on a ball or roller on the floor: in the first 14 days, and for whom the floor is not safe. */
  readonly floorBlocked: boolean;
  readonly ruleIds: readonly string[];
  /** Which of them set what. Absent: not known. */
  readonly because?: readonly LimitCause<'session'>[];
}

/** A spot that is left alone until a moment, because of what happened there. */
export interface RestedSpot {
  /** Id of the technique that works there. */
  readonly technique: string;
  readonly side: StepSide;
  /** Exclusive: from this moment on the spot is free again. */
  readonly until: Instant;
  /** Regions that rest as a whole; absent means the spot of this technique alone. */
  readonly regions?: readonly Region[];
  readonly ruleId: string;
}

/** Seconds of contact already had today. They are taken off the allowances of a day (`safety.md` 4.2). */
export interface ContactToday {
  readonly totalSeconds: number;
  readonly areaSeconds: ByArea<number>;
  /** Areas with more contact than a warm-up on the way to another (R33). Absent: every area with contact. */
  readonly workedAreas?: readonly Area[];
  /** Seconds by technique id, both sides together; a technique that is absent had none. */
  readonly techniqueSeconds: Readonly<Record<string, number>>;
}

/** Facts a clearance is made from. */
export interface ClearanceFacts {
  readonly limits: Limits;
  readonly session: SessionLimits;
  /** Spots whose rest is not over at `at`. */
  readonly rested: readonly RestedSpot[];
  readonly contactToday: ContactToday;
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
    return value instanceof Clearance && issued.has(value) && value.#genuine;
  }
}

const issueKey = Symbol('issue');

/** Issues a clearance. For the triage folder alone; a check of the build fails where anything else imports it. */
export function issueClearance(facts: ClearanceFacts): Clearance {
  const clearance = new Clearance(frozen(facts), issueKey);
  Object.freeze(clearance);
  issued.add(clearance);
  return clearance;
}

/** What was closed all the way down already, such as the effects of a rule: nothing in it can change any more. */
const closed = new WeakSet<object>();

/** The same facts, frozen all the way down, so that nobody raises a ceiling later. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || closed.has(value)) return value;
  // Also where the outside is frozen already: what lies in it may not be.
  for (const member of Object.values(value)) frozen(member);
  closed.add(value);
  return Object.freeze(value);
}
