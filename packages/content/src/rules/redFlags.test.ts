// SPDX-License-Identifier: MIT
import { day } from '@knead/base';
import { type Answer, type Answers, decideTriage, nextQuestions, type Tier } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { stories } from './quickCheckStories.fixture.ts';
import type { Story } from './redFlagStories.fixture.ts';
import { lastingBodyPack } from './redFlagsLastingBody.ts';
import { lastingLimbsPack } from './redFlagsLastingLimbs.ts';
import { checkedYes, makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

function decide({ yes, profile = [], rest }: Pick<Story, 'yes' | 'profile' | 'rest'>, change: Answers = {}) {
  const input = makeInput({ ...yesTo(...yes), ...change }, rest);
  return decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...yesTo(...profile) } }).decision;
}

function tierOf(rule: string, decision: ReturnType<typeof decide>): Tier | 'none' {
  return decision.findings.find((finding) => finding.ruleId === rule)?.tier ?? 'none';
}

/** They have stories of their own. */
const lasting = new Set([lastingLimbsPack, lastingBodyPack].flatMap((pack) => pack.rules.map((rule) => rule.id)));
const over50 = ['age.50to64'];
const followUps = ruleSet.questions.filter((one) => one.kind === 'yes-no' && one.simpler).map((one) => one.id);

