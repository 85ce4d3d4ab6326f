// SPDX-License-Identifier: MIT
import { areaKey, keepOffAddress, ROUTINE_IDS, routineKey, routines } from '@knead/content';
import type { Area, RoutineRequest } from '@knead/domain';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { AreaPicture } from '../../scene/areaPicture.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Article, Door, Section } from './parts.tsx';
import { TechniqueList } from './TechniqueList.tsx';

/** One of the four areas: what may honestly be hoped for, what we stay away from, and what there is to do. */
export function AreaPage({ area }: { readonly area: Area }): JSX.Element {
  const say = useSay();
  return (
    <Article title={areaKey(area, 'title')} lead={areaKey(area, 'intro')}>
      <div class="area-columns">
        <div class="pic area-page-pic">
          <AreaPicture area={area} kind="card" />
        </div>
        <div>
          <Section title="page.areaPage.techniques">
            <TechniqueList area={area} />
          </Section>
          <Section title="page.areaPage.hope" says={[areaKey(area, 'expect')]} />
          <Section title="page.areaPage.avoid" says={[areaKey(area, 'avoid')]}>
            <Door href={keepOffAddress}>{say('page.place.keepOffDoor')}</Door>
          </Section>
          <RoutineOf area={area} />
        </div>
      </div>
    </Article>
  );
}

const secondsPerMinute = 60;

function RoutineOf({ area }: { readonly area: Area }): JSX.Element | null {
  const say = useSay();
  const { number } = useFormats();
  const routine = ROUTINE_IDS.map((id): RoutineRequest => routines[id]).find((request) => request.area === area);
  if (routine === undefined) return null;
  return (
    <Section title="page.areaPage.routine">
      <div class="plate stack">
        <h3>{say(routineKey(routine.id, 'title'))}</h3>
        <p>{say(routineKey(routine.id, 'for'))}</p>
        <p class="q">
          {say(routineKey(routine.id, 'tagline'), { minutes: number(routine.totalSeconds / secondsPerMinute) })}
        </p>
        <LinkButton href="/" look="go" wide icon="play" flipIcon>
          {say('page.chrome.openApp')}
        </LinkButton>
      </div>
    </Section>
  );
}
