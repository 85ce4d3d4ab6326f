// SPDX-License-Identifier: MIT
import { techniqueKeys } from '@knead/content';
import type { TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { StepsLine } from '../../ui/StepsLine.tsx';

/** The steps as a numbered line, then tempo and holding as one line each. */
export function How({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  return (
    <section class="sec tech-how">
      <h2>{say('page.techniquePage.how')}</h2>
      <StepsLine
        steps={techniqueKeys(facts.id, 'how').map((key) => ({ id: key, content: say(key) }))}
        digits={number}
      />
      <Pace facts={facts} />
    </section>
  );
}

function Pace({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  const { spots, tempoPerMinute, holdSeconds } = facts;
  return (
    <ul class="pace q sm">
      {spots > 1 ? <li>{say('page.techniquePage.spots', { count: spots })}</li> : undefined}
      {tempoPerMinute === undefined ? undefined : <li>{say('page.techniquePage.tempo', { count: tempoPerMinute })}</li>}
      {holdSeconds > 0 ? <li>{say('page.techniquePage.hold', { seconds: holdSeconds })}</li> : undefined}
      {facts.nerveAdjacent ? <li>{say('page.techniquePage.onceADay')}</li> : undefined}
    </ul>
  );
}
