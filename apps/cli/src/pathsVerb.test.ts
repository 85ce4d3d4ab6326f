// SPDX-License-Identifier: MIT
import { deniedIn, paths, pathsToJson } from '@knead/content';
import { BOTH_SIDED, PAINT_QUALITIES, PAINTED_SIGNS, type PathsAnswer, SIDES, ZONES, type ZoneId } from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from './run.fixture.ts';
import { wordsOf } from './words.ts';

const tingling = (side: string, ...zones: readonly ZoneId[]) =>
  zones.map((zone) => ({ zone, side, quality: 'tingling' }));

async function answerTo(zones: readonly object[]) {
  const { code, written, complaints } = await run(['paths'], JSON.stringify({ zones }));
  expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
  return JSON.parse(written);
}

/** All texts of an answer but ids, which are those of the papers. */
function textsOf(value: unknown, key = ''): readonly string[] {
  const ids = ['path', 'id', 'alsoServedBy', 'servedBy', 'techniques', 'core', 'sometimes'];
  if (ids.includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) => textsOf(one, name))
    : [];
}

describe('knead paths', () => {
  it('N1: tells what serves thumb, index and middle finger of one hand, with sites from root to tip', async () => {
    const answer = await answerTo(
      tingling('left', 'thumb-palmar', 'index-palmar', 'middle-palmar', 'ring-palmar-radial'),
    );
    expect(answer.answer).toBe('paths');
    const [first] = answer.paths;
    expect(first).toMatchObject({ path: 'median-ct', side: 'left', place: 1, marked: 4 });
    expect(first.sites[0].where).toContain('neck');
    expect(first.sites.at(-1).where).toContain('fingers');
    expect(JSON.stringify(answer)).not.toMatch(/score|likel|probab/i);
  });

  it('N2: leaves ring and little finger to all paths that serve them alike', async () => {
    const { paths: found } = await answerTo(tingling('right', 'little-palmar', 'ring-palmar-ulnar'));
    expect(found.map(({ place }: { place: number }) => place)).toEqual([1, 1, 1]);
  });

  it('N3: has no clear path for places that have nothing in common', async () => {
    const { paths: found, unclear } = await answerTo(tingling('left', 'occiput', 'thenar', 'elbow-medial', 'low-back'));
    expect(found).toEqual([]);
    expect(unclear).toMatchObject([{ side: 'left', why: 'few' }]);
  });

  it('N5: serves every zone by at least one path of one side', async () => {
    const served = new Set<string>(
      paths.filter(({ kind }) => kind !== 'longest').flatMap(({ core, sometimes }) => [...core, ...sometimes]),
    );
    expect(ZONES.filter((zone) => !served.has(zone))).toEqual([]);
  });

  it('N6: names none for socks that are nearly alike', async () => {
    const toes: readonly ZoneId[] = ['big-toe-plantar', 'toe-2-plantar', 'ball-medial', 'little-toe-plantar'];
    const answer = await answerTo([...tingling('left', ...toes), ...tingling('right', ...toes, 'sole-medial', 'heel')]);
    expect(answer).toMatchObject({ answer: 'both-sided', pattern: 'socks', paths: [] });
  });

  it('N7: answers with the question where the painting may be a sign', async () => {
    const answer = await answerTo([...tingling('left', 'buttock'), ...tingling('right', 'thigh-medial')]);
    expect(answer).toMatchObject({ answer: 'ask', sign: 'saddle', paths: [], question: { id: 'Q3' } });
    expect(answer.question.text).toContain('numb');
  });

  it('N6: answers every zone painted at once, and every one of one side', async () => {
    const whole = SIDES.map((side) => tingling(side, ...ZONES));
    expect(await answerTo(whole.flat())).toMatchObject({ answer: 'ask', paths: [] });
    for (const marks of whole) expect(await answerTo(marks)).toMatchObject({ answer: 'ask', paths: [] });
  });

  it('N8: refuses what it does not know, with path and remedy', async () => {
    const { code, written, complaints } = await run(
      ['paths'],
      JSON.stringify({ zones: [{ zone: 'knee', side: 'left', quality: 'numb' }] }),
    );
    expect({ code, written }).toEqual({ code: 1, written: '' });
    expect(complaints).toEqual(['$.zones[0].zone: There is no zone with this id. "knead content" lists all zones.']);
    expect((await run(['paths'], '{"zones": []}')).complaints).toEqual([
      '$.zones: Nothing is marked. Mark at least one place.',
    ]);
  });

  it('N7: says nothing that may not be concluded in any answer that can be given', () => {
    const coverage = { place: 1, core: [], sometimes: [], marked: 1, alsoServedBy: [] };
    const answers: readonly PathsAnswer[] = [
      ...PAINTED_SIGNS.map((sign) => ({ kind: 'ask', sign }) as const),
      ...BOTH_SIDED.map((pattern) => ({ kind: 'both-sided', pattern }) as const),
      ...SIDES.map((side) => ({
        kind: 'paths' as const,
        paths: paths.map((path) => ({ ...coverage, path: path.id, side })),
        unclear: (['few', 'many'] as const).map((why) => ({ side, why, servedBy: [] })),
      })),
    ];
    const texts = answers.flatMap((answer) => textsOf(pathsToJson(answer, wordsOf)));
    expect(texts.length).toBeGreaterThan(paths.length * 2);
    expect(texts.flatMap((text) => deniedIn('app', text).map(({ found }) => `${text}: ${found}`))).toEqual([]);
  });

  it('N7: says nothing that may not be concluded, whatever is painted', async () => {
    const mark = fc.record({
      zone: fc.constantFrom(...ZONES),
      side: fc.constantFrom(...SIDES),
      quality: fc.constantFrom(...PAINT_QUALITIES),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(mark, { minLength: 1, maxLength: 12 }), async (zones) => {
        const texts = textsOf(await answerTo(zones));
        // The question is one of the check, whose words are held by rules of their own.
        expect(texts.flatMap((text) => deniedIn('app', text).map(({ found }) => found))).toEqual([]);
      }),
      { numRuns: 200 },
    );
    const every = await Promise.all(ZONES.map((zone) => answerTo(tingling('left', zone))));
    expect(every.flatMap((answer) => textsOf(answer)).flatMap((text) => deniedIn('app', text))).toEqual([]);
  });
});
