// SPDX-License-Identifier: MIT

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordKey } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { makeSay, type WordModule } from './say.ts';

const app: WordModule = { 'app.name': () => 'Knead', greet: (args) => `Hello ${args.name}, ${args.count}` };
const key = (text: string) => text as WordKey;

describe('makeSay', () => {
  it('says messages of every topic it was given', () => {
    const say = makeSay('en', [app, { more: () => 'More' }]);
    expect(say('app.name')).toBe('Knead');
    expect(say(key('more'))).toBe('More');
    expect(say(key('greet'), { name: 'Ada', count: 2 })).toBe('Hello Ada, 2');
  });

  it('throws on a key whose topic was not loaded', () => {
    expect(() => makeSay('en', [app])(key('stop.title'))).toThrow('stop.title');
  });

  it('isolates filled-in texts, not numbers, right to left', () => {
    const say = makeSay('ar-XB', [app]);
    expect(say(key('greet'), { name: 'Ada', count: 2 })).toBe('Hello \u2068Ada\u2069, 2');
  });

  it('never chooses by a text, which isolation would break', () => {
    const folder = join(import.meta.dirname, '../../../../packages/content/text/en');
    for (const file of readdirSync(folder)) {
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/\{\s*\w+\s*,\s*select\s*,/);
    }
  });
});
