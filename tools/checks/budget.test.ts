// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { checkBudget } from './budget.ts';

const manifest = {
  'src/main.ts': { file: 'app.js', imports: ['_shared.js'], css: ['app.css'] },
  'src/pages/page.ts': { file: 'page.js', imports: [], css: ['page.css'] },
  ...Object.fromEntries(
    ['app', 'cues', 'names', 'safety'].map((topic) => [
      `../../virtual:words/en/${topic}`,
      { file: `${topic}.words.js` },
    ]),
  ),
  '_shared.js': { file: 'shared.js', imports: ['src/main.ts'] },
};
const html = `<p>text</p><svg class="art">${'<path/>'.repeat(400)}</svg>`;

function problemsOf(sizes: Readonly<Record<string, number>>, textSize = 1000): readonly string[] {
  const pages = [{ path: 'techniques/palm/index.html', html }];
  const sizeOfText = (text: string) => (text.includes('<path/>') ? (sizes.art ?? 0) : textSize);
  return checkBudget({ manifest, pages, sizeOf: (path) => sizes[path] ?? 0, sizeOfText }).problems;
}

describe('bundle budget', () => {
  it('is content below the limits', () => {
    expect(
      problemsOf({ 'app.js': 60_000, 'shared.js': 20_000, 'app.css': 9_000, 'page.js': 1_300, art: 59_000 }),
    ).toEqual([]);
  });

  it('counts script, shared script and style of the first view', () => {
    expect(problemsOf({ 'app.js': 60_000, 'shared.js': 20_000, 'app.css': 10_000 })).toEqual([
      'The first app view weighs 90.0 kB after gzip; less than 90.0 kB is allowed',
    ]);
  });

  it('counts text, script and style of a technique page, and its picture apart', () => {
    expect(problemsOf({ 'page.js': 20_000, 'page.css': 10_000 }, 5_000)).toHaveLength(1);
    expect(problemsOf({ art: 60_000 })).toEqual([
      'The picture of techniques/palm/index.html weighs 60.0 kB after gzip; less than 60.0 kB is allowed',
    ]);
  });

  it('counts drawings that a picture only names', () => {
    const pages = [
      { path: 'techniques/palm/index.html', html: '<svg><image href="/assets/palm.svg" width="8"/></svg>' },
    ];
    const sizeOf = (path: string) => (path === 'assets/palm.svg' ? 61_000 : 0);
    expect(checkBudget({ manifest, pages, sizeOf, sizeOfText: () => 0 }).problems).toHaveLength(1);
  });

  it('does not pass when there is nothing to measure', () => {
    const measured = { manifest, pages: [], sizeOf: () => 0, sizeOfText: () => 0 };
    expect(checkBudget(measured).problems).toEqual(['No technique page was built']);
  });
});
