// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import type { Tier } from '../answers.ts';
import { tierRank } from '../firing.ts';
import { high, highAllDay, openSign, overdoing, shortEase, signInWeeks, withHeadaches } from './countTests.ts';
import type { DayLog, NoticeMark } from './dayLog.ts';
import { type FlaredArea, flaredAreas, flares } from './flares.ts';
import { type LogView, makeLogView, windowEnding } from './logView.ts';
import type { PersistingCase, PersistingRule, PersistingRules, PersistingTest } from './persistingRules.ts';
import { spread } from './spread.ts';
import { better, type Held, jump, lasting, littleChange, worse } from './trendTests.ts';

/** The person's own entries in one sentence, and what may be done with it. It blocks nothing and names no cause. */
export interface PersistingNotice {
  readonly ruleId: string;
  readonly tier: Tier;
  /** Since when the entries are like this. */
  readonly since: Day;
  /** What fills the sentence in. */
  readonly figures: Readonly<Record<string, number>>;
  /** Days after which it may come again. */
  readonly recheckDays: number;
  readonly messageKey: string;
  readonly opens: PersistingCase['opens'];
  readonly show: PersistingCase['show'];
  /** Whether "I've shown someone" keeps it quiet. */
  readonly isSilenceable: boolean;
  /** Whether it may be put off. */
  readonly isSnoozable: boolean;
  /** It has not come up in the last days, so coming up must be recorded. */
  readonly isNew: boolean;
}

export interface PersistingDecision {
  /** What is shown: at most one beside those that come at once. */
  readonly notices: readonly PersistingNotice[];
  /** Every rule that holds, shown or not, sorted. */
  readonly firedIds: readonly string[];
  /** Areas at rest (PP-13). */
  readonly flared: readonly FlaredArea[];
  /** The day is cut to less (PP-14). */
  readonly isOverdone: boolean;
  readonly rulesVersion: string;
}

interface Fired {
  readonly rule: PersistingRule;
  readonly case: PersistingCase;
  readonly held: Held;
}

/** Decides over the person's own journal. Pure: the day comes in, and the order of recording is the log's. */
export function decidePersisting(rules: PersistingRules, log: DayLog, today: Day): PersistingDecision {
  const view = makeLogView(log, today, rules.window);
  const fired = rules.rules.flatMap((rule) => fire(rule, view) ?? []).sort(byWeight);
  const ground = { rules, log, today };
  const isQuiet = isSilent(ground);
  const open = fired.filter((one) => isOpen(one, isQuiet, ground));
  const current = currentRuleId(rules, log, today);
  const atOnce = open.filter((one) => one.case.atOnce === true);
  const waiting = open.filter((one) => one.case.atOnce !== true);
  const [next] = current === undefined ? waiting : waiting.filter(({ rule }) => rule.id === current);
  return {
    notices: [...atOnce, ...(next === undefined ? [] : [next])].map((one) => noticeOf(one, ground)),
    firedIds: fired.map(({ rule }) => rule.id).sort(),
    flared: flaredOf(rules, log, today),
    isOverdone: fired.some((one) => one.case.test.kind === 'overdoing'),
    rulesVersion: rules.version,
  };
}

function fire(rule: PersistingRule, view: LogView): Fired | undefined {
  for (const one of rule.cases) {
    const has = (fact: DayLog['facts'][number]) => view.log.facts.includes(fact);
    if (one.facts?.some(has) === false || one.unlessFacts?.some(has) === true) continue;
    const held = holds(one.test, view);
    if (held !== undefined) return { rule, case: one, held };
  }
  return undefined;
}

function holds(test: PersistingTest, view: LogView): Held | undefined {
  switch (test.kind) {
    case 'open-sign':
      return openSign(view, test);
    case 'sign':
      return signInWeeks(view, test);
    case 'little-change':
      return littleChange(view, test);
    case 'worse':
      return worse(view, test);
    case 'better':
      return better(view, test);
    case 'jump':
      return jump(view, test);
    case 'spread':
      return spread(view, test);
    case 'high':
      return high(view, test);
    case 'high-all-day':
      return highAllDay(view, test);
    case 'flares':
      return flares(view, test);
    case 'overdoing':
      return overdoing(view, test);
    case 'short-ease':
      return shortEase(view, test);
    case 'lasting':
      return lasting(view, test);
    case 'with-headaches':
      return withHeadaches(view, test);
  }
}

