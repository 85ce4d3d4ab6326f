// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeWorld } from './testing/makeWorld.fixture.ts';

describe('device', () => {
  it.each([
    [['de-AT', 'en-US'], 'AT'],
    [['en', 'pt-BR'], 'BR'],
    [['zh-Hant-TW'], 'TW'],
    [['en-us'], 'US'],
    [['de-CH-1996'], 'CH'],
    [['en-US-u-hc-h12'], 'US'],
    [['en'], 'ZZ'],
    [[], 'ZZ'],
    [['es-419', 'es-MX'], 'MX'],
    [['en-US@posix', 'en-GB'], 'GB'],
    [['C'], 'ZZ'],
    [[''], 'ZZ'],
  ])('guesses from the languages %j the country %s', async (languages, country) => {
    expect((await makeWorld({ languages })).device.country).toBe(country);
  });

  it('follows the copy of the app on this device', async () => {
    const { device, offline } = await makeWorld();
    expect(device.offline.value).toBe('preparing');
    expect(device.updateWaiting.value).toBe(false);
    offline.set('ready', true);
    expect(device.offline.value).toBe('ready');
    expect(device.updateWaiting.value).toBe(true);
    expect(await device.applyUpdate()).toBe('reloading');
  });

  it('does not take an update while a session runs, and takes it after', async () => {
    const world = await makeWorld();
    world.offline.set('ready', true);
    await world.startRoutine('hands-after-desk', 'short');
    expect(await world.device.applyUpdate()).toBe('session-running');
    await world.advance(180_000);
    expect(world.session.view.value).toBeUndefined();
    expect(await world.device.applyUpdate()).toBe('reloading');
  });

  it('follows what the browser says of installing', async () => {
    const { device, installer } = await makeWorld();
    expect(await device.askInstall()).toBe('unavailable');
    installer.set('offered');
    expect(device.install.value).toBe('offered');
    expect(await device.askInstall()).toBe('accepted');
    installer.set('installed');
    expect(device.install.value).toBe('installed');
  });

  it('asks the browser to keep what is stored', async () => {
    const { device } = await makeWorld();
    expect(device.keeping.value).toBe('may-go');
    await device.askKeep();
    expect(device.keeping.value).toBe('kept');
  });
});
