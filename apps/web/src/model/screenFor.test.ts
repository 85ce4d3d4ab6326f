// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { addressOf, isAppAddress, isAt, SCREEN_NAMES, screenFor } from './screenFor.ts';

const calm = {
  path: '/',
  isLiftingStop: false,
  firstRun: 'done',
  isSessionRunning: false,
  isCheckOpen: false,
  isSessionToRate: false,
} as const;

describe('screen', () => {
  it.each([
    ['/', 'today'],
    ['/welcome', 'today'],
    ['/check', 'check'],
    ['/session', 'today'],
    ['/after', 'today'],
    ['/journal', 'journal'],
    ['/settings', 'settings'],
    ['/nowhere', 'today'],
    ['/check/more', 'today'],
  ])('%s shows %s when nothing is going on', (path, name) => {
    expect(screenFor({ ...calm, path })).toBe(name);
  });

  it.each(SCREEN_NAMES)('the first run comes before %s', (name) => {
    const path = name === 'today' ? '/' : `/${name}`;
    expect(screenFor({ ...calm, path, firstRun: undefined })).toBe('welcome');
    expect(screenFor({ ...calm, path, firstRun: 'started' })).toBe('welcome');
  });

  it('lifting a stop comes before the first run, and nowhere else', () => {
    expect(screenFor({ ...calm, path: '/check', isLiftingStop: true, firstRun: undefined })).toBe('check');
    expect(screenFor({ ...calm, path: '/journal', isLiftingStop: true, firstRun: undefined })).toBe('welcome');
  });

  it.each(SCREEN_NAMES)('a session that runs is not left by going to %s', (name) => {
    const path = name === 'today' ? '/' : `/${name}`;
    expect(screenFor({ ...calm, path, isSessionRunning: true })).toBe('session');
  });

  it('somebody unwell goes on to the check, even while the session could not be recorded', () => {
    const unwell = { ...calm, isSessionRunning: true, isCheckOpen: true };
    expect(screenFor({ ...unwell, path: '/check' })).toBe('check');
    expect(screenFor({ ...unwell, path: '/' })).toBe('session');
  });

  it('a stop can be lifted while a session waits to be recorded', () => {
    expect(screenFor({ ...calm, path: '/check', isLiftingStop: true, isSessionRunning: true })).toBe('check');
  });

  it('a session that is over leads to its rating', () => {
    expect(screenFor({ ...calm, path: '/session', isSessionToRate: true })).toBe('after');
    expect(screenFor({ ...calm, path: '/after', isSessionToRate: true })).toBe('after');
    expect(screenFor({ ...calm, path: '/', isSessionToRate: true })).toBe('today');
  });
});

describe('addresses', () => {
  it.each(SCREEN_NAMES)('%s has one that stays inside the app and leads back to it', (name) => {
    const address = addressOf(name);
    expect(address.endsWith('/')).toBe(true);
    expect(isAppAddress.test(address)).toBe(true);
    expect(isAppAddress.test(`${address}?seen=1`)).toBe(true);
    const path = address === '/' ? '/' : address.slice(0, -1);
    expect(SCREEN_NAMES.filter((other) => isAt(path, other))).toEqual([name]);
  });

  it.each(['/help/', '/stop/urgent/', '/techniques/', '/checks/', '/check', '/journal/old/'])(
    '%s is loaded as a page',
    (address) => expect(isAppAddress.test(address)).toBe(false),
  );
});
