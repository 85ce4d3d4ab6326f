// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Article, Door, Section, Sentences } from './parts.tsx';

const feelings: readonly (readonly [WordKey, WordKey])[] = [
  ['page.nervePain.tinglingTitle', 'page.nervePain.tinglingText'],
  ['page.nervePain.shocksTitle', 'page.nervePain.shocksText'],
  ['page.nervePain.burningTitle', 'page.nervePain.burningText'],
  ['page.nervePain.numbnessTitle', 'page.nervePain.numbnessText'],
];

/** Four feelings in plain words, how to trace them through a day, and when massage is not the thing to do. */
export function NervePainPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.nervePain.title" lead="page.nervePain.lead">
      <Section title="page.nervePain.feelTitle">
        <dl class="card feelings">
          {feelings.map(([title, text]) => (
            <div key={title}>
              <dt>{say(title)}</dt>
              <dd>{say(text)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('page.nervePain.mixed')}</p>
        <p class="b">{say('page.nervePain.onlyTells')}</p>
        <Door href="/paths/">{say('page.nav.paths')}</Door>
      </Section>
      <Section title="page.nervePain.dayTitle" says={['page.nervePain.dayLead']}>
        <Sentences list="page.nervePain.day" icon="clock" />
        <p>{say('page.nervePain.dayNote')}</p>
        <p>{say('page.nervePain.dayTry')}</p>
        <Door href="/day/">{say('page.nav.day')}</Door>
      </Section>
      <Section title="page.nervePain.massageTitle" says={['page.nervePain.massageText']} />
      <Section title="page.nervePain.notTitle">
        <Sentences list="page.nervePain.not" icon="close" />
        <p>{say('page.nervePain.notNote')}</p>
        <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      </Section>
    </Article>
  );
}
