// SPDX-License-Identifier: MIT
import { type Answers, decideTriage, nextQuestions, questionsOf } from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const kinds = ruleSet.questions
  .filter((question) => question.kind === 'choice')
  .filter(({ id }) => id.endsWith('.what'));
const optionsOf = (item: string) =>
  kinds.find(({ id }) => id === `${item}.what`)?.options.map(({ id }) => id.replace(`${item}.what.`, '')) ?? [];

/** What is asked next of somebody who has ticked an item, and chosen these options of it. */
function asked(item: string, options: readonly string[] | 'not sure', profile: Answers = {}): readonly string[] {
  const said = options === 'not sure' ? { [`${item}.what`]: notSure } : optionAnswers(item, options);
  const input = makeInput();
  const isLasting = ruleSet.questions.some(({ id, phase }) => id === item && phase === 'profile');
  const answers = { [item]: yes, ...said };
  return nextQuestions(ruleSet, {
    ...input,
    profile: { ...input.profile, ...profile, ...(isLasting && answers) },
    answers: { ...input.answers, ...(!isLasting && answers) },
  }).map((screen) => (screen.kind === 'group' ? screen.group : screen.question));
}

function optionAnswers(item: string, options: readonly string[]): Answers {
  const noes = Object.fromEntries(optionsOf(item).map((one) => [`${item}.what.${one}`, no]));
  return { ...noes, ...yesTo(`${item}.what`, ...options.map((one) => `${item}.what.${one}`)) };
}

const items = ['Q5', 'Q7', 'SIGN-feel', 'SIGN-leg', 'SIGN-odd', 'SIGN-after'];
const limb = ['RF-10.cold', 'RF-57u.rest', 'RF-11.cause', 'RF-30.swollen', 'RF-30.sore', 'RF-31.swollen'];
const ofQ5 = [...limb, 'RF-33.skin', 'RF-33.joint', 'RF-49.after'];

describe('a card that opens a question of the check', () => {
  it('T37 RF-32 illness for weeks with pain at the spine asks for what eases it, elsewhere and without pain it does not', () => {
    const asksSpine = (profile: Answers) => {
      const input = makeInput();
      const screens = nextQuestions(ruleSet, { ...input, profile: { ...input.profile, ...profile } });
      return screens.some((screen) => screen.kind === 'question' && screen.question === 'RF-32.spine');
    };
    const ill = { ...yesTo('SIGN-ill', 'RF-48.pain'), 'RF-48.at': yes };
    for (const place of ['neck', 'upper-back', 'elsewhere']) {
      expect(asksSpine({ ...ill, ...yesTo(`RF-48.at.${place}`) }), place).toBe(true);
    }
    expect(asksSpine({ ...ill, ...yesTo('RF-48.at.foot-left') })).toBe(false);
    expect(asksSpine({ ...yesTo('SIGN-ill'), 'RF-48.pain': no })).toBe(false);
  });
});

