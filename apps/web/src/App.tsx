// SPDX-License-Identifier: MIT
import { useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { LocationProvider, useLocation } from 'preact-iso';
import { AfterScreen } from './features/after/AfterScreen.tsx';
import { CheckScreen } from './features/check/CheckScreen.tsx';
import { JournalScreen } from './features/journal/JournalScreen.tsx';
import { SessionScreen } from './features/session/SessionScreen.tsx';
import { SettingsScreen } from './features/settings/SettingsScreen.tsx';
import { TodayScreen } from './features/today/TodayScreen.tsx';
import { WelcomeScreen } from './features/welcome/WelcomeScreen.tsx';
import { useSay, type Words, WordsContext } from './i18n/WordsContext.tsx';
import { type Models, ModelsContext, useModels } from './model/context.ts';
import { addressOf, isAppAddress, isAt, type ScreenName, screenFor } from './model/screenFor.ts';
import { MainNav } from './parts/MainNav.tsx';
import { Announcer } from './ui/feedback.tsx';

/** The app over its models, in the words of one language. */
export function App({ models, words }: { readonly models: Models; readonly words: Words }) {
  return (
    <WordsContext.Provider value={words}>
      <ModelsContext.Provider value={models}>
        <LocationProvider scope={isAppAddress}>
          <Shell />
        </LocationProvider>
      </ModelsContext.Provider>
    </WordsContext.Provider>
  );
}

const screens: Readonly<Record<ScreenName, ComponentType>> = {
  today: TodayScreen,
  welcome: WelcomeScreen,
  check: CheckScreen,
  session: SessionScreen,
  after: AfterScreen,
  journal: JournalScreen,
  settings: SettingsScreen,
};

/** Screens without the tab bar: nothing leads away by accident. */
const closedScreens: readonly ScreenName[] = ['welcome', 'check', 'session', 'after'];

function Shell() {
  const { stop, person, session, announce } = useModels();
  const { path, query, route } = useLocation();
  const say = useSay();
  const name = screenFor({
    path,
    isLiftingStop: query.seen === '1' || query.again === '1',
    firstRun: person.preferences.value.firstRun,
    isSessionRunning: session.view.value !== undefined,
    isSessionToRate: session.finished.value !== undefined,
  });
  useStopRedirect(name === 'check' && (query.seen === '1' || query.again === '1'));
  useFocusOnHeading(name);
  useEffect(() => {
    document.title = say('title.tab', { screen: say(`title.${name}`) });
    if (!isAt(path, name)) route(addressOf(name), true);
  }, [name, path, say, route]);

  const Screen = screens[name];
  const isStopped = stop.inForce.value !== undefined && name !== 'check';
  return (
    <>
      <Announcer
        polite={{ id: announce.polite.value.number, text: announce.polite.value.text }}
        urgent={{ id: announce.assertive.value.number, text: announce.assertive.value.text }}
      />
      {closedScreens.includes(name) ? undefined : <MainNav current={name} />}
      {isStopped ? undefined : <Screen />}
    </>
  );
}

/** A stop is shown by its own prerendered page. It replaces this one, so that Back does not lead behind it. */
function useStopRedirect(isLifting: boolean): void {
  const { stop, session } = useModels();
  useSignalEffect(() => {
    const inForce = stop.inForce.value;
    if (inForce === undefined || isLifting) return;
    void session.abort().then(() => location.replace(`/stop/${inForce.tier}/`));
  });
}

/** After each change of screen the heading takes the focus, so that it is read and Tab goes on from there. */
function useFocusOnHeading(name: ScreenName): void {
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [name]);
}
