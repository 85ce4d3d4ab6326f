// SPDX-License-Identifier: MIT
import type { TurnPlace } from '@knead/body';
import { areaAddress, areaKey, type TechniqueEntry, techniqueKey } from '@knead/content';
import type { TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { TurnBody } from '../../parts/TurnBody.tsx';
import { BodyPicture, STILL_ORDER } from '../../scene/bodyPicture.tsx';
import { findPicture } from '../../scene/pictures.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Logo } from '../../ui/surfaces.tsx';
import { PageTools } from '../PageTools.tsx';
import { Feel, LeaveOut } from './Feel.tsx';
import { HoldStill } from './HoldStill.tsx';
import { How } from './How.tsx';
import { Own } from './Own.tsx';
import { PressureSection } from './PressureSection.tsx';
import { Sure } from './Sure.tsx';
import { Where } from './Where.tsx';

/** One technique, whole: the order never changes (`ui.md` 12.3). On paper it is one sheet. */
export function TechniquePage({ facts }: { readonly facts: TechniqueEntry }): JSX.Element {
  const say = useSay();
  return (
    <article class="technique" data-aloud>
      <PageTools back={areaAddress(facts.area)} backName={say(areaKey(facts.area, 'title'))} print />
      {findPicture(facts.picture) === undefined ? undefined : <Picture facts={facts} />}
      <div class="tech-title">
        <p class="q sm only-print">{say('page.chrome.card')}</p>
        <h1>{say(techniqueKey(facts.id, 'title'))}</h1>
        <p class="lede q">{say(techniqueKey(facts.id, 'for'))}</p>
        <Own facts={facts} />
        <span class="only-print">
          <Logo />
        </span>
      </div>
      <Where facts={facts} />
      <How facts={facts} />
      <PressureSection facts={facts} />
      <Feel facts={facts} />
      <LeaveOut facts={facts} />
      <Sure facts={facts} />
      <div class="sticky low no-print">
        <LinkButton href="/" look="go" wide icon="play" flipIcon>
          {say('page.techniquePage.tryIt')}
        </LinkButton>
      </div>
      <p class="only-print sm q print-foot">
        {say('page.chrome.printFoot')} {say('page.chrome.printHelp')} {say('page.chrome.reviewed')}
      </p>
    </article>
  );
}

/** The place with the moving stroke. */
function Picture({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  const place = say(techniqueKey(facts.id, 'place'));
  return (
    <div class="tech-pics">
      <div class="pic tech-pic">
        <BodyPicture
          picture={facts.picture}
          side={facts.sides === 'each' ? 'left' : 'both'}
          motion="moving"
          title={say('page.techniquePage.pictureOf', { place })}
          numbers={STILL_ORDER.map(number)}
        />
        <HoldStill picture={facts.picture} />
        <p class="place b">{place}</p>
      </div>
      <TurnIt facts={facts} />
    </div>
  );
}

/** The places of all pictures of it, on the part that can be turned. */
function TurnIt({ facts }: { readonly facts: TechniqueFacts }): JSX.Element | null {
  const main = findPicture(facts.picture);
  if (main === undefined) return null;
  const also = main.also?.flatMap((picture) => findPicture(picture)?.turn.places ?? []) ?? [];
  const places = [...main.turn.places, ...also];
  return (
    <TurnBody
      part={main.turn.part}
      side={facts.sides === 'each' ? 'left' : 'both'}
      places={places.filter((one, i) => places.findIndex((other) => isSamePlace(one, other)) === i)}
    />
  );
}

const isSamePlace = (a: TurnPlace, b: TurnPlace): boolean => a.x === b.x && a.y === b.y && a.z === b.z;
