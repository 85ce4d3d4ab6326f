// SPDX-License-Identifier: MIT
import { mayGoOnAfter, UNWELL_CAUSES, type UnwellCause } from '@knead/domain';
import { useLayoutEffect } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button, LinkButton, TextButton } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/choices.tsx';
import { useFocusOnShow } from '../../ui/useFocusOnShow.ts';
import { CheckNow } from './CheckNow.tsx';
import { EasePlate } from './EasePlate.tsx';

/** Everything has stopped. What is it? One choice, then what to do now; nothing goes on by itself (`safety.md` 4.3). */
export function UnwellPlate() {
  const { session } = useModels();
  const cause = session.view.value?.unwell;
  return cause === undefined ? <CauseChoice /> : <CausePlate key={cause} cause={cause} />;
}

function CauseChoice() {
  const { session } = useModels();
  const say = useSay();
  return (
    <EasePlate title={<PlateTitle>{say('player.unwell.title')}</PlateTitle>}>
      <div class="unwell">
        <ChoiceList
          legend={say('player.unwell.what')}
          options={UNWELL_CAUSES.map((id) => ({ id, label: say(`player.unwell.${id}`) }))}
          chosen={undefined}
          onChoose={(cause) => session.send({ kind: 'unwellIs', cause })}
        />
        <LinkButton href="/help/">{say('nav.help')}</LinkButton>
      </div>
    </EasePlate>
  );
}

function CausePlate({ cause }: { readonly cause: UnwellCause }) {
  const { session, announce } = useModels();
  const say = useSay();
  const todo = say(`player.unwell.${cause}.do`);
  useLayoutEffect(() => announce.say(todo, 'assertive'), [announce, todo]);
  return (
    <EasePlate title={<PlateTitle>{say(`player.unwell.${cause}`)}</PlateTitle>}>
      <div class="unwell">
        <p>{todo}</p>
        {mayGoOnAfter(cause) ? <ByChoice /> : <CheckNow wide />}
        <LinkButton href="/help/">{say('nav.help')}</LinkButton>
        <TextButton onPress={() => session.send({ kind: 'unwellIs' })}>{say('player.unwell.other-choice')}</TextButton>
      </div>
    </EasePlate>
  );
}

/** Tears and cramps pass: the person chooses, and both choices are right. */
function ByChoice() {
  const { session } = useModels();
  const say = useSay();
  return (
    <div class="yn more">
      <Button onPress={() => void session.finish()}>{say('player.unwell.end')}</Button>
      {session.canGoOn.value ? (
        <Button onPress={() => session.send({ kind: 'goOnAfterStop' })}>{say('player.go-on')}</Button>
      ) : undefined}
    </div>
  );
}

function PlateTitle({ children }: { readonly children: string }) {
  const title = useFocusOnShow<HTMLParagraphElement>();
  return (
    <p class="b" tabIndex={-1} ref={title}>
      {children}
    </p>
  );
}
