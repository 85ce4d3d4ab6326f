// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { type Answers, decideTriage, lookedAtSinceUnwell, nextQuestions, REGIONS, tierRank } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeInput, no, notSure, yes } from './ruleSet.fixture.ts';
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
    const screens = nextQuestions(ruleSet, makeInput({ Q5: yes, 'RF-30.swollen': yes }, { log }));
    expect(screens.some((screen) => screen.kind === 'choice')).toBe(false);
    const { tier } = decide({ Q5: yes, 'RF-30.swollen': yes, ...chosen('yes') }).decision;
    expect(tierRank(tier)).toBe(tierRank('urgent'));
  });
});
