// SPDX-License-Identifier: MIT
import { diaryDay } from '@knead/base';
import { historyOf, type JournalEvent, type Version } from '@knead/domain';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { RowList } from '../../ui/surfaces.tsx';
import type { OwnRating } from './buildJournalView.ts';

interface HistorySheetProps {
  /** Undefined while closed. */
  readonly rating: OwnRating | undefined;
  readonly events: readonly JournalEvent[];
  readonly onClose: () => void;
}

/** Every version of a rating, the first one first. */
export function HistorySheet({ rating, events, onClose }: HistorySheetProps) {
  const say = useSay();
  return (
    <Sheet
      open={rating !== undefined}
      title={rating === undefined ? '' : say(`journal.history.${rating.body.symptom}`)}
      close={say('app.close')}
      onClose={onClose}
    >
      {rating === undefined ? undefined : (
        <RowList>
          {historyOf(events, rating.id).map((version) => (
            <VersionRow key={version.event} version={version} />
          ))}
        </RowList>
      )}
    </Sheet>
  );
}

function VersionRow({ version: { at, body } }: { readonly version: Version }) {
  const { journal } = useModels();
  const say = useSay();
  const formats = useFormats();
  const zone = journal.zone();
  const word = say(`dial.${body.symptom}.${body.score}`);
  return (
    <li>
      <div class="grow">
        <p class="b">{say('dial.value', { value: body.score, word })}</p>
        <p class="q sm when">
          <span>{formats.date(diaryDay(at, zone))}</span>
          <span>{formats.clock(at, zone)}</span>
        </p>
      </div>
    </li>
  );
}
