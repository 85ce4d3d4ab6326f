// SPDX-License-Identifier: MIT
import { makeBrowserOfflineCopy } from '../../../apps/web/src/platform/offline/browserOfflineCopy.ts';
import type { OfflineCopy } from '../../../apps/web/src/ports/offline.ts';

declare global {
  interface Window {
    offline: OfflineCopy;
  }
}

window.offline = makeBrowserOfflineCopy(() => Promise.resolve());
