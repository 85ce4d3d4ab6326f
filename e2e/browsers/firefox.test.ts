// SPDX-License-Identifier: MIT
import { describe } from 'vitest';
import { openFirefox } from './firefox.ts';
import { proveFlows } from './flows.ts';

describe('Firefox', () => {
  proveFlows({ open: (downloads) => openFirefox({ downloads }), storageNotice: undefined });
});
