// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { makeAnnounceModel } from './announceModel.ts';

it('announces each sentence to one of two voices, a repeated one as well', () => {
  const { polite, assertive, say } = makeAnnounceModel();
  say('Saved');
  say('Saved');
  say('Let go', 'assertive');
  expect(polite.value).toEqual({ text: 'Saved', number: 2 });
  expect(assertive.value).toEqual({ text: 'Let go', number: 1 });
});
