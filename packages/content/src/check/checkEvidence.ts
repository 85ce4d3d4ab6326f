// SPDX-License-Identifier: MIT
import { parseDay } from '@knead/base';
import { GRADES, type Grade } from '@knead/domain';
import type { EvidenceEffect, EvidenceEntry } from '../evidenceEntry.ts';
import { ruleSet } from '../rules/ruleSet.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

const doiPattern = /^10\.\d{4,9}\/\S+$/;
const pmcPattern = /^PMC\d+$/;
const pmidPattern = /^\d+$/;
const measurePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** So many of authors, year, journal, DOI and PubMed number let a reader find a source. */
const findingAidsMin = 2;

/** Sources by themselves, that whoever cites one finds it, and that no claim says more than its sources. */
export function checkEvidence(content: Content): readonly ContentProblem[] {
  const ids = content.evidence.map(({ id }) => id);
  return [
    ...content.evidence.flatMap(problemsOf),
    ...repeated(ids).map((id) => faultIn('src/evidence.ts')(id, 'an id stands for one source alone')),
    ...citations(content)
      .filter(({ id }) => !ids.includes(id))
      .map(({ by, id }) => faultIn(by)('evidence.cites', `add the source ${id}, or do not cite it`)),
    ...checkClaims(content),
  ];
}

function checkClaims({ claims, notClaims, evidence }: Content): readonly ContentProblem[] {
  const fault = faultIn('src/claims.ts');
  const ruleIds = ruleSet.rules.map(({ id }) => id);
  return [
    ...claims
      .filter(({ grade, cites }) => grade !== 'none' && cites.length === 0)
      .map(({ id }) => fault(id, 'cite a source, or grade it none')),
    ...claims
      .filter(({ grade, cites }) => cites.length > 0 && rank(grade) < bestRank(evidence, cites))
      .map(({ id }) => fault(id, 'no better grade than the best of its sources')),
    ...repeated([...claims, ...notClaims].map(({ id }) => id)).map((id) =>
      fault(id, 'an id stands for one claim alone'),
    ),
    ...notClaims
      .filter(({ phrases, rules }) => phrases.length + rules.length === 0)
      .map(({ id }) => fault(id, 'name the denied phrases or the rules that hold it')),
    ...notClaims.flatMap(({ id, rules }) =>
      rules.filter((rule) => !ruleIds.includes(rule)).map((rule) => fault(id, `there is no rule ${rule}`)),
    ),
  ];
}

/** 0 for the best grade. */
function rank(grade: Grade): number {
  return GRADES.indexOf(grade);
}

function bestRank(evidence: readonly EvidenceEntry[], cites: readonly string[]): number {
  return Math.min(...evidence.filter(({ id }) => cites.includes(id)).map(({ grade }) => rank(grade)));
}

function citations({ techniques, claims }: Content): readonly { readonly by: string; readonly id: string }[] {
  return [
    ...techniques.flatMap(({ id: technique, evidence }) =>
      evidence.cites.map((id) => ({ by: `src/techniques/${technique}.ts`, id })),
    ),
    ...claims.flatMap(({ cites }) => cites.map((id) => ({ by: 'src/claims.ts', id }))),
  ];
}

function problemsOf(entry: EvidenceEntry): readonly ContentProblem[] {
  const fault = faultIn(`src/evidence/${entry.id}.ts`);
  return [
    ...problemsOfFinding(entry),
    ...counts.filter((field) => !isCount(entry[field])).map((field) => fault(field, 'a whole number above 0, or none')),
    ...(isShareOf(entry.completed, entry.people) ? [] : [fault('completed', 'no more than took part')]),
    ...(isSumOf(entry.groups, entry.people) ? [] : [fault('groups', 'together they are the people')]),
    ...(entry.effects ?? [])
      .filter((one) => !isEffect(one))
      .map(({ measure }) => fault('effects', effectRemedy(measure))),
    ...(entry.about.length > 0 && repeated(entry.about).length === 0
      ? []
      : [fault('about', 'name what it is about, once')]),
    ...(entry.grade === 'none' ? [fault('grade', 'a source shows something: none is for claims without one')] : []),
    ...(entry.checked === 'memory' && entry.fromMemory !== undefined
      ? [fault('fromMemory', 'all of it is from memory already')]
      : []),
    ...(parseDay(entry.checkedOn).ok ? [] : [fault('checkedOn', 'write the day as YYYY-MM-DD')]),
  ];
}

/** Whether a reader can look it up. */
function problemsOfFinding({ id, authors, year, where, doi, pmc, pmid }: EvidenceEntry): readonly ContentProblem[] {
  const fault = faultIn(`src/evidence/${id}.ts`);
  const aids = [authors, year, where, doi, pmc, pmid].filter((aid) => aid !== undefined).length;
  return [
    ...(aids < findingAidsMin ? [fault('where', 'say enough for a reader to find it: journal, year, DOI …')] : []),
    ...(doi !== undefined && !doiPattern.test(doi) ? [fault('doi', 'write it as 10.…/…')] : []),
    ...(pmc !== undefined && !pmcPattern.test(pmc) ? [fault('pmc', 'write it as PMC and digits')] : []),
    ...(pmid !== undefined && !pmidPattern.test(pmid) ? [fault('pmid', 'write it as digits')] : []),
  ];
}

const counts = ['people', 'completed', 'hands', 'age', 'studies', 'arms'] as const;

function isCount(value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value > 0);
}

function isShareOf(part: number | undefined, whole: number | undefined): boolean {
  return part === undefined || (whole !== undefined && part <= whole);
}

function isSumOf(parts: readonly number[] | undefined, whole: number | undefined): boolean {
  return parts === undefined || parts.reduce((sum, part) => sum + part, 0) === whole;
}

function effectRemedy(measure: string): string {
  return `${measure}: a name in kebab-case, and a value between low and high, or both of them`;
}

/** A figure says something, and its value lies within its span. */
function isEffect({ measure, value, low, high }: EvidenceEffect): boolean {
  const span = low !== undefined && high !== undefined ? { low, high } : undefined;
  const halfOpen = span === undefined && (low !== undefined || high !== undefined);
  if (!measurePattern.test(measure) || halfOpen) return false;
  if (span === undefined) return value !== undefined;
  return span.low <= (value ?? span.low) && (value ?? span.high) <= span.high;
}
