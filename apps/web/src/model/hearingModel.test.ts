// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeMemoryHearing } from '../platform/hearing/memoryHearing.ts';
import { makeHearingModel } from './hearingModel.ts';

describe('places by voice', () => {
  it('are not offered where the device cannot understand speech alone', async () => {
    const model = makeHearingModel(makeMemoryHearing('none'), 'en');
    await model.look();
    expect(model.state.value).toBe('none');
    expect(await model.listen()).toBeUndefined();
    await model.fetchLanguage();
    expect(model.state.value).toBe('none');
  });

  it('fetch a language file only when asked, and listen only then', async () => {
    const model = makeHearingModel(makeMemoryHearing('fetchable'), 'en');
    await model.look();
    expect(model.state.value).toBe('fetchable');
    expect(await model.listen()).toBeUndefined();
    await model.fetchLanguage();
    expect(model.state.value).toBe('ready');
  });

  it('give one sentence, and can be stopped', async () => {
    const hearing = makeMemoryHearing('ready');
    const model = makeHearingModel(hearing, 'en');
    await model.look();
    const first = model.listen();
    expect(model.state.value).toBe('listening');
    hearing.say({ kind: 'words', words: 'left heel' });
    expect(await first).toBe('left heel');
    const second = model.listen();
    model.stop();
    expect(await second).toBeUndefined();
    expect(model.trouble.value).toBeUndefined();
    expect(hearing.isListening).toBe(false);
  });

  it.each(['nothing', 'refused', 'failed'] as const)('say that there was %s, and can be tried again', async (kind) => {
    const hearing = makeMemoryHearing('ready');
    const model = makeHearingModel(hearing, 'en');
    await model.look();
    const one = model.listen();
    hearing.say({ kind });
    expect(await one).toBeUndefined();
    expect(model.trouble.value).toBe(kind);
    expect(model.state.value).toBe('ready');
  });
});
