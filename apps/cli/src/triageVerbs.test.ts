// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import type { Answers, AnswerWord, DecisionJson } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { run } from './run.fixture.ts';

const at = ['--now', '2026-11-22T19:30:00+01:00'];

/** Every question answered with the same word, so that nothing is left open. */
function all(word: AnswerWord): Answers {
  return Object.fromEntries(ruleSet.questions.map(({ id }) => [id, { answer: word }]));
}

async function assess(input: unknown, args: readonly string[] = at): Promise<DecisionJson> {
  const { code, written, complaints } = await run(['assess', ...args], JSON.stringify(input));
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  return JSON.parse(written);
}

const healthy = { profile: { ...all('no'), 'age.18to49': { answer: 'yes' } }, answers: all('no'), painNow: 2 };

describe('knead questions', () => {
  it('gives every question with its words, as data', async () => {
    const { code, written } = await run(['questions']);
    expect(code).toBe(0);
    const { questions, groups } = JSON.parse(written);
    expect(questions).toHaveLength(ruleSet.questions.length);
    expect(groups).toHaveLength(ruleSet.groups.length);
    for (const { id, text, choices } of questions) {
      expect(text, id).not.toBe(id);
      expect(choices.length, id).toBeGreaterThan(0);
    }
  });

  it('takes a profile, bare or as part of an input, and then says what is asked', async () => {
    const profile = { 'CI-08': 'yes' };
    const bare = await run(['questions'], JSON.stringify(profile));
    const inside = await run(['questions'], JSON.stringify({ profile, answers: { Q1: 'yes' } }));
    expect(bare.code).toBe(0);
    expect(inside).toEqual(bare);
    const asked = JSON.parse(bare.written).questions.filter((question: { asked: boolean }) => question.asked);
    expect(asked.map(({ id }: { id: string }) => id)).toContain('Q9a');
  });

  it('refuses a profile that cannot be read', async () => {
    const { code, written, complaints } = await run(['questions'], '{"CI-08": "maybe"}');
    expect({ code, written }).toEqual({ code: 1, written: '' });
    expect(complaints).toEqual(['$.profile["CI-08"]: This is no answer. Answer with "yes", "no", "not-sure".']);
  });
});

describe('knead assess', () => {
  it('lets a healthy person through, with the six starred regions blocked', async () => {
    const { tier, unanswered, byArea } = await assess(healthy);
    expect(tier).not.toMatch(/urgent|emergency/);
    expect(unanswered).toEqual([]);
    expect(byArea.hand.blocked).toBe(false);
    expect(Object.values(byArea).filter(({ blocked, ceiling }) => blocked && ceiling === 0)).toHaveLength(6);
  });

  it('blocks everything while a required question is open', async () => {
    const { unanswered, byArea } = await assess({});
    expect(unanswered.length).toBeGreaterThan(0);
    expect(Object.values(byArea).every(({ blocked }) => blocked)).toBe(true);
  });

  it('does not trust a clearance that is handed in', async () => {
    const clearance = { blocked: false, ceiling: 5 };
    expect(await assess({ ...healthy, clearance })).toEqual(await assess(healthy));
    expect((await assess({ clearance })).byArea.hand.blocked).toBe(true);
  });

  it('makes nothing milder when no time is given', async () => {
    const checked = { when: '2026-11-20', sameEpisode: true, unchanged: true };
    const blood = { 'CI-04': { answer: 'yes', checked } };
    const input = { ...healthy, profile: { ...healthy.profile, ...blood } };
    const [timed, untimed] = [await assess(input), await assess(input, [])];
    expect(timed.findings.some((finding) => finding.eased)).toBe(true);
    expect(untimed.findings.some((finding) => finding.eased)).toBe(false);
  });

  it('gives words, not keys', async () => {
    const { findings } = await assess({ profile: all('yes'), answers: all('yes'), painNow: 9 });
    expect(findings.length).toBeGreaterThan(10);
    for (const { ruleId, message, tellThem } of findings) {
      for (const text of [message, ...tellThem]) expect(text, ruleId).toMatch(/ /);
    }
  });

  it('names every problem with its path', async () => {
    const input = { profile: { 'CI-01': 'maybe' }, answers: [], painNow: 12 };
    const { code, written, complaints } = await run(['assess', ...at], JSON.stringify(input));
    expect({ code, written }).toEqual({ code: 1, written: '' });
    expect(complaints.map((line) => line.split(':')[0])).toEqual(['$.profile["CI-01"]', '$.answers', '$.painNow']);
  });

  it('T70 limits what was painted as numb, on its side alone, and says where a painting cannot be read', async () => {
    const numb = [{ side: 'left', regions: ['foot'] }];
    const { findings, byArea } = await assess({ ...healthy, log: { firstUseDay: '2026-01-01', numb } });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['PAINT-NUMB']);
    expect(findings[0]?.message).toContain('You marked skin as numb.');
    expect(byArea.foot.sides.left).toMatchObject({ ceiling: 2, daySecondsMax: 120, lookFirst: true });
    expect(byArea.foot.sides.right).toMatchObject({ ceiling: 5 });
    const spoilt = { ...healthy, log: { numb: [{ side: 'left', regions: ['heel'] }] } };
    const { code, complaints } = await run(['assess', ...at], JSON.stringify(spoilt));
    expect([code, complaints]).toEqual([1, [expect.stringContaining('$.log.numb[0].regions[0]')]]);
  });

  it.each([
    ['', '$: This is not JSON: it is empty.'],
    ['{"profile":', '$: This is not JSON: it ends too early.'],
    ['{\n  "profile": }', '$: This is not JSON after line 2, column 12.'],
  ])('says where %j stops being JSON', async (text, complaint) => {
    expect(await run(['assess', 'there.json'], text)).toEqual({ code: 1, written: '', complaints: [complaint] });
  });
});

describe('knead track', () => {
  const breathe = { kind: 'rest', rest: 'breathe', seconds: 60 };
  const palm = { kind: 'contact', technique: 'wh-palm-pads', side: 'left', seconds: 30 };
  const firm = { ...palm, technique: 'wh-above-crease', pressure: { start: 1, target: 5, ceiling: 5 } };
  const track = (routine: unknown) => run(['track'], JSON.stringify(routine));

  it('gives every cue with its time and its words, in order', async () => {
    const { code, written } = await track({ steps: [breathe, palm] });
    expect(code).toBe(0);
    const { totalSeconds, cues } = JSON.parse(written);
    const times: readonly number[] = cues.map((cue: { atSeconds: number }) => cue.atSeconds);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBe(totalSeconds);
    for (const { text } of cues) expect(text).toMatch(/[.!?]$/);
  });

  it('refuses a routine that passes a limit, with the place and the limit', async () => {
    const { code, written, complaints } = await track({
      steps: [breathe, firm, { ...palm, technique: 'knuckle-crack' }],
    });
    expect({ code, written }).toEqual({ code: 1, written: '' });
    expect(complaints).toContain('$.steps[2].technique: There is no technique with this id.');
    const tooFirm = await track({ steps: [breathe, firm] });
    expect(tooFirm.complaints[0]).toMatch(/^\$\.steps\[1\]\.pressure.* The limit is \d\.$/);
  });

  it('does not trust a clearance that is handed in', async () => {
    expect((await track({ steps: [breathe, firm], clearance: { ceiling: 10 } })).code).toBe(1);
  });
});
