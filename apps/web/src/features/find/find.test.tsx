// SPDX-License-Identifier: MIT
// What the map says beside its pictures, as it is drawn.
import { keepOffKey, paths } from '@knead/content';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { WordsContext } from '../../i18n/WordsContext.tsx';
import { ModelsContext } from '../../model/context.ts';
import { fromMapId } from '../../model/planModel.ts';
import { accessTo, makeWorld, type World, words } from '../../model/testing/makeWorld.fixture.ts';
import { keepOffOfPath } from '../../scene/zoneViews.ts';
import { MapAgainCard } from '../today/MapAgainCard.tsx';
import { movesOf } from './fromMap.ts';
import { PathMoves } from './PathMoves.tsx';
import { SayPlace } from './SayPlace.tsx';

function html(world: World, part: ComponentChild): string {
  return renderToString(
    <ModelsContext.Provider value={accessTo(world)}>
      <WordsContext.Provider value={words}>{part}</WordsContext.Provider>
    </ModelsContext.Provider>,
  );
}

const { say } = words;

describe('saying a place', () => {
  it.each([
    ['none', false],
    ['fetchable', true],
    ['ready', true],
  ] as const)('where speech is %s on the device: offered is %s', async (hearing, isOffered) => {
    const world = await makeWorld({ hearing });
    await world.hearing.look();
    expect(html(world, <SayPlace onHeard={() => undefined} />).includes(say('map.say'))).toBe(isOffered);
  });
});

describe('the moves of a path', () => {
  it.each(paths.map((path) => [path.id, path] as const))(
    '%s name every area that is drawn on its way',
    async (id, path) => {
      const moves = movesOf(path);
      const choice = { path, sides: ['left'], moves, taken: [], toggle: () => undefined } as const;
      const drawn = html(await makeWorld(), <PathMoves choice={choice} title="" />);
      for (const area of keepOffOfPath[id] ?? []) {
        expect(drawn).toContain(say(keepOffKey(area, 'name')));
        expect(drawn).toContain(say(keepOffKey(area, 'where')));
      }
    },
  );
});

describe('Today', () => {
  it('offers what was made on the map again, and nothing before', async () => {
    const world = await makeWorld();
    expect(html(world, <MapAgainCard />)).toBe('');
    const wishes = [{ technique: 'wh-thumb-base', sideSeconds: 60 }];
    world.plan.ask({ id: fromMapId, area: 'wrist-hands', totalSeconds: 300, wishes });
    const result = await world.passCheck();
    await world.session.begin(world.compose(result), result.check);
    const later = await world.reopen(86_400_000);
    const drawn = html(later, <MapAgainCard />);
    expect(drawn).toContain('From the body map, as last time: 5 minutes');
    expect(drawn).toContain('Thumb-base circles');
  });
});
