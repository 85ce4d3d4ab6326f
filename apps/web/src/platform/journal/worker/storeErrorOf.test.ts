// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { storeErrorOf } from './storeErrorOf.ts';

describe('storeErrorOf', () => {
  it('knows a full disk in each of its forms', () => {
    const full = { kind: 'full' };
    expect(storeErrorOf(Object.assign(new Error('sqlite'), { resultCode: 13 }))).toEqual(full);
    expect(storeErrorOf(new Error('disk I/O error'), new DOMException('', 'QuotaExceededError'))).toEqual(full);
    expect(storeErrorOf(new Error('disk I/O error'), new Error('Unknown write() failure.'))).toEqual(full);
  });

  it('keeps the text of every other failure', () => {
    const failure = storeErrorOf(new Error('disk I/O error'), new DOMException('gone', 'NotFoundError'));
    expect(failure).toEqual({ kind: 'failed', detail: 'Error: disk I/O error; NotFoundError: gone' });
    expect(storeErrorOf('odd')).toEqual({ kind: 'failed', detail: 'odd' });
  });
});
