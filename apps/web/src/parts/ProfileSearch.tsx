// SPDX-License-Identifier: MIT
import { groupKey, questionKey, ruleSet } from '@knead/content';
import type { QuestionId } from '@knead/domain';
import { useId, useState } from 'preact/hooks';
import { useSay } from '../i18n/WordsContext.tsx';
import { Icon } from '../ui/Icon.tsx';
import { DangerHelp } from './DangerHelp.tsx';

interface FoundCard {
  readonly card: QuestionId;
  /** Group of the screen it is on. */
  readonly group: string;
}

interface ProfileSearchProps {
  /** Cards that fit what was typed, best first. */
  readonly search: (typed: string) => readonly FoundCard[];
  readonly onChoose: (found: FoundCard) => void;
  /** Whose numbers are shown where what is typed speaks of danger. */
  readonly country?: string | undefined;
}

/** Letters from which a search begins. */
const typedFrom = 2;

/** Finds a card of the profile by lay words or by the name of a medicine, and ticks it where it stands. */
export function ProfileSearch({ search, onChoose, country }: ProfileSearchProps) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<FoundCard>();
  const choose = (found: FoundCard) => {
    setTyped('');
    setChosen(found);
    onChoose(found);
  };
  return (
    <div class="profile-search stack tight">
      <label class="field">
        <span class="b">{say('search.label')}</span>
        <input
          type="search"
          autocomplete="off"
          aria-describedby={`${id}-note`}
          value={typed}
          onInput={({ currentTarget }) => {
            setChosen(undefined);
            setTyped(currentTarget.value);
          }}
        />
      </label>
      <p class="q sm" id={`${id}-note`}>
        {say('search.note')}
      </p>
      <div class="stack tight" aria-live="polite">
        <DangerHelp typed={typed} country={country} />
        {chosen === undefined ? undefined : (
          <p class="b">{say('search.ticked', { group: say(groupKey(ruleSet, chosen.group)) })}</p>
        )}
        {typed.trim().length < typedFrom ? undefined : <FoundCards found={search(typed)} onChoose={choose} />}
      </div>
    </div>
  );
}

/** What a search came to; with nothing, whom to ask instead. */
export function FoundCards({
  found,
  onChoose,
}: { readonly found: readonly FoundCard[] } & Pick<ProfileSearchProps, 'onChoose'>) {
  const say = useSay();
  if (found.length === 0) {
    return (
      <>
        <p class="b">{say('search.none')}</p>
        <p>{say('search.none-note')}</p>
      </>
    );
  }
  return (
    <>
      <p class="q">{say('search.found', { count: found.length })}</p>
      <ul class="card flush list">
        {found.map((one) => (
          <li class="whole" key={one.card}>
            <button type="button" class="row-press" onClick={() => onChoose(one)}>
              <Icon name="plus" />
              <span class="grow block">
                <span class="b block">{say(questionKey(one.card, 'ask'))}</span>
                <span class="q sm block">{say('search.where', { group: say(groupKey(ruleSet, one.group)) })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
