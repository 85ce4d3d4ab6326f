// SPDX-License-Identifier: MIT
import {
  AREAS,
  type Area,
  GRADES,
  type Grade,
  neighboursOf,
  type PathFacts,
  type RoutineRequest,
  ZONES,
  type ZoneFacts,
  type ZoneId,
  zonesById,
} from '@knead/domain';
import { areaAddress, techniqueAddress } from './addresses.ts';
import { pathAddress, pointAddress, triggerAddress } from './atlasAddresses.ts';
import { CLAIMS, type Claim, NOT_CLAIMS, type NotClaim } from './claims.ts';
import { type AfterRule, afterRules, type Progression, progression } from './doseGuide.ts';
import { english } from './english.ts';
import { evidenceEntries } from './evidence.ts';
import type { EvidenceEntry } from './evidenceEntry.ts';
import { keepOffAreas } from './keepOff.ts';
import type { KeepOffFacts } from './keepOffFacts.ts';
import { routineAddress, scentAddress } from './libraryAddresses.ts';
import { paths } from './paths.ts';
import type { PointFacts } from './pointFacts.ts';
import { points } from './points.ts';
import { ROUTINE_IDS, routines } from './routines.ts';
import { rulesVersion } from './rules/ruleSet.ts';
import { DILUTIONS, type Dilution, type ScentFacts } from './scentFacts.ts';
import { scents } from './scents.ts';
import type { TechniqueEntry } from './techniqueEntry.ts';
import { TECHNIQUE_IDS, techniquesById } from './techniques.ts';
import type { TriggerFacts } from './triggerFacts.ts';
import { triggers } from './triggers.ts';
import { TECHNIQUE_WORDS, WORD_TOPICS } from './words.ts';

/** Id of the shape of the open data set; its JSON Schema is `docs/formats/content.schema.json`. */
export const contentSchemaId = 'knead-content-v2';

/** How to name the data set when it is used. */
export const citeAs =
  'Knead contributors: Knead, an open library of self-massage: techniques, points, nerve paths and their evidence. CC BY 4.0.';

/** English messages by the last part of their key; numbered ones are joined to lists. */
export type DocumentWords = Readonly<Record<string, string | readonly string[]>>;

/** The open data set: all facts with their English words and sources, as plain JSON. */
export interface ContentDocument {
  readonly schema: typeof contentSchemaId;
  readonly licence: 'CC-BY-4.0';
  readonly citeAs: typeof citeAs;
  /** Version of the safety rules that stand beside it. */
  readonly rulesVersion: string;
  readonly language: 'en';
  readonly pressures: readonly { readonly level: number; readonly words: DocumentWords }[];
  readonly grades: readonly { readonly id: Grade; readonly words: DocumentWords }[];
  readonly areas: readonly { readonly id: Area; readonly address: string; readonly words: DocumentWords }[];
  readonly zones: readonly DocumentZone[];
  readonly points: readonly (PointFacts & Addressed)[];
  readonly paths: readonly (PathFacts & Addressed)[];
  readonly triggers: readonly (TriggerFacts & Addressed)[];
  readonly keepOff: readonly (KeepOffFacts & { readonly words: DocumentWords })[];
  readonly scents: readonly (ScentFacts & Addressed)[];
  readonly dilutions: readonly Dilution[];
  readonly techniques: readonly DocumentTechnique[];
  readonly routines: readonly (RoutineRequest & Addressed)[];
  readonly progression: Progression;
  readonly afterRules: readonly AfterRule[];
  readonly evidence: readonly (EvidenceEntry & { readonly words: DocumentWords })[];
  readonly claims: readonly (Claim & { readonly says: string })[];
  readonly notClaims: readonly (NotClaim & { readonly says: string })[];
}

interface Addressed {
  readonly address: string;
  readonly words: DocumentWords;
}

/** One of the 80 skin zones of a side. */
interface DocumentZone extends ZoneFacts {
  readonly id: ZoneId;
  readonly neighbours: readonly ZoneId[];
  readonly words: DocumentWords;
}

