// SPDX-License-Identifier: MIT
import { GLOSSARY, GLOSSARY_GROUPS, glossaryKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Article, Door, Section } from '../reading/parts.tsx';

/** Our words and those of the field, for people who do neither. */
export function GlossaryPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.glossary.title" lead="page.glossary.lead">
      {GLOSSARY_GROUPS.map((group) => (
        <Section key={group} title={`page.glossary.group.${group}`}>
          <dl class="card feelings">
            {GLOSSARY[group].map((id) => (
              <div key={id} id={id}>
                <dt>{say(glossaryKey(id, 'word'))}</dt>
                <dd>{say(glossaryKey(id, 'means'))}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ))}
      <Door href="/nerve-pain/">{say('page.nav.nervePain')}</Door>
      <Door href="/how-we-grade/">{say('page.nav.grade')}</Door>
    </Article>
  );
}
