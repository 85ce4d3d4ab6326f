// SPDX-License-Identifier: MIT
import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { LocationProvider, useLocation } from 'preact-iso';
import { TodayScreen } from './features/today/TodayScreen.tsx';
import type { flowScreens } from './flow.ts';
import { useSay, type Words, WordsContext } from './i18n/WordsContext.tsx';
import { type ModelsAccess, ModelsContext, useAccess } from './model/context.ts';
import { addressOf, isAppAddress, isAt, type ScreenName, screenFor } from './model/screenFor.ts';
import { MainNav } from './parts/MainNav.tsx';
import { Announcer } from './ui/feedback.tsx';

export interface AppProps {
  readonly access: ModelsAccess;
  readonly words: ReadonlySignal<Words>;
  /** Screens of the second part; undefined until it is loaded. */
  readonly screens: ReadonlySignal<typeof flowScreens | undefined>;
}

/** The app over its models, in the words of one language. */
export function App({ access, words, screens }: AppProps) {
  return (
    <WordsContext.Provider value={words.value}>
      <ModelsContext.Provider value={access}>
        <LocationProvider scope={isAppAddress}>
          <Shell screens={screens} />
        </LocationProvider>
      </ModelsContext.Provider>
    </WordsContext.Provider>
  );
}

/** Screens without the tab bar: nothing leads away by accident. */
const closedScreens: readonly ScreenName[] = ['welcome', 'check', 'session', 'after'];

function Shell({ screens }: Pick<AppProps, 'screens'>) {
  const { core, load } = useAccess();
  const say = useSay();
  const { path, route } = useLocation();
  const { name, isLifting } = useScreen();
  useStopRedirect(isLifting);
  useEffect(() => {
    document.title = say('title.tab', { screen: say(`title.${name}`) });
    if (!isAt(path, name)) route(addressOf(name), true);
  }, [name, path, say, route]);

  const Screen: ComponentType | undefined = name === 'today' ? TodayScreen : screens.value?.[name];
  useEffect(() => {
    // Where this fails, as on a first visit that is cut off, the start of the app has said so or will.
    if (Screen === undefined) load().catch(() => undefined);
  }, [Screen, load]);
  useFocusOnHeading(name, Screen !== undefined);
  const isStopped = core.stop.inForce.value !== undefined && !isLifting;
  const { polite, assertive } = core.announce;
  return (
    <>
      <Announcer
        polite={{ id: polite.value.number, text: polite.value.text }}
        urgent={{ id: assertive.value.number, text: assertive.value.text }}
      />
      {closedScreens.includes(name) ? undefined : <MainNav current={name} />}
      {isStopped || Screen === undefined ? undefined : <Screen />}
    </>
  );
}

/** The screen that the address and the situation ask for. */
function useScreen(): { readonly name: ScreenName; readonly isLifting: boolean } {
  const { core, all } = useAccess();
  const { path, query } = useLocation();
  const running = all.value?.session.view.value;
  const name = screenFor({
    path,
    isLiftingStop: query.seen === '1' || query.again === '1',
    firstRun: core.person.preferences.value.firstRun,
    isSessionRunning: running !== undefined,
    isCheckOpen: running?.mode === 'unwell' || running?.look === 'found',
    isSessionToRate: all.value?.session.finished.value !== undefined,
  });
  return { name, isLifting: name === 'check' && (query.seen === '1' || query.again === '1') };
}

/** A stop is shown by its own prerendered page. It replaces this one, so that Back does not lead behind it. */
function useStopRedirect(isLifting: boolean): void {
  const { core, all } = useAccess();
  // A signal of its own, so that leaving the way out of a stop leads to the stop again.
  const lifting = useSignal(isLifting);
  useLayoutEffect(() => {
    lifting.value = isLifting;
  }, [lifting, isLifting]);
  useSignalEffect(() => {
    const inForce = core.stop.inForce.value;
    if (inForce === undefined || lifting.value) return;
    const leave = () => location.replace(`/stop/${inForce.tier}/`);
    const session = all.peek()?.session;
    if (session?.view.peek() === undefined) leave();
    else void session.abort().then(leave);
  });
}

/** After each change of screen the heading takes the focus, so that it is read and Tab goes on from there. */
function useFocusOnHeading(name: ScreenName, isThere: boolean): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) window.scrollTo(0, 0);
    isFirst.current = false;
  }, [name, isThere]);
  // After it is painted: focus asks for the layout, and would have it made in the same breath as the screen.
  useEffect(() => {
    document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [name, isThere]);
}
