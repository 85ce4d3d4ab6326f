// SPDX-License-Identifier: MIT
import { useSay } from '../i18n/WordsContext.tsx';
import { useModels } from '../model/context.ts';
import { UndoBar } from '../ui/feedback.tsx';

/** Stands for ten seconds after something was hidden. It comes right after the title, so that it is the next stop of Tab. */
export function UndoDeletion() {
  const { data, announce } = useModels();
  const say = useSay();
  const targets = data.undoable.value;
  if (targets === undefined) return null;
  const undo = async () => {
    const restored = await data.undo();
    announce.say(say(restored ? 'journal.undone' : 'journal.undo.failed'), restored ? 'polite' : 'assertive');
    document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  };
  return (
    <UndoBar
      key={targets[0]}
      message={say('journal.deleted')}
      action={say('journal.undo')}
      onUndo={() => void undo()}
    />
  );
}
