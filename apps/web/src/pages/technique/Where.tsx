// SPDX-License-Identifier: MIT
import { type TechniqueEntry, techniqueKey } from '@knead/content';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { BodyPicture } from '../../scene/bodyPicture.tsx';
import { findPicture } from '../../scene/pictures.ts';
import { Beneath } from './Beneath.tsx';
import { HoldStill } from './HoldStill.tsx';

/** The place in words, the facts at a glance, then what lies there. */
export function Where({ facts }: { readonly facts: TechniqueEntry }): JSX.Element {
  const say = useSay();
  const { range } = useFormats();
  const seconds = { range: range(facts.sideSeconds.min, facts.sideSeconds.max) };
  return (
    <section class="tech-where">
      <h2>{say('page.techniquePage.where')}</h2>
      <p>{say(techniqueKey(facts.id, 'where'))}</p>
      <OtherView facts={facts} />
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

/** Where one picture does not show all of it: the place from another side, still; or another stroke there, as it moves. */
function OtherView({ facts }: { readonly facts: TechniqueEntry }): JSX.Element | null {
  const say = useSay();
  const { number } = useFormats();
  const main = findPicture(facts.picture);
  const also = main?.also;
  if (also === undefined) return null;
  const isStroke = findPicture(also)?.drawing === main?.drawing;
  const place = say(techniqueKey(facts.id, 'place'));
  return (
    <div class="pic other-view no-print">
      <BodyPicture
        picture={also}
        side={facts.sides === 'each' ? 'left' : 'both'}
        motion={isStroke ? 'moving' : 'still'}
        title={say(isStroke ? 'page.techniquePage.otherStroke' : 'page.techniquePage.otherView', { place })}
        numbers={[1, 2, 3].map(number)}
      />
      {isStroke ? <HoldStill picture={also} /> : undefined}
    </div>
  );
}
