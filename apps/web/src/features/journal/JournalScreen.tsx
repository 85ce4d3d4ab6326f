// SPDX-License-Identifier: MIT
import { addDays } from '@knead/base';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { StorageNotices } from '../../parts/StorageNotices.tsx';
import { UndoDeletion } from '../../parts/UndoDeletion.tsx';
import { Button } from '../../ui/Button.tsx';
import { ScreenTitle, TopBar } from '../../ui/surfaces.tsx';
import { buildJournalView, type OwnRating } from './buildJournalView.ts';
import { DayList } from './DayList.tsx';
import { EditSheet } from './EditSheet.tsx';
import { EmptyJournal } from './EmptyJournal.tsx';
import { HistorySheet } from './HistorySheet.tsx';
import { beginOlder, daysShown, joinEvents, type OlderDays, readOlder } from './readOlder.ts';

/** The days, newest first: what was done, and how it was. */
export function JournalScreen() {
  const { journal } = useModels();
  const say = useSay();
  const { older, showMore } = useOlder();
  const [edited, setEdited] = useState<OwnRating>();
  const [looked, setLooked] = useState<OwnRating>();
  const today = journal.today();
  const events = joinEvents(older?.events ?? [], journal.events.value);
  const view = buildJournalView({ events, today, from: older?.from ?? addDays(today, 1 - daysShown) });
  const isEmpty = view.length === 0 && older?.next === undefined;
  return (
    <main class="page journal">
      <TopBar start={<ScreenTitle>{say('title.journal')}</ScreenTitle>} />
      <UndoDeletion />
      <StorageNotices />
      {isEmpty ? <EmptyJournal /> : <DayList days={view} onEdit={setEdited} onHistory={setLooked} />}
      {isEmpty ? undefined : <Older hasMore={older?.next !== undefined} onMore={showMore} />}
      <EditSheet rating={edited} onClose={() => setEdited(undefined)} />
      <HistorySheet rating={looked} events={events} onClose={() => setLooked(undefined)} />
    </main>
  );
}

function Older({ hasMore, onMore }: { readonly hasMore: boolean; readonly onMore: () => Promise<void> }) {
  const say = useSay();
  return (
    <div class="sec older">
      {hasMore ? (
        <Button wide icon="down" onPress={() => void onMore()}>
          {say('journal.older')}
        </Button>
      ) : (
        <p class="q">{say('journal.beginning')}</p>
      )}
    </div>
  );
}

function useOlder() {
  const { journal, announce } = useModels();
  const say = useSay();
  const [older, setOlder] = useState<OlderDays>();
  const { read } = journal;
  useEffect(() => {
    void beginOlder(read, journal.today()).then((begun) => {
      if (begun.ok) setOlder(begun.value);
    });
  }, [journal, read]);
  const showMore = async () => {
    if (older === undefined) return;
    const more = await readOlder(read, older);
    if (!more.ok) return announce.say(say('journal.older.failed'), 'assertive');
    setOlder(more.value);
    const isNew = (day: { readonly day: string }) => day.day < older.from;
    const events = joinEvents(more.value.events, journal.events.value);
    const shown = buildJournalView({ events, today: journal.today(), from: more.value.from }).filter(isNew);
    announce.say(say('journal.older.shown', { count: shown.length }));
  };
  return { older, showMore };
}
