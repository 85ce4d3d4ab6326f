// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Notice } from '../../ui/surfaces.tsx';

/** The one thing that asks first, by typing a word. A stop is no entry: it outlasts this. */
export function DeleteEverything() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="stop" wide onPress={() => setOpen(true)}>
        {say('settings.delete')}
      </Button>
      <Sheet open={open} title={say('settings.delete')} close={say('app.close')} onClose={() => setOpen(false)}>
        <DeleteForm />
      </Sheet>
    </>
  );
}

function DeleteForm() {
  const { data } = useModels();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [failed, setFailed] = useState(false);
  const word = say('settings.delete.word');
  const isTyped = isSameWord(typed, word);
  const erase = async () => {
    const erased = await data.eraseAll();
    setFailed(!erased);
    // Whatever the app still holds in memory goes with the page.
    if (erased) location.replace('/');
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyped) void erase();
      }}
    >
      <p class="b">{say('settings.delete.note')}</p>
      <p>{say('settings.delete.copy')}</p>
      <p class="q">{say('settings.delete.stop')}</p>
      <label class="field">
        <span class="b">{say('settings.delete.type', { word })}</span>
        <input
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {failed ? <Notice icon="alert" tone="careful" title={say('settings.delete.failed')} /> : undefined}
      <Button look="stop" wide disabled={!isTyped} onPress={() => void erase()}>
        {say('settings.delete.go')}
      </Button>
    </form>
  );
}

function isSameWord(typed: string, word: string): boolean {
  return typed.trim().localeCompare(word, undefined, { sensitivity: 'base' }) === 0;
}
