// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import {
  type Answer,
  type Answers,
  type Condition,
  ceilingAt,
  decideTriage,
  nextQuestions,
  type Question,
  questionsOf,
  REGIONS,
  type RegionLimit,
  type RuleSet,
  SIDES,
  TECHNIQUE_KINDS,
  type TriageDecision,
  type TriageInput,
  tierRank,
} from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import app from '../../text/en/app.json';
import safety from '../../text/en/safety.json';
import { EASED_RULES } from '../words.ts';
import { deniedConclusions, echoesProfile } from './denyList.ts';
import { profileEffects } from './profileEffects.fixture.ts';
import expectedEffects from './profileEffects.json';
import { questionWords } from './questionWords.ts';
import { checkedYes, makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
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

describe('profile', () => {
  const blockedBy = (profile: Answers) => {
    const input = makeInput();
    return decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...profile } }).decision;
  };

  it('T30 every answer does to every technique what the table says', () => {
    expect(profileEffects()).toEqual(expectedEffects);
  });

  it('T30 every card changes a technique, another limit, or opens a question', () => {
    const table: Readonly<Record<string, object>> = expectedEffects;
    const gates = new Set(questions.flatMap((one) => (one.ask && one.kind === 'yes-no' ? questionsOf(one.ask) : [])));
    const cards = groups.filter((group) => group.phase === 'profile').flatMap((group) => group.questionIds);
    const { limits } = blockedBy({});
    const details = Object.fromEntries(questions.filter((one) => one.phase === 'profile').map((one) => [one.id, no]));
    const isLimit = (id: string) =>
      JSON.stringify(blockedBy({ ...details, ...yesTo(id) }).limits) !== JSON.stringify(limits);
    const idle = cards.filter(
      (id) =>
        !gates.has(id) &&
        !isLimit(id) &&
        !Object.entries(table).some(([row, effects]) => row.startsWith(id) && Object.keys(effects).length > 0),
    );
    expect(idle).toEqual([]);
  });

  it('T17 a place that was not chosen is all places there were', () => {
    const { limits, unanswered } = blockedBy({ 'CI-26': yes, 'CI-26.at': notSure });
    expect(unanswered).toEqual([]);
    expect(REGIONS.filter((region) => !limits[region].left.blocked)).toEqual([]);
    expect(blockedBy({ 'CI-26': yes }).unanswered).toEqual(['CI-26.at']);
    const feet = blockedBy({ 'CI-16': yes, 'CI-16.side': notSure }).limits;
    expect(REGIONS.filter((region) => feet[region].left.blocked && !starred.some((one) => one === region))).toEqual([
      'ankle',
      'foot',
    ]);
  });

  it('T8 waits for a word of the team: neck after a stroke, shoulder after the heart, limb after nodes', () => {
    const stroke = { 'CI-18': yes, 'CI-18.recent': yes };
    expect(blockedBy(stroke).limits.neck_back.left.blocked).toBe(true);
    expect(blockedBy({ ...stroke, 'CI-18.recent': checkedYes }).limits.neck_back.left).toMatchObject({
      blocked: false,
      ceiling: 2,
    });
    expect(blockedBy({ 'CI-19': yes }).limits.shoulder.left.blocked).toBe(true);
    expect(blockedBy({ 'CI-19': checkedYes }).limits.shoulder.left.blocked).toBe(false);
    const arm = { 'CI-13.at.arm-left': yes };
    expect(blockedBy({ 'CI-13': yes, ...arm }).limits.hand.left.blocked).toBe(true);
    expect(blockedBy({ 'CI-13': checkedYes, ...arm }).limits.hand.left).toMatchObject({ blocked: false });
    expect(blockedBy({ 'CI-13': yes, ...arm }).limits.hand.right.blocked).toBe(false);
  });

  it('two heavy conditions: talk to your team first, resting touch alone', () => {
    const both = blockedBy(yesTo('CI-01', 'CI-18'));
    const said = { 'CI-18.recent': no };
    const decision = blockedBy({ ...yesTo('CI-01', 'CI-18'), ...said });
    expect(both.unanswered).toEqual(['CI-18.recent']);
    expect(decision.tier).toBe('clinician');
    expect(decision.limits.hand.left).toMatchObject({ ceiling: 1 });
    expect(decision.limits.hand.left.techniqueKinds).toEqual(TECHNIQUE_KINDS);
    const told = blockedBy({ 'CI-01': checkedYes, 'CI-18': checkedYes, ...said });
    expect(told.tier).toBe('caution');
    expect(told.limits.hand.left.ceiling).toBe(3);
  });

  it('skin that may be numb: flat hand, 2 minutes, on that side', () => {
    const { limits } = blockedBy({ 'CI-15': yes, 'CI-15.at.foot-left': yes });
    expect(limits.foot.left).toMatchObject({ ceiling: 2, daySecondsMax: 120, blocked: false });
    expect(limits.foot.left.techniqueKinds).not.toContain('knead');
    expect(limits.foot.left.techniqueKinds).toContain('press');
    expect(limits.foot.left.tools).toContain('ball');
    expect(limits.foot.right).toMatchObject({ ceiling: 5 });
  });

  it('blocks all for the young', () => {
    const { limits } = blockedBy({ 'age.18to49': no, 'age.under18': yes });
    expect(REGIONS.every((region) => SIDES.every((side) => limits[region][side].blocked))).toBe(true);
  });
});

