// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import {
  type Condition,
  ceilingAt,
  decideTriage,
  type Question,
  questionsOf,
  REGIONS,
  type RuleSet,
  type TriageInput,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import app from '../../text/en/app.json';
import safety from '../../text/en/safety.json';
import { EASED_RULES } from '../words.ts';
import { deniedConclusions, echoesProfile } from './denyList.ts';
import { questionWords } from './questionWords.ts';
import { makeInput, no, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet, rulesVersion } from './ruleSet.ts';

const { questions, rules, groups } = ruleSet;
const words = new Map(Object.entries({ ...app, ...safety }));
const starred = ['neck_front', 'spine_midline', 'armpit', 'abdomen', 'groin', 'knee_back'] as const;
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);
const optionIds = questions.flatMap((one) => (one.kind === 'choice' ? one.options.map((option) => option.id) : []));
const conditionsOf = (set: RuleSet): readonly Condition[] => [
  ...set.rules.flatMap((rule) => rule.cases.map((one) => one.when)),
  ...set.questions.flatMap((one) => (one.ask === undefined ? [] : [one.ask])),
];

describe('rule set', () => {
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet);
    expect(ruleSet.version).toBe(rulesVersion);
  });

  it('has ids that are given once, and speaks only of questions that are there', () => {
    expect(repeated([...questions.map((one) => one.id), ...optionIds, ...groups.map((group) => group.id)])).toEqual([]);
    expect(repeated(rules.map((rule) => rule.id))).toEqual([]);
    const known = new Set([...questions.map((one) => one.id), ...optionIds]);
    const spoken = [...conditionsOf(ruleSet).flatMap(questionsOf), ...groups.flatMap((group) => group.questionIds)];
    expect(spoken.filter((id) => !known.has(id))).toEqual([]);
    const places = rules.flatMap((rule) => [
      rule.where,
      ...rule.cases.flatMap(({ effects = [], untilChecked = [] }) =>
        [...effects, ...untilChecked].flatMap((effect) => (effect.kind === 'limit' ? [effect.where] : [])),
      ),
    ]);
    const chosen = places.flatMap((where) => (where.kind === 'chosen' ? [where.question] : []));
    expect(chosen.filter((id) => questions.find((one) => one.id === id)?.kind !== 'choice')).toEqual([]);
  });

  it('asks each question for some rule, and gates never go round in a ring', () => {
    const spoken = new Set(conditionsOf(ruleSet).flatMap(questionsOf));
    const isSpoken = (one: Question) => (one.kind === 'choice' ? true : spoken.has(one.id));
    expect(questions.filter((one) => !isSpoken(one)).map((one) => one.id)).toEqual([]);
    const place = new Map(questions.map((one, index) => [one.id, index]));
    const depth = (id: string, seen: readonly string[]): number => {
      expect(seen, `ring at ${id}`).not.toContain(id);
      const gate = questions[place.get(id) ?? -1]?.ask;
      return gate === undefined ? 0 : 1 + Math.max(0, ...questionsOf(gate).map((next) => depth(next, [...seen, id])));
    };
    for (const one of questions) expect(depth(one.id, [])).toBeLessThan(6);
  });

  it('T28 has words for every question and for every rule that speaks', () => {
    const keys = questions.flatMap((one) => Object.values(questionWords(one)));
    const labels = questions.flatMap((one) =>
      one.kind === 'choice' ? one.options.map((option) => option.labelKey) : [],
    );
    const told = rules
      .filter((rule) => !rule.quiet)
      .flatMap(({ id, tell }) => [`rule.${id}.message`, ...(tell ? [`rule.${id}.tell`] : [])]);
    const titles = groups.map((group) => group.titleKey);
    expect([...keys, ...labels, ...told, ...titles].filter((key) => !words.get(key))).toEqual([]);
  });

  it('T28 has no words that no question and no rule asks for', () => {
    const used = new Set<string>([
      ...questions.flatMap((one) => Object.values(questionWords(one))),
      ...rules.flatMap(({ id }) => [`rule.${id}.message`, `rule.${id}.tell`]),
      ...EASED_RULES.map((id) => `rule.${id}.eased`),
    ]);
    const orphans = [...words.keys()].filter((key) => /^(question|rule)\./.test(key) && !used.has(key));
    expect(orphans).toEqual([]);
    const silent = rules.filter((rule) => !rule.tell).map(({ id }) => `rule.${id}.tell`);
    expect(silent.filter((key) => words.has(key))).toEqual([]);
  });

  it('T28 concludes without names of diseases and without guesses', () => {
    const isConclusion = (key: string) => /^(rule|stop|outcome|limit)\./.test(key) && !echoesProfile.test(key);
    const isCheck = (key: string) =>
      questions.some((one) => one.phase === 'check' && key.startsWith(`question.${one.id}.`) && key.endsWith('.why'));
    const spoken = [...words].filter(([key]) => isConclusion(key) || isCheck(key) || /^rule\..*\.tell$/.test(key));
    const denied = spoken.filter(([, text]) => deniedConclusions.some((pattern) => pattern.test(text)));
    expect(denied).toEqual([]);
    // Also what gives back the person's own tick guesses nothing.
    const guesses = [...words].filter(
      ([key, text]) => echoesProfile.test(key) && /can mean|likely|risk of|probably/i.test(text),
    );
    expect(guesses).toEqual([]);
  });

  it('cites a source for every rule', () => {
    expect(rules.filter((rule) => rule.sources.length === 0)).toEqual([]);
  });
});

