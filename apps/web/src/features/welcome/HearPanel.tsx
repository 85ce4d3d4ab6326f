// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice, ScreenTitle } from '../../ui/surfaces.tsx';

/** "Can you hear me?", with a way out for everyone who reads instead. */
export function HearPanel({ onDone }: { readonly onDone: () => void }) {
  const { session, person } = useModels();
  const say = useSay();
  const [tried, setTried] = useState<'said' | 'failed' | undefined>(undefined);
  const choose = async (voice: 'on' | 'off', screenReader: 'on' | 'off') => {
    await person.prefer('voice', voice);
    await person.prefer('screenReader', screenReader);
    session.restSound();
    onDone();
  };
  const speak = async () => {
    session.wakeSound();
    const outcome = await session.trySpeech(say('hear.sentence'));
    setTried(outcome === 'failed' ? 'failed' : 'said');
  };
  return (
    <>
      <ScreenTitle>{say('hear.title')}</ScreenTitle>
      <p class="lede">{say('hear.note')}</p>
      <Button look="ink" wide tall icon="voice" onPress={() => void speak()}>
        {say('hear.play')}
      </Button>
      {tried === undefined ? undefined : <p class="caption-try">{say('hear.sentence')}</p>}
      {tried === 'failed' ? <Notice icon="voice-off" title={say('hear.no-voice')} /> : undefined}
      <div class="push buttons">
        {tried === 'failed' ? undefined : (
          <Button look="go" wide onPress={() => void choose('on', 'off')}>
            {say('hear.yes')}
          </Button>
        )}
        <Button
          wide
          tall
          {...(tried === 'failed' ? { look: 'go' as const } : {})}
          onPress={() => void choose('off', 'off')}
        >
          {say('hear.captions')}
        </Button>
        <Button wide tall onPress={() => void choose('off', 'on')}>
          {say('hear.screen-reader')}
        </Button>
      </div>
    </>
  );
}