describe('interview', () => {
  const bare = (): TriageInput => ({ ...makeInput(), profile: {}, answers: {} });

  it('T21 the first run: age, seven screens of cards, the check; nothing more with nothing to tell', () => {
    const screens = nextQuestions(ruleSet, bare());
    expect(screens.map((screen) => (screen.kind === 'group' ? screen.group : screen.question))).toEqual([
      'age',
      'blood',
      'heart',
      'nerves',
      'bones',
      'care',
      'skin',
      'signs',
      'check',
    ]);
    expect(nextQuestions(ruleSet, bare(), 'profile')).toHaveLength(8);
    expect(nextQuestions(ruleSet, makeInput())).toEqual([]);
  });

  it('T18 one question a screen, only for what was ticked', () => {
    const screens = nextQuestions(ruleSet, makeInput(yesTo('Q2')));
    expect(screens.every((screen) => screen.kind === 'question')).toBe(true);
    expect(screens[0]).toEqual({ kind: 'question', question: 'RF-02.chest', simpler: false });
    const about = screens.map((screen) => (screen.kind === 'question' ? screen.question.split('.')[0] : ''));
    expect(new Set(about)).toEqual(new Set(['RF-02', 'RF-03', 'RF-14', 'RF-18', 'RF-66']));
  });

  it('T18 parts of Q9 only where the profile gives a reason', () => {
    const ofCheck = (...profile: readonly string[]) => {
      const input = makeInput();
      const screens = nextQuestions(ruleSet, {
        ...input,
        answers: {},
        profile: { ...input.profile, ...yesTo(...profile) },
      });
      return screens
        .flatMap((screen) => (screen.kind === 'group' ? screen.questions : []))
        .filter((id) => id.startsWith('Q9'));
    };
    expect(ofCheck()).toEqual([]);
    expect(ofCheck('CI-08')).toEqual(['Q9a']);
    expect(ofCheck('CI-11')).toEqual(['Q9b']);
    expect(ofCheck('CI-14')).toEqual(['Q9c', 'Q9d']);
    expect(ofCheck('RF-32.immune')).toEqual(['Q9d']);
  });

  it('T18 places are a choice with a screen of its own', () => {
    const input = makeInput(yesTo('Q8', 'CI-34.sprain'));
    const choice = nextQuestions(ruleSet, input).find((screen) => screen.kind === 'choice');
    expect(choice).toMatchObject({ question: 'CI-34.at', many: true });
  });

  it('T7 T18 "not sure" brings the simpler words', () => {
    const input = makeInput({ Q1: yes, 'RF-01.face': notSure });
    expect(nextQuestions(ruleSet, input)[0]).toEqual({ kind: 'question', question: 'RF-01.face', simpler: true });
  });

  it('T19 nothing is asked after an emergency', () => {
    expect(nextQuestions(ruleSet, makeInput(yesTo('Q1', 'Q2', 'RF-01.arm', 'RF-01.day')))).toEqual([]);
  });

  it('T19 after urgent only what could make it an emergency', () => {
    const screens = nextQuestions(ruleSet, makeInput(yesTo('Q5', 'RF-30.swollen')));
    const asked = screens.map((screen) => (screen.kind === 'question' ? screen.question : ''));
    expect(asked).toEqual(['RF-03.breath', 'RF-10.cold', 'RF-11.cause']);
    expect(nextQuestions(ruleSet, makeInput({ ...yesTo('Q1', 'RF-01.arm'), 'RF-01.face': no }))[0]).toMatchObject({
      question: 'RF-01.day',
    });
  });

  it('T19 a sign that is there makes the others of its rule needless', () => {
    const asked = nextQuestions(ruleSet, makeInput({ Q1: yes, 'RF-01.speech': yes })).flatMap((one) =>
      one.kind === 'question' ? [one.question] : [],
    );
    expect(asked).not.toContain('RF-01.arm');
    expect(asked).toContain('RF-17.sight');
  });

  it('T4 T19 whoever answers all screens ends with a decision, whatever the answers', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9)), (picks) => {
        const next = () => picks.next().value ?? 0;
        let input = bare();
        let screens = nextQuestions(ruleSet, input);
        for (let count = 0; screens[0] !== undefined; count += 1) {
          expect(count, 'screens').toBeLessThan(150);
          const [screen] = screens;
          const said: Record<string, Answer> = {};
          if (screen.kind === 'group') for (const id of screen.questions) said[id] = next() > 7 ? yes : no;
          if (screen.kind === 'question')
            said[screen.simpler ? `${screen.question}.simpler` : screen.question] =
              [yes, no, no, notSure][next() % 4] ?? no;
          if (screen.kind === 'choice') said[screen.options[next() % screen.options.length] ?? ''] = yes;
          input = { ...input, answers: { ...input.answers, ...said } };
          screens = nextQuestions(ruleSet, input);
        }
        const { decision, clearance } = decideTriage(ruleSet, input);
        expect(decision).toMatchObject({ unanswered: [], problems: [], reasons: [] });
        expect(clearance !== undefined).toBe(tierRank(decision.tier) < tierRank('urgent'));
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});

