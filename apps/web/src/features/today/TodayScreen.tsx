// SPDX-License-Identifier: MIT
import { useLayoutEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { FirstWeekNote } from '../../parts/FirstWeekNote.tsx';
import { StorageNotices } from '../../parts/StorageNotices.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Card, Notice, Plate, ScreenTitle } from '../../ui/surfaces.tsx';
import { WeekLine } from '../../ui/WeekLine.tsx';
import { AdviceCard } from './AdviceCard.tsx';
import { buildTodayView, type TodayView } from './buildTodayView.ts';
import { CheckInCard } from './CheckInCard.tsx';
import { EveningCard } from './EveningCard.tsx';
import { MapAgainCard } from './MapAgainCard.tsx';
import { NextDayCard } from './NextDayCard.tsx';
import { NoticeCards } from './NoticeCards.tsx';
import { OfferCards } from './OfferCards.tsx';
import { RateCard } from './RateCard.tsx';
import { RecheckCards } from './RecheckCards.tsx';
import { ResumePlate } from './ResumePlate.tsx';
import { RoutinePlate } from './RoutinePlate.tsx';

/** One question answered: what now? */
export function TodayScreen() {
  const { core, hasCutOff, all } = useAccess();
  const { journal, person, plan } = core;
  const say = useSay();
  const formats = useFormats();
  // What was asked for elsewhere and not begun is let go of: Today shows the ready-made routines.
  useLayoutEffect(() => plan.ask(undefined), [plan]);
  const view = buildTodayView({
    request: plan.request.value,
    sessions: person.sessions.value,
    events: journal.events.value,
    now: journal.now(),
    zone: journal.zone(),
  });
  const resumable = all.value?.session.resumable.value;
  return (
    <main class="page today">
      <header class="hd">
        <p class="q">{formats.date(view.day)}</p>
        <ScreenTitle>{say(view.greeting)}</ScreenTitle>
      </header>
      <StorageNotices />
      {all.value?.session.elsewhere.value ? <Notice icon="info" title={say('today.elsewhere')} /> : undefined}
      <div class="g">
        <div class="ca">
          {/* A start that would be taken away under the finger is not shown. */}
          {hasCutOff && all.value === undefined ? (
            <Plate class="hero">{undefined}</Plate>
          ) : resumable === undefined ? (
            <RoutinePlate view={view} />
          ) : (
            <ResumePlate resumable={resumable} />
          )}
          {resumable === undefined ? <MapAgainCard /> : undefined}
          <CheckDoor />
          <WeekCard view={view} />
        </div>
        <div class="cb">
          <FirstWeekNote lastDay={all.value?.outlook.firstWeek.value} />
          <AdviceCard />
          <NoticeCards />
          <RateCard />
          <RecheckCards />
          <NextDayCard />
          <CheckInCard />
          {view.asksForDay ? <EveningCard /> : undefined}
          <OfferCards />
        </div>
      </div>
    </main>
  );
}

function WeekCard({ view }: { readonly view: TodayView }) {
  const say = useSay();
  const formats = useFormats();
  const days = view.week.map(({ day, state }) => {
    const done = state === 'done' || state === 'done-today';
    const spoken = say(done ? 'today.week.day-done' : 'today.week.day-open', { day: formats.weekday(day) });
    const short = formats.weekday(day, 'short');
    return { id: day, short, spoken, done, today: day === view.day };
  });
  return (
    <Card class="sec wk" labelledBy="week">
      <h2 id="week">{say('today.week.title')}</h2>
      <p>{say('today.week.count', { count: view.sessionsThisWeek })}</p>
      <WeekLine days={days} />
    </Card>
  );
}

/** The door to the safety check: always there, whatever else is on the screen. */
function CheckDoor() {
  const say = useSay();
  const { load } = useAccess();
  const { route } = useLocation();
  return (
    <a
      class="sec row sf"
      href="/check/"
      onClick={(event) => {
        event.preventDefault();
        void load().then(({ check }) => {
          check.begin('door');
          route('/check/');
        });
      }}
    >
      <Icon name="alert" size="large" />
      <span class="grow">
        <span class="b block">{say('today.door.title')}</span>
        <span class="q sm block">{say('today.door.note')}</span>
      </span>
      <Icon name="next" flip />
    </a>
  );
}