describe('what is meant by an item that stands for several things', () => {
  it.each(items)('T60 %s asks first what is meant, and nothing else of it', (item) => {
    const first = makeInput();
    const isLasting = item.startsWith('SIGN');
    const said = { [item]: yes };
    const screens = nextQuestions(ruleSet, {
      ...first,
      profile: { ...first.profile, ...(isLasting && said) },
      answers: { ...first.answers, ...(!isLasting && said) },
    });
    expect(screens).toMatchObject([{ kind: 'choice', question: `${item}.what`, many: true }]);
  });

  it('T60 T62 who chooses nothing is not sure, and is asked all that the item ever asked', () => {
    expect([...asked('Q5', 'not sure')].sort()).toEqual([...ofQ5].sort());
    expect(asked('Q7', 'not sure')).toEqual(
      expect.arrayContaining(['RF-08.ill', 'RF-14.swelling', 'RF-33.skin', 'RF-33.joint', 'RF-13.bad', 'CI-33.ill']),
    );
    expect(asked('Q7', 'not sure')).toEqual(
      expect.arrayContaining(['CI-30.skin', 'CI-32.rash', 'RF-35.band', 'RF-42.pee', 'RF-66.side']),
    );
  });

  it.each([
    [
      'leg-swollen',
      ['RF-10.cold', 'RF-11.cause', 'RF-30.swollen', 'RF-30.sore', 'RF-33.skin', 'RF-33.joint', 'RF-49.after'],
    ],
    [
      'leg-sore',
      ['RF-10.cold', 'RF-57u.rest', 'RF-11.cause', 'RF-30.swollen', 'RF-30.sore', 'RF-33.skin', 'RF-33.joint'],
    ],
    ['arm-swollen', ['RF-10.cold', 'RF-11.cause', 'RF-31.swollen', 'RF-33.skin', 'RF-33.joint', 'RF-49.after']],
    [
      'hot',
      ['RF-11.cause', 'RF-30.swollen', 'RF-30.sore', 'RF-31.swollen', 'RF-33.skin', 'RF-33.joint', 'RF-49.after'],
    ],
    ['cold', ['RF-10.cold', 'RF-57u.rest', 'RF-49.after']],
    ['foot-night', ['RF-10.cold', 'RF-57u.rest']],
    ['after', ofQ5.filter((id) => id !== 'RF-57u.rest')],
  ])('T63 Q5, %s', (option, expected) => {
    expect([...asked('Q5', [option])].sort()).toEqual([...expected].sort());
  });

  it.each([
    ['fever', ['RF-08.ill', 'RF-33.skin', 'RF-33.joint', 'RF-13.bad', 'CI-33.ill', 'RF-66.side']],
    ['face-swollen', ['RF-14.swelling', 'RF-33.skin']],
    ['rash', ['RF-08.ill', 'RF-14.swelling', 'RF-33.skin', 'RF-13.bad', 'CI-30.skin', 'CI-32.rash', 'RF-35.band']],
    ['broken', ['RF-33.skin', 'CI-30.skin', 'CI-32.rash', 'RF-35.band']],
    ['pee', ['RF-13.bad', 'RF-42.pee', 'RF-66.side']],
    [
      'unwell',
      [
        'RF-08.ill',
        'RF-14.swelling',
        'RF-33.skin',
        'RF-33.joint',
        'RF-13.bad',
        'CI-33.ill',
        'RF-35.band',
        'RF-42.pee',
        'RF-66.side',
      ],
    ],
  ])('T63 Q7, %s', (option, expected) => {
    expect([...asked('Q7', [option])].sort()).toEqual([...expected].sort());
  });

  it('T63 every sign that stops stands behind two options at least, so that the less obvious one finds it too', () => {
    const stops = ruleSet.questions.filter(
      ({ phase, kind, ask }) =>
        phase === 'check' &&
        kind === 'yes-no' &&
        ask !== undefined &&
        questionsOf(ask).some((id) => id.includes('.what.')),
    );
    expect(stops.length).toBeGreaterThan(15);
    for (const { id, ask } of stops) {
      const behind = ask === undefined ? [] : questionsOf(ask).filter((gate) => gate.includes('.what.'));
      expect(behind.length, id).toBeGreaterThan(1);
    }
  });

  it('T61 both feet puffy alike opens nothing by itself, and takes nothing from what is chosen beside it', () => {
    expect(asked('Q5', ['both-puffy'])).toEqual([]);
    expect([...asked('Q5', ['both-puffy', 'leg-sore'])].sort()).toEqual([...asked('Q5', ['leg-sore'])].sort());
    const puffy = makeInput({ Q5: yes, ...optionAnswers('Q5', ['both-puffy']) });
    expect(decideTriage(ruleSet, puffy).decision).toMatchObject({ tier: 'ok', unanswered: [] });
  });

  it('T61 feet that are at risk are looked at whatever was chosen', () => {
    const profile = { 'CI-14': yes };
    expect(asked('Q5', ['both-puffy'], profile)).toEqual(['RF-38.sore']);
  });

  it('T60 one more option never closes a question, and not sure opens what any option opens', () => {
    fc.assert(
      fc.property(fc.constantFrom('Q5', 'Q7'), fc.infiniteStream(fc.boolean()), (item, picks) => {
        const few = optionsOf(item).filter(() => picks.next().value);
        const many = optionsOf(item).filter((one) => few.includes(one) || picks.next().value);
        if (few.length === 0) return;
        expect(asked(item, many)).toEqual(expect.arrayContaining([...asked(item, few)]));
        expect(asked(item, 'not sure')).toEqual(expect.arrayContaining([...asked(item, many)]));
      }),
      { numRuns: 40 },
    );
  });

  it('T60 what a session left open is asked whatever was chosen', () => {
    const log = { ...makeInput().log, waiting: ['sore-leg', 'sore-dark'] as const };
    const ids = nextQuestions(ruleSet, makeInput({}, { log })).flatMap((one) =>
      one.kind === 'question' ? [one.question] : [],
    );
    expect(ids).toEqual(expect.arrayContaining(['RF-30.swollen', 'RF-30.sore', 'RF-42.pee']));
  });
});