describe('laws of the real rules', () => {
  const plain = questions.filter((one) => one.kind === 'yes-no').map((one) => one.id);
  const someAnswers = fc.uniqueArray(fc.constantFrom(...plain), { maxLength: 8 });
  // Every question answered, so that what is compared is limits and not silence.
  const complete: Answers = {
    ...Object.fromEntries(plain.map((id) => [id, no])),
    ...Object.fromEntries(
      questions
        .filter((one) => one.kind === 'choice')
        .flatMap((one) => (one.kind === 'choice' ? [[one.options[0]?.id ?? '', yes]] : [])),
    ),
    'age.under18': no,
    'age.18to49': yes,
  };
  const decided = (changes: Answers, over: Partial<TriageInput> = {}) =>
    decideTriage(ruleSet, makeInput({ ...complete, ...changes }, over)).decision;

  /** Where one decision is looser than another; nowhere, if it is at least as strict. */
  function looser(strict: TriageDecision, loose: TriageDecision): readonly string[] {
    const found = REGIONS.flatMap((region) =>
      SIDES.filter((side) => isLooser(strict.limits[region][side], loose.limits[region][side])).map(
        (side) => `${region} ${side}`,
      ),
    );
    if (tierRank(strict.tier) < tierRank(loose.tier)) found.push('tier');
    if (strict.session.ceiling > loose.session.ceiling) found.push('session ceiling');
    if (strict.session.contactSecondsMax > loose.session.contactSecondsMax) found.push('session seconds');
    return found;
  }

  function isLooser(strict: RegionLimit, loose: RegionLimit): boolean {
    const most = Number.POSITIVE_INFINITY;
    if (strict.blocked) return strict.ceiling > 0;
    return (
      loose.blocked ||
      strict.ceiling > loose.ceiling ||
      loose.techniqueKinds.some((kind) => !strict.techniqueKinds.includes(kind)) ||
      loose.tools.some((tool) => !strict.tools.includes(tool)) ||
      (strict.daySecondsMax ?? most) > (loose.daySecondsMax ?? most) ||
      (strict.holdSecondsMax ?? most) > (loose.holdSecondsMax ?? most)
    );
  }

  it('T9 one more yes never loosens anything, nor does a not sure instead of a no', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...plain), fc.nat(10), (ids, more, pain) => {
        const base = { ...yesTo(...ids), [more]: no };
        const painNow = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const)[pain] ?? 0;
        const [least, middle, most] = [no, notSure, yes].map((answer) =>
          decided({ ...base, [more]: answer }, { painNow }),
        );
        if (least === undefined || middle === undefined || most === undefined) throw new Error('three decisions');
        expect([looser(middle, least), looser(most, least)]).toEqual([[], []]);
        expect(tierRank(most.tier)).toBeGreaterThanOrEqual(tierRank(middle.tier));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('T9 more pain never loosens anything', () => {
    for (let pain = 1; pain <= 10; pain += 1) {
      const at = (score: number) => decided({}, { painNow: ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const)[score] ?? 0 });
      expect(looser(at(pain), at(pain - 1))).toEqual([]);
    }
  });

  it('T2 the order of rules, questions and answers changes nothing', () => {
    const turned: RuleSet = { ...ruleSet, rules: [...rules].reverse() };
    fc.assert(
      fc.property(someAnswers, (ids) => {
        const input = makeInput({ ...complete, ...yesTo(...ids) });
        const reversed = { ...input, answers: Object.fromEntries(Object.entries(input.answers).reverse()) };
        const { findings: one, ...first } = decideTriage(ruleSet, input).decision;
        const { findings: two, ...second } = decideTriage(turned, reversed).decision;
        expect(second).toEqual(first);
        expect(two.map((finding) => finding.ruleId)).toEqual(one.map((finding) => finding.ruleId));
      }),
      { numRuns: 60 },
    );
  });

  it('T9 T11 starred regions stay shut whatever is answered or checked', () => {
    fc.assert(
      fc.property(someAnswers, (ids) => {
        const { limits } = decided(Object.fromEntries(ids.map((id) => [id, checkedYes])));
        expect(starred.every((region) => limits[region].left.blocked && limits[region].right.ceiling === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
