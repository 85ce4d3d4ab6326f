// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeWorld, settle, type World } from '../testing/makeWorld.fixture.ts';

async function running(): Promise<World> {
  const world = await makeWorld();
  await world.answerProfile();
  await world.startRoutine('hands-after-desk');
  await world.advance(120_000);
  return world;
}

describe('a session that is broken off by a stop or a fault', () => {
  it('is recorded as left, and nothing goes on', async () => {
    const world = await running();
    await world.session.abort();
    expect(world.session.view.value).toBeUndefined();
    expect(world.kinds()).toContain('sessionFinished');
  });

  it.each([
    ['refuses', (world: World) => world.store.refuseWrites()],
    [
      'does not answer',
      (world: World) => {
        world.store.append = () => new Promise(() => undefined);
      },
    ],
  ])('leads nobody on where the journal %s, and is offered again by its draft', async (_name, spoil) => {
    const world = await running();
    spoil(world);
    void world.session.abort();
    await settle();
    await world.advance(400);
    expect(world.session.view.value).toBeUndefined();
    const shown = world.captions.length;
    await world.advance(120_000);
    expect(world.captions).toHaveLength(shown);
    expect((await world.reopen(1000)).session.resumable.value).toBeDefined();
  });
});
