// SPDX-License-Identifier: MIT
import { type Answers, decideTriage, nextQuestions, type QuestionId, simplerSuffix } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { makeInput, no, notSure, yes } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

/** Follow-ups of one item of the check, and what comes of it, when these are not sure in both wordings and the rest is no. */
function walk(item: QuestionId, isUnsure: (id: QuestionId) => boolean) {
  const asked: QuestionId[] = [];
  let answers: Answers = { [item]: yes };
  for (;;) {
    const [screen] = nextQuestions(ruleSet, makeInput(answers));
    if (screen === undefined) return { asked, decision: decideTriage(ruleSet, makeInput(answers)).decision };
    const itself = screen.kind === 'question' && screen.simpler ? screen.question + simplerSuffix : undefined;
    const id = itself ?? (screen.kind === 'group' ? screen.group : screen.question);
    asked.push(id);
    answers = { ...answers, [id]: screen.kind !== 'group' && isUnsure(screen.question) ? notSure : no };
  }
}

describe('not sure of an emergency', () => {
  it.each(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'])('T65 %s: eight more screens at most', (item) => {
    const { asked, decision } = walk(item, () => true);
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(decision.tier).toBe('urgent');
    expect(decision.unanswered).toEqual([]);
    expect(decision.findings[0]).toMatchObject({ emergencyLine: true, doubtful: true });
  });

  it('T65 of the face: four screens, then the stop', () => {
    const { asked } = walk('Q1', () => true);
    expect(asked).toEqual(['RF-01.face', 'RF-01.face.simpler', 'RF-22.new', 'RF-22.new.simpler']);
  });

  it.each(['RF-01.arm', 'RF-01.speech'])('T65 of %s alone: what could make it plain is asked, then it ends', (sign) => {
    const { asked, decision } = walk('Q1', (id) => id === sign || id === 'RF-01.day');
    expect(asked.at(-1)).toBe('RF-01.day.simpler');
    expect(asked.length).toBeLessThanOrEqual(7);
    expect(decision.tier).toBe('urgent');
  });

  it('T65 a not sure whose simpler wording is due ends nothing, and a yes to it is an emergency', () => {
    const said = { Q4: yes, 'RF-08.worst': notSure };
    expect(nextQuestions(ruleSet, makeInput(said))[0]).toMatchObject({ question: 'RF-08.worst', simpler: true });
    const plain = makeInput({ ...said, 'RF-08.worst.simpler': yes });
    expect(decideTriage(ruleSet, plain).decision.tier).toBe('emergency');
  });

  it('T65 blocks everywhere, also where the rule itself is about one place', () => {
    const feet = { profile: { ...makeInput().profile, 'CI-14': yes } };
    const said = { Q9c: yes, 'RF-38.bad': notSure, 'RF-38.bad.simpler': notSure };
    const { limits, findings } = decideTriage(ruleSet, makeInput(said, feet)).decision;
    expect(findings.find(({ ruleId }) => ruleId === 'RF-38')).toMatchObject({ tier: 'urgent', emergencyLine: true });
    expect(limits.hand.left.blocked).toBe(true);
  });
});

describe('what holds by not sure', () => {
  it('T66 is doubtful, and names what was not sure', () => {
    const { findings } = walk('Q4', () => true).decision;
    expect(findings[0]).toMatchObject({ ruleId: 'RF-08', doubtful: true, unsure: ['RF-08.worst'] });
  });

  it('T66 is not doubtful where something plainly said holds the rule as well', () => {
    const said = { Q1: yes, 'RF-01.arm': yes, 'RF-01.day': notSure, 'RF-01.day.simpler': notSure };
    const found = decideTriage(ruleSet, makeInput(said)).decision.findings.find(({ ruleId }) => ruleId === 'RF-01');
    expect(found).toMatchObject({ tier: 'urgent', emergencyLine: true, doubtful: false, unsure: ['RF-01.day'] });
  });

  it('T66 a plain yes has nothing unsure', () => {
    const said = { Q4: yes, 'RF-08.worst': yes };
    const [finding] = decideTriage(ruleSet, makeInput(said)).decision.findings;
    expect(finding).toMatchObject({ tier: 'emergency', doubtful: false, unsure: [] });
  });
});
