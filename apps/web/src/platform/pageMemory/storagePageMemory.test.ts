// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeStoragePageMemory } from './storagePageMemory.ts';

const defaults = { theme: 'device', skin: '', country: '', voice: true };

function makeStorage() {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

describe('page memory', () => {
  it('gives back what was kept', () => {
    const storage = makeStorage();
    const memory = makeStoragePageMemory(() => storage, makeStorage);
    memory.write({ theme: 'dark', skin: 'sand', country: 'DE', voice: false });
    expect(makeStoragePageMemory(() => storage, makeStorage).read()).toEqual({
      theme: 'dark',
      skin: 'sand',
      country: 'DE',
      voice: false,
    });
  });

  it.each(['{', 'null', '[]', '{"theme":1,"skin":4,"country":2,"voice":3}'])(
    'falls back to defaults for %s',
    (text) => {
      const storage = makeStorage();
      storage.setItem('knead.page', text);
      expect(makeStoragePageMemory(() => storage, makeStorage).read()).toEqual(defaults);
    },
  );

  it('is new until something is kept', () => {
    const storage = makeStorage();
    const memory = makeStoragePageMemory(() => storage, makeStorage);
    expect(memory.isNew()).toBe(true);
    memory.write({ theme: 'device', skin: '', country: '', voice: true });
    expect(memory.isNew()).toBe(false);
  });

  it('lives without storage', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const memory = makeStoragePageMemory(blocked, blocked);
    memory.write({ theme: 'dark', skin: 'sand', country: 'DE', voice: false });
    memory.writeOwn({ 'wh-palm-pads': { out: 'both' } });
    expect(memory.readOwn()).toEqual({});
    expect(memory.read()).toEqual(defaults);
    expect(memory.isFirst('stop-1')).toBe(true);
  });

  it('keeps limits of techniques, and leaves nothing behind once there are none', () => {
    const storage = makeStorage();
    const memory = makeStoragePageMemory(() => storage, makeStorage);
    const own = {
      'wh-palm-pads': { out: 'left', ceiling: 2, rest: { says: 'Left out until Monday.', until: 5 } },
      'fa-toe-milk': { rest: { says: 'Left out until you tell us that it is gone.' } },
    } as const;
    memory.writeOwn(own);
    expect(makeStoragePageMemory(() => storage, makeStorage).readOwn()).toEqual(own);
    memory.writeOwn({});
    expect(storage.entries.size).toBe(0);
    expect(memory.readOwn()).toEqual({});
  });

  it.each([
    '{',
    'null',
    '[1]',
    '{"a":1}',
    '{"a":{"out":"up","ceiling":"2","rest":{"until":1}}}',
    '{"a":{"ceiling":9}}',
  ])('reads no limits from %s', (text) => {
    const storage = makeStorage();
    storage.setItem('knead.page.own', text);
    expect(makeStoragePageMemory(() => storage, makeStorage).readOwn()).toEqual({});
  });

  it('knows what came up before in this tab', () => {
    const [storage, tab] = [makeStorage(), makeStorage()];
    const memory = makeStoragePageMemory(
      () => storage,
      () => tab,
    );
    expect([memory.isFirst('a'), memory.isFirst('a'), memory.isFirst('b')]).toEqual([true, false, true]);
  });
});
