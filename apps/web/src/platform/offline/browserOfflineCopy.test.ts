// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeOfflineCopy, type OfflineTools } from './browserOfflineCopy.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function makeTools(change: Partial<OfflineTools>): OfflineTools {
  return {
    workers: undefined,
    locks: undefined,
    quiet: () => Promise.resolve(),
    makeChannel: () => new MessageChannel(),
    reload: () => undefined,
    ...change,
  };
}

/** What follows a worker from install to update runs in a real browser: `e2e/faults/offline.test.ts`. */
describe('offline copy', () => {
  it('says so where the browser keeps no copies, and still lets sessions run', async () => {
    const copy = makeOfflineCopy(makeTools({}));
    expect([copy.state(), copy.isUpdateWaiting(), await copy.applyUpdate()]).toEqual([
      'unsupported',
      false,
      'no-update',
    ]);
    copy.holdUpdates()();
  });

  it('says so when the browser refuses the worker', async () => {
    const container = Object.assign(new EventTarget(), {
      controller: null,
      getRegistration: () => Promise.resolve(undefined),
      register: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    });
    const copy = makeOfflineCopy(makeTools({ workers: container }));
    const heard: string[] = [];
    copy.onChange(() => heard.push(copy.state()));
    await settled();
    expect(heard).toEqual(['unsupported']);
  });
});
