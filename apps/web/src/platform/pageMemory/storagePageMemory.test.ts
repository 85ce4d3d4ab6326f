// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeStoragePageMemory } from './storagePageMemory.ts';

const defaults = { theme: 'device', country: '', voice: true };

function makeStorage() {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  };
}

describe('page memory', () => {
  it('gives back what was kept', () => {
    const storage = makeStorage();
    const memory = makeStoragePageMemory(() => storage, makeStorage);
    memory.write({ theme: 'dark', country: 'DE', voice: false });
    expect(makeStoragePageMemory(() => storage, makeStorage).read()).toEqual({
      theme: 'dark',
      country: 'DE',
      voice: false,
    });
  });

  it.each(['{', 'null', '[]', '{"theme":1,"country":2,"voice":3}'])('falls back to defaults for %s', (text) => {
    const storage = makeStorage();
    storage.setItem('knead.page', text);
    expect(makeStoragePageMemory(() => storage, makeStorage).read()).toEqual(defaults);
  });

  it('lives without storage', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const memory = makeStoragePageMemory(blocked, blocked);
    memory.write({ theme: 'dark', country: 'DE', voice: false });
    expect(memory.read()).toEqual(defaults);
    expect(memory.isFirst('stop-1')).toBe(true);
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
