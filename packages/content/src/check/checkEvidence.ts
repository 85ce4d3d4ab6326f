// SPDX-License-Identifier: MIT
import { parseDay } from '@knead/base';
import type { EvidenceEntry } from '../evidenceEntry.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

const doiPattern = /^10\.\d{4,9}\/\S+$/;
const pmcPattern = /^PMC\d+$/;
/** So many of authors, year, journal, DOI and PubMed number let a reader find a source. */
const findingAidsMin = 2;

/** Sources by themselves, and that whoever cites one finds it, and that each one is cited. */
export function checkEvidence(content: Content): readonly ContentProblem[] {
  const ids = content.evidence.map(({ id }) => id);
  const cited = new Set(citations(content).map(({ id }) => id));
  return [
    ...content.evidence.flatMap(problemsOf),
    ...repeated(ids).map((id) => faultIn('src/evidence.ts')(id, 'an id stands for one source alone')),
    ...citations(content)
      .filter(({ id }) => !ids.includes(id))
      .map(({ by, id }) => faultIn(by)('evidence.cites', `add the source ${id}, or do not cite it`)),
    ...ids
      .filter((id) => !cited.has(id))
      .map((id) => faultIn(`src/evidence/${id}.ts`)('id', 'nothing cites this source: cite it or remove it')),
    ...content.claims
      .filter(({ grade, cites }) => grade !== 'none' && cites.length === 0)
      .map(({ id }) => faultIn('src/claims.ts')(id, 'cite a source, or grade it none')),
  ];
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
  const { authors, year, where, doi, pmc, people, studies } = entry;
  const aids = [authors, year, where, doi, pmc].filter((aid) => aid !== undefined).length;
  return [
    ...(aids < findingAidsMin ? [fault('where', 'say enough for a reader to find it: journal, year, DOI …')] : []),
    ...(doi !== undefined && !doiPattern.test(doi) ? [fault('doi', 'write it as 10.…/…')] : []),
    ...(pmc !== undefined && !pmcPattern.test(pmc) ? [fault('pmc', 'write it as PMC and digits')] : []),
    ...(isCount(people) ? [] : [fault('people', 'a whole number above 0, or leave it out')]),
    ...(isCount(studies) ? [] : [fault('studies', 'a whole number above 0, or leave it out')]),
    ...(entry.grade === 'none' ? [fault('grade', 'a source shows something: none is for claims without one')] : []),
    ...(parseDay(entry.checkedOn).ok ? [] : [fault('checkedOn', 'write the day as YYYY-MM-DD')]),
  ];
}

function isCount(value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value > 0);
}
