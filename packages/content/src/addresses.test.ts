// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import kept from '../../../docs/addresses.txt?raw';
import { ADDRESSES } from './addresses.ts';

const published = kept.split('\n').filter((line) => line.startsWith('/'));

describe('addresses', () => {
  it('still has each address that was ever published', () => {
    expect(published.filter((address) => !ADDRESSES.includes(address))).toEqual([]);
  });

  it('keeps each address from the day it is published', () => {
    expect(ADDRESSES.filter((address) => !published.includes(address))).toEqual([]);
  });

  it('gives each page one address, plain and ending in a slash', () => {
    expect(new Set(ADDRESSES).size).toBe(ADDRESSES.length);
    const odd = ADDRESSES.filter((address) => !/^\/(([a-z0-9]+-)*[a-z0-9]+\/)*$/.test(address));
    expect(odd).toEqual(['/404.html']);
  });
});
