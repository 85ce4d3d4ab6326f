// SPDX-License-Identifier: MIT
import { pressureKey, techniqueKey } from '@knead/content';
import type { TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { PressureBars } from '../../ui/PressureBars.tsx';
import { firstWeekPressureMax, shownPressures } from './shownPressure.ts';

/** Where to begin and where to stop, as bars and in words. */
export function PressureSection({ facts }: { readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  const { start, most } = shownPressures(facts);
  const name = say(pressureKey(start, 'name'));
  return (
    <section class="sec tech-pressure stack tight">
      <h2>{say('page.techniquePage.pressure')}</h2>
      <PressureBars
        target={start}
        ceiling={most}
        label={say('page.techniquePage.pressureBars', { level: start, name })}
      />
      <p class="b">{say('page.techniquePage.pressureLine', { name, like: say(pressureKey(start, 'like')) })}</p>
      <p>{say('page.techniquePage.pressureBegin')}</p>
      <p>{say('page.techniquePage.pressureMost', { name: say(pressureKey(most, 'name')) })}</p>
      {most > firstWeekPressureMax ? (
        <p>{say('page.techniquePage.pressureFirstWeek', { name: say(pressureKey(firstWeekPressureMax, 'name')) })}</p>
      ) : undefined}
      <p class="q">{say(techniqueKey(facts.id, 'pressureNote'))}</p>
    </section>
  );
}
