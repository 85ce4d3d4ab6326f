// SPDX-License-Identifier: MIT
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '../../i18n/WordsContext.tsx';
import { ModelsContext } from '../../model/context.ts';
import { accessTo, makeWorld, type World, words } from '../../model/testing/makeWorld.fixture.ts';
import { ScentTip } from './ScentTip.tsx';

function drawn(world: World): string {
  const access = accessTo(world);
  return renderToString(
    <ModelsContext.Provider value={access}>
      <WordsContext.Provider value={words}>
        <ScentTip />
      </WordsContext.Provider>
    </ModelsContext.Provider>,
  );
}

describe('scent tip', () => {
  it('T39 is there for whom nothing speaks against it', async () => {
    const world = await makeWorld();
    await world.answerProfile();
    expect(drawn(world)).toContain(words.say('scent.title'));
  });

  it.each(['CI-39', 'CI-40', 'CI-41', 'CI-42', 'CI-08'])('T39 is not there with %s', async (card) => {
    const world = await makeWorld();
    await world.answerProfile({ yes: [card] });
    expect(drawn(world)).toBe('');
  });

  it('T39 is not there before the profile was answered', async () => {
    expect(drawn(await makeWorld())).toBe('');
  });
});
