// SPDX-License-Identifier: MIT
export {
  AREAS,
  type Area,
  type ByArea,
  type ByRegion,
  kindsByStroke,
  MASSAGE_TOOLS,
  POSES,
  type Pose,
  type Pressure,
  pressureMax,
  REGIONS,
  type Region,
  SIDES,
  type Side,
  STROKES,
  type StepSide,
  type Stroke,
  TECHNIQUE_KINDS,
  type TechniqueKind,
  TOOLS,
  type Tool,
} from './atlas/areas.ts';
export { findPaths, type PathCoverage, type PathsAnswer, type UnclearSide } from './atlas/findPaths.ts';
export { neighboursOf } from './atlas/neighbours.ts';
export { BOTH_SIDED, type BothSided, PAINTED_SIGNS, type PaintedSign } from './atlas/paintedPattern.ts';
export {
  markedSpots,
  PAINT_QUALITIES,
  type PaintingProblem,
  type PaintMark,
  type PaintQuality,
  paintMarkKey,
  parsePainting,
  qualitiesAt,
  withoutTwins,
  type ZoneSpot,
  zoneSpotKey,
} from './atlas/painting.ts';
export { PATH_KINDS, type PathFacts, type PathId, type PathKind, type PathSite } from './atlas/path.ts';
export {
  isZoneId,
  regionsByZone,
  ZONE_GROUPS,
  ZONES,
  type ZoneFacts,
  type ZoneGroup,
  type ZoneId,
  zonesById,
} from './atlas/zones.ts';
export { foldWeek, sessionsThisWeek, type WeekDay, type WeekStart, weekSecondsMin } from './habit/foldWeek.ts';
export {
  type CheckFinished,
  type ComplaintPainted,
  type ContactKept,
  type DayNoted,
  type Deleted,
  EASE_LASTED,
  type EaseLasted,
  type EaseTold,
  type Erased,
  type EventBody,
  type EventHead,
  type EventKind,
  type EventOf,
  eventSchemaVersion,
  type Imported,
  isKind,
  type JournalEvent,
  MEANINGS,
  NEXT_DAY_FEELS,
  type NextDayAnswered,
  type NextDayFeel,
  type NoticeMarked,
  OCCASIONS,
  type PreferenceSet,
  type ProfileAnswered,
  type Rated,
  RECHECKS,
  type Recheck,
  type Rechecked,
  type Rested,
  type Restored,
  type Revised,
  type SessionFinished,
  type SessionReflected,
  type SessionStarted,
  type StepDone,
  type StopLifted,
  type StopRaised,
  SYMPTOMS,
  type Symptom,
} from './journal/events.ts';
export { foldDayLog, paintedSpots } from './journal/foldDayLog.ts';
export { type CheckIn, type DayEntry, foldDays, type JournalDay } from './journal/foldDays.ts';
export { foldDose, foldFirstUse } from './journal/foldDose.ts';
export { foldFirmWork } from './journal/foldFirmWork.ts';
export { foldImports, type ImportRecord } from './journal/foldImports.ts';
export type { FoldNeeds } from './journal/foldNeeds.ts';
export { foldNextDay, type NextDayDue, nextDayDaysMax } from './journal/foldNextDay.ts';
export { foldNumb, numbMarks } from './journal/foldNumb.ts';
export { foldPaintings, type KeptPainting } from './journal/foldPaintings.ts';
export {
  DEVICE_PREFERENCES,
  foldPreferences,
  PREFERENCE_VALUES,
  type PreferenceKey,
  type Preferences,
  preferenceSet,
  type Switch,
} from './journal/foldPreferences.ts';
export { type Freshness, foldProfile } from './journal/foldProfile.ts';
export { foldRechecks, type RecheckDue, recheckMs } from './journal/foldRechecks.ts';
export { foldRested, tingleRestMs } from './journal/foldRested.ts';
export { foldRests, longestRest, type RestInForce, restOf } from './journal/foldRests.ts';
export { foldSessions, type SessionRecord, type SymptomScores } from './journal/foldSessions.ts';
export { bracingPressure, foldStartPressure, startLoweredMax } from './journal/foldStartPressure.ts';
export { foldStops, type StopInForce } from './journal/foldStops.ts';
export { foldOpenTingling, foldTriageLog } from './journal/foldTriageLog.ts';
export { foldReacted } from './journal/foldWaiting.ts';
export { inClockOrder } from './journal/inClockOrder.ts';
export { lastFullCheck } from './journal/lastFullCheck.ts';
export { lastRatings } from './journal/lastRatings.ts';
export { makeDeletion } from './journal/makeDeletion.ts';
export { persistingLimits } from './journal/persistingLimits.ts';
export { makeEvent, makeStamper, type StampContext, type Stamper } from './journal/stamp.ts';
export {
  erasable,
  handedInIds,
  hiddenIds,
  historyOf,
  KEPT_KINDS,
  META_KINDS,
  undoMs,
  type Version,
  type VisibleEvent,
  visibleEvents,
} from './journal/visibleEvents.ts';
export {
  type ComposeRefusal,
  type ComposeSetting,
  composeRoutine,
  foreseeRoutine,
  OPEN_OFFERS,
  type OpenOffer,
} from './routine/composeRoutine.ts';
export {
  type DayRecord,
  emptyDay,
  type RestingPlace,
  type SpotContact,
  type TechniqueLibrary,
} from './routine/dayRecord.ts';
export {
  areaDaySecondsMax,
  changeFactor,
  changeoverSecondsDefault,
  changeoverSecondsMax,
  changeoverSecondsMin,
  closeSecondsMax,
  closeSecondsMin,
  daySecondsMax,
  firmFromPressure,
  firstWeekDaySecondsMax,
  firstWeekPressureMax,
  holdSecondsMax,
  lightAreaDaySecondsMax,
  lightPressureMax,
  neckHoldSecondsMax,
  neckRegions,
  nerveDaySecondsMax,
  nervePressureMax,
  openingSecondsMin,
  pauseSecondsMin,
  requestSecondsMax,
  requestSecondsMin,
  spotDaySecondsMax,
  spotSecondsMax,
  techniqueDayFactor,
  unheldRegions,
  warmUpPressureMax,
} from './routine/doseLimits.ts';
export { DRAFT_PROBLEMS, type DraftProblem, type DraftRules } from './routine/draftRules.ts';
export { parseRoutineDraft, type RoutineDraft } from './routine/parseRoutineDraft.ts';
export { type RestRoutine, restRoutine, restRoutineSecondsMin } from './routine/restRoutine.ts';
export {
  type ContactStep,
  LEFT_OUT_REASONS,
  type LeftOut,
  type LeftOutReason,
  REST_KINDS,
  type RestKind,
  type RestStep,
  ROUTINE_WHYS,
  Routine,
  type RoutineFacts,
  type RoutineRequest,
  type RoutineWhy,
  type RoutineWhyKind,
  type Step,
  type TechniqueWish,
} from './routine/routine.ts';
export {
  EVIDENCE_BASES,
  type EvidenceBasis,
  GRADES,
  type Grade,
  type TechniqueFacts,
  type TechniqueId,
} from './routine/technique.ts';
export {
  CUE_MOMENTS,
  CUE_SIGNALS,
  type CueMoment,
  type CueSignal,
  type CueWord,
  type TimedCue,
} from './session/cue.ts';
export { advance, startSession } from './session/session.ts';
export { cuesBetween, nextCueAt, openingCues } from './session/sessionCues.ts';
export { breathInMs, breathOutMs, suspensionMs } from './session/sessionLimits.ts';
export {
  causeOf,
  creditedSeconds,
  endingOf,
  rechecksOf,
  reportsOf,
  type SessionRecheck,
} from './session/sessionReports.ts';
export {
  type ResumeRefusal,
  resumeSession,
  type SessionSnapshot,
  snapshot,
  snapshotVersion,
} from './session/sessionSnapshot.ts';
export {
  type BreathPace,
  type Easing,
  isLeadingMode,
  type LeadingMode,
  type Session,
  type SessionEvent,
  type SessionMode,
  type SessionRoutine,
  type SessionSettings,
  type StepProgress,
  type TingledSpot,
  type Visit,
} from './session/sessionState.ts';
export { type BreathView, type SessionView, viewOf } from './session/sessionView.ts';
export { STEP_ENDINGS, type StepEnding, type StepReport } from './session/stepReport.ts';
export { type TrackEntry, trackOf, trackToJson } from './session/track.ts';
export { mayGoOnAfter, UNWELL_CAUSES, type UnwellCause } from './session/unwellCause.ts';
export {
  ANSWERS,
  type Answer,
  type Answers,
  type AnswerWord,
  type Checked,
  type QuestionId,
  SCORES,
  type Score,
  TIERS,
  type Tier,
} from './triage/answers.ts';
export {
  type AreaJson,
  type DecisionJson,
  decisionToJson,
  type FindingJson,
  type GroupJson,
  inputOfProfile,
  type QuestionJson,
  questionsToJson,
  type WordsOf,
} from './triage/assessJson.ts';
export {
  Clearance,
  type ClearanceFacts,
  type ContactToday,
  clearanceMinutesMax,
  type Limits,
  type RegionLimit,
  type RestedSpot,
  type SessionLimits,
} from './triage/clearance.ts';
export {
  type Condition,
  type ConditionLike,
  FACTS,
  type Fact,
  questionsOf,
  when,
} from './triage/condition.ts';
export {
  decideTriage,
  engineRuleId,
  type Finding,
  REASON_CODES,
  type ReasonCode,
  type TriageDecision,
  type TriageOutcome,
} from './triage/decideTriage.ts';
export { explainLimits, foreseeLimits, type LimitSource } from './triage/explainLimits.ts';
export { higherTier, tierRank } from './triage/firing.ts';
export {
  type Complaint,
  firstWeekDays,
  lookedAtSinceUnwell,
  nerveQualities,
  ONSETS,
  type OpenTingling,
  painWhenSkipped,
  QUALITIES,
  type Quality,
  type SorePlace,
  TRENDS,
  type TriageInput,
  type TriageLog,
} from './triage/input.ts';
export {
  type CheckHistory,
  fullCheckDays,
  type InterviewScreen,
  nextQuestions,
  quickCheckForm,
} from './triage/interview.ts';
export { ceilingAt, noContactToday } from './triage/limits.ts';
export { answersLookedAt, type WordGiven, withChecked, wordsGiven } from './triage/lookedAt.ts';
export { type Moment, parseAssessInput } from './triage/parseAssess.ts';
export {
  DAY_SIGNS,
  type DayLog,
  type DaySign,
  LOG_FACTS,
  LOG_SIGNS,
  type LogFact,
  type LoggedDay,
  type LoggedSession,
  type LogSign,
  NOTICE_MARKS,
  type NoticeMark,
  type NoticeMarkKind,
} from './triage/persisting/dayLog.ts';
export {
  decidePersisting,
  type PersistingDecision,
  type PersistingNotice,
} from './triage/persisting/decidePersisting.ts';
export type { FlaredArea } from './triage/persisting/flares.ts';
export type {
  PersistingCase,
  PersistingRule,
  PersistingRules,
  PersistingTest,
  ShowTo,
} from './triage/persisting/persistingRules.ts';
export type { Spot } from './triage/places.ts';
export { knownAnswers, type Problem, simplerSuffix } from './triage/reading.ts';
export type {
  ChoiceOption,
  Effect,
  Place,
  Question,
  QuestionGroup,
  Rule,
  RuleCase,
  RuleSet,
  Where,
} from './triage/ruleSet.ts';
export { maySuggestScent } from './triage/scents.ts';
export { RESTING, type Resting, WAITING, type Waiting, waitingQuestion } from './triage/waiting.ts';