describe('rules of the quick check', () => {
  it.each(stories)('$rule $tier: $name', (story) => {
    expect(tierOf(story.rule, decide(story))).toBe(story.tier);
  });

  it('every red flag has a story that fires and one that does not', () => {
    for (const { id, kind } of ruleSet.rules) {
      if (kind !== 'red-flag' || lasting.has(id)) continue;
      const of = stories.filter((story) => story.rule === id);
      expect(
        of.some((story) => story.tier !== 'none'),
        `${id} fires`,
      ).toBe(true);
      expect(
        of.some((story) => story.tier === 'none'),
        `${id} stays silent`,
      ).toBe(true);
    }
  });

  const firing = stories.filter((story) => story.tier === 'emergency' || story.tier === 'urgent');

  it.each(firing)('T7 $rule: not sure of everything in "$name" is one tier milder, never silent', (story) => {
    const unsure = Object.fromEntries(
      story.yes
        .filter((id) => !id.includes('.at.'))
        .flatMap((id): [string, Answer][] => [
          [id, notSure],
          [`${id}.simpler`, notSure],
        ]),
    );
    const known = new Set(
      ruleSet.questions.filter((one) => one.kind === 'yes-no' && one.simpler).map((one) => `${one.id}.simpler`),
    );
    const answers = Object.fromEntries(
      Object.entries(unsure).filter(([id]) => !id.endsWith('.simpler') || known.has(id)),
    );
    const tier = tierOf(story.rule, decide({ ...story, yes: story.yes.filter((id) => id.includes('.at.')) }, answers));
    expect(story.tier === 'emergency' ? ['urgent'] : ['clinician', 'caution', 'urgent']).toContain(tier);
  });

  it.each(firing)('T8 $rule: already checked in "$name"', (story) => {
    const checked = Object.fromEntries(story.yes.map((id) => [id, checkedYes]));
    const tier = tierOf(story.rule, decide({ ...story, yes: [] }, checked));
    const sudden = ruleSet.rules.find(({ id }) => id === story.rule)?.cases.some((one) => one.sudden === true);
    if (story.tier === 'emergency') expect(tier).toBe('emergency');
    else if (sudden) expect(tier).toBe('urgent');
    else expect(tier).toBe('caution');
  });

  it('T8 "the scan was clear yesterday" opens the rest, but a scan of another time does not', () => {
    const clear = decide({ yes: ['Q5'] }, { 'RF-30.swollen': checkedYes });
    expect(clear.tier).toBe('caution');
    const other: Answer = { answer: 'yes', checked: { when: day('2026-01-01'), sameEpisode: false, unchanged: true } };
    expect(decide({ yes: ['Q5'] }, { 'RF-30.swollen': other }).tier).toBe('urgent');
  });

  it('nobody who ticks an item and says no to all follow-ups is stopped', () => {
    for (const item of ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q10']) {
      const all = Object.fromEntries(
        ruleSet.questions.filter((one) => one.phase === 'check' && !/^Q/.test(one.id)).map((one) => [one.id, no]),
      );
      expect(decide({ yes: [item] }, { ...all }).tier, item).toBe('ok');
    }
  });

  it('T7 RF-01 not sure whether it came from lying on it, or went: urgent, with the emergency line', () => {
    const said = { 'RF-01.side': yes, 'RF-01.lasted': no, 'RF-01.day': notSure };
    const unsure = { 'RF-01.unprovoked': notSure, 'RF-01.unprovoked.simpler': notSure };
    const open = { ...said, ...unsure, 'RF-01.day.simpler': notSure };
    const finding = decide({ yes: ['Q1'] }, open).findings.find((one) => one.ruleId === 'RF-01');
    expect(finding).toMatchObject({ tier: 'urgent', emergencyLine: true });
  });

  it('RF-01 what is not an arm or a leg is never cleared by how it came', () => {
    for (const sign of ['RF-01.face', 'RF-01.arm', 'RF-01.speech', 'RF-17.sight']) {
      const said = { 'RF-22.new': yes, 'RF-01.side': no, 'RF-01.lasted': no, 'RF-01.unprovoked': no };
      expect(decide({ yes: ['Q1', sign, 'RF-01.day'] }, said).tier, sign).toBe('emergency');
    }
  });

  it('RF-01 asks how it came and whether it went one after the other, and only while it matters', () => {
    const asked = (...ids: readonly string[]) => {
      const said = { 'RF-01.face': no, 'RF-01.arm': no, 'RF-01.speech': no, ...yesTo('Q1', ...ids) };
      const screens = nextQuestions(ruleSet, makeInput(said));
      return screens.flatMap((one) => (one.kind === 'question' ? [one.question] : [])).slice(0, 2);
    };
    expect(asked('RF-01.side')).toEqual(['RF-01.lasted', 'RF-01.unprovoked']);
    expect(asked('RF-01.side', 'RF-01.lasted')[0]).toBe('RF-01.day');
    expect(asked()[0]).toBe('RF-01.side');
  });

  it('RF-34 asks the headache of those over 50 only, jaw and scalp of everybody', () => {
    const asked = (...profile: readonly string[]) => {
      const input = makeInput(yesTo('Q4'));
      return nextQuestions(ruleSet, { ...input, profile: { ...input.profile, ...yesTo(...profile) } })
        .flatMap((one) => (one.kind === 'question' ? [one.question] : []))
        .filter((id) => id.startsWith('RF-34'));
    };
    expect(asked()).toEqual(['RF-34.jaw', 'RF-34.scalp']);
    expect(asked(...over50)).toEqual(['RF-34.headache', 'RF-34.jaw', 'RF-34.scalp']);
  });

  it('T31 RF-35 and RF-38 limit their own place alone, and yet open nothing while urgent', () => {
    const tried = (profile: readonly string[], ...said: readonly string[]) => {
      const none = Object.fromEntries(followUps.map((id) => [id, no]));
      const input = makeInput({ ...none, ...yesTo(...said) });
      return decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...yesTo(...profile) } });
    };
    for (const { decision, clearance } of [
      tried([], 'Q7', 'RF-35.rash', 'RF-35.band', 'RF-35.at.foot-left'),
      tried(['CI-14'], 'Q9c'),
    ]) {
      expect(decision).toMatchObject({ tier: 'urgent', unanswered: [] });
      expect([decision.limits.foot.left.blocked, decision.limits.hand.left.blocked]).toEqual([true, false]);
      expect(clearance).toBeUndefined();
    }
  });

  it('T25 a stop asks again what led to it, not what hung on it, and never the profile', () => {
    const questions = (yes: readonly string[], profile: readonly string[] = []) =>
      decide({ yes, profile }).findings[0]?.questions;
    expect(questions(['Q1', 'RF-01.face', 'RF-22.new', 'RF-01.day'])).toEqual(['RF-01.face']);
    expect(questions(['Q8', 'RF-09.injury'], ['age.65to74'])).toEqual(['RF-09.injury']);
    expect(questions(['Q9b', 'RF-40.long'], ['CI-11'])).toEqual(['Q9b']);
    expect(questions(['Q6', 'RF-06.hands', 'RF-06.legs', 'RF-06.worse'])).toEqual(['RF-06.hands', 'RF-06.legs']);
  });
});
