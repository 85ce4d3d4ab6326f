// SPDX-License-Identifier: MIT
import { TECHNIQUE_IDS, techniqueAddress, techniqueKey, techniquesById } from '@knead/content';
import type { Area, TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { BodyPicture } from '../../scene/bodyPicture.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OwnMark } from '../technique/Own.tsx';

/** Techniques of an area in the order of doing, each with its place as a small picture. */
export function TechniqueList({ area }: { readonly area: Area }): JSX.Element {
  return (
    <ul class="card flush list">
      {techniquesOf(area).map((facts) => (
        <TechniqueRow key={facts.id} facts={facts} />
      ))}
    </ul>
  );
}

function TechniqueRow({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  return (
    <li>
      <a class="row grow" href={techniqueAddress(facts.slug)}>
        <span class="thumb">
          <BodyPicture picture={facts.picture} side={facts.sides === 'each' ? 'left' : 'both'} motion="spot" />
        </span>
        <span class="grow">
          <b>{say(techniqueKey(facts.id, 'title'))}</b>
          <span class="q sm for">{say(techniqueKey(facts.id, 'for'))}</span>
          <OwnMark facts={facts} />
        </span>
        <Icon name="next" size="small" flip />
      </a>
    </li>
  );
}

function techniquesOf(area: Area): readonly TechniqueFacts[] {
  return TECHNIQUE_IDS.map((id) => techniquesById[id]).filter((facts) => facts.area === area);
}
