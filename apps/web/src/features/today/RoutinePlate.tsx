// SPDX-License-Identifier: MIT
import { areaKey, ROUTINE_IDS, type RoutineId, routineKey, routines, techniqueKey, techniques } from '@knead/content';
import { AREAS, type Area, foldRests, restOf } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { foldNeedsOf } from '../../model/foldNeedsOf.ts';
import type { TodayLength } from '../../model/planModel.ts';
import { RestOffers } from '../../parts/RestOffers.tsx';
import { RestSentence } from '../../parts/RestSentence.tsx';
import { WhyLeftOut } from '../../parts/WhyLeftOut.tsx';
import { AreaPicture } from '../../scene/areaPicture.tsx';
import { Button } from '../../ui/Button.tsx';
import { RoutineLine } from '../../ui/RoutineLine.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Plate } from '../../ui/surfaces.tsx';
import type { TodayView } from './buildTodayView.ts';

const secondsPerMinute = 60;

/** The sign: tonight's routine, its line, and the one main action. */
export function RoutinePlate({ view }: { readonly view: TodayView }) {
  const { core, all } = useAccess();
  const { plan } = core;
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const id = plan.routine.value;
  const outlook = all.value?.outlook;
  return (
    <>
      <Plate class="hero" labelledBy="routine">
        <AreaPicture area={routines[id].area} kind="hero" />
        <div class="tx">
          <p class="q">{say(view.over)}</p>
          <h2 id="routine">{say(routineKey(id, 'title'))}</h2>
          <p class="q">{say(routineKey(id, 'tagline'), { minutes: view.minutes })}</p>
        </div>
        <RouteOf view={view} />
        <RestsOf />
        {outlook?.isOut.value === true ? <p class="b">{say('today.out')}</p> : undefined}
        <WhyLeftOut
          key={String(outlook?.isOut.value)}
          groups={outlook?.leftOut.value ?? []}
          zone={core.journal.zone()}
          open={outlook?.isOut.value === true}
          toLimits
        />
        {outlook?.isOut.value === true ? (
          <InsteadButtons others={outlook.others.value} />
        ) : (
          <StartButtons onChange={() => setChoosing(true)} />
        )}
      </Plate>
      <ChooseSheet open={choosing} onClose={() => setChoosing(false)} />
    </>
  );
}

function RouteOf({ view }: { readonly view: TodayView }) {
  const say = useSay();
  const points = view.points.map(({ id, place, seconds }, index) => {
    return { id, label: say(place), state: index === 0 ? 'now' : 'ahead', seconds } as const;
  });
  const label = say('today.line', {
    count: points.length,
    first: points[0]?.label ?? '',
    last: points.at(-1)?.label ?? '',
  });
  return <RoutineLine points={points} label={label} labels="ends" />;
}

/** What rests of this routine, and until when: in the open, not behind a word to press. */
function RestsOf() {
  const { journal, plan } = useAccess().core;
  const say = useSay();
  const rests = foldRests(journal.events.value, foldNeedsOf(journal));
  const resting = plan.request.value.wishes.flatMap(({ technique }) => {
    const rest = restOf(rests, { technique, regions: techniques.get(technique)?.regions ?? [] });
    return rest === undefined ? [] : [{ technique, rest }];
  });
  if (resting.length === 0) return null;
  return (
    <ul class="plain sm">
      {resting.map(({ technique, rest }) => (
        <li key={technique}>
          <RestSentence rest={rest} zone={journal.zone()} place={say(techniqueKey(technique, 'place'))} />
        </li>
      ))}
    </ul>
  );
}

function StartButtons({ onChange }: { readonly onChange: () => void }) {
  const { core, load } = useAccess();
  const { route } = useLocation();
  const say = useSay();
  const start = async (length: TodayLength) => {
    core.plan.setLength(length);
    (await load()).check.begin('session');
    route('/check/');
  };
  return (
    <>
      <Button look="go" wide icon="play" onPress={() => void start('full')}>
        {say('today.start', { minutes: routines[core.plan.routine.value].totalSeconds / secondsPerMinute })}
      </Button>
      <div class="two">
        <Button onPress={() => void start('short')}>{say('today.short', { minutes: 3 })}</Button>
        <Button onPress={onChange}>{say('today.change')}</Button>
      </div>
    </>
  );
}

/** Nothing of the routine can be led: other places that can, and what is always open. */
function InsteadButtons({ others }: { readonly others: readonly RoutineId[] }) {
  const { core, load } = useAccess();
  const { route } = useLocation();
  const say = useSay();
  const rest = async (offer: 'breathe' | 'rest') => {
    if (await (await load()).session.beginRest(offer)) route('/session/');
  };
  return (
    <>
      {others.length === 0 ? undefined : <p class="q">{say('today.out.others')}</p>}
      {others.length === 0 ? undefined : (
        <div class="buttons">
          {others.map((id) => (
            <Button key={id} wide onPress={() => core.plan.choose(id)}>
              {say(routineKey(id, 'title'))}
            </Button>
          ))}
        </div>
      )}
      <p class="q">{say('today.out.open')}</p>
      <RestOffers onRest={(offer) => void rest(offer)} />
    </>
  );
}

function ChooseSheet({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { plan, announce } = useAccess().core;
  const say = useSay();
  const choose = (id: RoutineId) => {
    plan.choose(id);
    announce.say(say('today.chosen', { routine: say(routineKey(id, 'title')) }));
    onClose();
  };
  return (
    <Sheet open={open} title={say('today.choose.title')} close={say('app.close')} onClose={onClose}>
      {AREAS.map((area) => (
        <RoutinesOf key={area} area={area} chosen={plan.routine.value} onChoose={choose} />
      ))}
    </Sheet>
  );
}

interface RoutinesOptions {
  readonly area: Area;
  readonly chosen: RoutineId;
  readonly onChoose: (id: RoutineId) => void;
}

/** The routines of one area, under its name. */
function RoutinesOf({ area, chosen, onChoose }: RoutinesOptions) {
  const say = useSay();
  return (
    <section class="sec routine-choice">
      <h3>{say(areaKey(area, 'title'))}</h3>
      {ROUTINE_IDS.filter((id) => routines[id].area === area).map((id) => (
        <button type="button" key={id} class="routine-card" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
          <AreaPicture area={area} kind="card" />
          <span class="b">{say(routineKey(id, 'title'))}</span>
          <span class="q sm">{say(routineKey(id, 'for'))}</span>
        </button>
      ))}
    </section>
  );
}
