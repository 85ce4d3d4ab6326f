// SPDX-License-Identifier: MIT
import { AREAS, type Area, GRADES, type Grade, type RoutineRequest, type TechniqueFacts } from '@knead/domain';
import { areaAddress, techniqueAddress } from './addresses.ts';
import { CLAIMS, type Claim, NOT_CLAIMS, type NotClaim } from './claims.ts';
import { english } from './english.ts';
import { evidenceEntries } from './evidence.ts';
import type { EvidenceEntry } from './evidenceEntry.ts';
import { ROUTINE_IDS, routines } from './routines.ts';
import { TECHNIQUE_IDS, techniquesById } from './techniques.ts';
import { TECHNIQUE_WORDS, WORD_TOPICS } from './words.ts';

/** Id of the shape of the open data set; its JSON Schema is `docs/formats/content.schema.json`. */
export const contentSchemaId = 'knead-content-v1';

/** English messages by the last part of their key; numbered ones are joined to lists. */
export type DocumentWords = Readonly<Record<string, string | readonly string[]>>;

/** The open data set: all facts with their English words and sources, as plain JSON. */
export interface ContentDocument {
  readonly schema: typeof contentSchemaId;
  readonly licence: 'CC-BY-4.0';
  readonly language: 'en';
  readonly pressures: readonly { readonly level: number; readonly words: DocumentWords }[];
  readonly grades: readonly { readonly id: Grade; readonly words: DocumentWords }[];
  readonly areas: readonly { readonly id: Area; readonly address: string; readonly words: DocumentWords }[];
  readonly techniques: readonly DocumentTechnique[];
  readonly routines: readonly (RoutineRequest & { readonly words: DocumentWords })[];
  readonly evidence: readonly (EvidenceEntry & { readonly words: DocumentWords })[];
  readonly claims: readonly (Claim & { readonly says: string })[];
  readonly notClaims: readonly (NotClaim & { readonly says: string })[];
}

interface DocumentTechnique extends TechniqueFacts {
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
    language: 'en',
    pressures: [1, 2, 3, 4, 5].map((level) => ({ level, words: wordsBelow(`pressure.${level}`) })),
    grades: GRADES.map((id) => ({ id, words: wordsBelow(`grade.${id}`) })),
    areas: AREAS.map((id) => ({ id, address: areaAddress(id), words: wordsBelow(`area.${id}`) })),
    techniques: TECHNIQUE_IDS.map((id) => documentTechnique(techniquesById[id])),
    routines: ROUTINE_IDS.map((id) => ({ ...routines[id], words: wordsBelow(`routine.${id}`) })),
    evidence: evidenceEntries.map((entry) => ({ ...entry, words: wordsBelow(`evidence.${entry.id}`) })),
    claims: CLAIMS.map((claim) => ({ ...claim, says: allWords[`claim.${claim.id}`] ?? '' })),
    notClaims: NOT_CLAIMS.map((one) => ({ ...one, says: allWords[`notClaim.${one.id}`] ?? '' })),
  };
}

const allWords: Readonly<Record<string, string>> = Object.assign({}, ...WORD_TOPICS.map((topic) => english[topic]));

function documentTechnique(facts: TechniqueFacts): DocumentTechnique {
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

/** Messages whose key begins with a prefix, by the rest of the key. */
function messagesBelow(prefix: string): readonly (readonly [string, string])[] {
  const start = `${prefix}.`;
  return Object.entries(allWords).flatMap(([key, text]) =>
    key.startsWith(start) ? [[key.slice(start.length), text] as const] : [],
  );
}
