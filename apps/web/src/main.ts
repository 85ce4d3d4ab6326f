// SPDX-License-Identifier: MIT
import './styles/app.css';
import type { Random } from '@knead/base';
import { ruleSet } from '@knead/content';
import { parseJournalEvent } from '@knead/formats';
import { effect } from '@preact/signals';
import { type ComponentChild, h, render } from 'preact';
import { App } from './App.tsx';
import { TroubleScreen } from './features/trouble/TroubleScreen.tsx';
import { languageOfSearch } from './i18n/language.ts';
import { loadWords } from './i18n/loadWords.ts';
import { makeWords, type Words, WordsContext } from './i18n/WordsContext.tsx';
import { makeAnnounceModel } from './model/announceModel.ts';
import { makeCheckModel } from './model/checkModel.ts';
import type { Models } from './model/context.ts';
import { makeDataModel } from './model/dataModel.ts';
import { makeDeviceModel } from './model/deviceModel.ts';
import { makeInterviewModel } from './model/interviewModel.ts';
import { makeJournalModel } from './model/journalModel.ts';
import { makePersonModel } from './model/personModel.ts';
import { makePlanModel } from './model/planModel.ts';
import { makeSessionModel } from './model/sessionModel.ts';
import { makeStopModel } from './model/stopModel.ts';
import { makeBrowserClock } from './platform/clock/workerClock.ts';
import { makeBrowserInstaller } from './platform/install/browserInstaller.ts';
import { makeBrowserPersistence } from './platform/install/browserPersistence.ts';
import { browserHomeMemory, browserStoreTools, openJournalStore } from './platform/journal/openJournalStore.ts';
import { makeBrowserOfflineCopy } from './platform/offline/browserOfflineCopy.ts';
import { makeBrowserPageMemory } from './platform/pageMemory/storagePageMemory.ts';
import { makeBrowserChimes } from './platform/signals/browserChimes.ts';
import { makeBrowserMediaKeys } from './platform/signals/browserMediaKeys.ts';
import { makeBrowserVibrator } from './platform/signals/browserVibrator.ts';
import { makeBrowserWakeLock } from './platform/signals/browserWakeLock.ts';
import { makeBrowserSpeaker } from './platform/speaker/browserSpeaker.ts';
import { makeBrowserStopFlag } from './platform/stopFlag/storageStopFlag.ts';
import type { JournalStore, StoreError } from './ports/journalStore.ts';
import type { StopFlag } from './ports/stopFlag.ts';

// The one place that knows every part: the browser's side of the ports, the models over them, the screens over those.

const chance: Random = {
  next: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

interface Ground {
  readonly store: JournalStore;
  readonly flag: StopFlag;
  readonly words: Words;
}

function makeModels({ store, flag, words }: Ground): Models {
  const clock = makeBrowserClock();
  const offline = makeBrowserOfflineCopy();
  const journal = makeJournalModel({ store, clock, random: chance });
  const person = makePersonModel(journal);
  const stop = makeStopModel(journal, flag);
  const announce = makeAnnounceModel();
  const session = makeSessionModel({
    journal,
    person,
    clock,
    announce,
    offline,
    words,
    random: chance,
    speaker: makeBrowserSpeaker(clock, words.language),
    chimes: makeBrowserChimes(),
    vibrator: makeBrowserVibrator(),
    wakeLock: makeBrowserWakeLock(),
    mediaKeys: makeBrowserMediaKeys(),
  });
  return {
    journal,
    person,
    stop,
    announce,
    session,
    profile: makeInterviewModel({ ruleSet, journal, person, scope: 'profile' }),
    check: makeCheckModel({ ruleSet, journal, person, stop }),
    plan: makePlanModel(journal, person),
    data: makeDataModel(journal, clock),
    device: makeDeviceModel({
      offline,
      installer: makeBrowserInstaller(),
      persistence: makeBrowserPersistence(),
      languages: navigator.languages,
    }),
  };
}

/** Pages without a database read the theme, the country and the voice from here, and so must the first paint. */
function keepPageMemory({ person, journal }: Models): void {
  const memory = makeBrowserPageMemory();
  effect(() => {
    if (journal.phase.value !== 'ready') return;
    const { theme, country, voice, screenReader } = person.preferences.value;
    memory.write({ theme, country: country ?? '', voice: voice === 'on' && screenReader === 'off' });
    if (theme === 'device') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
}

/** A stop needs neither words nor database: it is shown before anything else is loaded. Its two ways out are not. */
function isStopShown(flag: StopFlag): boolean {
  const stop = flag.read();
  const isLifting = location.pathname === '/check/' && /[?&](?:seen|again)=1/.test(location.search);
  if (stop === undefined || isLifting) return false;
  location.replace(`/stop/${stop.tier}/`);
  return true;
}

async function start(): Promise<void> {
  const flag = makeBrowserStopFlag();
  if (isStopShown(flag)) return;
  const language = languageOfSearch(location.search);
  const [modules, store] = await Promise.all([
    loadWords(language, ['app', 'cues', 'techniques', 'safety']),
    openJournalStore(browserStoreTools(parseJournalEvent), browserHomeMemory()),
  ]);
  const words = makeWords(language, modules, navigator.languages);
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  if (!store.ok) return show(h(Trouble, { words, error: store.error }));
  const models = makeModels({ store: store.value, flag, words });
  await models.journal.open();
  await models.session.open();
  keepPageMemory(models);
  show(h(App, { models, words }));
  await models.data.sweep();
}

function Trouble({ words, error }: { readonly words: Words; readonly error: StoreError }) {
  const screen = h(TroubleScreen, { error, onReload: () => location.reload() });
  return h(WordsContext.Provider, { value: words, children: screen });
}

function show(node: ComponentChild): void {
  const root = document.getElementById('app');
  if (root === null) return;
  root.replaceChildren();
  render(node, root);
}

void start();
