// SPDX-License-Identifier: MIT
import { english, ruleSet } from '@knead/content';
import type { Answers, InterviewScreen } from '@knead/domain';
import { expect, it } from 'vitest';
import { buildProfileView } from './buildProfileView.ts';

const yes = { answer: 'yes' } as const;
const no = { answer: 'no' } as const;
const entry = (id: string, profile: Answers, pending: readonly InterviewScreen[] = []) =>
  buildProfileView({ ruleSet, profile, pending }).find((one) => one.id === id);

it('has an entry for age and for every group of lasting questions', () => {
  const ids = buildProfileView({ ruleSet, profile: {}, pending: [] }).map(({ id }) => id);
  const groups = ruleSet.groups.filter(({ phase }) => phase === 'profile').map(({ id }) => id);
  expect(ids).toEqual(['age', ...groups]);
});

it('tells apart what was never answered, what is partly, and none of these', () => {
  const blood = ruleSet.groups.find(({ id }) => id === 'blood')?.questionIds ?? [];
  expect(entry('blood', {}, [{ kind: 'group', group: 'blood', questions: blood }])?.state).toBe('open');
  const follow = { kind: 'question', question: 'CI-02.two', simpler: false } as const;
  expect(entry('blood', { 'CI-02': yes }, [follow])?.state).toBe('partly');
  expect(entry('blood', { 'CI-02': no }, [])).toMatchObject({ state: 'answered', applies: [] });
});

it('tells what applies, with the follow-ups and what was said to them', () => {
  expect(entry('nerves', { 'CI-16': yes, 'CI-14': no, 'CI-16.side': yes, 'CI-16.side.left': yes })?.applies).toEqual([
    {
      id: 'CI-16',
      words: 'question.CI-16.ask',
      details: [{ ask: 'question.CI-16.side.ask', answers: [expect.stringMatching(/left/)] }],
    },
  ]);
  expect(entry('age', { 'age.50to64': yes })?.applies).toMatchObject([{ words: 'age.50to64' }]);
});

it('takes the answer to the simpler wording where that was asked', () => {
  const profile: Answers = { 'CI-02': yes, 'CI-02.two': { answer: 'not-sure' }, 'CI-02.two.simpler': no };
  expect(entry('blood', profile)?.applies[0]?.details).toEqual([
    { ask: 'question.CI-02.two.ask', answers: ['answer.no'] },
  ]);
});

it('has words for everything that could be listed', () => {
  const known = new Set(Object.values(english).flatMap((topic) => Object.keys(topic)));
  const all: Answers = Object.fromEntries(
    ruleSet.questions.flatMap((question) => [
      [question.id, yes],
      ...(question.kind === 'choice' ? question.options.map((option) => [option.id, yes]) : []),
    ]),
  );
  const words = buildProfileView({ ruleSet, profile: all, pending: [] }).flatMap(({ title, applies }) => [
    title,
    ...applies.flatMap((one) => [one.words, ...one.details.flatMap(({ ask, answers }) => [ask, ...answers])]),
  ]);
  expect(words.filter((key) => !known.has(key))).toEqual([]);
});
