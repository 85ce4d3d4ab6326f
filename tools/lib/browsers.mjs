// SPDX-License-Identifier: MIT
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand, runPackage } from './runCommand.mjs';

/**
 * @typedef {object} Browser
 * @property {string} name
 * @property {readonly string[]} debian packages that bring it
 * @property {() => Record<string, string> | undefined} find variables that tell tests where it lies; undefined when missing
 * @property {string} advice what to do by hand when it can be neither found nor installed
 * @property {() => Promise<unknown>} [installOtherwise] a second way to get it
 */

/** @type {Record<'chromium' | 'firefox' | 'webkit', Browser>} */
export const browsers = {
  chromium: {
    name: 'Chromium',
    debian: ['chromium'],
    find: () => variables({ CHROME_PATH: findChromium() }),
    installOtherwise: () => runPackage('playwright-core', 'cli.js', ['install', 'chromium']),
    advice: 'Install Chromium or Chrome, or set CHROME_PATH to one. On Debian or Ubuntu: sudo apt-get install chromium',
  },
  firefox: {
    name: 'Firefox',
    debian: ['firefox-esr'],
    find: () => variables({ FIREFOX_PATH: findFirefox() }),
    advice: 'Install Firefox, or set FIREFOX_PATH to one. On Debian: sudo apt-get install firefox-esr',
  },
  webkit: {
    name: 'WebKit',
    debian: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () =>
      variables({
        WEBKIT_DRIVER_PATH: onPath(['WebKitWebDriver']),
        WEBKIT_BROWSER_PATH: findMiniBrowser(),
        XVFB_RUN_PATH: onPath(['xvfb-run']),
      }),
    advice: 'Install the WebKit driver. On Debian or Ubuntu: sudo apt-get install webkit2gtk-driver xvfb',
  },
};

/** Path of an installed Chromium or Chrome, or undefined. `CHROME_PATH` wins. */
function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const elsewhere = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ...downloadedChromiums(),
  ];
  return chosen('CHROME_PATH') ?? onPath(names) ?? elsewhere.find((file) => isProgram(file));
}

/** Path of an installed Firefox, or undefined. `FIREFOX_PATH` wins. */
function findFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return chosen('FIREFOX_PATH') ?? onPath(['firefox-esr', 'firefox']) ?? [mac].find((file) => isProgram(file));
}

/** The small WebKit browser that the driver starts; Debian keeps it out of the PATH. */
function findMiniBrowser() {
  const folders = childrenOf('/usr/lib').flatMap((folder) => [folder, ...childrenOf(folder)]);
  const homes = folders.filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder));
  return (
    chosen('WEBKIT_BROWSER_PATH') ?? homes.map((home) => join(home, 'MiniBrowser')).find((file) => isProgram(file))
  );
}

/**
 * Finds a browser, else installs it, and gives back the variables under which tests find it, or the sentence that says
 * what to do by hand.
 * @param {Browser} browser
 * @returns {Promise<{ env: Record<string, string> } | { problem: string }>}
 */
export async function ensureBrowser(browser) {
  const there = browser.find();
  if (there !== undefined) return { env: there };
  console.log(`Installing ${browser.name} …`);
  const tried = await installFromDebian(browser.debian);
  const installed = browser.find();
  if (installed !== undefined) return { env: installed };
  await browser.installOtherwise?.();
  const downloaded = browser.find();
  if (downloaded !== undefined) return { env: downloaded };
  return { problem: `${browser.name} is missing and could not be installed${tried}. ${browser.advice}` };
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<string>} why it was not done, ready to stand in brackets; empty when it was
 */
async function installFromDebian(packages) {
  if (onPath(['apt-get']) === undefined) return ' (there is no apt-get here)';
  if (process.getuid?.() !== 0) return ' (only root may run apt-get)';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env });
  const done = await runCommand('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], { env });
  return done.code === 0 ? '' : ` (apt-get: ${done.output.trim().split('\n').at(-1)})`;
}

/** Browsers that the test library downloaded earlier, newest first. */
function downloadedChromiums() {
  const home = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(process.env.HOME ?? '', '.cache/ms-playwright');
  const folders = childrenOf(home).filter((folder) => /chromium-\d+$/.test(folder));
  return folders.reverse().flatMap((folder) => childrenOf(folder).map((inner) => join(inner, 'chrome')));
}

/** @param {string} variable */
function chosen(variable) {
  const file = process.env[variable];
  return file !== undefined && isProgram(file) ? file : undefined;
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => isProgram(file));
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function childrenOf(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

/**
 * @param {Record<string, string | undefined>} found
 * @returns {Record<string, string> | undefined} undefined when one is missing
 */
function variables(found) {
  /** @type {Record<string, string>} */
  const complete = {};
  for (const [name, value] of Object.entries(found)) {
    if (value === undefined) return undefined;
    complete[name] = value;
  }
  return complete;
}
