// SPDX-License-Identifier: MIT
import type { Preferences } from '@knead/domain';

/** Screens of the app itself; reading pages, Help and the stop screens are documents of their own. */
export const SCREEN_NAMES = ['today', 'welcome', 'check', 'session', 'after', 'find', 'journal', 'settings'] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

interface Situation {
  /** As the router gives it: without a slash at the end. */
  readonly path: string;
  /** The person came from a stop screen, to say that they have been seen or chose wrong. */
  readonly isLiftingStop: boolean;
  readonly firstRun: Preferences['firstRun'];
  readonly isSessionRunning: boolean;
  /** Everything is let go of, and the person may go on to the check whatever the journal says. */
  readonly isCheckOpen: boolean;
  readonly isSessionToRate: boolean;
}

/** Links to these stay inside the app; everything else is loaded as a page. */
export const isAppAddress = /^\/(?:(?:welcome|check|session|after|find|journal|settings)\/)?(?:\?.*)?$/;

/**
 * The screen for an address, as things stand: the first run comes before everything but lifting a stop, a session that
 * runs is not left by going back, and it or its rating is shown only while there is one.
 */
export function screenFor({ path, isLiftingStop, firstRun, ...running }: Situation): ScreenName {
  const asked = SCREEN_NAMES.find((name) => path === `/${name}`) ?? 'today';
  if (isLiftingStop && asked === 'check') return 'check';
  if (firstRun !== 'done') return 'welcome';
  if (running.isSessionRunning) return running.isCheckOpen && asked === 'check' ? 'check' : 'session';
  if (asked === 'welcome') return 'today';
  if (asked === 'session') return running.isSessionToRate ? 'after' : 'today';
  if (asked === 'after' && !running.isSessionToRate) return 'today';
  return asked;
}

/** The address of a screen. It ends in a slash, because each is a folder of the built site. */
export function addressOf(name: ScreenName): string {
  return name === 'today' ? '/' : `/${name}/`;
}

/** Whether the router's path is that of a screen. */
export function isAt(path: string, name: ScreenName): boolean {
  return path === (name === 'today' ? '/' : `/${name}`);
}