interface DocumentTechnique extends TechniqueEntry {
  readonly address: string;
  readonly words: DocumentWords;
  /** Spoken cues, by the rest of their key, such as `arrive.left`. */
  readonly cues: Readonly<Record<string, string>>;
}

/** The open data set as it is now. The same version of the program always gives the same document. */
export function contentDocument(): ContentDocument {
  return {
    schema: contentSchemaId,
    licence: 'CC-BY-4.0',
    citeAs,
    rulesVersion,
    language: 'en',
    pressures: [1, 2, 3, 4, 5].map((level) => ({ level, words: wordsBelow(`pressure.${level}`) })),
    grades: GRADES.map((id) => ({ id, words: wordsBelow(`grade.${id}`) })),
    areas: AREAS.map((id) => ({ id, address: areaAddress(id), words: wordsBelow(`area.${id}`) })),
    zones: ZONES.map((id) => ({ id, ...zonesById[id], neighbours: neighboursOf(id), words: wordsBelow(`zone.${id}`) })),
    points: points.map((point) => ({ ...point, ...addressed(pointAddress(point.id), `point.${point.id}`) })),
    paths: paths.map((path) => ({ ...path, ...addressed(pathAddress(path.slug), `path.${path.id}`) })),
    triggers: triggers.map((one) => ({ ...one, ...addressed(triggerAddress(one.slug), `trigger.${one.id}`) })),
    keepOff: keepOffAreas.map((area) => ({ ...area, words: wordsBelow(`keepOff.${area.id}`) })),
    scents: scents.map((scent) => ({ ...scent, ...addressed(scentAddress(scent.id), `scent.${scent.id}`) })),
    dilutions: DILUTIONS,
    techniques: TECHNIQUE_IDS.map((id) => documentTechnique(techniquesById[id])),
    routines: ROUTINE_IDS.map((id) => ({ ...routines[id], ...addressed(routineAddress(id), `routine.${id}`) })),
    progression,
    afterRules,
    evidence: evidenceEntries.map((entry) => ({ ...entry, words: wordsBelow(`evidence.${entry.id}`) })),
    claims: CLAIMS.map((claim) => ({ ...claim, says: allWords[`claim.${claim.id}`] ?? '' })),
    notClaims: NOT_CLAIMS.map((one) => ({ ...one, says: allWords[`notClaim.${one.id}`] ?? '' })),
  };
}

const allWords: Readonly<Record<string, string>> = Object.assign({}, ...WORD_TOPICS.map((topic) => english[topic]));

function addressed(address: string, key: string): Addressed {
  return { address, words: wordsBelow(key) };
}

function documentTechnique(facts: TechniqueEntry): DocumentTechnique {
  const lists = Object.entries(TECHNIQUE_WORDS).filter(([, count]) => count !== undefined);
  const words = Object.fromEntries(messagesBelow(`technique.${facts.id}`));
  const joined = lists.map(([list]) => {
    const items = Object.entries(words).filter(([key]) => key.startsWith(`${list}.`));
    return [list, items.map(([, text]) => text)] as const;
  });
  const single = Object.entries(words).filter(([key]) => !key.includes('.'));
  return {
    ...facts,
    address: techniqueAddress(facts.slug),
    words: Object.fromEntries([...single, ...joined]),
    cues: Object.fromEntries(messagesBelow(`cue.${facts.id}`)),
  };
}

function wordsBelow(prefix: string): DocumentWords {
  return Object.fromEntries(messagesBelow(prefix));
}

/** Messages by the first two parts of their key, such as `point.gb21`: the rest of the key, and the text. */
const messagesByPrefix: ReadonlyMap<string, readonly (readonly [string, string])[]> = groupByPrefix();

function groupByPrefix(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const [key, text] of Object.entries(allWords)) {
    const [first = '', second = '', ...rest] = key.split('.');
    const prefix = `${first}.${second}`;
    const group = groups.get(prefix) ?? [];
    group.push([rest.join('.'), text]);
    groups.set(prefix, group);
  }
  return groups;
}

/** Messages whose key begins with two parts, by the rest of the key. */
function messagesBelow(prefix: string): readonly (readonly [string, string])[] {
  return (messagesByPrefix.get(prefix) ?? []).filter(([rest]) => rest !== '');
}
