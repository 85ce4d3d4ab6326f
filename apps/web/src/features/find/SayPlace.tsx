// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Notice } from '../../ui/surfaces.tsx';

/** Saying a place instead of writing it: only where the device understands it alone. Else nothing of it is there. */
export function SayPlace({ onHeard }: { readonly onHeard: (words: string) => void }) {
  const { hearing } = useModels();
  const say = useSay();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    void hearing.look();
    return () => hearing.stop();
  }, [hearing]);
  const state = hearing.state.value;
  if (state === 'none') return null;
  const listen = async () => {
    const words = await hearing.listen();
    if (words !== undefined) onHeard(words);
  };
  const press = () => {
    if (state === 'listening') hearing.stop();
    else if (state === 'ready') void listen();
    else setAsked(true);
  };
  const fetchLanguage = async () => {
    await hearing.fetchLanguage();
    setAsked(false);
  };
  return (
    <>
      <IconButton
        icon="microphone"
        look={state === 'listening' ? 'fill' : 'edge'}
        label={say(state === 'listening' ? 'map.say.stop' : 'map.say')}
        onPress={press}
      />
      <Said />
      {isAsked ? (
        <Notice icon="info" title={say('map.say.fetch.title')}>
          <p>{say('map.say.fetch.note')}</p>
          <Button onPress={() => void fetchLanguage()} disabled={state === 'fetching'}>
            {say('map.say.fetch.go')}
          </Button>
        </Notice>
      ) : undefined}
    </>
  );
}

/** What is going on, also for screen readers. */
function Said() {
  const { hearing } = useModels();
  const say = useSay();
  const state = hearing.state.value;
  const trouble = hearing.trouble.value;
  return (
    <p class="q said" role="status">
      {state === 'listening' || state === 'fetching' ? say(`map.say.${state}`) : undefined}
      {state === 'ready' && trouble !== undefined ? say(`map.say.${trouble}`) : undefined}
      {state === 'fetchable' && trouble === 'not-fetched' ? say('map.say.not-fetched') : undefined}
    </p>
  );
}
