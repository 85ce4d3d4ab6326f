// SPDX-License-Identifier: MIT
import type { Day } from '@knead/base';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { IconButton, TextButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { DayView, DoneView, EntryView, JournalView, OwnRating } from './buildJournalView.ts';
import { RatingLine } from './RatingLine.tsx';

interface Actions {
  readonly onEdit: (rating: OwnRating) => void;
  readonly onHistory: (rating: OwnRating) => void;
}

/** Days as points of one line, newest on top. */
export function DayList({ days, ...actions }: Actions & { readonly days: JournalView }) {
  return (
    <ol class="days-line">
      {days.map((view) => (
        <DayItem key={view.day} view={view} {...actions} />
      ))}
    </ol>
  );
}

function DayItem({ view, ...actions }: Actions & { readonly view: DayView }) {
  const say = useSay();
  const date = useDate(view.day);
  return (
    <li class={view.near === 'today' ? 'today' : undefined}>
      <div class="day-name">
        <h2>{view.near === undefined ? date : say(`journal.${view.near}`)}</h2>
        {view.near === undefined ? undefined : <p class="q">{date}</p>}
      </div>
      <div class="day-entries">
        {view.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} {...actions} />
        ))}
      </div>
    </li>
  );
}

function useDate(day: Day): string {
  const { journal } = useModels();
  const formats = useFormats();
  const isThisYear = day.slice(0, 4) === journal.today().slice(0, 4);
  return isThisYear ? formats.date(day) : formats.fullDate(day);
}

function Entry({ entry, onEdit, onHistory }: Actions & { readonly entry: EntryView }) {
  const say = useSay();
  const formats = useFormats();
  const remove = useRemove();
  const changed = entry.ratings.flatMap(({ own }) => (own?.revised ? [own] : []));
  return (
    <article class="card entry">
      <header>
        <div class="grow">
          <h3>{say(entry.title)}</h3>
          <p class="q sm">{formats.clock(entry.at, entry.timeZone)}</p>
        </div>
        <IconButton icon="delete" label={say(`journal.delete.${entry.kind}`)} onPress={() => void remove(entry)} />
      </header>
      {entry.done === undefined ? undefined : <Done done={entry.done} />}
      {entry.places === undefined ? undefined : (
        <p>
          <a href="/find/">{say('journal.painting.places', { count: entry.places })}</a>
        </p>
      )}
      {entry.ratings.map((rating) => (
        <RatingLine key={rating.label} rating={rating} onEdit={onEdit} />
      ))}
      {entry.signs.length === 0 ? undefined : (
        <ul class="felt-names">
          {entry.signs.map((sign) => (
            <li key={sign}>{say(sign)}</li>
          ))}
        </ul>
      )}
      {changed.map((own) => (
        <TextButton key={own.id} onPress={() => onHistory(own)}>
          {say(`journal.changed.${own.body.symptom}`)}
        </TextButton>
      ))}
    </article>
  );
}

/** What was really done, with nothing that counts against anybody. */
function Done({ done }: { readonly done: DoneView }) {
  const say = useSay();
  const { minutes, contactMinutes, hasContact, ending, feltGood, worse, eased } = done;
  return (
    <div class="stack tight">
      <ul class="facts">
        <li>{say('journal.session.done', { minutes })}</li>
        <li class="q">
          {hasContact ? say('journal.session.contact', { minutes: contactMinutes }) : say('journal.session.no-contact')}
        </li>
      </ul>
      {ending === undefined ? undefined : <p class="q sm">{say(ending)}</p>}
      {eased === undefined ? undefined : <p class="q sm">{say(eased)}</p>}
      {feltGood.length === 0 ? undefined : (
        <>
          <p class="b sm">{say('journal.session.felt')}</p>
          <ul class="felt-names">
            {feltGood.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        </>
      )}
      {worse === undefined ? undefined : (
        <p class="worse sm">
          <Icon name="info" size="small" />
          <span>{say(worse)}</span>
        </p>
      )}
    </div>
  );
}

/** Hides an entry at once. Its button goes with it, so the focus moves to the title; Undo is the next stop from there. */
function useRemove(): (entry: EntryView) => Promise<void> {
  const { data, announce } = useModels();
  const say = useSay();
  return async ({ events }) => {
    const hidden = await data.hide(events);
    announce.say(say(hidden ? 'journal.deleted' : 'journal.delete.failed'), hidden ? 'polite' : 'assertive');
    if (hidden) document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  };
}
