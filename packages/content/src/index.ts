// SPDX-License-Identifier: MIT
export {
  ADDRESSES,
  APP_ADDRESSES,
  areaAddress,
  areaSlugs,
  STOP_ADDRESSES,
  techniqueAddress,
} from './addresses.ts';
export { CLAIMS, type Claim } from './evidence/claims.ts';
export { EVIDENCE_DESIGNS, type EvidenceDesign, type EvidenceDose, type EvidenceEntry } from './evidence/entry.ts';
export { evidence, evidenceEntries } from './evidence/evidence.ts';
export { PAGE_LISTS, type PageList, pageListKeys } from './pageLists.ts';
export { isRoutineId, ROUTINE_IDS, type RoutineId, routines } from './routines/routines.ts';
export {
  isTechniqueId,
  type KnownTechniqueId,
  TECHNIQUE_IDS,
  techniques,
  techniquesById,
} from './techniques/techniques.ts';
export {
  areaKey,
  cueKey,
  evidenceKey,
  pressureKey,
  routineKey,
  SAFETY_TOPICS,
  type Say,
  TECHNIQUE_WORDS,
  type TechniqueList,
  type TechniquePart,
  techniqueKey,
  techniqueKeys,
  WORD_TOPICS,
  WORK_CUES,
  type WordArguments,
  type WordKey,
  type WordTopic,
} from './words.ts';
