// SPDX-License-Identifier: MIT
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';

/** Ends the session and asks the safety questions; those that the session left open come first. */
export function CheckNow({ wide = false }: { readonly wide?: boolean }) {
  const { session, check } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const toCheck = async () => {
    // The check comes first: once the session has ended, the way to its rating would open instead.
    check.begin('door');
    route('/check/');
    await session.finish();
  };
  return (
    <Button look="go" wide={wide} onPress={() => void toCheck()}>
      {say('player.unwell.check')}
    </Button>
  );
}
