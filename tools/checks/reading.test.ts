// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkReading, textOf } from './reading.ts';

const page = (path: string, words: string) => ({
  path,
  html: `<main id="content">${words}</main><footer><p>Foot.</p></footer>`,
});
const easy = '<p>Sit down. Let your hand rest.</p>';
const hard =
  '<p>Proprioceptive neuromuscular facilitation necessitates considerable individualised physiotherapeutic supervision.</p>';

describe('reading level of pages', () => {
  it('takes sentences alone, whatever stands around them', () => {
    const words =
      '<h1>Palm pads</h1><p>Sit <i>down</i>.</p><ul><li>A ball</li><li>Let go!</li></ul><svg><title>No.</title></svg>';
    expect(textOf(page('a', words).html)).toBe('Sit down . Let go!');
  });

  it('names a page that is too hard, and the limit of its kind', () => {
    expect(checkReading([page('techniques/a/index.html', easy)]).problems).toEqual([]);
    const { problems } = checkReading([page('techniques/a/index.html', hard), page('help/index.html', hard)]);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^techniques\/a\/index\.html reads at grade \d+\.\d; at most 5 is allowed$/);
    expect(problems[1]).toContain('at most 4');
  });

  it('passes over a page without a sentence', () => {
    expect(checkReading([page('index.html', '<h1>Knead</h1>')]).problems).toEqual([]);
  });
});
