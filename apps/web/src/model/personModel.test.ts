// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { daysLater, makeWorld } from './testing/makeWorld.fixture.ts';

describe('person', () => {
  it('goes by the newest answer and keeps the older one', async () => {
    const { person, lasting, kinds } = await makeWorld();
    await person.answer({ 'CI-01': { answer: 'yes' }, 'CI-02': { answer: 'no' } });
    await person.answer({ 'CI-01': { answer: 'no' } });
    expect(lasting()).toEqual({ 'CI-01': { answer: 'no' }, 'CI-02': { answer: 'no' } });
    expect(kinds()).toEqual(['profileAnswered', 'profileAnswered', 'profileAnswered']);
  });

  it('goes by the order of answering, not by a clock that was set back', async () => {
    const { person, lasting, clock } = await makeWorld();
    await person.answer({ 'CI-01': { answer: 'no' } });
    await person.prefer('country', 'DE');
    clock.setWall(daysLater(clock.now(), -30));
    await person.answer({ 'CI-01': { answer: 'yes' } });
    await person.prefer('country', 'FR');
    expect(lasting()['CI-01']).toEqual({ answer: 'yes' });
    expect(person.preferences.value.country).toBe('FR');
  });

  it('says whether a choice was recorded, and holds to the old one when not', async () => {
    const { person, lasting, store } = await makeWorld();
    expect(await person.prefer('voice', 'off')).toBe(true);
    store.refuseWrites();
    expect(await person.prefer('voice', 'on')).toBe(false);
    expect(await person.answer({ 'CI-01': { answer: 'no' } })).toBe(false);
    expect(person.preferences.value.voice).toBe('off');
    expect(lasting()).toEqual({});
  });

  it('knows its preferences and sessions again after a kill', async () => {
    const world = await makeWorld();
    await world.person.prefer('breathPace', 5);
    await world.startRoutine('feet-in-the-evening');
    const later = await world.reopen();
    expect(later.person.preferences.value.breathPace).toBe(5);
    expect(later.person.sessions.value).toMatchObject([{ request: { id: 'feet-in-the-evening' }, ending: 'open' }]);
  });
});
