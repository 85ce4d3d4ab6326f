// SPDX-License-Identifier: MIT
import { persistingRules, ruleSet } from '@knead/content';
import type { ComponentType } from 'preact';
import { AfterScreen } from './features/after/AfterScreen.tsx';
import { CheckScreen } from './features/check/CheckScreen.tsx';
import { FindScreen } from './features/find/FindScreen.tsx';
import { JournalScreen } from './features/journal/JournalScreen.tsx';
import { SessionScreen } from './features/session/SessionScreen.tsx';
import { SettingsScreen } from './features/settings/SettingsScreen.tsx';
import { WelcomeScreen } from './features/welcome/WelcomeScreen.tsx';
import type { Language } from './i18n/language.ts';
import { makeCheckModel } from './model/checkModel.ts';
import type { CoreModels, FlowModels } from './model/context.ts';
import { makeCorrectionModel } from './model/correctionModel.ts';
import { makeDataModel } from './model/dataModel.ts';
import { makeFindModel } from './model/findModel.ts';
import { makeHearingModel } from './model/hearingModel.ts';
import { makeInterviewModel } from './model/interviewModel.ts';
import { makeOutlookModel } from './model/outlookModel.ts';
import { makePersistingModel } from './model/persistingModel.ts';
import type { ScreenName } from './model/screenFor.ts';
import { makeSessionModel, type SessionNeeds } from './model/sessionModel.ts';
import { countryNames } from './parts/countryNames.ts';
import type { Hearing } from './ports/hearing.ts';

// The second part of the app: everything behind the first tap, in one chunk of its own.

/** Screens beside Today. */
export const flowScreens: Readonly<Record<Exclude<ScreenName, 'today'>, ComponentType>> = {
  welcome: WelcomeScreen,
  check: CheckScreen,
  session: SessionScreen,
  after: AfterScreen,
  find: FindScreen,
  journal: JournalScreen,
  settings: SettingsScreen,
};

/** What the second part needs of the browser. */
interface FlowNeeds extends Omit<SessionNeeds, keyof CoreModels> {
  readonly hearing: Hearing;
}

/** Works out what the first screen of all needs, so that drawing it takes less at a time. */
export function prepareWelcome(language: Language): void {
  countryNames(language);
}

/** Makes the models of the second part over those of the first. */
export function makeFlowModels(core: CoreModels, needs: FlowNeeds): FlowModels {
  const { journal, person, stop } = core;
  return {
    profile: makeInterviewModel({ ruleSet, journal, person, scope: 'profile' }),
    check: makeCheckModel({ ruleSet, journal, person, stop }),
    correction: makeCorrectionModel({ ruleSet, journal, person, stop }),
    session: makeSessionModel({ ...core, ...needs }),
    data: makeDataModel(journal, needs.clock),
    find: makeFindModel(journal),
    hearing: makeHearingModel(needs.hearing, needs.words.language),
    persisting: makePersistingModel(journal, persistingRules),
    outlook: makeOutlookModel(core),
  };
}
