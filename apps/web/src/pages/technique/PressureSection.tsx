// SPDX-License-Identifier: MIT
import { pressureKey, techniqueKey } from '@knead/content';
import type { TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { PressureBars } from '../../ui/PressureBars.tsx';
import { firstWeekPressureMax, lowerBars, type ShownPressure, shownPressures } from './shownPressure.ts';

/** Where to begin and where to stop, as bars and in words; also for whom less is right, hidden until the page knows. */
export function PressureSection({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  const { start, most } = shownPressures(facts);
  return (
    <section class="sec tech-pressure stack tight" data-own={facts.id}>
      <h2>{say('page.techniquePage.pressure')}</h2>
      <div class="stack tight" data-everyone>
        <Limits start={start} most={most} />
        {most > firstWeekPressureMax ? (
          <p>{say('page.techniquePage.pressureFirstWeek', { name: say(pressureKey(firstWeekPressureMax, 'name')) })}</p>
        ) : undefined}
      </div>
      {lowerBars(facts).map((bar) => (
        <div key={bar} class="stack tight" data-up-to={bar} hidden>
          <Limits start={bar < start ? bar : start} most={bar} />
        </div>
      ))}
      <p class="q">{say(techniqueKey(facts.id, 'pressureNote'))}</p>
    </section>
  );
}

function Limits({ start, most }: { readonly start: ShownPressure; readonly most: ShownPressure }): JSX.Element {
  const say = useSay();
  const name = say(pressureKey(start, 'name'));
  return (
    <>
      <PressureBars
        target={start}
        ceiling={most}
        label={say('page.techniquePage.pressureBars', { level: start, name })}
      />
      <p class="b">{say('page.techniquePage.pressureLine', { name, like: say(pressureKey(start, 'like')) })}</p>
      <p>{say('page.techniquePage.pressureBegin')}</p>
      <p>{say('page.techniquePage.pressureMost', { name: say(pressureKey(most, 'name')) })}</p>
    </>
  );
}
