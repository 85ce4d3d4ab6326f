// SPDX-License-Identifier: MIT
import { useFormats, useSay } from '../../../i18n/WordsContext.tsx';
import { PressureBars } from '../../../ui/PressureBars.tsx';
import type { LimitFact } from './limitFacts.ts';
import type { PlaceWords } from './placeWords.ts';

/** What follows from one rule, a sentence each. */
export function LimitFacts({ facts }: { readonly facts: readonly LimitFact[] }) {
  return (
    <ul class="plain">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no id, and never move within a row
        <Fact key={index} fact={fact} />
      ))}
    </ul>
  );
}

function Fact({ fact }: { readonly fact: LimitFact }) {
  const say = useSay();
  const { list } = useFormats();
  const place = usePlace();
  switch (fact.kind) {
    case 'place':
      return <li>{say(fact.words, { place: place(fact.place) })}</li>;
    case 'ceiling':
      return (
        <li class="limits-ceiling">
          <span>{say('limits.ceiling', { place: place(fact.place), pressure: say(fact.name) })}</span>
          <PressureBars target={0} ceiling={fact.pressure} small />
        </li>
      );
    case 'without':
      return (
        <li>
          {say('limits.without', { place: place(fact.place), things: list(fact.things.map((thing) => say(thing))) })}
        </li>
      );
    case 'minutes':
      return <li>{say('limits.day', { place: place(fact.place), minutes: fact.minutes })}</li>;
    case 'hold':
      return <li>{say('limits.hold', { place: place(fact.place), seconds: fact.seconds })}</li>;
    case 'session-minutes':
      return <li>{say(fact.words, { minutes: fact.minutes })}</li>;
    case 'plain':
      return <li>{say(fact.words)}</li>;
  }
}

/** Names of places, joined as the language joins them. */
export function usePlace(): (places: readonly PlaceWords[]) => string {
  const say = useSay();
  const { list } = useFormats();
  return (places) =>
    list(
      places.map(({ words, side }) => {
        return side === undefined ? say(words) : say(`limits.side.${side}`, { place: say(words) });
      }),
    );
}
