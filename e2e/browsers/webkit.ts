// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { browsers } from '../../tools/lib/browsers.mjs';
import type { BrowserDriver, Control, Key, Role } from './driver.ts';
import { isDriverReady, startSession, WebDriverError, type WebDriverSession } from './webDriver.ts';

export interface WebKitOptions {
  /** Where files are saved that a page hands over. */
  readonly downloads: string;
}

/**
 * WebKit in its small GTK browser, on a screen of its own that nobody sees, in a window as narrow as it gets: nearly
 * that of a phone. It keeps nothing once it is closed.
 */
export async function openWebKit({ downloads }: WebKitOptions): Promise<BrowserDriver> {
  const found = browsers.webkit.find();
  if (found === undefined) throw new Error(`WebKit is missing. ${browsers.webkit.advice}`);
  const home = await mkdtemp(join(tmpdir(), 'knead-webkit-'));
  await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const child = startDriver(found, port, home);
  const end = async () => {
    await endGroup(child);
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const driver = `http://127.0.0.1:${port}`;
    await untilReady(driver, child);
    const session = await startSession(driver, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.WEBKIT_BROWSER_PATH, args: ['--automation'] },
    });
    await session.post('/window/rect', { width: 390, height: 844 });
    return makeDriver(session, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function startDriver(found: Record<string, string>, port: number, home: string): ChildProcess {
  const screen = ['--auto-servernum', '--server-args=-screen 0 1280x1024x24'];
  return spawn(found.XVFB_RUN_PATH ?? '', [...screen, found.WEBKIT_DRIVER_PATH ?? '', `--port=${port}`], {
    // A group of its own: the driver, the browser and the screen are ended together.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_CONFIG_HOME: home,
      TMPDIR: home,
      // Its sandbox cannot be had by root, which is who runs in most containers.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function untilReady(driver: string, child: ChildProcess): Promise<void> {
  const limit = Date.now() + 60_000;
  while (!(await isDriverReady(driver))) {
    if (child.exitCode !== null) throw new Error(`The WebKit driver ended with ${child.exitCode}.`);
    if (Date.now() > limit) throw new Error('The WebKit driver does not answer.');
    await pause(100);
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}

/** Where each role is looked for; the name is then the browser's own word. */
const selectors: Readonly<Record<Role, string>> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  slider: '[role=slider]',
  textbox: 'input[type=text]',
};

/** Keys as WebDriver writes them (W3C WebDriver, 17.4.2). */
const keyCodes: Readonly<Record<Key, string>> = { Home: '\uE011', ArrowRight: '\uE014' };

function makeDriver(session: WebDriverSession, end: () => Promise<void>): BrowserDriver {
  const isNamed = async (id: string, name: string): Promise<boolean> =>
    (await session.get(`/element/${id}/computedlabel`)) === name;
  return {
    async goto(address) {
      await session.post('/url', { url: address });
    },
    async reload() {
      await session.post('/refresh', {});
    },
    evaluate: (expression) => session.post('/execute/sync', { script: `return ${expression}`, args: [] }),
    async find(role, name) {
      const controls: Control[] = [];
      for (const id of await session.shown(selectors[role])) {
        // A screen that changes meanwhile takes its elements along.
        if (await isNamed(id, name).catch(falseWhenStale)) controls.push(makeControl(session, id));
      }
      return controls;
    },
    async choose(option) {
      for (const id of await session.elements('select option')) {
        if ((await session.get(`/element/${id}/text`)) === option) return makeControl(session, id).click();
      }
      throw new Error(`There is no "${option}" in the list.`);
    },
    async attach(file) {
      const [field] = await session.elements('input[type=file]');
      if (field === undefined) throw new Error('There is no field for a file.');
      await session.post(`/element/${field}/value`, { text: file });
    },
    async close() {
      await session.end().catch(() => undefined);
      await end();
    },
  };
}

function makeControl(session: WebDriverSession, id: string): Control {
  const write = async (text: string): Promise<void> => {
    await session.post(`/element/${id}/value`, { text });
  };
  return {
    async click() {
      await session.post(`/element/${id}/click`, {});
    },
    press: (key) => write(keyCodes[key]),
    type: write,
  };
}

function falseWhenStale(error: unknown): boolean {
  if (error instanceof WebDriverError && error.code === 'stale element reference') return false;
  throw error;
}
