// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { StopRecord } from '../../ports/stopFlag.ts';
import { unreadableStop } from './parseStopRecord.ts';
import { makeStorageStopFlag, stopKey } from './storageStopFlag.ts';

const record: StopRecord = {
  tier: 'emergency',
  id: 'stop0001',
  ruleIds: ['RF-01'],
  questions: ['RF-01'],
  unsure: [],
  country: 'DE',
};

/** One browser with two tabs. */
function makeBrowser() {
  const entries = new Map<string, string>();
  const tabs: { readonly window: EventTarget; readonly channel: EventTarget }[] = [];
  const state = { blocked: false };
  const storage = () => {
    if (state.blocked) throw new DOMException('blocked', 'SecurityError');
    return {
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
      removeItem: (key: string) => void entries.delete(key),
    };
  };
  const openTab = () => {
    const tab = { window: new EventTarget(), channel: new EventTarget() };
    tabs.push(tab);
    const postMessage = (data: unknown) => {
      for (const other of tabs) if (other !== tab) other.channel.dispatchEvent(new MessageEvent('message', { data }));
    };
    const channel = Object.assign(tab.channel, { postMessage });
    return { ...tab, flag: makeStorageStopFlag({ storage, window: tab.window, channel }) };
  };
  return { entries, state, openTab };
}

describe('stop flag', () => {
  it('is clear at first, holds over a reload, and is lifted for good', () => {
    const browser = makeBrowser();
    const { flag } = browser.openTab();
    expect(flag.read()).toBeUndefined();
    flag.raise(record);
    expect(browser.openTab().flag.read()).toEqual(record);
    flag.lift();
    expect(flag.read()).toBeUndefined();
    expect(browser.openTab().flag.read()).toBeUndefined();
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"tier":"mild"}',
    JSON.stringify({ ...record, ruleIds: [1] }),
    JSON.stringify({ ...record, tier: 'none' }),
  ])('counts an entry it cannot read as a stop: %s', (text) => {
    const browser = makeBrowser();
    browser.entries.set(stopKey, text);
    const { flag } = browser.openTab();
    expect(flag.read()).toEqual(unreadableStop);
    flag.lift();
    expect(flag.read()).toBeUndefined();
  });

  it('counts blocked storage as a stop until it is lifted in this page', () => {
    const browser = makeBrowser();
    browser.state.blocked = true;
    const { flag } = browser.openTab();
    expect(flag.read()).toEqual(unreadableStop);
    flag.lift();
    expect(flag.read()).toBeUndefined();
    flag.raise(record);
    expect(flag.read()).toEqual(record);
    expect(browser.openTab().flag.read()).toEqual(unreadableStop);
  });

  it('tells other tabs, by channel, by storage event and when a page comes back from memory', () => {
    const browser = makeBrowser();
    const [here, there] = [browser.openTab(), browser.openTab()];
    const heard: unknown[] = [];
    const end = there.flag.onChange((stop) => heard.push(stop));
    here.flag.raise(record);
    there.window.dispatchEvent(new Event('storage'));
    here.flag.lift();
    there.window.dispatchEvent(new Event('pageshow'));
    expect(heard).toEqual([record, record, undefined, undefined]);
    end();
    here.flag.raise(record);
    expect(heard).toHaveLength(4);
  });

  it('stops other tabs even when it could not be stored, and lifts there as well', () => {
    const browser = makeBrowser();
    const [here, there] = [browser.openTab(), browser.openTab()];
    const heard: unknown[] = [];
    there.flag.onChange((stop) => heard.push(stop));
    browser.state.blocked = true;
    here.flag.raise(record);
    browser.state.blocked = false;
    expect(there.flag.read()).toEqual(record);
    here.flag.lift();
    expect(there.flag.read()).toBeUndefined();
    expect(heard).toEqual([record, undefined]);
  });
});
