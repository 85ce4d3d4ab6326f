// SPDX-License-Identifier: MIT
import {
  areaAddress,
  areaKey,
  type ConditionSlug,
  conditionAddress,
  conditionKey,
  pressureKey,
  type RoutineId,
  routineKey,
  routineStartAddress,
  routines,
  techniqueAddress,
  techniqueKey,
  techniques,
} from '@knead/content';
import { firstWeekDaySecondsMax, type RoutineRequest, type TechniqueFacts, type TechniqueWish } from '@knead/domain';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { AreaPicture } from '../../scene/areaPicture.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { StepsLine } from '../../ui/StepsLine.tsx';
import { PageTools } from '../PageTools.tsx';
import { Door, Section, Sentences } from '../reading/parts.tsx';
import { shownPressures } from '../technique/shownPressure.ts';

const secondsPerMinute = 60;

/** Conditions whose page says what to look at before this routine. */
const looksFirst: Readonly<Partial<Record<RoutineId, readonly ConditionSlug[]>>> = {
  'gentle-feet': ['numb-skin', 'diabetes'],
};

/** A ready-made routine: for whom, what it holds in order, what it needs, and how the first week shortens it. */
export function RoutinePage({ id }: { readonly id: RoutineId }): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  const routine: RoutineRequest = routines[id];
  const minutes = number(routine.totalSeconds / secondsPerMinute);
  return (
    <article class="reading" data-aloud>
      <PageTools back="/routines/" backName={say('page.routines.title')} print />
      <h1>{say(routineKey(id, 'title'))}</h1>
      <p class="lede q">{say(routineKey(id, 'for'))}</p>
      <div class="pic area-page-pic no-print">
        <AreaPicture area={routine.area} kind="card" />
      </div>
      <Section title="page.routine.needsTitle">
        <p>{say(routineKey(id, 'tagline'), { minutes })}</p>
      </Section>
      <Holds routine={routine} />
      <Section title="page.routine.limitsTitle" says={['page.routine.limits']}>
        <p>{say('page.routine.firstWeek', { minutes: number(firstWeekDaySecondsMax / secondsPerMinute) })}</p>
      </Section>
      <LookFirst id={id} />
      <div class="no-print">
        <Section title="page.routine.nextTitle">
          <Door href={areaAddress(routine.area)}>{say(areaKey(routine.area, 'title'))}</Door>
          <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
        </Section>
      </div>
      <div class="sticky low no-print">
        <LinkButton href={routineStartAddress(id)} look="go" wide icon="play" flipIcon>
          {say('page.routine.start')}
        </LinkButton>
      </div>
    </article>
  );
}

function Holds({ routine }: { readonly routine: RoutineRequest }): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  const steps = routine.wishes.flatMap((wish) => {
    const facts = techniques.get(wish.technique);
    return facts === undefined ? [] : [{ id: wish.technique, content: <Wish wish={wish} facts={facts} /> }];
  });
  return (
    <Section title="page.routine.holdsTitle" says={['page.routine.before']}>
      <StepsLine steps={steps} digits={number} />
      <p>{say('page.routine.after')}</p>
    </Section>
  );
}

function Wish({ wish, facts }: { readonly wish: TechniqueWish; readonly facts: TechniqueFacts }): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  const { most } = shownPressures(facts);
  const bar = ([1, 2, 3, 4, 5] as const).findLast((one) => one <= Math.min(most, wish.pressureMax ?? most)) ?? most;
  const seconds = { seconds: number(wish.sideSeconds) };
  return (
    <div>
      <a class="link" href={techniqueAddress(facts.slug)}>
        {say(techniqueKey(facts.id, 'title'))}
      </a>
      <p class="q sm">
        {say(facts.sides === 'each' ? 'page.routine.secondsEach' : 'page.routine.secondsBoth', seconds)}
      </p>
      <p class="q sm">{say('page.condition.upTo', { pressure: say(pressureKey(bar, 'name')) })}</p>
    </div>
  );
}

function LookFirst({ id }: { readonly id: RoutineId }): JSX.Element | null {
  const say = useSay();
  const slugs = looksFirst[id];
  if (slugs === undefined) return null;
  return (
    <Section title="page.condition.lookTitle">
      <Sentences list="page.condition.look" icon="check" />
      {slugs.map((slug) => (
        <Door key={slug} href={conditionAddress(slug)}>
          {say(conditionKey(slug, 'title'))}
        </Door>
      ))}
    </Section>
  );
}
