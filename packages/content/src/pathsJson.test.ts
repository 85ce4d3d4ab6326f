// SPDX-License-Identifier: MIT
import { findPaths, PAINT_QUALITIES, type PaintMark, SIDES, ZONES } from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import inputSchema from '../../../docs/formats/paths-input.schema.json';
import outputSchema from '../../../docs/formats/paths-output.schema.json';
import { english } from './english.ts';
import { paths } from './paths.ts';
import { pathsToJson } from './pathsJson.ts';
import { schemaProblems } from './schema.fixture.ts';

const words = new Map(Object.values(english).flatMap((topic) => Object.entries(topic)));
const answerTo = (marks: readonly PaintMark[]) => pathsToJson(findPaths(marks, paths), (key) => words.get(key));

describe('answers to paintings as JSON', () => {
  const mark = fc.record({
    zone: fc.constantFrom(...ZONES),
    side: fc.constantFrom(...SIDES),
    quality: fc.constantFrom(...PAINT_QUALITIES),
  });

  it('N1: satisfy their published schema, whatever is painted', () => {
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 15 }), (marks) => {
        expect(schemaProblems(inputSchema, JSON.parse(JSON.stringify({ zones: marks })))).toEqual([]);
        expect(schemaProblems(outputSchema, JSON.parse(JSON.stringify(answerTo(marks))))).toEqual([]);
      }),
    );
  });

  it('N7: have a question with words for every sign', () => {
    const saddle = SIDES.map((side): PaintMark => ({ zone: 'buttock', side, quality: 'numb' }));
    expect(answerTo(saddle)).toMatchObject({
      answer: 'ask',
      question: { id: 'Q3', text: expect.stringContaining('?') },
    });
  });
});