/** Gravest first, then soonest, then by id. */
function byWeight(a: Fired, b: Fired): number {
  const soon = (one: Fired) => one.case.show?.withinDays ?? Number.MAX_SAFE_INTEGER;
  return tierRank(b.case.tier) - tierRank(a.case.tier) || soon(a) - soon(b) || (a.rule.id < b.rule.id ? -1 : 1);
}

interface Ground {
  readonly rules: PersistingRules;
  readonly log: DayLog;
  readonly today: Day;
}

/** Whether nothing keeps it quiet. What comes at once cannot be kept quiet. */
function isOpen({ rule, case: one }: Fired, isQuiet: boolean, ground: Ground): boolean {
  if (one.atOnce === true) return true;
  if (isSnoozed(rule.id, ground)) return false;
  const { rules, log } = ground;
  if (rules.undiscussedIds.includes(rule.id) && log.marks.some(({ what }) => what === 'shown-someone')) return false;
  return !(rules.silencedIds.includes(rule.id) && isQuiet);
}

/** A mark may lie one day ahead, after a flight west; further ahead it comes from a clock set back and counts for nothing. */
function isPast(mark: NoticeMark, today: Day): boolean {
  return mark.day <= addDays(today, 1);
}

function isSnoozed(ruleId: string, { rules, log, today }: Ground): boolean {
  return log.marks.some((mark) => {
    if (mark.ruleId !== ruleId || mark.what !== 'later' || mark.until === undefined) return false;
    return isPast(mark, today) && today < mark.until && today < addDays(mark.day, rules.snoozeDaysMax);
  });
}

function isSilent({ rules, log, today }: Ground): boolean {
  const shown = log.marks.filter((mark) => mark.what === 'shown-someone' && isPast(mark, today));
  const since = shown
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (since === undefined || today >= addDays(since, rules.silenceDays)) return false;
  const breaking = rules.rules.filter(({ id }) => rules.breakingIds.includes(id));
  return !breaking.some((rule) => beginsAfter(rule, { rules, log, today }, since));
}

/** Whether a rule holds today and did not on some day since, on which there was enough to tell. */
function beginsAfter(rule: PersistingRule, { rules, log, today }: Ground, since: Day): boolean {
  if (fire(rule, makeLogView(log, today, rules.window)) === undefined) return false;
  for (let day = since; day < today; day = addDays(day, 1)) {
    // What was logged later was not known on that day, not even as something that lies ahead.
    const known = { ...log, days: log.days.filter((entry) => entry.day <= day) };
    const view = makeLogView(known, day, rules.window);
    if (windowEnding(view, day) !== undefined && fire(rule, view) === undefined) return true;
  }
  return false;
}

/** The rule whose notice came up last, while no other may. What says that it is better holds nothing back. */
function currentRuleId(rules: PersistingRules, log: DayLog, today: Day): string | undefined {
  const limited = rules.rules.filter(({ cases }) => cases.some(({ atOnce, tier }) => atOnce !== true && tier !== 'ok'));
  return log.marks
    .filter((mark) => limited.some(({ id }) => id === mark.ruleId))
    .findLast((mark) => cameUp(mark, rules, today))?.ruleId;
}

/** Whether it says that a notice came up in the last days. */
function cameUp(mark: NoticeMark, rules: PersistingRules, today: Day): boolean {
  return mark.what === 'came-up' && isPast(mark, today) && today < addDays(mark.day, rules.noticeEveryDays);
}

function noticeOf({ rule, case: one, held }: Fired, { rules, log, today }: Ground): PersistingNotice {
  return {
    ruleId: rule.id,
    tier: one.tier,
    since: held.since,
    figures: held.figures,
    recheckDays: rules.recheckDays,
    messageKey: one.messageKey,
    opens: one.opens,
    show: one.show,
    isSilenceable: one.atOnce !== true && rules.silencedIds.includes(rule.id),
    isSnoozable: one.atOnce !== true,
    isNew: !log.marks.some((mark) => mark.ruleId === rule.id && cameUp(mark, rules, today)),
  };
}

function flaredOf(rules: PersistingRules, log: DayLog, today: Day): readonly FlaredArea[] {
  const tests = rules.rules.flatMap(({ cases }) => cases.map(({ test }) => test));
  // Such cases differ in how often it has come about, not in when an area rests.
  const flaring = tests.find((test) => test.kind === 'flares');
  return flaring === undefined ? [] : flaredAreas(log, flaring, today);
}