describe('everyone', () => {
  const decided = (over: Partial<TriageInput> = {}) => decideTriage(ruleSet, makeInput({}, over));

  it('T10 nothing to tell: ok, and a clearance', () => {
    const { decision, clearance } = decided();
    expect(decision).toMatchObject({ tier: 'ok', findings: [], unanswered: [], reasons: [] });
    expect(clearance?.facts.session).toMatchObject({ ceiling: 5, contactSecondsMax: 1200, firstWeek: false });
  });

  it('T11 the six starred regions are blocked, the others not', () => {
    const { limits } = decided().decision;
    const blocked = REGIONS.filter((region) => limits[region].left.blocked && limits[region].right.blocked);
    expect(blocked).toEqual([...starred].sort((a, b) => REGIONS.indexOf(a) - REGIONS.indexOf(b)));
    expect(blocked.every((region) => limits[region].left.ceiling === 0)).toBe(true);
  });

  it('T11 T14 default ceilings, by hand and by tool', () => {
    const { decision } = decided();
    const at = (region: (typeof REGIONS)[number], tool: 'hand' | 'roller') =>
      ceilingAt(decision, { region, side: 'left' }, tool);
    expect([at('shoulder', 'hand'), at('upper_back', 'roller'), at('neck_back', 'hand')]).toEqual([5, 4, 4]);
    expect([at('wrist', 'hand'), at('neck_side', 'hand'), at('ankle', 'roller')]).toEqual([3, 2, 2]);
  });

  it('T14 holds: none at wrist, ankle, upper arm and shin; 10 s at the neck; 30 s elsewhere', () => {
    const { limits } = decided().decision;
    const hold = (region: (typeof REGIONS)[number]) => limits[region].left.holdSecondsMax;
    expect([hold('wrist'), hold('ankle'), hold('upper_arm'), hold('shin')]).toEqual([0, 0, 0, 0]);
    expect([hold('neck_back'), hold('scalp'), hold('hand'), hold('foot')]).toEqual([10, 10, 30, 30]);
  });

  it.each([
    [0, 5, 1200, 'ok', true],
    [5, 5, 1200, 'ok', true],
    [6, 3, 300, 'caution', true],
    [7, 3, 300, 'caution', true],
    [undefined, 3, 300, 'caution', true],
  ] as const)('T12 pain %s: P%s and %s s', (painNow, ceiling, contactSecondsMax, tier, isCleared) => {
    const { painNow: _, ...input } = makeInput();
    const { decision, clearance } = decideTriage(ruleSet, { ...input, ...(painNow !== undefined && { painNow }) });
    expect(decision.tier).toBe(tier);
    expect(decision.session).toMatchObject({ ceiling, contactSecondsMax });
    expect(clearance !== undefined).toBe(isCleared);
  });

  it('T12 tells of a pain of 8 by its own sentence alone, and lets nothing be touched', () => {
    const { findings, session } = decideTriage(ruleSet, { ...makeInput(), painNow: 9 }).decision;
    const told = findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('DOSE-PAIN'));
    expect(told).toEqual(['DOSE-PAIN-8']);
    expect(session.ceiling).toBe(0);
  });

  it('T12 pain 8 allows no contact, and asks the question of RF-65', () => {
    expect(decided({ painNow: 8 }).decision.unanswered).toEqual(['RF-65.day']);
    const calm = decideTriage(ruleSet, makeInput({ 'RF-65.day': no }, { painNow: 8 }));
    expect(calm.decision.tier).toBe('caution');
    expect(REGIONS.every((region) => calm.decision.limits[region].left.blocked)).toBe(true);
    expect(calm.clearance).toBeDefined();
    expect(decideTriage(ruleSet, makeInput({ 'RF-65.day': yes }, { painNow: 9 })).decision.tier).toBe('urgent');
  });

  it.each([
    ['first day', { firstUseDay: day('2026-11-22') }, true],
    ['seventh day', { firstUseDay: day('2026-11-16') }, true],
    ['eighth day', { firstUseDay: day('2026-11-15') }, false],
    ['a clock set back', { firstUseDay: day('2026-12-01') }, true],
    ['never used', {}, true],
  ] as const)('T13 %s', (_name, log, firstWeek) => {
    const { session } = decided({ log }).decision;
    expect(session).toMatchObject({ firstWeek, ceiling: firstWeek ? 3 : 5, contactSecondsMax: firstWeek ? 360 : 1200 });
  });

  it('T13 without a log it is the first week', () => {
    const { log: _, ...input } = makeInput();
    expect(decideTriage(ruleSet, input).decision.session).toMatchObject({ firstWeek: true, ceiling: 3 });
  });

  it.each([
    ['the fourteenth day', { log: { firstUseDay: day('2026-11-09') } }, true],
    ['the fifteenth day', { log: { firstUseDay: day('2026-11-08') } }, false],
    ['a clock set back', { log: { firstUseDay: day('2026-12-01') } }, true],
    ['never used', { log: {} }, true],
    ['from 65 on', { profile: yesTo('age.65to74') }, true],
    ['pressure that is not controlled', { profile: yesTo('CI-20') }, true],
    ['fainting', { profile: yesTo('CI-21') }, true],
    ['a neck that is to be left alone', { profile: yesTo('X-NECK') }, true],
  ] as const)(
    'R27 no weight on a tool on the floor: %s',
    (_name, { profile = {}, ...over }: Partial<TriageInput>, floorBlocked) => {
      const input = makeInput({}, over);
      const { decision } = decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...profile } });
      expect(decision.session).toMatchObject({ floorBlocked });
    },
  );

  it('T15 a complaint that tingles: 4, and 3 beside shallow nerves, on its side', () => {
    const { limits } = decided({
      complaint: { regions: ['hand', 'wrist', 'forearm'], sides: ['left'], qualities: ['tingling'] },
    }).decision;
    expect([limits.hand.left.ceiling, limits.wrist.left.ceiling, limits.hand.right.ceiling]).toEqual([4, 3, 5]);
    const ache = decided({ complaint: { regions: ['hand'], qualities: ['ache'] } }).decision.limits;
    expect(ache.hand.left.ceiling).toBe(5);
    const anywhere = decided({ complaint: { qualities: ['numb'] } }).decision.limits;
    expect([anywhere.hand.left.ceiling, anywhere.foot.right.ceiling, anywhere.elbow.left.ceiling]).toEqual([4, 4, 3]);
  });

  it('T16 tingling that stays: 30 minutes, a day, and a clock set back', () => {
    const after = (minutes: number, side: 'left' | 'both' = 'left') => {
      const now = makeInput().now;
      const item = {
        technique: 'wh-palm-pads',
        side,
        regions: ['hand'],
        since: instant(now - minutes * 60_000),
      } as const;
      return decideTriage(
        ruleSet,
        makeInput({ 'RF-36.weak': no }, { log: { firstUseDay: day('2026-01-01'), openTingling: [item] } }),
      );
    };
    expect(after(29).decision).toMatchObject({ tier: 'ok' });
    expect(after(29).clearance?.facts.rested.map((spot) => spot.technique)).toEqual(['wh-palm-pads']);
    expect(after(30).decision.limits.hand.left.blocked).toBe(true);
    expect(after(30).decision.limits.hand.right.blocked).toBe(false);
    expect(after(60 * 24).decision.tier).toBe('clinician');
    expect(after(-5).decision.tier).toBe('clinician');
    expect(after(30, 'both').decision.limits.hand.right.blocked).toBe(true);
  });

  it('T16 asks about weakness after 30 minutes', () => {
    const item = { technique: 'x', side: 'both', since: instant(0) } as const;
    const { decision } = decided({ log: { firstUseDay: day('2026-01-01'), openTingling: [item] } });
    expect(decision.unanswered).toEqual(['RF-36.weak']);
  });
});
