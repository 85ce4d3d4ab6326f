// SPDX-License-Identifier: MIT
import { countText, readingGrade } from '@knead/content';
import type { BuiltPage } from './site.ts';
import type { Finding } from './source.ts';

/** Highest grade of a kind of page: the first kind that fits an address counts. */
interface Limit {
  readonly kind: RegExp;
  readonly gradeMax: number;
}

/**
 * Reading age 11 is about grade 6; tired people get easier words, and people in need of help the easiest. Pages that say what
 * studies found name their subjects as the studies do.
 */
const limits: readonly Limit[] = [
  { kind: /^(stop|help|when-to-get-help)\//, gradeMax: 4 },
  { kind: /^(evidence|how-we-grade)\//, gradeMax: 6 },
  // Names of nerves are long, and no shorter word says the same.
  { kind: /^(paths|day)\//, gradeMax: 6 },
  { kind: /^/, gradeMax: 5 },
];

/** Pages whose words are harder to read than their kind allows. */
export function checkReading(pages: readonly BuiltPage[]): Finding {
  const graded = pages.flatMap(({ path, html }) => {
    const counts = countText(textOf(html));
    return counts.sentences === 0 ? [] : [{ path, grade: readingGrade(counts), gradeMax: limitOf(path) }];
  });
  const hardest = graded.reduce((most, { grade }) => Math.max(most, grade), 0);
  return {
    problems: graded
      .filter(({ grade, gradeMax }) => grade > gradeMax)
      .map(({ path, grade, gradeMax }) => `${path} reads at grade ${grade.toFixed(1)}; at most ${gradeMax} is allowed`),
    note: `${graded.length} pages, hardest at grade ${hardest.toFixed(1)}`,
  };
}

function limitOf(path: string): number {
  return limits.find(({ kind }) => kind.test(path))?.gradeMax ?? 0;
}

/** What ends a stretch of text. */
const partEnd = /<\/?(?:p|li|h[1-6]|dt|dd|div|label|legend|figcaption|td|th|a|b|span|br)\b[^>]*>/g;
const isSentence = /[.!?…]["”’)]?$/;

/** The sentences of a page, without what stands around every page. Headings, names and labels are no sentences. */
export function textOf(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  return main
    .replaceAll(/<(svg|script|noscript|nav)\b.*?<\/\1>/gs, ' ')
    .split(partEnd)
    .map((part) =>
      part
        .replaceAll(/<[^>]*>|&(?:amp|quot|lt|gt|#\d+);/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => isSentence.test(part))
    .join(' ');
}
