// SPDX-License-Identifier: MIT
import { ruleSet, type WordKey } from '@knead/content';
import { nextQuestions } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { lastingAnswers } from '../../model/lastingAnswers.ts';
import { triageInputOf } from '../../model/triageInput.ts';
import { CountrySelect } from '../../parts/CountrySelect.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Card, RowList } from '../../ui/surfaces.tsx';
import { buildProfileView, type ProfileEntry } from './buildProfileView.ts';
import { ProfileSheet } from './ProfileSheet.tsx';
import { Group, PressRow } from './rows.tsx';
import { usePrefer } from './usePrefer.ts';

/** Lasting answers, each group with what applies, and the country whose numbers are shown. */
export function YouGroup() {
  const { journal, person, profile } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  const [changed, setChanged] = useState<ProfileEntry>();
  const answers = lastingAnswers(journal, ruleSet);
  const input = triageInputOf(journal, { profile: answers, answers: {}, painNow: undefined });
  const entries = buildProfileView({ ruleSet, profile: answers, pending: nextQuestions(ruleSet, input, 'profile') });
  return (
    <Group title={say('settings.you')} note={say('settings.you.note')}>
      <RowList>
        {entries.map((entry) => (
          <PressRow
            key={entry.id}
            icon={icons[entry.id] ?? 'person'}
            label={say(entry.title)}
            state={<EntryState entry={entry} />}
            onPress={() => {
              profile.askAgain(entry.questions);
              setChanged(entry);
            }}
          />
        ))}
      </RowList>
      <Card class="country">
        <CountrySelect
          country={person.preferences.value.country ?? 'ZZ'}
          onChoose={(country) => void prefer('country', country)}
        />
      </Card>
      <ProfileSheet entry={changed} onClose={() => setChanged(undefined)} />
    </Group>
  );
}

const icons: Readonly<Record<string, IconName>> = {
  age: 'calendar',
  blood: 'water',
  heart: 'journal',
  nerves: 'hand',
  bones: 'stand',
  care: 'person',
  skin: 'scent',
  signs: 'question',
};

const stateWords: Readonly<Record<ProfileEntry['state'], WordKey>> = {
  open: 'profile.unanswered',
  partly: 'profile.part-open',
  answered: 'profile.none',
};

function EntryState({ entry: { state, applies } }: { readonly entry: ProfileEntry }) {
  const say = useSay();
  const { list } = useFormats();
  if (applies.length === 0 || state === 'open') return <>{say(stateWords[state])}</>;
  return (
    <>
      {applies.map(({ id, words, details }) => (
        <span key={id} class="applies">
          <span class="block">{say(words)}</span>
          {details.map(({ ask, answers }) => (
            <span key={ask} class="detail">
              <span>{say(ask)}</span> <span class="b">{list(answers.map((key) => say(key)))}</span>
            </span>
          ))}
        </span>
      ))}
      {state === 'partly' ? <span class="block b">{say(stateWords.partly)}</span> : undefined}
    </>
  );
}
