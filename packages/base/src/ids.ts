// SPDX-License-Identifier: MIT
import type { Brand } from './brand.ts';
import type { Random } from './random.ts';

/** Stable id of a journal event; never reused, never edited. */
export type EventId = Brand<string, 'EventId'>;
/** Id of one device that writes to a journal. */
export type DeviceId = Brand<string, 'DeviceId'>;
/** Id of one session, from its start to its last rating. */
export type SessionId = Brand<string, 'SessionId'>;

const idLength = 22;
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A fresh id: 22 signs of 36, about 113 bits, so two devices never meet by chance. */
export function makeId<Id extends Brand<string, string>>(random: Random): Id {
  const signs = Array.from({ length: idLength }, () => alphabet[Math.floor(random.next() * alphabet.length)]);
  return signs.join('') as Id;
}

const idPattern = /^[0-9a-z]{8,40}$/;

/** Whether a text has the form of an id of this product. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}
