// SPDX-License-Identifier: MIT
import type { RawVisit } from './worker.ts';

declare global {
  interface Window {
    rawVisit?: RawVisit;
  }
}

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }: MessageEvent<RawVisit>) => {
  window.rawVisit = data;
});
