// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeInstaller } from './browserInstaller.ts';
import { makePersistence } from './browserPersistence.ts';

describe('persistence', () => {
  it('says what holds, before and after asking', async () => {
    let kept = false;
    const persist = async () => {
      kept = true;
      return kept;
    };
    const persistence = makePersistence({ persisted: async () => kept, persist });
    expect(await persistence.state()).toBe('may-go');
    expect(await persistence.ask()).toBe('kept');
    expect(await persistence.state()).toBe('kept');
  });

  it('does not pretend to know where the browser says nothing', async () => {
    expect(await makePersistence(undefined).state()).toBe('unknown');
    expect(await makePersistence({}).ask()).toBe('unknown');
  });
});

describe('installer', () => {
  function makeBrowser(change: { readonly isStandalone?: boolean; readonly isByHand?: boolean } = {}) {
    const window = new EventTarget();
    const installer = makeInstaller({
      window,
      isStandalone: () => change.isStandalone === true,
      isByHand: change.isByHand === true,
    });
    const offer = (outcome: 'accepted' | 'dismissed') => {
      const event = new Event('beforeinstallprompt', { cancelable: true });
      window.dispatchEvent(Object.assign(event, { prompt: async () => ({ outcome }) }));
      return event;
    };
    return { window, installer, offer };
  }

  it('keeps the offer of the browser until it is asked for, once', async () => {
    const { installer, offer, window } = makeBrowser();
    const heard: string[] = [];
    const end = installer.onChange((state) => heard.push(state));
    expect(installer.state()).toBe('unavailable');
    expect(await installer.ask()).toBe('unavailable');
    expect(offer('accepted').defaultPrevented).toBe(true);
    expect(await installer.ask()).toBe('accepted');
    window.dispatchEvent(new Event('appinstalled'));
    expect(heard).toEqual(['offered', 'unavailable', 'installed']);
    end();
    offer('dismissed');
    expect(heard).toHaveLength(3);
  });

  it('knows the installed app and the phones where only the person can install', () => {
    expect(makeBrowser({ isStandalone: true }).installer.state()).toBe('installed');
    expect(makeBrowser({ isByHand: true }).installer.state()).toBe('by-hand');
  });
});
