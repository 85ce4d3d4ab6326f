// SPDX-License-Identifier: MIT
import type { Keeping, Persistence } from '../../ports/persistence.ts';

/** Old browsers and pages without HTTPS have neither. */
export interface StorageAsker {
  readonly persisted?: () => Promise<boolean>;
  readonly persist?: () => Promise<boolean>;
}

export function makePersistence(storage: StorageAsker | undefined): Persistence {
  const keeping = async (answer: Promise<boolean> | undefined): Promise<Keeping> => {
    if (answer === undefined) return 'unknown';
    return (await answer) ? 'kept' : 'may-go';
  };
  return {
    state: () => keeping(storage?.persisted?.()),
    ask: () => keeping(storage?.persist?.()),
  };
}

/** The real browser's storage. */
export function makeBrowserPersistence(): Persistence {
  return makePersistence('storage' in navigator ? navigator.storage : undefined);
}
