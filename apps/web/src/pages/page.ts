// SPDX-License-Identifier: MIT
// The script of prerendered pages. All of them read well without it; it adds what needs a browser.
import '../styles/pages.css';
import { countryOf } from '../model/countryOf.ts';
import { makePageClock } from '../platform/clock/pageClock.ts';
import { makeBrowserPageMemory } from '../platform/pageMemory/storagePageMemory.ts';
import { whenQuiet } from '../platform/paint/quiet.ts';
import { fetchSearchData } from '../platform/search/fetchSearchData.ts';
import { makeBrowserSpeaker } from '../platform/speaker/browserSpeaker.ts';
import { makeBrowserStopFlag } from '../platform/stopFlag/storageStopFlag.ts';
import { fetchMesh } from '../platform/turn/fetchMesh.ts';
import { wearSkin } from '../scene/skin/wearSkin.ts';
import { enableTurn } from '../scene/turn/enableTurn.ts';
import { holdPictures, letMove } from './browser/movingPictures.ts';
import { showOwnLimits } from './browser/ownLimits.ts';
import { enableShare, showCountry, showStop } from './browser/personalPage.ts';
import { enablePrint } from './browser/printButton.ts';
import { enableReadAloud, readOnce } from './browser/readAloud.ts';
import { enableSearch } from './browser/siteSearch.ts';
import { guardPage, PAGE_KINDS } from './browser/stopGuard.ts';

const root = document.documentElement;
const kind = PAGE_KINDS.find((one) => one === root.dataset.page) ?? 'reading';
const flag = makeBrowserStopFlag();
const memory = makeBrowserPageMemory();
const choices = memory.read();
const clock = makePageClock();

guardPage({ kind, path: location.pathname, flag, leave: (address) => location.replace(address) });
if (choices.theme !== 'device') root.dataset.theme = choices.theme;
wearSkin(document, choices.skin);

// Module scripts run when the whole page is there.
const stop = flag.read();
// Before anything was chosen the device's languages tell, as on the first screen of the app.
showCountry(document, stop?.country || choices.country || countryOf(navigator.languages));
if (stop !== undefined) showStop(document, stop);
showOwnLimits(document, memory.readOwn(), clock.now());
holdPictures(document);
enablePrint(document);
enableTurn(document, fetchMesh);
// Engine and data come when somebody begins to type.
enableSearch(document, async () => {
  const [{ openSearch }, data] = await Promise.all([import('../search/openSearch.ts'), fetchSearchData()]);
  return openSearch(data);
});
enableShare(document, navigator.share?.bind(navigator));

const speaker = makeBrowserSpeaker(clock, root.lang);
enableReadAloud(document, speaker);
if (kind === 'stop' && stop !== undefined && choices.voice && memory.isFirst(stop.id)) readOnce(document, speaker);

void whenQuiet().then(() => {
  letMove(document);
  // Where a browser or host refuses the worker, pages are read online: nothing on them depends on it.
  navigator.serviceWorker?.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
});
