// SPDX-License-Identifier: MIT
import { CLAIMS, evidenceEntries, NOT_CLAIMS, type WordKey } from '@knead/content';
import { GRADES } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Graded } from '../Graded.tsx';
import { Source } from '../Source.tsx';
import { Article, Section, Sentences, Signed } from './parts.tsx';

/** What each letter means, how it is chosen, what nobody knows, what we say and do not say, and every source. */
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
      <Section title="page.grading.sayTitle">
        <Signed says={otherClaims} icon="check" />
      </Section>
      <Section title="page.grading.notSayTitle">
        <Signed says={notClaims} icon="close" />
      </Section>
      <Section title="page.grading.sourcesTitle">
        <p>{say('page.grading.counts', { count: evidenceEntries.length })}</p>
        <ol class="refs sm">
          {evidenceEntries.map((entry) => (
            <Source key={entry.id} entry={entry} />
          ))}
        </ol>
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

/** Those that no section has said yet. */
const otherClaims: readonly WordKey[] = CLAIMS.map(({ id }) => `claim.${id}` as const).filter(
  (key) => !claims.some((says) => says.includes(key)),
);

const notClaims: readonly WordKey[] = NOT_CLAIMS.map(({ id }) => `notClaim.${id}` as const);
