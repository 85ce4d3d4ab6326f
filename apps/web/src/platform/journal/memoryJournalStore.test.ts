// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeMemoryJournal, makeMemoryJournalStore } from './memoryJournalStore.ts';
import { CONTRACT_CASES } from './testing/storeContract.ts';

describe('memory journal store', () => {
  it.each(CONTRACT_CASES)('$title', async ({ run }) => {
    const journal = makeMemoryJournal();
    await run(async () => makeMemoryJournalStore(journal));
  });

  it('says that nothing can be kept', () => {
    expect(makeMemoryJournalStore().home()).toBe('memory');
  });
});
