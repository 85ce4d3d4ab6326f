// SPDX-License-Identifier: MIT
import { useEffect } from 'preact/hooks';
import { useModels } from '../../model/context.ts';
import type { SessionModel } from '../../model/sessionModel.ts';
import { actionForKey, type KeyAction } from './playerKeys.ts';

/** Keys of the player, wherever the focus is, but never inside a field or a sheet. */
export function usePlayerKeys(onHelp: () => void): void {
  const { session, person } = useModels();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const action = actionForKey(event, {
        isInField: target?.closest('input, select, textarea, [contenteditable], dialog') != null,
        isOnButton: target?.closest('button, a, summary') != null,
        singleKeys: person.preferences.value.singleKeys === 'on',
      });
      if (action === undefined) return;
      event.preventDefault();
      if (action === 'help') onHelp();
      else act(session, action);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [session, person, onHelp]);
}

function act(session: SessionModel, action: Exclude<KeyAction, 'help'>): void {
  if (action === 'repeat') session.repeat();
  else if (action !== 'pause-or-go-on') session.send({ kind: action });
  else if (session.view.value?.mode === 'paused') session.send({ kind: 'goOn', deliberate: true });
  else session.send({ kind: 'pause' });
}
