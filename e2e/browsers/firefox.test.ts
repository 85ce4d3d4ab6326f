// SPDX-License-Identifier: MIT
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../support/server.ts';
import { type FirefoxOptions, openFirefox } from './firefox.ts';
import { proveFlows, seesReadyOffline, worksAt } from './flows.ts';
import { firstRun, stopTitle } from './steps.ts';
import { makeVisitor, type Visitor } from './visitor.ts';

async function visit(options: FirefoxOptions): Promise<Visitor> {
  const browser = await openFirefox(options);
  onTestFinished(() => browser.close());
  return makeVisitor(browser);
}

async function serve() {
  const server = await startServer();
  onTestFinished(() => server.stop());
  return server;
}

describe('Firefox', () => {
  proveFlows({ open: (downloads) => openFirefox({ downloads }), storageNotice: undefined });

  it('starts cold with no network, as the same person', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'knead-firefox-'));
    onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 3 }));
    const server = await serve();
    const before = await visit({ profile });
    await firstRun(before, server.address);
    await seesReadyOffline(before);
    await before.browser.close();
    await server.stop();
    await worksAt(await visit({ profile }), server.address);
  });

  it('reads every kind of page with JavaScript off', async () => {
    const server = await serve();
    const { browser, control, text } = await visit({ javaScript: false });
    await browser.goto('data:text/html,<p>off</p><script>document.body.textContent = "on"</script>');
    expect((await text()).trim()).toBe('off');
    await browser.goto(`${server.address}/techniques/palm-pads/`);
    for (const part of ['Where', 'How', 'Pressure', 'Feels right', 'Ease off', 'Leave it out if', 'How sure are we?']) {
      await control('heading', part);
    }
    for (const [address, title] of pages) {
      await browser.goto(server.address + address);
      await control('heading', title);
    }
    expect(await text()).toContain('112');
  });
});

/** A page of each kind, by its title. */
const pages = [
  ['/techniques/', 'Techniques'],
  ['/areas/upper-back/', 'Upper back'],
  ['/nerve-pain/', 'What nerve pain feels like'],
  ['/when-to-get-help/', 'When to get help'],
  ['/how-we-grade/', 'How we grade'],
  ['/stop/emergency/', stopTitle],
] as const;
