// SPDX-License-Identifier: MIT
import { CONDITIONS, conditionAddress, conditionKey, groupKey, ruleSet } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Article, Door, Section } from '../reading/parts.tsx';
import { Row, Rows } from './Rows.tsx';

/** Every condition that changes what the app offers, grouped as the app asks them. */
export function ConditionsPage(): JSX.Element {
  const say = useSay();
  const groups = ruleSet.groups.filter(({ phase }) => phase === 'profile');
  return (
    <Article title="page.conditions.title" lead="page.conditions.lead">
      {groups.map((group) => (
        <Section key={group.id} title={groupKey(ruleSet, group.id)}>
          <Rows>
            {CONDITIONS.filter(({ card }) => group.questionIds.includes(card)).map(({ slug }) => (
              <Row key={slug} href={conditionAddress(slug)} title={say(conditionKey(slug, 'name'))} />
            ))}
          </Rows>
        </Section>
      ))}
      <Section title="page.condition.helpTitle" says={['page.condition.helpText']}>
        <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      </Section>
    </Article>
  );
}
