// SPDX-License-Identifier: MIT
import type { ZoneName } from '@knead/base';
import { conditionAddress, questionKey } from '@knead/content';
import { daySecondsMax, holdSecondsMax, neckHoldSecondsMax, type Preferences } from '@knead/domain';
import { useFormats, useSay } from '../../../i18n/WordsContext.tsx';
import { HelpingNote } from '../../../parts/HelpingNote.tsx';
import { RestSentence } from '../../../parts/RestSentence.tsx';
import { AreaPicture } from '../../../scene/areaPicture.tsx';
import { TextButton } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { RowList } from '../../../ui/surfaces.tsx';
import type { ProfileEntry } from '../buildProfileView.ts';
import type { LimitGroup, LimitRow, LimitsView, RestRow, WordRow } from './buildLimitsView.ts';
import { LimitFacts, usePlace } from './LimitFacts.tsx';

interface LimitsSheetProps {
  readonly open: boolean;
  readonly view: LimitsView;
  /** Where the device is: a rest ends on a day there. */
  readonly zone: ZoneName;
  readonly usedFor?: Preferences['usedFor'];
  readonly onClose: () => void;
  /** Asks these answers again. */
  readonly onChange: (entry: ProfileEntry) => void;
  /** Takes a professional's word back. */
  readonly onUndo: (word: WordRow) => void;
}

/** Everything that limits the person now: why, what follows, and the way to change the answer. */
export function LimitsSheet({ open, onClose, ...list }: LimitsSheetProps) {
  const say = useSay();
  return (
    <Sheet open={open} title={say('limits.title')} close={say('app.close')} onClose={onClose}>
      <LimitsList {...list} />
    </Sheet>
  );
}

/** What the sheet holds. */
export function LimitsList({ view, zone, usedFor, onChange, onUndo }: Omit<LimitsSheetProps, 'open' | 'onClose'>) {
  const say = useSay();
  return (
    <div class="limits stack">
      <HelpingNote usedFor={usedFor} at="limits" />
      <p class="q">{say(view.count === 0 ? 'limits.empty' : 'limits.note')}</p>
      {view.rests.length === 0 ? undefined : <Rests rests={view.rests} zone={zone} />}
      {view.groups.map((group) => (
        <Part key={group.part} group={group} onChange={onChange} />
      ))}
      {view.words.length === 0 ? undefined : <Words words={view.words} onUndo={onUndo} />}
      <Everyone open={view.count === 0} />
    </div>
  );
}

function Part({ group, onChange }: { readonly group: LimitGroup } & Pick<LimitsSheetProps, 'onChange'>) {
  const say = useSay();
  const { part, rows } = group;
  const id = `limits-${part}`;
  return (
    <section aria-labelledby={id}>
      <div class="limits-head">
        {part === 'whole' ? undefined : <AreaPicture area={part} kind="card" />}
        <h3 id={id}>{say(`limits.group.${part}`)}</h3>
      </div>
      <RowList>
        {rows.map((row) => (
          <Row key={row.ruleId} row={row} onChange={onChange} />
        ))}
      </RowList>
    </section>
  );
}

function Row({ row, onChange }: { readonly row: LimitRow } & Pick<LimitsSheetProps, 'onChange'>) {
  const say = useSay();
  const { fullDate } = useFormats();
  const { message, facts, easable, changes, reads, lastDay } = row;
  return (
    <li class="state-row">
      <div class="grow stack tight">
        <p class="b">{say(message)}</p>
        <LimitFacts facts={facts} />
        {lastDay === undefined ? undefined : (
          <p class="q sm">
            {lastDay === 'open' ? say('limits.week-open') : say('limits.until', { date: fullDate(lastDay) })}
          </p>
        )}
        {easable ? <p class="q sm">{say('limits.awaits')}</p> : undefined}
        <div class="limit-ways">
          {reads.map(({ card, slug }) => (
            <a class="link" key={slug} href={conditionAddress(slug)}>
              {say('limits.read')}
              <span class="vh"> · {say(questionKey(card, 'ask'))}</span>
            </a>
          ))}
          {changes.map((entry) => (
            <TextButton key={entry.id} onPress={() => onChange(entry)}>
              {say('limits.change')}
              <span class="vh"> · {say(entry.title)}</span>
            </TextButton>
          ))}
        </div>
      </div>
    </li>
  );
}

function Rests({ rests, zone }: { readonly rests: readonly RestRow[]; readonly zone: ZoneName }) {
  const say = useSay();
  const nameOf = usePlace();
  return (
    <section aria-labelledby="limits-rest">
      <h3 id="limits-rest">{say('limits.group.rest')}</h3>
      <RowList>
        {rests.map(({ id, place, rest, because }) => (
          <li class="state-row" key={id}>
            <div class="grow">
              <p class="b">
                <RestSentence rest={rest} zone={zone} place={nameOf(place)} />
              </p>
              {because === undefined ? undefined : <p class="q sm">{say(because)}</p>}
            </div>
          </li>
        ))}
      </RowList>
    </section>
  );
}

function Words({ words, onUndo }: { readonly words: readonly WordRow[] } & Pick<LimitsSheetProps, 'onUndo'>) {
  const say = useSay();
  const { fullDate } = useFormats();
  return (
    <section aria-labelledby="limits-words">
      <h3 id="limits-words">{say('limits.words')}</h3>
      <RowList>
        {words.map((word) => (
          <li class="state-row" key={word.ruleId}>
            <div class="grow stack tight">
              <p class="b">{say(word.message)}</p>
              <p class="q sm">{say('limits.words.when', { date: fullDate(word.when) })}</p>
              <TextButton onPress={() => onUndo(word)}>
                {say('limits.words.undo')}
                <span class="vh"> · {say(word.message)}</span>
              </TextButton>
            </div>
          </li>
        ))}
      </RowList>
    </section>
  );
}

const secondsPerMinute = 60;

function Everyone({ open }: { readonly open: boolean }) {
  const say = useSay();
  return (
    <details open={open}>
      <summary>{say('limits.everyone')}</summary>
      <ul>
        <li>{say('limits.everyone.day', { minutes: daySecondsMax / secondsPerMinute })}</li>
        <li>{say('limits.everyone.hold', { seconds: holdSecondsMax, neck: neckHoldSecondsMax })}</li>
        <li>{say('limits.everyone.bones')}</li>
        <li>{say('limits.everyone.never')}</li>
        <li>{say('limits.everyone.pain')}</li>
        <li>{say('limits.everyone.crack')}</li>
        <li>{say('limits.everyone.floor')}</li>
      </ul>
    </details>
  );
}
