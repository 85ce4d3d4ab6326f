// SPDX-License-Identifier: MIT
import {
  CLAIMS,
  EVIDENCE_TOPICS,
  type EvidenceTopic,
  evidenceEntries,
  NOT_CLAIMS,
  notClaimKey,
  topicKey,
  type WordKey,
} from '@knead/content';
import { GRADES, type Grade } from '@knead/domain';
import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Article, Door, Section, Signed } from '../reading/parts.tsx';
import { Source } from '../Source.tsx';
import { ClaimList } from './ClaimList.tsx';

/** Every source with its grade, and what we say and do not say by them. The choices work without script. */
export function EvidencePage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.evidence.title" lead="page.evidence.lead">
      <Door href="/how-we-grade/">{say('page.nav.grade')}</Door>
      <section class="sec register">
        <h2>{say('page.grading.sourcesTitle')}</h2>
        <p>{say('page.grading.counts', { count: evidenceEntries.length })}</p>
        <div class="no-print stack tight">
          <Choice name="grade" legend="page.evidence.byGrade" values={GRADES.map(gradeChoice)} />
          <Choice name="topic" legend="page.evidence.byTopic" values={EVIDENCE_TOPICS.map(topicChoice)} />
          <p class="q sm">{say('page.evidence.none')}</p>
        </div>
        <ol class="refs sm">
          {evidenceEntries.map((entry) => (
            <Source key={entry.id} entry={entry} graded />
          ))}
        </ol>
      </section>
      <Section title="page.grading.sayTitle">
        <ClaimList claims={CLAIMS} />
      </Section>
      <Section title="page.grading.notSayTitle">
        <Signed says={NOT_CLAIMS.map(({ id }) => notClaimKey(id))} icon="close" />
      </Section>
    </Article>
  );
}

interface ChoiceValue {
  readonly value: string;
  readonly label: WordKey;
}

function gradeChoice(grade: Grade): ChoiceValue {
  return { value: grade, label: `grade.${grade}.name` };
}

function topicChoice(topic: EvidenceTopic): ChoiceValue {
  return { value: topic, label: topicKey(topic) };
}

interface ChoiceOptions {
  readonly name: 'grade' | 'topic';
  readonly legend: WordKey;
  readonly values: readonly ChoiceValue[];
}

/** A style sheet hides what was not chosen: `site.css`, `.register`. */
function Choice({ name, legend, values }: ChoiceOptions): JSX.Element {
  const say = useSay();
  return (
    <fieldset class="choose">
      <legend class="b">{say(legend)}</legend>
      <Radio name={name} value="all" checked>
        {say('page.evidence.all')}
      </Radio>
      {values.map(({ value, label }) => (
        <Radio key={value} name={name} value={value}>
          {say(label)}
        </Radio>
      ))}
    </fieldset>
  );
}

interface RadioOptions {
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly children: ComponentChildren;
}

function Radio({ name, value, checked, children }: RadioOptions): JSX.Element {
  return (
    <label>
      <input type="radio" name={name} value={value} id={`${name}-${value}`} checked={checked} />
      <span>{children}</span>
    </label>
  );
}
