// SPDX-License-Identifier: MIT
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { ScreenTitle } from '../../ui/surfaces.tsx';

/** Who is under 18 is told so right at the question of age, and where to turn instead. */
export function TooYoungPanel() {
  const { profile } = useModels();
  const say = useSay();
  return (
    <>
      <ScreenTitle>{say('welcome.young.title')}</ScreenTitle>
      <p class="lede">{say('welcome.young.note')}</p>
      <p>{say('welcome.young.where')}</p>
      <div class="push buttons">
        <LinkButton look="ink" wide href="/when-to-get-help/">
          {say('welcome.young.read')}
        </LinkButton>
        <Button wide onPress={() => profile.askAgain(['age'])}>
          {say('welcome.young.wrong')}
        </Button>
      </div>
    </>
  );
}
