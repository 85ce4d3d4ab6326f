// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeSessionLock } from './browserSessionLock.ts';
import { makeMemorySessionLock } from './memorySessionLock.ts';

type Locks = NonNullable<Parameters<typeof makeSessionLock>[0]>;

/** Web Locks for one name, as far as they are used here. */
function makeLocks(): Locks {
  let held = false;
  const request = async (_name: string, _options: unknown, work: (lock: Lock | null) => unknown) => {
    if (held) return await work(null);
    held = true;
    await work({ name: 'knead-leading', mode: 'exclusive' });
    held = false;
    return undefined;
  };
  return { request: request as Locks['request'] };
}

describe.each([
  ['over Web Locks', () => makeLocks()],
  ['in memory', () => undefined],
])('a session lock %s', (name, makeShared) => {
  it('is held by one tab, and free again when that gives it back', async () => {
    const locks = makeShared();
    const seat = { taken: false };
    const tab = () => (locks === undefined ? makeMemorySessionLock(seat) : makeSessionLock(locks));
    const giveBack = await tab().take();
    expect(giveBack, name).toBeDefined();
    expect(await tab().take()).toBeUndefined();
    giveBack?.();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(await tab().take()).toBeDefined();
  });
});

describe('makeSessionLock', () => {
  it('lets every tab lead where the browser has no locks', async () => {
    const lock = makeSessionLock(undefined);
    expect(await lock.take()).toBeDefined();
    expect(await lock.take()).toBeDefined();
  });
});
