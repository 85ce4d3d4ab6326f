// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import {
  type Answers,
  decideTriage,
  decisionToJson,
  inputOfProfile,
  parseAssessInput,
  QUALITIES,
  questionsToJson,
  REASON_CODES,
  REGIONS,
  TECHNIQUE_KINDS,
  TIERS,
  TOOLS,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import golden from '../../../../docs/formats/assess-cases.json';
import inputSchema from '../../../../docs/formats/assess-input.schema.json';
import outputSchema from '../../../../docs/formats/assess-output.schema.json';
import questionsSchema from '../../../../docs/formats/questions.schema.json';
import app from '../../text/en/app.json';
import safety from '../../text/en/safety.json';
import { schemaProblems } from '../schema.fixture.ts';
import { yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const english = new Map<string, string>(Object.entries({ ...app, ...safety }));
const wordsOf = (key: string) => english.get(key);
const moment = { now: instant(Date.parse(golden.now)), today: day(golden.today) };

function assess(value: unknown) {
  const parsed = parseAssessInput(value, moment);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return decisionToJson(decideTriage(ruleSet, parsed.value).decision, wordsOf);
}

describe('assess', () => {
  it.each(golden.cases)('T26 golden case: $name', ({ input, output }) => {
    const { ruleIds, byArea, ...rest } = output;
    const result = assess(input);
    expect(result).toMatchObject(rest);
    expect(result.findings.map((finding) => finding.ruleId)).toEqual(ruleIds);
    for (const [region, expected] of Object.entries(byArea)) {
      const found = Object.entries(result.byArea).find(([id]) => id === region)?.[1];
      const { sides, ...stricter } = found ?? { sides: undefined };
      const printed: unknown = 'sides' in expected ? { ...stricter, sides } : stricter;
      expect(printed, region).toEqual(expected);
    }
  });

  it.each(golden.cases)('T26 satisfies the schemas: $name', ({ input }) => {
    expect(schemaProblems(inputSchema, input)).toEqual([]);
    expect(schemaProblems(outputSchema, JSON.parse(JSON.stringify(assess(input))))).toEqual([]);
  });

  it('T26 has golden cases of every tier', () => {
    expect(golden.cases).toHaveLength(14);
    expect(new Set(golden.cases.map((one) => one.output.tier))).toEqual(new Set(TIERS));
  });

  it('T26 what the schema refuses is refused by the reader too', () => {
    const bad = { painNow: 11, answers: { Q1: 'maybe' }, complaint: { sides: ['both'] } };
    expect(schemaProblems(inputSchema, bad)).toHaveLength(3);
    const parsed = parseAssessInput(bad, moment);
    expect(parsed.ok ? 0 : parsed.error.length).toBe(3);
  });

  it('T26 says messages and what to tell in words, and falls back to their keys', () => {
    const { findings } = assess(golden.cases[3]?.input);
    expect(findings[0]?.message).toMatch(/sudden change/);
    expect(findings[0]?.tellThem[0]).toMatch(/^“/);
    const parsed = parseAssessInput(golden.cases[3]?.input, moment);
    const { decision } = decideTriage(ruleSet, parsed.ok ? parsed.value : { profile: {}, answers: {}, ...moment });
    expect(decisionToJson(decision, () => undefined).findings[0]).toMatchObject({
      message: 'rule.RF-01.message',
      tellThem: ['rule.RF-01.tell'],
    });
  });

  it('T26 tells when a question comes again', () => {
    const ill = { ...golden.cases[0]?.input, answers: { check: 'no', Q7: 'yes', 'CI-33.ill': 'yes' } };
    expect(assess(ill).findings.find((finding) => finding.ruleId === 'CI-33')?.recheckDays).toBe(1);
  });

  it('T26 gives the stricter side, also where one has a limit and the other none', () => {
    const { hand, foot } = assess({ ...golden.cases[7]?.input }).byArea;
    expect(foot.sides.left.daySecondsMax).toBe(120);
    expect(foot.sides.right.daySecondsMax).toBeUndefined();
    expect(foot.daySecondsMax).toBe(120);
    expect(hand.daySecondsMax).toBeUndefined();
    const gout = {
      ...golden.cases[0]?.input,
      profile: { ...golden.cases[0]?.input.profile, 'CI-36': 'yes', 'CI-36.at.hand-right': 'yes' },
    };
    expect(assess(gout).byArea.hand).toMatchObject({
      blocked: true,
      ceiling: 0,
      sides: { left: { blocked: false, ceiling: 5 } },
    });
  });

  it('T26 the lists of the schemas are those of the code', () => {
    expect(inputSchema.$defs.region.enum).toEqual([...REGIONS]);
    expect(inputSchema.$defs.complaint.properties.qualities.items.enum).toEqual([...QUALITIES]);
    expect(outputSchema.$defs.tier.enum).toEqual([...TIERS]);
    expect(outputSchema.$defs.side.properties.techniqueKinds.items.enum).toEqual([...TECHNIQUE_KINDS]);
    expect(outputSchema.$defs.side.properties.tools.items.enum).toEqual([...TOOLS]);
    expect(outputSchema.properties.reasons.items.enum).toEqual([...REASON_CODES]);
    expect(Object.keys(outputSchema.properties.byArea.properties)).toEqual([...REGIONS]);
  });
});

describe('questions', () => {
  it('T27 every question with words, choices and when it is asked, as the schema says', () => {
    const printed = questionsToJson(ruleSet, wordsOf);
    expect(schemaProblems(questionsSchema, JSON.parse(JSON.stringify(printed)))).toEqual([]);
    expect(printed.questions.map((one) => one.id)).toEqual(ruleSet.questions.map((one) => one.id));
    expect(printed.questions.filter((one) => one.text === one.id || one.why === '')).toEqual([]);
    const face = printed.questions.find((one) => one.id === 'RF-01.face');
    expect(face).toMatchObject({ after: ['Q1'], simpler: { id: 'RF-01.face.simpler' }, many: false });
    expect(face?.choices.map((choice) => choice.text)).toEqual(['Yes', 'No', 'Not sure']);
    expect(printed.questions.find((one) => one.id === 'Q1')).toMatchObject({ group: 'check', after: [] });
    expect(printed.questions.find((one) => one.id === 'SIGN-arm')).toMatchObject({ group: 'signs', staleDays: 28 });
  });

  it('T27 with a profile: what is asked of this person', () => {
    const asked = (profile: Answers) =>
      questionsToJson(ruleSet, wordsOf, inputOfProfile(profile, moment))
        .questions.filter((one) => one.asked)
        .map((one) => one.id);
    expect(asked({})).not.toContain('Q9a');
    expect(asked(yesTo('CI-08'))).toContain('Q9a');
    expect(asked(yesTo('CI-08'))).not.toContain('CI-08');
  });

  it('T27 falls back to ids and keys where there are no words', () => {
    const [first] = questionsToJson(ruleSet, () => undefined).questions;
    expect(first).toMatchObject({
      id: 'age',
      text: 'age',
      why: '',
      choices: [{ id: 'age.under18', text: 'age.under18' }, {}, {}, {}, {}],
    });
  });
});
