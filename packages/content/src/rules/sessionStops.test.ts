// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import {
  type Answers,
  ceilingAt,
  decideTriage,
  lookedAtSinceUnwell,
  nextQuestions,
  REGIONS,
  type RestedSpot,
  type TriageLog,
  tierRank,
  WAITING,
  type Waiting,
  waitingQuestion,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const log = { firstUseDay: day('2026-10-01'), unwell: { since: instant(0) } };
const decide = (said: Answers) => decideTriage(ruleSet, makeInput(said, { log }));
const alwaysBlocked = decideTriage(ruleSet, makeInput()).decision.limits;
const blockedBesides = (said: Answers) => {
  const { limits } = decide(said).decision;
  return REGIONS.filter((region) => limits[region].left.blocked && !alwaysBlocked[region].left.blocked);
};
/** As a screen with one choice answers it. */
const chosen = (word: 'yes' | 'no' | 'not-sure'): Answers => ({
  'ST-03.looked': yes,
  'ST-03.looked.yes': no,
  'ST-03.looked.no': no,
  'ST-03.looked.not-sure': no,
  [`ST-03.looked.${word}`]: yes,
});

describe('ST-03', () => {
  it('T32 is asked of nobody who did not feel unwell, and of whoever did on one screen', () => {
    expect(nextQuestions(ruleSet, makeInput())).toEqual([]);
    const options = ['ST-03.looked.yes', 'ST-03.looked.no', 'ST-03.looked.not-sure'];
    expect(nextQuestions(ruleSet, makeInput({}, { log }))).toEqual([
      { kind: 'choice', question: 'ST-03.looked', options, many: false },
    ]);
    expect(options).toContain(lookedAtSinceUnwell);
  });

  it.each(['no', 'not-sure'] as const)(
    'T32 looked at since: %s: the neck alone is blocked, for a clinician',
    (word) => {
      const { decision, clearance } = decide(chosen(word));
      expect(decision.tier).toBe('clinician');
      expect(decision.findings.map((finding) => finding.ruleId)).toEqual(['ST-03']);
      expect(blockedBesides(chosen(word))).toEqual(['neck_side', 'neck_back']);
      expect(clearance).toBeDefined();
    },
  );

  it('T32 looked at since: yes opens the neck at once', () => {
    const { decision, clearance } = decide(chosen('yes'));
    expect([decision.tier, blockedBesides(chosen('yes'))]).toEqual(['ok', []]);
    expect(clearance).toBeDefined();
  });

  it('T4 T32 silence opens nothing', () => {
    const { decision, clearance } = decide({});
    expect(decision.unanswered).toEqual(['ST-03.looked']);
    expect(clearance).toBeUndefined();
  });

  it('T17 T32 not sure of the choice itself blocks the neck, and a yes beside a no opens nothing', () => {
    for (const said of [{ 'ST-03.looked': notSure }, { ...chosen('yes'), 'ST-03.looked.no': yes }]) {
      expect(blockedBesides(said)).toEqual(['neck_side', 'neck_back']);
    }
  });

  it('T19 T32 is not asked once there is a stop', () => {
    const screens = nextQuestions(ruleSet, makeInput(yesTo('Q5', 'Q5.what.leg-swollen', 'RF-30.swollen'), { log }));
    expect(screens.some((screen) => screen.kind === 'choice')).toBe(false);
    const { tier } = decide({ Q5: yes, 'RF-30.swollen': yes, ...chosen('yes') }).decision;
    expect(tierRank(tier)).toBe(tierRank('urgent'));
  });
});

const since = { firstUseDay: day('2026-10-01') };
const withLog = (said: Answers, more: TriageLog) =>
  decideTriage(ruleSet, makeInput(said, { log: { ...since, ...more } }));
const tierOf = (said: Answers, waiting: Waiting) => withLog(said, { waiting: [waiting] }).decision.tier;

