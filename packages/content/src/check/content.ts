// SPDX-License-Identifier: MIT
import type { PathFacts, RoutineRequest } from '@knead/domain';
import { CLAIMS, type Claim, NOT_CLAIMS, type NotClaim } from '../claims.ts';
import { english, type TopicWords } from '../english.ts';
import { evidenceEntries } from '../evidence.ts';
import type { EvidenceEntry } from '../evidenceEntry.ts';
import { keepOffAreas } from '../keepOff.ts';
import type { KeepOffFacts } from '../keepOffFacts.ts';
import { paths } from '../paths.ts';
import type { PointFacts } from '../pointFacts.ts';
import { points } from '../points.ts';
import { ROUTINE_IDS, routines } from '../routines.ts';
import type { ScentFacts } from '../scentFacts.ts';
import { scents } from '../scents.ts';
import type { TechniqueEntry } from '../techniqueEntry.ts';
import { TECHNIQUE_IDS, techniquesById } from '../techniques.ts';
import type { TriggerFacts } from '../triggerFacts.ts';
import { triggers } from '../triggers.ts';

/** Names of the files that hold facts, without folder and ending. Only somebody with a disk can know them. */
export interface ContentFiles {
  readonly techniques: readonly string[];
  readonly evidence: readonly string[];
  readonly keepOff: readonly string[];
  readonly paths: readonly string[];
  readonly points: readonly string[];
  readonly scents: readonly string[];
  readonly triggers: readonly string[];
  readonly routines: readonly string[];
}

/** All that the checks look at, as one value, so that a test can plant a fault in it. */
export interface Content {
  readonly techniques: readonly TechniqueEntry[];
  readonly evidence: readonly EvidenceEntry[];
  readonly claims: readonly Claim[];
  readonly notClaims: readonly NotClaim[];
  readonly keepOff: readonly KeepOffFacts[];
  readonly paths: readonly PathFacts[];
  readonly points: readonly PointFacts[];
  readonly scents: readonly ScentFacts[];
  readonly triggers: readonly TriggerFacts[];
  readonly routines: readonly RoutineRequest[];
  readonly words: TopicWords;
  /** Absent where there is no disk: then names of files go unchecked. */
  readonly files?: ContentFiles;
}

/** The content that is shipped. */
export const ownContent: Content = {
  techniques: TECHNIQUE_IDS.map((id) => techniquesById[id]),
  evidence: evidenceEntries,
  claims: CLAIMS,
  notClaims: NOT_CLAIMS,
  keepOff: keepOffAreas,
  paths,
  points,
  scents,
  triggers,
  routines: ROUTINE_IDS.map((id) => routines[id]),
  words: english,
};

/** One thing that is wrong, with the way to put it right. */
export interface ContentProblem {
  /** Path below `packages/content`. */
  readonly file: string;
  /** Name of the field or the key of the message. */
  readonly field: string;
  readonly remedy: string;
  /** `warning`: worth a look, does not stop a release. */
  readonly level: 'fault' | 'warning';
}

/** Makes the reporter of faults of one file. */
export function faultIn(file: string): (field: string, remedy: string) => ContentProblem {
  return (field, remedy) => ({ file, field, remedy, level: 'fault' });
}

/** Values that stand more than once, each named once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
