// SPDX-License-Identifier: MIT
import type { Finding } from './source.ts';

/** A published address is kept for ever: each one of the list must still be built, and each built one be in the list. */
export function checkAddresses(published: readonly string[], built: readonly string[]): Finding {
  const [known, there] = [new Set(published), new Set(built)];
  return {
    problems: [
      ...published.filter((address) => !there.has(address)).map((address) => `${address} was published and is gone`),
      ...built
        .filter((address) => !known.has(address))
        .map((address) => `${address} is new: add it to docs/addresses.txt`),
    ],
    note: `${published.length} addresses`,
  };
}
