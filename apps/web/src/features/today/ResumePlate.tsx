// SPDX-License-Identifier: MIT
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import type { Resumable } from '../../model/resumable.ts';
import { Button } from '../../ui/Button.tsx';
import { Plate } from '../../ui/surfaces.tsx';

/** A session that was cut off: go on where it stood, or call it done. What was done stays recorded either way. */
export function ResumePlate({ resumable }: { readonly resumable: Resumable }) {
  const { load } = useAccess();
  const { route } = useLocation();
  const say = useSay();
  const goOn = async () => {
    const { session } = await load();
    session.wakeSound();
    if (await session.resume()) route('/session/');
  };
  return (
    <Plate class="hero resume" labelledBy="resume">
      <p class="q">{say('today.resume.over')}</p>
      <h2 id="resume">{say('today.resume.title', { point: resumable.point })}</h2>
      <p class="q">{say('today.resume.note', { minutes: resumable.minutesLeft })}</p>
      <p class="b">{say(resumable.title)}</p>
      <Button look="go" wide icon="play" onPress={() => void goOn()}>
        {say('today.resume.go')}
      </Button>
      <Button wide onPress={() => void load().then(({ session }) => session.letGo())}>
        {say('today.resume.leave')}
      </Button>
    </Plate>
  );
}
