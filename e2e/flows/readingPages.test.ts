// SPDX-License-Identifier: MIT
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/chromium.ts';
import { startServer, type TestServer } from '../support/server.ts';

const kinds = [
  '/techniques/palm-pads/',
  '/techniques/',
  '/areas/upper-back/',
  '/points/',
  '/points/bl40/',
  '/paths/',
  '/paths/longest-nerves/',
  '/places/',
  '/places/palm/',
  '/places/keep-off/',
  '/day/',
  '/day/typing/',
  '/nerve-pain/',
  '/when-to-get-help/',
  '/how-we-grade/',
  '/about/',
  '/read/',
  '/routines/desk-hands/',
  '/conditions/blood-thinners/',
  '/conditions/numb-skin/',
  '/scents/lavender/',
  '/evidence/',
  '/glossary/',
  '/help/',
  '/stop/emergency/',
  '/stop/urgent/',
  '/nowhere/',
];
const stop = { tier: 'emergency', id: 'stop-1', ruleIds: ['RF-02'], questions: ['RF-02'], country: 'GB' };
/** Width of the window, and size of the letters in percent. */
const sizes = [
  [320, 100],
  [390, 100],
  [768, 100],
  [1024, 100],
  [1440, 100],
  [390, 200],
] as const;
const targetMin = 48;

let server: TestServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  page = browser.page;
});
afterAll(async () => {
  await browser.forget();
  await server.stop();
});

const open = (address: string) => page.goto(server.address + address);

/** Runs with script switched off, as some people browse. */
async function withoutScript(run: () => Promise<void>) {
  const session = await browser.context.newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await run();
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
  await session.detach();
}

async function techniqueAddresses() {
  await open('/techniques/');
  const links = await page.locator('main a[href^="/techniques/"]').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

/** Raises or lifts a stop as another tab would: in storage, and over the channel. */
async function setStop(record: typeof stop | undefined) {
  const other = await browser.context.newPage();
  await other.goto(`${server.address}/about/`);
  await other.evaluate((value) => {
    if (value === undefined) localStorage.removeItem('knead.stop');
    else localStorage.setItem('knead.stop', JSON.stringify(value));
  }, record);
  await other.close();
}

describe('technique pages', () => {
  it('each print on one sheet of A4', async () => {
    const addresses = await techniqueAddresses();
    expect(addresses).toHaveLength(33);
    for (const address of addresses) {
      await open(address);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      const text = pdf.toString('latin1');
      expect([address, text.match(/\/Type\s*\/Page[^s]/g)?.length]).toEqual([address, 1]);
      expect(text).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/);
    }
  });

  it('are whole with script switched off', () =>
    withoutScript(async () => {
      await open('/techniques/palm-pads/');
      expect(await page.locator('main h2:visible').allInnerTexts()).toEqual([
        'Where',
        'How',
        'Pressure',
        'Feels right',
        'Ease off',
        'Leave it out if',
        'How sure are we?',
      ]);
      expect(await page.getByRole('button').count()).toBe(0);
    }));

  it('hold the picture still by a checkbox', async () => {
    await open('/techniques/palm-pads/');
    const moving = page.locator('.tech-pic .mv');
    expect(await moving.isVisible()).toBe(true);
    await page.getByRole('checkbox').check({ force: true });
    expect(await moving.isVisible()).toBe(false);
    expect(await page.locator('.tech-pic .stills .contact').isVisible()).toBe(true);
    expect(await page.locator('.tech-pic .stills .tag').count()).toBe(5);
  });
});

