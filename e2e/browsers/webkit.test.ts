// SPDX-License-Identifier: MIT
import { describe } from 'vitest';
import { proveFlows } from './flows.ts';
import { openWebKit } from './webkit.ts';

describe('WebKit', () => {
  proveFlows({
    open: (downloads) => openWebKit({ downloads }),
    // It has no files with synchronous access, so the journal is one record in IndexedDB.
    storageNotice: 'This browser keeps entries less safely. Save a copy now and then, in Settings.',
  });
});