describe('what a session left open', () => {
  it('T42 is asked of nobody else', () => {
    expect(nextQuestions(ruleSet, makeInput({}, { log: since }))).toEqual([]);
    expect(nextQuestions(ruleSet, makeInput({}, { log: { ...since, waiting: [] } }))).toEqual([]);
  });

  it.each(WAITING)('T42 %s asks its question, and silence opens nothing', (waiting) => {
    const { decision, clearance } = withLog({}, { waiting: [waiting] });
    expect(decision.unanswered).toContain(waitingQuestion[waiting]);
    expect(clearance).toBeUndefined();
  });

  it('T42 what cannot wait comes before the quick check', () => {
    const input = (waiting: Waiting) => ({ ...makeInput({}, { log: { ...since, waiting: [waiting] } }), answers: {} });
    for (const waiting of ['stop-chest', 'stop-head', 'stop-scent', 'stop-skin', 'stop-limb'] as const) {
      const question = waitingQuestion[waiting];
      expect(nextQuestions(ruleSet, input(waiting))[0]).toEqual({ kind: 'question', question, simpler: false });
    }
  });

  it.each([
    ['stop-limb', 'emergency'],
    ['stop-chest', 'emergency'],
    ['stop-head', 'emergency'],
    ['stop-skin', 'emergency'],
    ['stop-scent', 'emergency'],
    ['stop-pop', 'urgent'],
    ['stop-dizzy', 'urgent'],
    ['sore-leg', 'urgent'],
  ] as const)('T44 %s: yes is %s, no is ok', (waiting, tier) => {
    const question = waitingQuestion[waiting];
    expect(tierOf(yesTo(question), waiting)).toBe(tier);
    expect(tierOf({ [question]: no }, waiting)).toBe('ok');
    expect(tierOf({ [question]: notSure, [`${question}.simpler`]: no }, waiting)).toBe('ok');
  });

  it.each([
    ['stop-limb', 'urgent'],
    ['stop-chest', 'urgent'],
    ['stop-dizzy', 'clinician'],
    ['stop-pop', 'clinician'],
  ] as const)('T7 T44 %s: not sure is %s', (waiting, tier) => {
    const question = waitingQuestion[waiting];
    expect(tierOf({ [question]: notSure, [`${question}.simpler`]: notSure }, waiting)).toBe(tier);
  });

  it('T44 dizzy with Q1 or Q4 is an emergency, and only then', () => {
    for (const item of ['Q1', 'Q4']) expect(tierOf(yesTo(item), 'stop-dizzy')).toBe('emergency');
    expect(tierOf({ ...yesTo('Q2'), 'ST-03.stays': no }, 'stop-dizzy')).toBe('ok');
    expect(tierRank(decideTriage(ruleSet, makeInput(yesTo('Q4'))).decision.tier)).toBe(0);
  });

  it('T44 weakness after a session leads to the questions of RF-36', () => {
    expect(tierOf(yesTo('RF-36.weak', 'RF-36.recent'), 'stop-weak')).toBe('urgent');
    expect(tierOf({ 'RF-36.weak': no }, 'stop-weak')).toBe('ok');
  });

  it.each(['stop-weak', 'stop-dizzy'] as const)(
    'S34 %s asks the sudden signs one by one, before the list',
    (waiting) => {
      let answers: Answers = {};
      const asked: string[] = [];
      for (;;) {
        const input = { ...makeInput({}, { log: { ...since, waiting: [waiting] } }), answers };
        const [screen] = nextQuestions(ruleSet, input);
        if (screen === undefined || screen.kind !== 'question') break;
        asked.push(screen.question);
        answers = { ...answers, [screen.question]: no };
      }
      const signs = ['RF-01.face', 'RF-01.arm', 'RF-01.speech'];
      const rest = waiting === 'stop-weak' ? ['RF-01.side', 'RF-17.sight', 'RF-36.weak'] : ['RF-17.sight'];
      expect(asked).toEqual([...signs, ...rest]);
    },
  );

  it('S34 "None of these" in the list passes over none of them', () => {
    const none = { check: no, 'RF-36.weak': no };
    const { decision, clearance } = withLog(none, { waiting: ['stop-weak'] });
    expect(decision.unanswered).toContain('RF-01.face');
    expect(clearance).toBeUndefined();
    for (const sign of ['RF-01.arm', 'RF-01.speech', 'RF-17.sight'])
      expect(tierOf({ ...none, ...yesTo(sign, 'RF-01.day') }, 'stop-weak'), sign).toBe('emergency');
    for (const sign of ['RF-01.arm', 'RF-01.speech', 'RF-17.sight', 'RF-22.new'])
      expect(tierOf({ check: no, ...yesTo(sign) }, 'stop-dizzy'), sign).toBe('emergency');
  });

  it('T43 dark pee or weak muscles on the day after are RF-42, each alone, and an emergency with its worse sign', () => {
    const rest = { 'RF-42.pee': no, 'RF-42.muscles': no, 'RF-42.worse': no };
    const tierWith = (...ids: readonly string[]) => tierOf({ ...rest, ...yesTo(...ids) }, 'sore-dark');
    expect(tierWith()).toBe('ok');
    for (const id of ['RF-42.pee', 'RF-42.muscles']) {
      expect(tierWith(id)).toBe('urgent');
      expect(tierWith(id, 'RF-42.worse')).toBe('emergency');
      expect(decideTriage(ruleSet, makeInput({ ...rest, ...yesTo('Q7', id) })).decision.tier, id).toBe('ok');
    }
    // After the quick check, as its place is behind the emergencies of Q7; there it is the first.
    const [first] = nextQuestions(ruleSet, makeInput({}, { log: { ...since, waiting: ['sore-dark'] } }));
    expect(first).toEqual({ kind: 'question', question: 'RF-42.pee', simpler: false });
    const unsure = { ...rest, 'RF-42.pee': notSure, 'RF-42.pee.simpler': notSure };
    expect(tierOf(unsure, 'sore-dark')).toBe('clinician');
    expect(tierOf({ ...unsure, ...yesTo('RF-42.worse') }, 'sore-dark')).toBe('urgent');
  });

  it('T44 leaves oils and balms out after a reaction', () => {
    const { decision } = withLog({}, { reacted: true });
    expect(decision.tier).toBe('caution');
    expect(decision.limits.hand.left.tools).toEqual(
      expect.arrayContaining(['plain_oil', 'essential_oil', 'menthol_balm']),
    );
    expect(decision.limits.hand.left.blocked).toBe(false);
  });
});

