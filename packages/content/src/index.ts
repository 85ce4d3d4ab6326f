// SPDX-License-Identifier: MIT
export {
  ADDRESSES,
  APP_ADDRESSES,
  areaAddress,
  areaSlugs,
  isLibraryFile,
  LIBRARY_SECTIONS,
  openDataFile,
  STOP_ADDRESSES,
  techniqueAddress,
} from './addresses.ts';
export {
  keepOffAddress,
  pathAddress,
  placeAddress,
  pointAddress,
  triggerAddress,
  zoneAddress,
} from './atlasAddresses.ts';
export {
  groupsOf,
  keepOffAt,
  keepOffIn,
  overlapsOf,
  pathsServing,
  pathsWith,
  pointsIn,
  techniquesBeside,
  techniquesIn,
} from './atlasLinks.ts';
export { BODY_SPANS, type BodySpan, FINGER_CUN } from './bodyUnits.ts';
export { type Content, type ContentFiles, type ContentProblem, ownContent } from './check/content.ts';
export { deniedIn } from './check/copyRules.ts';
export { BODY_WORDS, countText, readingGrade, syllablesIn } from './check/readingLevel.ts';
export { PLANNED_TOPICS, type PlannedWord, planWords } from './check/wordPlan.ts';
export { checkContent } from './check.ts';
export { CLAIMS, type Claim, NOT_CLAIMS, type NotClaim } from './claims.ts';
export { CONDITIONS, type Condition, type ConditionSlug } from './conditions.ts';
export { type ContentDocument, contentDocument, contentSchemaId, type DocumentWords } from './contentDocument.ts';
export {
  type CountryNumbers,
  type CrisisLine,
  countries,
  numbersFor,
  unknownCountryEmergency,
} from './countries/countries.ts';
export { english, type TopicWords } from './english.ts';
export { evidence, evidenceEntries } from './evidence.ts';
export {
  EVIDENCE_TOPICS,
  type EvidenceDose,
  type EvidenceEntry,
  type EvidenceTopic,
} from './evidenceEntry.ts';
export { GLOSSARY, GLOSSARY_GROUPS } from './glossary.ts';
export { keepOffAreas } from './keepOff.ts';
export type { KeepOffFacts } from './keepOffFacts.ts';
export {
  conditionAddress,
  LIBRARY_ADDRESSES,
  routineAddress,
  routineStartAddress,
  scentAddress,
} from './libraryAddresses.ts';
export { PAGE_LISTS, type PageList, pageListKeys } from './pageLists.ts';
export { paths } from './paths.ts';
export { PATHS_SENTENCES, type PathsSentence, pathsAnswerKey, questionBySign } from './pathsAnswer.ts';
export { pathsToJson } from './pathsJson.ts';
export type { PointFacts, PointMeasure, PointPress } from './pointFacts.ts';
export { points, techniquesAt } from './points.ts';
export { isRoutineId, ROUTINE_IDS, type RoutineId, routines } from './routines.ts';
export { persistingRules } from './rules/persisting.ts';
export { type QuestionWords, questionWords } from './rules/questionWords.ts';
export { ruleSet, rulesVersion } from './rules/ruleSet.ts';
export {
  CARRIERS,
  type Carrier,
  DILUTIONS,
  type Dilution,
  dropsPerMl,
  SCENT_NEVERS,
  type ScentFacts,
  type ScentNever,
  scentMonthsMax,
  sensitiveAboveAge,
  skinTestHours,
} from './scentFacts.ts';
export { rulesAgainst, scents } from './scents.ts';
export { DANGERS, type Danger, dangerKey, findDanger } from './search/dangerWords.ts';
export { normalised, slipsAllowed, slipsBetween, soundOf, wordsIn } from './search/slips.ts';
export { SAME_WORDS, synonyms } from './search/synonyms.ts';
export type { TechniqueEntry } from './techniqueEntry.ts';
export {
  isTechniqueId,
  type KnownTechniqueId,
  TECHNIQUE_IDS,
  techniques,
  techniquesById,
} from './techniques.ts';
export type { TriggerFacts } from './triggerFacts.ts';
export { triggers, triggersOf } from './triggers.ts';
export {
  areaKey,
  askedKey,
  carrierKey,
  claimKey,
  conditionKey,
  cueKey,
  dilutionKey,
  EASED_RULES,
  evidenceKey,
  findingKey,
  glossaryKey,
  groupKey,
  keepOffKey,
  notClaimKey,
  noticeKey,
  optionKey,
  pathKey,
  pathSiteKey,
  pointKey,
  pressureKey,
  questionKey,
  routineKey,
  ruleKey,
  SAFETY_TOPICS,
  type Say,
  scentKey,
  scentNeverKey,
  searchKey,
  TECHNIQUE_WORDS,
  type TechniqueList,
  type TechniquePart,
  techniqueKey,
  techniqueKeys,
  topicKey,
  triggerKey,
  WORD_TOPICS,
  WORK_CUES,
  type WordArguments,
  type WordKey,
  type WordTopic,
  zoneGroupKey,
  zoneKey,
  zoneNameKey,
} from './words.ts';
