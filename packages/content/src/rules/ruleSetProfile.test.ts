import {
  type Answer,
  type Answers,
  decideTriage,
  nextQuestions,
  questionsOf,
  REGIONS,
  SIDES,
  TECHNIQUE_KINDS,
  type TriageInput,
  tierRank,
} from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileEffects } from './profileEffects.fixture.ts';
import expectedEffects from './profileEffects.json';
import { checkedYes, makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const { questions, groups } = ruleSet;
const starred = ['neck_front', 'spine_midline', 'armpit', 'abdomen', 'groin', 'knee_back'] as const;

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
    const screens = nextQuestions(ruleSet, makeInput(yesTo('Q5', 'Q5.what.leg-swollen', 'RF-30.swollen')));
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
