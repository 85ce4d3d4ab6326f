// SPDX-License-Identifier: MIT
import './styles/app.css';
import type { Random } from '@knead/base';
import type { WordTopic } from '@knead/content';
import { parseJournalEvent } from '@knead/formats';
import { batch, effect, signal } from '@preact/signals';
import { type ComponentChild, h, render } from 'preact';
import { App, type AppProps } from './App.tsx';
import { type Trouble, TroubleScreen } from './features/trouble/TroubleScreen.tsx';
import { type Language, languageOfSearch } from './i18n/language.ts';
import { loadWords } from './i18n/loadWords.ts';
import type { WordModule } from './i18n/say.ts';
import { makeWords, type Words, WordsContext } from './i18n/WordsContext.tsx';
import { makeAnnounceModel } from './model/announceModel.ts';
import type { CoreModels, Models } from './model/context.ts';
import { makeDeviceModel } from './model/deviceModel.ts';
import { makeJournalModel } from './model/journalModel.ts';
import { makePersonModel } from './model/personModel.ts';
import { makePlanModel, routineOfHash } from './model/planModel.ts';
import { makeStopModel } from './model/stopModel.ts';
import { ownForPages } from './parts/ownForPages.ts';
import { makeBrowserClock } from './platform/clock/workerClock.ts';
import { makeBrowserInstaller } from './platform/install/browserInstaller.ts';
import { makeBrowserPersistence } from './platform/install/browserPersistence.ts';
import { takeJournalWorker } from './platform/journal/earlyWorker.ts';
import { browserHomeMemory, browserStoreTools, openJournalStore } from './platform/journal/openJournalStore.ts';
import { makeBrowserOfflineCopy } from './platform/offline/browserOfflineCopy.ts';
import { makeBrowserPageMemory } from './platform/pageMemory/storagePageMemory.ts';
import { afterPaint } from './platform/paint/afterPaint.ts';
import { breathe, whenIdle, whenQuiet } from './platform/paint/quiet.ts';
import { makeBrowserSessionLock } from './platform/sessionLock/browserSessionLock.ts';
import { makeBrowserChimes } from './platform/signals/browserChimes.ts';
import { makeBrowserMediaKeys } from './platform/signals/browserMediaKeys.ts';
import { makeBrowserVibrator } from './platform/signals/browserVibrator.ts';
import { makeBrowserWakeLock } from './platform/signals/browserWakeLock.ts';
import { makeBrowserSpeaker } from './platform/speaker/browserSpeaker.ts';
import { makeBrowserStopFlag } from './platform/stopFlag/storageStopFlag.ts';
import type { Clock } from './ports/clock.ts';
import type { JournalStore } from './ports/journalStore.ts';
import type { OfflineCopy } from './ports/offline.ts';
import type { StopFlag } from './ports/stopFlag.ts';
import { wearSkin } from './scene/skin/wearSkin.ts';

// The one place that knows every part: the browser's side of the ports, the models over them, the screens over those.

