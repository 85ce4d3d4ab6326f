// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeMemoryJournal } from '../../platform/journal/memoryJournalStore.ts';
import { makeFakeClock } from '../../ports/fakeClock.ts';
import { makeWorld } from '../testing/makeWorld.fixture.ts';

/** Two tabs of one browser: the same journal, the same hour, one seat. */
function makeGround() {
  return { memory: makeMemoryJournal(), clock: makeFakeClock(), seat: { taken: false } };
}

describe('a session in another tab', () => {
  it('is neither gone on with nor left from here', async () => {
    const ground = makeGround();
    const first = await makeWorld(ground);
    await first.answerProfile();
    await first.startRoutine('hands-after-desk');
    await first.advance(90_000);

    const second = await makeWorld(ground);
    expect(second.session.resumable.value).toBeUndefined();
    expect(await second.session.resume()).toBe(false);
    await second.session.letGo();
    expect(second.session.elsewhere.value).toBe(true);
    expect(first.session.view.value?.mode).toBe('working');
    expect(second.journal.events.value.some((event) => event.kind === 'sessionFinished')).toBe(false);
  });

  it('lets another one begin when it is over', async () => {
    const ground = makeGround();
    const first = await makeWorld(ground);
    await first.answerProfile();
    await first.startRoutine('hands-after-desk');
    expect(ground.seat.taken).toBe(true);
    first.session.send({ kind: 'stop' });
    await first.session.finish();
    expect(ground.seat.taken).toBe(false);
  });
});