describe('a stop', () => {
  it('stands with the number without script', () =>
    withoutScript(async () => {
      await open('/stop/emergency/');
      expect(await page.getByRole('link', { name: /1 1 2/ }).getAttribute('href')).toBe('tel:112');
      expect(await page.getByText('112 works on most mobile phones').isVisible()).toBe(true);
    }));

  it('raised in another tab takes a massage page away within a second, and back when it is lifted', async () => {
    await open('/techniques/palm-pads/');
    await setStop(stop);
    await page.waitForURL('**/stop/emergency/', { timeout: 1000 });
    expect(await page.getByRole('link', { name: 'Call 9 9 9 now' }).count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Call 1 1 2 now' }).count()).toBe(0);
    expect(await page.getByText(/^“I have pain in my chest/).isVisible()).toBe(true);
    await setStop(undefined);
    await page.waitForURL(`${server.address}/`, { timeout: 1000 });
  });

  it('leaves no way round by an address, and keeps help open', async () => {
    await open('/about/');
    await setStop({ ...stop, tier: 'urgent' });
    for (const address of ['/techniques/', '/areas/upper-back/', '/techniques/wall-ball/', '/stop/emergency/']) {
      await open(address);
      await page.waitForURL('**/stop/urgent/');
    }
    await open('/help/');
    expect(page.url()).toBe(`${server.address}/help/`);
    await setStop(undefined);
  });
});

describe.each(kinds)('%s', (address) => {
  it('has no fault that an accessibility scan finds, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('never scrolls sideways, not even with letters twice as large', async () => {
    for (const [width, percent] of sizes) {
      await page.setViewportSize({ width, height: 844 });
      await open(address);
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', `${size}%`), percent);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([width, percent, wide]).toEqual([width, percent, width]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it('has targets large enough for a knuckle, links within sentences aside', async () => {
    await open(address);
    const small = await page.evaluate((min) => {
      const targets = [...document.querySelectorAll('a, button, summary, input')];
      return targets
        .filter(
          (target) => target.checkVisibility() && target.closest('p:not(.call-line), .source-facts, .skip') === null,
        )
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < min - 0.5;
        })
        .map((target) => target.outerHTML.slice(0, 80));
    }, targetMin);
    expect(small).toEqual([]);
  });
});

describe('own limits on pages', () => {
  const keep = (own: unknown) =>
    page.evaluate((text) => localStorage.setItem('knead.page.own', text), JSON.stringify(own));
  const seen = () => page.locator('main').innerText();

  it('say what is left out, softer or at rest, and nothing to anybody else', async () => {
    await open('/techniques/palm-pads/');
    expect(await seen()).not.toMatch(/For you|Left out/);
    expect(await seen()).toContain('Never more than Firm.');
    await keep({
      'wh-palm-pads': { ceiling: 2, rest: { says: 'Left out until Monday 30 November.', until: 4_000_000_000_000 } },
    });
    await page.reload();
    const text = await seen();
    expect(text).toContain('Left out until Monday 30 November.');
    expect(text).toContain('For you: up to “Light”.');
    expect(text).toContain('Never more than Light.');
    expect(text).not.toContain('Never more than Firm.');
    await open('/techniques/');
    expect(await seen()).toContain('Rests for now');
  });

  it('forget a rest that is over, and go with what the app forgets', async () => {
    await open('/techniques/palm-pads/');
    await keep({ 'wh-palm-pads': { rest: { says: 'Left out for today.', until: 1 } }, 'fa-toe-milk': { out: 'both' } });
    await page.reload();
    expect(await seen()).not.toContain('Left out for today.');
    await open('/areas/feet-and-ankles/');
    expect(await seen()).toContain('Left out for you');
    // The app holds no entry: it leaves nothing behind.
    await open('/');
    await page.waitForFunction(() => localStorage.getItem('knead.page.own') === null);
  });

  it('cut the register to a grade and a topic, also without script', async () => {
    await withoutScript(async () => {
      await open('/evidence/');
      const shown = () => page.locator('.register li[data-grade]:visible').count();
      const all = await shown();
      await page.locator('label:has(#grade-moderate)').click();
      const moderate = await shown();
      expect(moderate).toBeGreaterThan(0);
      expect(moderate).toBeLessThan(all);
      await page.locator('label:has(#topic-habit)').click();
      expect(await shown()).toBeLessThan(moderate);
    });
  });
});
