// SPDX-License-Identifier: MIT
import { evidenceEntries, type WordKey } from '@knead/content';
import { GRADES } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Graded } from '../Graded.tsx';
import { Article, Door, Section, Sentences } from './parts.tsx';

/** What each letter means, how it is chosen, what nobody knows, and the way to every source. */
export function HowWeGradePage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.grading.title" lead="page.grading.lead">
      <Section title="page.grading.lettersTitle">
        <ul class="card flush list grades">
          {GRADES.map((grade) => (
            <li key={grade}>
              <Graded grade={grade} note={say(`grade.${grade}.meaning`)} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="page.grading.howTitle">
        <Sentences list="page.grading.how" icon="check" />
      </Section>
      {claims.map(([title, ...says]) => (
        <Section key={title} title={title} says={says} />
      ))}
      <Section title="page.grading.sourcesTitle">
        <p>{say('page.grading.counts', { count: evidenceEntries.length })}</p>
        <Door href="/evidence/">{say('page.evidence.title')}</Door>
      </Section>
    </Article>
  );
}

const claims: readonly (readonly [WordKey, ...WordKey[]])[] = [
  ['page.grading.doubtTitle', 'claim.ten-minutes-untested', 'page.grading.doubtText'],
  ['page.grading.timeTitle', 'claim.what-to-expect'],
  ['page.grading.softTitle', 'claim.softer-is-enough'],
  ['page.grading.hurtTitle', 'claim.nerves-can-be-hurt'],
  ['page.grading.waterTitle', 'claim.water-afterwards'],
  ['page.grading.scentTitle', 'claim.scent-comfort', 'claim.scent-skin'],
];
