// SPDX-License-Identifier: MIT
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONTRACT_CASES } from '../../apps/web/src/platform/journal/testing/storeContract.ts';
import { openBrowser, type TestBrowser } from '../support/chromium.ts';
import type { Fault } from './harness/faults.ts';
import { type HarnessSite, startHarnessSite } from './harnessSite.ts';

let site: HarnessSite;
let browser: TestBrowser;

let address: string;

beforeAll(async () => {
  site = await startHarnessSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.forget();
  await site.stop();
});
beforeEach(() => {
  address = site.freshAddress();
});
afterEach(async () => {
  const [first, ...others] = browser.context.pages();
  await first?.goto('about:blank');
  for (const page of others) await page.close();
});

async function openTab(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.harness !== undefined);
  return page;
}

const open = (page: Page, home: 'database' | 'record' | 'best', options: { tomorrow?: boolean; fault?: Fault } = {}) =>
  page.evaluate(([where, how]) => window.harness.open(where, how), [home, options] as const);
const append = (page: Page, ...marks: string[]) => page.evaluate((given) => window.harness.append(given), marks);
const marks = (page: Page) => page.evaluate(() => window.harness.marks());
const plant = (page: Page, fault: Fault) => page.evaluate((given) => window.harness.plant(given), fault);
const read = (...value: string[]) => ({ ok: true, value });

describe.each(['database', 'record'] as const)('journal store: %s', (home) => {
  it.each(CONTRACT_CASES)('$title', async ({ title }) => {
    const page = await openTab();
    await page.evaluate(([where, name]) => window.harness.runContract(where, name), [home, title] as const);
    expect(browser.complaints).toEqual([]);
  });

  it('keeps entries over a restart of the browser', async () => {
    const first = await openTab();
    expect(
      await open(first, 'best', home === 'record' ? { fault: { fault: 'no-files', error: 'UnknownError' } } : {}),
    ).toBe(home);
    await append(first, 'a', 'b');
    await browser.close();
    browser = await openBrowser({ profile: browser.profile });
    const second = await openTab();
    await open(second, home);
    expect(await marks(second)).toEqual(read('a', 'b'));
  });

  it('refuses a newer schema, in an old tab that was open as well, and writes nothing to it', async () => {
    const old = await openTab();
    await open(old, home);
    await append(old, 'a');
    const fresh = await openTab();
    expect(await open(fresh, home, { tomorrow: true })).toBe(home);
    const refusal = { kind: 'newer-schema', found: 2, known: 1 };
    expect(await append(old, 'b')).toEqual({ ok: false, error: refusal });
    expect(await old.evaluate(() => window.harness.eraseAll())).toEqual({ ok: false, error: refusal });
    expect(await open(await openTab(), home)).toEqual(refusal);
    expect(await append(fresh, 'c')).toMatchObject({ ok: true });
    expect(await marks(fresh)).toEqual(read('a', 'c'));
  });

  it('takes erased content out of the file, of its copies and of what was deleted', async () => {
    const page = await openTab();
    await open(page, home);
    await append(page, ...Array.from({ length: 50 }, (_, index) => `kept-${index}`), 'first-secret');
    await page.evaluate(() => window.harness.saveDraft('second-secret'));
    await page.evaluate(() => window.harness.saveDraft('third-secret'));
    await page.evaluate(() => window.harness.close());
    const look = (text: string) =>
      page.evaluate(
        ([where, given]) => (where === 'database' ? window.harness.isInFiles(given) : window.harness.isInRecord(given)),
        [home, text] as const,
      );
    expect(await look('first-secret')).toBe(true);
    expect(await look('second-secret')).toBe(false);
    // The build of tomorrow keeps a copy from before its migration.
    await open(page, home, { tomorrow: true });
    expect(await page.evaluate(() => window.harness.erase('first-secret'))).toEqual({ ok: true });
    await page.evaluate(() => window.harness.close());
    expect(await look('first-secret')).toBe(false);
    expect(await look('kept-0')).toBe(true);
    await open(page, home, { tomorrow: true });
    expect(await page.evaluate(() => window.harness.eraseAll())).toEqual({ ok: true });
    await page.evaluate(() => window.harness.close());
    for (const text of ['kept-0', 'third-secret']) expect(await look(text)).toBe(false);
  });
});

