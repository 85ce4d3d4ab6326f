// SPDX-License-Identifier: MIT
export { CLAIMS, type Claim } from './evidence/claims.ts';
export { EVIDENCE_DESIGNS, type EvidenceDesign, type EvidenceDose, type EvidenceEntry } from './evidence/entry.ts';
export { evidence, evidenceEntries } from './evidence/evidence.ts';
export { isTechniqueId, type KnownTechniqueId, TECHNIQUE_IDS, techniques } from './techniques/techniques.ts';
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
