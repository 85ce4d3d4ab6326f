// SPDX-License-Identifier: MIT
import { GRADES } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import coverage from '../../../docs/coverage.md?raw';
import { CLAIMS, NOT_CLAIMS } from './claims.ts';
import { evidence, evidenceEntries } from './evidence.ts';
import type { EvidenceDesign, EvidenceEntry } from './evidenceEntry.ts';
import listed from './fixtures/evidenceDifferences.json';
import paper from './fixtures/techniquesPaper.evidence.json';

/** One item of the research notes, or one of its sources where it names several. */
interface PaperRow {
  readonly item: string;
  readonly source: string;
  readonly year?: number;
  readonly doi?: string;
  readonly pmc?: string;
  readonly pmid?: string;
  readonly n?: readonly number[];
  readonly design?: string;
  readonly self?: string;
  readonly dose?: string;
  readonly doseNumbers?: readonly number[];
  readonly figures?: readonly number[];
  readonly grade?: string;
  readonly basis?: string;
  readonly status: string;
}

const rows: readonly PaperRow[] = paper.rows;

/** The design that each word of the notes stands for. */
const designOf: Readonly<Record<string, EvidenceDesign>> = {
  RCT: 'randomised-trial',
  randomised: 'randomised-trial',
  RCTs: 'review',
  trials: 'review',
  articles: 'review',
  'single arm': 'before-after',
  'pre-post': 'before-after',
  cohort: 'cohort',
  pilot: 'pilot',
  'single session': 'single-session-trial',
  '1 patient': 'case-report',
};

/** All differences between a row and our entry, each as one line. */
function differencesOf(row: PaperRow): readonly string[] {
  const entry = evidence.get(row.source);
  if (entry === undefined) return ['no such source'];
  return [...identityDifferences(row, entry), ...numberDifferences(row, entry), ...judgementDifferences(row, entry)];
}

function identityDifferences(row: PaperRow, entry: EvidenceEntry): readonly string[] {
  const fields = ['item', 'year', 'doi', 'pmc', 'pmid'] as const;
  return fields.flatMap((field) =>
    row[field] === entry[field] ? [] : [`${field}: ${row[field] ?? 'none'}, ours ${entry[field] ?? 'none'}`],
  );
}

function numberDifferences(row: PaperRow, entry: EvidenceEntry): readonly string[] {
  const { people, groups, completed, hands, studies, dose, effects } = entry;
  const { n = [], doseNumbers = [], figures = [] } = row;
  const counted = [people, completed, hands, studies].filter((count) => count !== undefined);
  const ours = numbersIn({
    people,
    groups,
    completed,
    hands,
    studies,
    dose,
    effects,
    age: entry.age,
    arms: entry.arms,
  });
  const theirs = [...n, ...doseNumbers, ...figures, ...saidInWords(row), ...(groups === undefined ? [] : [sum(n)])];
  return [
    ...counted.filter((count) => ![...n, sum(n)].includes(count)).map((count) => `count ${count} is ours`),
    ...[...n, ...doseNumbers, ...figures].filter((one) => !ours.includes(one)).map((one) => `${one} is left out`),
    ...ours.filter((one) => !theirs.includes(one)).map((one) => `${one} is ours`),
  ];
}

function judgementDifferences(row: PaperRow, entry: EvidenceEntry): readonly string[] {
  const inPart = /recall/.test(`${row.status} ${row.dose ?? ''}`) && !/^recall/.test(row.status);
  const checks: readonly (readonly [boolean, string])[] = [
    [row.design === undefined || designOf[row.design] === entry.design, `design ${row.design}`],
    [row.self === undefined || selfOf(row.self) === entry.self, `self ${row.self}`],
    [gradesAllowed(row).includes(entry.grade), `grade ${row.grade ?? row.basis ?? 'none'}, ours ${entry.grade}`],
    [row.basis === undefined || row.basis === entry.basis, `basis ${row.basis}`],
    [/^recall/.test(row.status) === (entry.checked === 'memory'), `status ${row.status}`],
    [/secondary/.test(row.status) === (entry.secondHand ?? false), `status ${row.status}`],
    [!inPart || entry.fromMemory !== undefined, 'says nothing of the part from memory'],
  ];
  return checks.flatMap(([good, why]) => (good ? [] : [why]));
}

/** The lower of a range; where the notes grade nothing, we may say low or less. */
function gradesAllowed({ grade }: PaperRow): readonly string[] {
  if (grade === undefined) return ['low', 'very-low'];
  const named = GRADES.filter((one) => new RegExp(`(?<!very-)\\b${one}\\b`).test(grade));
  return named.slice(-1);
}

function selfOf(text: string): string {
  return /^[a-z]+( no)?/i.exec(text)?.[0].toLowerCase().replace(' ', '-') ?? '';
}

/** Numbers that the notes write as a word. */
function saidInWords({ design = '', dose = '' }: PaperRow): readonly number[] {
  const once = /\bone\b|weekly|single session/.test(`${design} ${dose}`);
  return [...(once ? [1] : []), ...(/daily|\/day/.test(dose) ? [7] : [])];
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(numbersIn))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

const allowed = new Map(listed.differences.map(({ source, differs }) => [source, differs]));
const sorted = (lines: readonly string[]) => [...new Set(lines)].sort();

describe('sources beside the research notes', () => {
  it.each(rows.map((row) => [row.source, row] as const))('%s says what the notes say', (source, row) => {
    expect(sorted(differencesOf(row))).toEqual(sorted(allowed.get(source) ?? []));
  });

  it('gives a reason for each difference', () => {
    expect(listed.differences.filter(({ reason }) => reason.length < 20)).toEqual([]);
    expect(allowed.size).toBe(listed.differences.length);
    expect([...allowed.keys()].filter((id) => !evidence.has(id))).toEqual([]);
  });

  it('knows no source that the notes do not name', () => {
    const named = rows.map(({ source }) => source);
    expect(evidenceEntries.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
  });

  it('holds every item, or says in docs/coverage.md why not', () => {
    const chapter =
      coverage.split(/^## /m).find((part) => part.startsWith('What of the techniques paper’s evidence')) ?? '';
    const leftOut = [...chapter.matchAll(/^\| ([A-Z][-.\w]+) \| [^|]+ \| [^|]{10,} \|$/gm)].map(([, id]) => id);
    const built = [...evidenceEntries, ...CLAIMS, ...NOT_CLAIMS].map(({ item }) => item);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(paper.items.filter((id) => !built.includes(id) && !leftOut.includes(id))).toEqual([]);
    expect(
      leftOut.filter((id) => paper.items.some((item) => item === id) && built.some((item) => item === id)),
    ).toEqual([]);
  });
});
