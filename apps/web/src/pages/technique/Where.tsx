// SPDX-License-Identifier: MIT
import { type TechniqueEntry, techniqueKey, techniqueKeys } from '@knead/content';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { BodyPicture, STILL_ORDER } from '../../scene/bodyPicture.tsx';
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
      <OtherViews facts={facts} />
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

/** Where one picture does not show all of it: the place from another side, still; or the further strokes, as they move. */
function OtherViews({ facts }: { readonly facts: TechniqueEntry }): JSX.Element | null {
  const also = findPicture(facts.picture)?.also;
  if (also === undefined) return null;
  return (
    <div class="other-views no-print">
      {also.map((picture, i) => (
        <OtherView key={picture} facts={facts} picture={picture} step={i + 1} />
      ))}
    </div>
  );
}

interface OtherViewProps {
  readonly facts: TechniqueEntry;
  readonly picture: string;
  /** Which of the steps in words it shows, from 0. */
  readonly step: number;
}

function OtherView({ facts, picture, step }: OtherViewProps): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  const isStroke = findPicture(picture)?.drawing === findPicture(facts.picture)?.drawing;
  const place = say(techniqueKey(facts.id, 'place'));
  const words = techniqueKeys(facts.id, 'how')[step];
  return (
    <figure>
      <div class="pic other-view">
        <BodyPicture
          picture={picture}
          side={facts.sides === 'each' ? 'left' : 'both'}
          motion={isStroke ? 'moving' : 'still'}
          title={say(isStroke ? 'page.techniquePage.otherStroke' : 'page.techniquePage.otherView', { place })}
          numbers={STILL_ORDER.map(number)}
        />
        {isStroke ? <HoldStill picture={picture} /> : undefined}
      </div>
      {isStroke && words !== undefined ? <figcaption class="q sm">{say(words)}</figcaption> : undefined}
    </figure>
  );
}
