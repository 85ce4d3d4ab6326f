// SPDX-License-Identifier: MIT
import { PREFERENCE_VALUES, type Preferences } from '@knead/domain';
import { useSay } from '../i18n/WordsContext.tsx';
import { Segmented } from '../ui/choices.tsx';

interface UsedForChoiceProps {
  readonly chosen: Preferences['usedFor'];
  readonly onChoose: (usedFor: Preferences['usedFor']) => void;
}

/** For me, or for somebody I help; and what that means for the answers. */
export function UsedForChoice({ chosen, onChoose }: UsedForChoiceProps) {
  const say = useSay();
  return (
    <div class="stack tight">
      <Segmented
        legend={say('settings.usedFor')}
        options={PREFERENCE_VALUES.usedFor.map((id) => ({ id, label: say(`settings.usedFor.${id}`) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <p class="q sm">{say(`settings.usedFor.${chosen}.note`)}</p>
    </div>
  );
}
