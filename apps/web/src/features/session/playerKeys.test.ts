// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { actionForKey, PLAYER_KEYS } from './playerKeys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});
const anywhere = { isInField: false, isOnButton: false, singleKeys: true };

describe('actionForKey', () => {
  it('gives every key of the map its action, also with capitals', () => {
    for (const { key, action } of PLAYER_KEYS) {
      expect(actionForKey(press(key), anywhere)).toBe(action);
      expect(actionForKey(press(key.length === 1 ? key.toUpperCase() : key), anywhere)).toBe(action);
    }
  });

  it('lets Space press the focused button', () => {
    expect(actionForKey(press(' '), { ...anywhere, isOnButton: true })).toBeUndefined();
    expect(actionForKey(press('t'), { ...anywhere, isOnButton: true })).toBe('tooMuch');
  });

  it('is silent in fields, with modifiers, and while a key is held down', () => {
    for (const { key } of PLAYER_KEYS) {
      expect(actionForKey(press(key), { ...anywhere, isInField: true })).toBeUndefined();
      expect(actionForKey(press(key, { ctrlKey: true }), anywhere)).toBeUndefined();
      expect(actionForKey(press(key, { repeat: true }), anywhere)).toBeUndefined();
    }
  });

  it('switches single letters off, and keeps Space and arrows', () => {
    const off = { ...anywhere, singleKeys: false };
    expect(PLAYER_KEYS.filter(({ key }) => actionForKey(press(key), off) !== undefined).map(({ key }) => key)).toEqual([
      ' ',
      'ArrowLeft',
      'ArrowRight',
    ]);
  });
});
