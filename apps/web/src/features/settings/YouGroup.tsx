// SPDX-License-Identifier: MIT
import { ruleSet, type WordKey } from '@knead/content';
import type { QuestionId } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useCardSearch } from '../../model/cardSearch/useCardSearch.ts';
import { useModels } from '../../model/context.ts';
import { lastingAnswers } from '../../model/lastingAnswers.ts';
import { CountrySelect } from '../../parts/CountrySelect.tsx';
import { ProfileSearch } from '../../parts/ProfileSearch.tsx';
import { UsedForChoice } from '../../parts/UsedForChoice.tsx';
import type { IconName } from '../../ui/icons.ts';
import { Card, RowList } from '../../ui/surfaces.tsx';
import type { ProfileEntry } from './buildProfileView.ts';
import { LimitsSheet } from './limits/LimitsSheet.tsx';
import { useLimits } from './limits/useLimits.ts';
import { ProfileSheet } from './ProfileSheet.tsx';
import { Group, PressRow } from './rows.tsx';
import { usePrefer } from './usePrefer.ts';
import { useProfileEntries } from './useProfileEntries.ts';

/** Takes back a professional's word: the answers stay, without it. */
function useTakeBack() {
  const { journal, person, announce } = useModels();
  const say = useSay();
  return async (questions: readonly QuestionId[]) => {
    const lasting = lastingAnswers(journal, ruleSet);
    const plain = questions.flatMap((id) => {
      const answer = lasting[id]?.answer;
      return answer === undefined ? [] : [[id, { answer }] as const];
    });
    if (await person.answer(Object.fromEntries(plain))) announce.say(say('limits.words.undone'));
  };
}

/** Lasting answers, each group with what applies, and the country whose numbers are shown. */
export function YouGroup() {
  const { journal, person, profile } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  const { query, route } = useLocation();
  const [changed, setChanged] = useState<ProfileEntry>();
  const [limitsOpen, setLimitsOpen] = useState(query.limits === '1');
  const limits = useLimits();
  const entries = useProfileEntries();
  const change = (entry: ProfileEntry) => {
    profile.askAgain(entry.questions);
    setChanged(entry);
  };
  const search = useCardSearch();
  const tick = async ({ card }: { readonly card: QuestionId }) => {
    const entry = entries.find(({ questions }) => questions.includes(card));
    if (entry === undefined) return;
    change(entry);
    await profile.mark(card);
  };
  const takeBack = useTakeBack();
  const closeLimits = () => {
    setLimitsOpen(false);
    if (query.limits === '1') route('/settings/', true);
  };
  return (
    <Group title={say('settings.you')} note={say('settings.you.note')}>
      <RowList>
        <PressRow
          icon="hand"
          label={say('limits.title')}
          state={say('limits.row.count', { count: limits.count })}
          onPress={() => setLimitsOpen(true)}
        />
      </RowList>
      <ProfileSearch
        search={search}
        country={person.preferences.value.country}
        onChoose={(found) => void tick(found)}
      />
      <RowList>
        {entries.map((entry) => (
          <PressRow
            key={entry.id}
            icon={icons[entry.id] ?? 'person'}
            label={say(entry.title)}
            state={<EntryState entry={entry} />}
            onPress={() => change(entry)}
          />
        ))}
      </RowList>
      <Card class="country">
        <UsedForChoice
          chosen={person.preferences.value.usedFor}
          onChoose={(usedFor) => void prefer('usedFor', usedFor)}
        />
      </Card>
      <Card class="country">
        <CountrySelect
          country={person.preferences.value.country ?? 'ZZ'}
          onChoose={(country) => void prefer('country', country)}
        />
      </Card>
      <LimitsSheet
        open={limitsOpen}
        view={limits}
        zone={journal.zone()}
        usedFor={person.preferences.value.usedFor}
        onClose={closeLimits}
        onUndo={({ questions }) => void takeBack(questions)}
        onChange={(entry) => {
          closeLimits();
          change(entry);
        }}
      />
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
