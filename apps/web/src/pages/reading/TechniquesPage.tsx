// SPDX-License-Identifier: MIT
import { areaAddress, areaKey } from '@knead/content';
import { AREAS } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Article, Door } from './parts.tsx';
import { TechniqueList } from './TechniqueList.tsx';

/** All techniques, area by area. */
export function TechniquesPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.techniques.title" lead="page.techniques.lead">
      <div class="by-area">
        {AREAS.map((area) => (
          <section class="sec" key={area}>
            <h2>
              <a href={areaAddress(area)}>{say(areaKey(area, 'title'))}</a>
            </h2>
            <TechniqueList area={area} />
          </section>
        ))}
      </div>
      <Door href="/routines/">{say('page.routines.title')}</Door>
      <Door href="/read/">{say('page.read.title')}</Door>
    </Article>
  );
}
