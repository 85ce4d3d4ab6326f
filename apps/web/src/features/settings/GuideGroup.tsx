// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import { PREFERENCE_VALUES, type Switch } from '@knead/domain';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { SwitchRow } from '../../ui/choices.tsx';
import type { IconName } from '../../ui/icons.ts';
import { RowList } from '../../ui/surfaces.tsx';
import { ChoiceRow, Group } from './rows.tsx';
import { usePrefer } from './usePrefer.ts';

/** How a session is led: by voice, words, sounds and touch. */
export function GuideGroup() {
  const say = useSay();
  return (
    <Group title={say('settings.guide')}>
      <RowList>
        <VoiceRows />
        <CaptionRows />
        <OnOffRow name="chimes" icon="chime" on="settings.chimes.on" />
        <OnOffRow name="vibration" icon="vibrate" on="settings.vibration.on" />
        <OnOffRow name="singleKeys" icon="keyboard" on="settings.singleKeys.on" off="settings.singleKeys.off" />
        <PaceRow />
        <ChangeoverRow />
      </RowList>
    </Group>
  );
}

const opposite: Readonly<Record<Switch, Switch>> = { on: 'off', off: 'on' };

/** Two voices at once help nobody: turning one on turns the other off. */
function VoiceRows() {
  const { person } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  const { voice, screenReader } = person.preferences.value;
  const isSpeaking = voice === 'on' && screenReader === 'off';
  const toggleVoice = async () => {
    await prefer('voice', isSpeaking ? 'off' : 'on');
    if (!isSpeaking && screenReader === 'on') await prefer('screenReader', 'off');
  };
  const toggleReader = async () => {
    if (screenReader === 'off' && voice === 'on') await prefer('voice', 'off');
    await prefer('screenReader', opposite[screenReader]);
  };
  const silent = screenReader === 'on' ? 'settings.voice.reader' : 'settings.voice.off';
  return (
    <>
      <SwitchRow
        icon={isSpeaking ? 'voice' : 'voice-off'}
        label={say('settings.voice')}
        state={say(isSpeaking ? 'settings.voice.on' : silent)}
        on={isSpeaking}
        onToggle={() => void toggleVoice()}
      />
      <SwitchRow
        icon="person"
        label={say('settings.reader')}
        state={say(screenReader === 'on' ? 'settings.reader.on' : 'settings.off')}
        on={screenReader === 'on'}
        onToggle={() => void toggleReader()}
      />
    </>
  );
}

function CaptionRows() {
  const { person } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  const { captions, captionSize, voice, screenReader } = person.preferences.value;
  const isSilent = voice === 'off' && screenReader === 'off';
  const off = isSilent ? 'settings.captions.silent' : 'settings.captions.off';
  return (
    <>
      <SwitchRow
        icon="captions"
        label={say('settings.captions')}
        state={say(captions === 'on' ? 'settings.captions.on' : off)}
        on={captions === 'on'}
        onToggle={() => void prefer('captions', opposite[captions])}
      />
      {captions === 'off' ? undefined : (
        <ChoiceRow
          icon="letters"
          label={say('settings.captionSize')}
          state={say(`settings.captionSize.${captionSize}`)}
          options={PREFERENCE_VALUES.captionSize.map((id) => ({ id, label: say(`settings.captionSize.${id}`) }))}
          chosen={captionSize}
          onChoose={(size) => void prefer('captionSize', size)}
        />
      )}
    </>
  );
}

interface OnOffRowProps {
  readonly name: 'chimes' | 'vibration' | 'singleKeys';
  readonly icon: IconName;
  readonly on: WordKey;
  readonly off?: WordKey;
}

function OnOffRow({ name, icon, on, off = 'settings.off' }: OnOffRowProps) {
  const { person } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  const value = person.preferences.value[name];
  return (
    <SwitchRow
      icon={icon}
      label={say(`settings.${name}`)}
      state={say(value === 'on' ? on : off)}
      on={value === 'on'}
      onToggle={() => void prefer(name, opposite[value])}
    />
  );
}

function PaceRow() {
  const { person } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  const pace = person.preferences.value.breathPace;
  return (
    <NumberRow
      icon="breath"
      label={say('settings.breathPace')}
      state={say('settings.breathPace.state', { pace })}
      values={PREFERENCE_VALUES.breathPace}
      value={pace}
      onChoose={(next) => void prefer('breathPace', next)}
    />
  );
}

function ChangeoverRow() {
  const { person } = useModels();
  const say = useSay();
  const prefer = usePrefer();
  const seconds = person.preferences.value.changeoverSeconds;
  return (
    <NumberRow
      icon="clock"
      label={say('settings.changeover')}
      state={say('settings.changeover.state', { seconds })}
      values={PREFERENCE_VALUES.changeoverSeconds}
      value={seconds}
      onChoose={(next) => void prefer('changeoverSeconds', next)}
    />
  );
}

interface NumberRowProps<Value extends number> {
  readonly icon: IconName;
  readonly label: string;
  readonly state: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function NumberRow<Value extends number>({ values, value, onChoose, ...words }: NumberRowProps<Value>) {
  const formats = useFormats();
  const choose = (id: string) => {
    const chosen = values.find((one) => String(one) === id);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <ChoiceRow
      {...words}
      options={[...values].sort((a, b) => a - b).map((one) => ({ id: String(one), label: formats.number(one) }))}
      chosen={String(value)}
      onChoose={choose}
    />
  );
}