describe('journal file under faults', () => {
  it.each(['fail-once', 'fail-from'] as const)(
    '%s: with any write failing, each append is there whole or not at all',
    async (fault) => {
      const page = await openTab();
      await open(page, 'database');
      await append(page, 'before');
      const kept = ['before'];
      let refused = 0;
      for (let nth = 1; ; nth += 1) {
        const batch = ['a', 'b', 'c'].map((name) => `${name}${nth}`);
        await plant(page, { fault, nth, error: 'InvalidStateError' });
        const written = await append(page, ...batch);
        const changes = await plant(page, { fault: 'none' });
        if (written.ok) kept.push(...batch);
        else refused += 1;
        expect(await marks(page), `after failure ${nth}: ${JSON.stringify(written)}`).toEqual(read(...kept));
        if (changes < nth) break;
      }
      expect(refused).toBeGreaterThan(5);
      expect(await append(page, 'after')).toMatchObject({ ok: true });
      expect(await marks(page)).toEqual(read(...kept, 'after'));
    },
  );

  it('says that the device is full, and goes on when there is room again', async () => {
    const page = await openTab();
    await open(page, 'database');
    await append(page, 'a');
    await plant(page, { fault: 'fail-from', nth: 1, error: 'QuotaExceededError' });
    expect(await append(page, 'b')).toEqual({ ok: false, error: { kind: 'full' } });
    await plant(page, { fault: 'none' });
    expect(await marks(page)).toEqual(read('a'));
    expect(await append(page, 'c')).toMatchObject({ ok: true });
  });

  it('says that the device is full when the browser itself refuses', async () => {
    const page = await openTab();
    await open(page, 'database');
    await append(page, 'a');
    const session = await browser.context.newCDPSession(page);
    const origin = new URL(address).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 10_000 });
    const many = Array.from({ length: 5000 }, (_, index) => `many-${index}`);
    expect(await append(page, ...many)).toEqual({ ok: false, error: { kind: 'full' } });
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await marks(page)).toEqual(read('a'));
    expect(await append(page, 'b')).toMatchObject({ ok: true });
  });

  it('leaves an old journal as it was when its migration fails', async () => {
    const page = await openTab();
    await open(page, 'database');
    await append(page, 'a');
    await page.evaluate(() => window.harness.close());
    const fault: Fault = { fault: 'fail-from', nth: 12, error: 'InvalidStateError' };
    expect(await open(page, 'database', { tomorrow: true, fault })).toMatchObject({ kind: 'failed' });
    expect(await open(await openTab(), 'database')).toBe('database');
    await page.close();
    const other = await openTab();
    expect(await open(other, 'database')).toBe('database');
    expect(await marks(other)).toEqual(read('a'));
  });

  it('loses no acknowledged entry when the browser is killed in mid-write', async () => {
    for (const round of ['k', 'l', 'm']) {
      const page = await openTab();
      let acknowledged = -1;
      await page.exposeFunction('acknowledge', (number: number) => {
        acknowledged = number;
      });
      await open(page, 'database');
      void page.evaluate((name) => window.harness.writeForever(name), round).catch(() => undefined);
      await expect.poll(() => acknowledged, { timeout: 20_000 }).toBeGreaterThan(40);
      const session = await browser.context.newCDPSession(page);
      const gone = new Promise((resolve) => browser.context.once('close', resolve));
      void session.send('Browser.crash').catch(() => undefined);
      await gone;
      browser = await openBrowser({ profile: browser.profile });
      const after = await openTab();
      expect(await open(after, 'database')).toBe('database');
      const found = await marks(after);
      const expected = Array.from({ length: acknowledged + 1 }, (_, number) => `${round}-${number}`);
      expect(found.ok && expected.filter((mark) => !found.value.includes(mark))).toEqual([]);
    }
  });

  it('goes to another tab whose owner is killed while it holds the file', async () => {
    const [owner, heir] = [await openTab(), await openTab()];
    await open(owner, 'database');
    await append(owner, 'a');
    await owner.close();
    expect(await open(heir, 'database')).toBe('database');
    expect(await marks(heir)).toEqual(read('a'));
  });

  it('changes hands between three tabs that all write at once', async () => {
    const tabs = [await openTab(), await openTab(), await openTab()];
    for (const tab of tabs) expect(await open(tab, 'database')).toBe('database');
    const writes = tabs.flatMap((tab, index) =>
      Array.from({ length: 40 }, (_, number) => append(tab, `${index}-${number}`)),
    );
    for (const written of await Promise.all(writes)) expect(written).toMatchObject({ ok: true });
    for (const tab of tabs) {
      const found = await marks(tab);
      expect(found.ok && new Set(found.value).size).toBe(120);
    }
    expect(await tabs[0]?.evaluate(() => window.harness.heardChanges())).toBe(80);
  });
});

describe('choice of home', () => {
  it.each(['UnknownError', 'NotSupportedError', 'SecurityError'])(
    'keeps one record where files give %s',
    async (error) => {
      const page = await openTab();
      expect(await open(page, 'best', { fault: { fault: 'no-files', error } })).toBe('record');
      await append(page, 'a');
      const other = await openTab();
      expect(await open(other, 'best', { fault: { fault: 'no-files', error } })).toBe('record');
      expect(await marks(other)).toEqual(read('a'));
    },
  );

  it('takes the record over once the browser keeps files', async () => {
    const page = await openTab();
    await open(page, 'best', { fault: { fault: 'no-files', error: 'UnknownError' } });
    await append(page, 'a');
    await page.evaluate(() => window.harness.close());
    expect(await open(page, 'best')).toBe('database');
    expect(await marks(page)).toEqual(read('a'));
    await append(page, 'b');
    await page.evaluate(() => window.harness.close());
    expect(await page.evaluate(() => window.harness.isInRecord('SQLite format'))).toBe(false);
    expect(await open(page, 'best')).toBe('database');
    expect(await marks(page)).toEqual(read('a', 'b'));
  });

  it('never shows an empty journal because the file is out of reach today', async () => {
    const page = await openTab();
    await open(page, 'best');
    await append(page, 'a');
    await page.evaluate(() => window.harness.close());
    const refused = await open(page, 'best', { fault: { fault: 'no-files', error: 'UnknownError' } });
    expect(refused).toMatchObject({ kind: 'unavailable' });
  });

  it('keeps entries until the tab closes where nothing can be stored', async () => {
    const page = await openTab();
    const fault: Fault = { fault: 'no-storage', error: 'SecurityError' };
    expect(await open(page, 'best', { fault })).toBe('memory');
    await append(page, 'a');
    expect(await marks(page)).toEqual(read('a'));
  });
});