/** Options that count as a yes, so that their follow-up is not asked. */
const evidence: readonly (readonly [item: string, option: string, rule: string, more: readonly string[]])[] = [
  ['SIGN-feel', 'feet', 'RF-46', ['RF-46.weeks']],
  ['SIGN-feel', 'hands', 'RF-46', ['RF-46.weeks']],
  ['SIGN-leg', 'down', 'RF-55', ['RF-55.stays']],
  ['SIGN-leg', 'walk', 'RF-57', []],
  ['SIGN-odd', 'bend', 'RF-47', []],
  ['SIGN-odd', 'eye', 'RF-47', []],
  ['SIGN-odd', 'face', 'RF-60', []],
  ['SIGN-after', 'statin', 'RF-58', []],
  ['SIGN-after', 'medicine', 'RF-58', []],
];

describe('an option that says all a follow-up would ask', () => {
  const followUps = ruleSet.questions.filter((one) => one.phase === 'profile' && one.kind === 'yes-no' && one.simpler);
  const noes = Object.fromEntries(followUps.map(({ id }) => [id, no]));
  const firedBy = (item: string, option: string, more: readonly string[] = []) => {
    const input = makeInput();
    const said = { ...noes, [item]: yes, ...optionAnswers(item, [option]), ...yesTo(...more) };
    const { findings } = decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...said } }).decision;
    return findings.filter(({ tier }) => tier === 'clinician').map(({ ruleId }) => ruleId);
  };

  it.each(evidence)('T64 %s, %s counts as a yes for %s, which is not asked again', (item, option, rule, more) => {
    expect(firedBy(item, option, more)).toContain(rule);
    expect(firedBy(item, 'none of these', more)).not.toContain(rule);
    const followUp = { 'RF-46': 'RF-46.both', 'RF-55': 'RF-55.down', 'RF-57': 'RF-57.walk', 'RF-47': 'RF-47.new' }[
      rule
    ];
    expect(asked(item, [option])).not.toContain(followUp ?? `${rule}.${rule === 'RF-60' ? 'face' : 'began'}`);
  });

  it('T64 a place chosen for what is numb leaves out what does not fit it', () => {
    expect(asked('SIGN-feel', ['feet'])).toEqual(['RF-46.weeks', 'RF-47.new']);
    expect(asked('SIGN-feel', ['one-hand'])).toEqual(['RF-46.weeks', 'RF-53.numb', 'RF-53.weak', 'RF-47.new']);
    expect(asked('SIGN-feel', ['hands'])).toEqual(['RF-46.weeks', 'RF-53.numb', 'RF-53.weak', 'RF-47.new']);
    expect(asked('SIGN-feel', ['weaker'])).toEqual(['RF-53.numb', 'RF-53.weak']);
    expect(asked('SIGN-feel', ['elsewhere'])).toEqual(['RF-47.new']);
    expect(asked('SIGN-leg', ['elsewhere'])).toEqual([]);
    expect(asked('SIGN-after', ['statin'])).toEqual([]);
    expect(asked('SIGN-after', ['medicine'])).toEqual(['RF-58.floxacin']);
  });

  it('T64 not sure of the choice counts as no yes', () => {
    for (const [item, , rule, more] of evidence) {
      const input = makeInput();
      const said = { ...noes, [item]: yes, [`${item}.what`]: notSure, ...yesTo(...more) };
      const { findings } = decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...said } }).decision;
      expect(findings.map(({ ruleId, tier }) => `${ruleId} ${tier}`)).not.toContain(`${rule} clinician`);
    }
  });
});
