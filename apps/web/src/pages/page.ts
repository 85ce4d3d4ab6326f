// SPDX-License-Identifier: MIT
// The script of prerendered pages. All of them read well without it; it adds what needs a browser.
import '../styles/pages.css';
import { makePageClock } from '../platform/clock/pageClock.ts';
import { makeBrowserPageMemory } from '../platform/pageMemory/storagePageMemory.ts';
import { makeBrowserSpeaker } from '../platform/speaker/browserSpeaker.ts';
import { makeBrowserStopFlag } from '../platform/stopFlag/storageStopFlag.ts';
import { enablePrint } from './browser/printButton.ts';
import { enableReadAloud } from './browser/readAloud.ts';
import { guardPage, PAGE_KINDS } from './browser/stopGuard.ts';

const root = document.documentElement;
const kind = PAGE_KINDS.find((one) => one === root.dataset['page']) ?? 'reading';
const flag = makeBrowserStopFlag();
const choices = makeBrowserPageMemory().read();

guardPage({ kind, path: location.pathname, flag, leave: (address) => location.replace(address) });
if (choices.theme !== 'device') root.dataset['theme'] = choices.theme;

addEventListener('DOMContentLoaded', () => {
  enablePrint(document);
  enableReadAloud(document, makeBrowserSpeaker(makePageClock(), root.lang));
});
// Where a browser or host refuses the worker, pages are read online: nothing on them depends on it.
navigator.serviceWorker?.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
