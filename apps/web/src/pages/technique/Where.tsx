// SPDX-License-Identifier: MIT
import { type TechniqueEntry, techniqueKey } from '@knead/content';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { Beneath } from './Beneath.tsx';

/** The place in words, the facts at a glance, then what lies there. */
export function Where({ facts }: { readonly facts: TechniqueEntry }): JSX.Element {
  const say = useSay();
  const { range } = useFormats();
  const seconds = { range: range(facts.sideSeconds.min, facts.sideSeconds.max) };
  return (
    <section class="tech-where">
      <h2>{say('page.techniquePage.where')}</h2>
      <p>{say(techniqueKey(facts.id, 'where'))}</p>
      <dl class="facts">
        <div>
          <dt class="q sm">{say('page.techniquePage.howLong')}</dt>
          <dd>
            {say(facts.sides === 'each' ? 'page.techniquePage.secondsEach' : 'page.techniquePage.secondsBoth', seconds)}
          </dd>
        </div>
        <div>
          <dt class="q sm">{say('page.techniquePage.with')}</dt>
          <dd>{say(techniqueKey(facts.id, 'with'))}</dd>
        </div>
        <div>
          <dt class="q sm">{say('page.techniquePage.position')}</dt>
          <dd>{say(techniqueKey(facts.id, 'pose'))}</dd>
        </div>
      </dl>
      <Beneath facts={facts} />
    </section>
  );
}
