// SPDX-License-Identifier: MIT
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browsers, ensureBrowser } from './browsers.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knead-browsers-'));
  // Nothing of this machine is found, and nothing can be installed on it.
  vi.stubEnv('PATH', folder);
  vi.stubEnv('HOME', folder);
  for (const name of ['CHROME_PATH', 'FIREFOX_PATH', 'PLAYWRIGHT_BROWSERS_PATH']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('finding browsers', () => {
  it('looks along the PATH, and takes the one that was named first of all', () => {
    const found = program('google-chrome');
    expect(browsers.chromium.find()).toEqual({ CHROME_PATH: found });
    const better = program('chromium');
    expect(browsers.chromium.find()).toEqual({ CHROME_PATH: better });
    vi.stubEnv('CHROME_PATH', found);
    expect(browsers.chromium.find()).toEqual({ CHROME_PATH: found });
    vi.stubEnv('CHROME_PATH', join(folder, 'gone'));
    expect(browsers.chromium.find()).toEqual({ CHROME_PATH: better });
  });

  it('needs driver, browser and screen for WebKit', () => {
    program('WebKitWebDriver');
    expect(browsers.webkit.find()).toBeUndefined();
  });

  it('says exactly what to do when a browser can be neither found nor installed', async () => {
    const nowhere = { ...browsers.firefox, find: () => undefined };
    expect(await ensureBrowser(nowhere)).toEqual({
      problem: `Firefox is missing and could not be installed (there is no apt-get here). ${browsers.firefox.advice}`,
    });
  });

  it('gives back where it lies once it was installed', async () => {
    let installed = false;
    const late = {
      ...browsers.chromium,
      find: () => (installed ? { CHROME_PATH: '/there' } : undefined),
      installOtherwise: async () => {
        installed = true;
      },
    };
    expect(await ensureBrowser(late)).toEqual({ env: { CHROME_PATH: '/there' } });
  });
});