describe('the day after', () => {
  const rest = (ruleId: string, until = Date.UTC(2026, 10, 24)): RestedSpot => {
    return { technique: 'wh-palm-pads', side: 'left', until: instant(until), regions: ['hand'], ruleId };
  };

  it.each([
    ['ST-04', 'caution'],
    ['ST-07', 'caution'],
    ['ND-01', 'caution'],
    ['ND-02', 'caution'],
    ['ND-03', 'clinician'],
  ] as const)('T43 a rest by %s is %s while it lasts, and blocks its place alone', (ruleId, tier) => {
    const { decision, clearance } = withLog({}, { rested: [rest(ruleId)] });
    expect([decision.tier, decision.findings.map((finding) => finding.ruleId)]).toEqual([tier, [ruleId]]);
    expect([decision.limits.hand.left.blocked, decision.limits.hand.right.blocked]).toEqual([true, false]);
    expect(decision.limits.hand.left.ruleIds).toContain(ruleId);
    expect(clearance).toBeDefined();
    expect(withLog({}, { rested: [rest(ruleId, 0)] }).decision.tier).toBe('ok');
  });

  it('T43 a sore place comes back two steps softer, half as long and by hand', () => {
    const { decision } = withLog({}, { sore: [{ side: 'left', regions: ['hand', 'wrist'] }] });
    const at = (region: 'hand' | 'wrist', side: 'left' | 'right') => ceilingAt(decision, { region, side }, 'hand');
    expect([at('hand', 'left'), at('hand', 'right'), at('wrist', 'left'), at('wrist', 'right')]).toEqual([3, 5, 1, 3]);
    expect(ceilingAt(decision, { region: 'hand', side: 'left' }, 'ball')).toBe(0);
    expect(decision.limits.hand.left).toMatchObject({ timeShare: 0.5, blocked: false });
    expect(decision.limits.hand.right.timeShare).toBeUndefined();
  });

  it('T43 for 14 days after neck work one item asks for new pain of head or neck, on the same screen', () => {
    const open = (neckWork: boolean) =>
      nextQuestions(ruleSet, { ...makeInput({}, { log: { ...since, neckWork } }), answers: {} });
    const items = (neckWork: boolean) =>
      open(neckWork).flatMap((screen) => (screen.kind === 'group' ? screen.questions : []));
    expect([items(true).includes('Q4n'), items(false).includes('Q4n')]).toEqual([true, false]);
    expect(open(true)).toHaveLength(1);
    const asked = withLog(yesTo('Q4n'), { neckWork: true }).decision;
    expect(asked.unanswered).toEqual(['RF-07.extra', 'RF-07.severe', 'RF-07.after']);
    expect(withLog(yesTo('Q4n', 'RF-07.extra'), { neckWork: true }).decision.tier).toBe('emergency');
  });

  it('T43 trouble breathing after leg work is RF-03', () => {
    expect(withLog(yesTo('Q2', 'RF-03.breath'), {}).decision.tier).toBe('emergency');
  });
});