const chance: Random = {
  next: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

interface Ground {
  readonly store: JournalStore;
  readonly flag: StopFlag;
  readonly clock: Clock;
  readonly offline: OfflineCopy;
}

function makeCore({ store, flag, clock, offline }: Ground): CoreModels {
  const journal = makeJournalModel({ store, clock, random: chance });
  const person = makePersonModel(journal);
  return {
    journal,
    person,
    stop: makeStopModel(journal, flag, clock),
    plan: makePlanModel(person),
    announce: makeAnnounceModel(),
    device: makeDeviceModel({
      offline,
      installer: makeBrowserInstaller(),
      persistence: makeBrowserPersistence(),
      languages: navigator.languages,
    }),
  };
}

/** What the second part needs of the browser. */
function flowNeeds(clock: Clock, offline: OfflineCopy, words: Words) {
  return {
    clock,
    offline,
    words,
    random: chance,
    speaker: makeBrowserSpeaker(clock, words.language),
    chimes: makeBrowserChimes(),
    vibrator: makeBrowserVibrator(),
    wakeLock: makeBrowserWakeLock(),
    mediaKeys: makeBrowserMediaKeys(),
    lock: makeBrowserSessionLock(),
  };
}

/** Pages without a database read the theme, the skin tone, the country and the voice from here, and so must the first paint. */
function keepPageMemory({ person, journal }: CoreModels): void {
  const memory = makeBrowserPageMemory();
  effect(() => {
    if (journal.phase.value !== 'ready') return;
    const { theme, skin, country, voice, screenReader } = person.preferences.value;
    const shown = country ?? person.countryChosen.value ?? '';
    memory.write({ theme, skin, country: shown, voice: voice === 'on' && screenReader === 'off' });
    if (theme === 'device') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    wearSkin(document, skin);
  });
}

/** Pages say what is left out, softer or at rest for the person; nothing stays there once nothing is. */
function keepOwnLimits({ outlook, journal }: Models, words: Words): void {
  const memory = makeBrowserPageMemory();
  effect(() => {
    if (journal.phase.value !== 'ready') return;
    const moment = { now: journal.now(), zone: journal.zone() };
    memory.writeOwn(journal.events.value.length === 0 ? {} : ownForPages(outlook.own.value, moment, words));
  });
}

/** A page of a routine opens the app with it. The part of an address that says so never leaves the device, and goes at once. */
function takeRoutine({ plan }: CoreModels): void {
  const id = routineOfHash(location.hash);
  if (id === undefined) return;
  plan.choose(id);
  history.replaceState(history.state, '', location.pathname + location.search);
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
  const opening = openJournalStore(browserStoreTools(parseJournalEvent, takeJournalWorker), browserHomeMemory());
  const vocabulary = makeVocabulary(language, await loadWords(language, firstTopics));
  const { words } = vocabulary;
  document.documentElement.lang = language;
  document.documentElement.dir = words.value.direction;
  const clock = makeBrowserClock();
  const offline = makeBrowserOfflineCopy(whenQuiet);
  const store = await opening;
  if (!store.ok) return showTrouble(words.value, store.error);
  const all = signal<Models | undefined>(undefined);
  watchForErrors(words.value, () => void all.peek()?.session.abort());
  const core = makeCore({ store: store.value, flag, clock, offline });
  const [draft] = await Promise.all([store.value.loadDraft('session'), core.journal.open()]);
  const hasCutOff = draft.ok && draft.value !== undefined;
  keepPageMemory(core);
  takeRoutine(core);

  const isSettled = core.person.preferences.value.firstRun === 'done';
  const screens = signal<AppProps['screens']['value']>(undefined);
  const load = once(async () => {
    const [flow, { makeBrowserHearing }, grown] = await Promise.all([
      import('./flow.ts'),
      import('./platform/hearing/browserHearing.ts'),
      vocabulary.load(['cues', 'safety', 'search']),
    ]);
    await breathe();
    const needs = { ...flowNeeds(clock, offline, grown), hearing: makeBrowserHearing() };
    const models = { ...core, ...flow.makeFlowModels(core, needs) };
    await models.session.open();
    if (isSettled) await foresee(models.outlook);
    else flow.prepareWelcome(language);
    await breathe();
    // Together, so that what is on screen is drawn once more and not twice.
    batch(() => {
      vocabulary.show();
      screens.value = flow.flowScreens;
      all.value = models;
    });
    return models;
  });
  // The first run is in the second part, and its beginning stands on the page already: nothing may be drawn between them.
  if (!isSettled) await load();
  await breathe();
  show(h(App, { access: { core, hasCutOff, all, load, learn: vocabulary.learn, loadBytes }, words, screens }));
  // Where another screen is asked for than Today, it has the second part loaded at once.
  await afterPaint();
  // A first visit that is cut off here still has Today; what needs the second part asks for it again.
  await load().then(
    async (models) => {
      await models.data.sweep();
      await models.persisting.open();
      await whenIdle();
      keepOwnLimits(models, words.value);
    },
    () => undefined,
  );
}

/** Words of the first view; the others follow. */
const firstTopics: readonly WordTopic[] = ['app', 'names'];

/** The words that are loaded, which grow. */
function makeVocabulary(language: Language, modules: readonly WordModule[]) {
  const known = [...modules];
  const learned = new Set<WordTopic>(firstTopics);
  const words = signal(makeWords(language, modules, navigator.languages));
  const joined = () => makeWords(language, known, navigator.languages);
  /** Shows all that is loaded, which draws the screen anew. */
  const show = () => {
    words.value = joined();
  };
  const load = async (topics: readonly WordTopic[]): Promise<Words> => {
    const more = topics.filter((topic) => !learned.has(topic));
    known.push(...(await loadWords(language, more)));
    for (const topic of more) learned.add(topic);
    return joined();
  };
  const learn = async (topics: readonly WordTopic[]) => {
    if (topics.every((topic) => learned.has(topic))) return;
    await load(topics);
    show();
  };
  return { words, show, load, learn };
}

/** Works out what the screen will ask of the next session, bit by bit; drawing it then finds all of that done. */
async function foresee(outlook: Models['outlook']): Promise<void> {
  for (const foreseen of [outlook.firstWeek, outlook.leftOut, outlook.advice]) {
    foreseen.peek();
    await breathe();
  }
}

/** Files that only some ask for are fetched by a part of its own. */
async function loadBytes(address: string): Promise<Uint8Array> {
  const { fetchMesh } = await import('./platform/turn/fetchMesh.ts');
  return await fetchMesh(address);
}

/** Calls `make` at most once, but again after a failure. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** The one handler for what nobody foresaw: it ends whatever ran, says so, and offers to start again. */
function watchForErrors(words: Words, endSession: () => void): void {
  let isOver = false;
  const stop = () => {
    // Ending may fail as well; once is enough.
    if (isOver) return;
    isOver = true;
    showTrouble(words, { kind: 'unforeseen' });
    endSession();
  };
  window.addEventListener('error', stop);
  window.addEventListener('unhandledrejection', stop);
}

function showTrouble(words: Words, trouble: Trouble): void {
  const screen = h(TroubleScreen, { trouble, onReload: () => location.reload() });
  show(h(WordsContext.Provider, { value: words, children: screen }));
}

function show(node: ComponentChild): void {
  const root = document.getElementById('app');
  if (root === null) return;
  // A prerendered skeleton stands there first; what this program drew itself must be taken down by it.
  if (root.childElementCount > 0 && !root.dataset.drawn) root.replaceChildren();
  root.dataset.drawn = 'true';
  render(node, root);
}

/** Before the words are there, only what the prerendered shell has prepared can be said. */
function showShellTrouble(error: unknown): void {
  const trouble = document.getElementById('shell-trouble');
  const root = document.getElementById('app');
  // Once a screen is drawn, the handler for the unforeseen has words for it.
  if (trouble === null || root?.dataset.drawn === 'true') throw error;
  root?.replaceChildren();
  trouble.hidden = false;
}

start().catch(showShellTrouble);
