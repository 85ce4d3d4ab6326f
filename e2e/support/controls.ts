// SPDX-License-Identifier: MIT
import type { Locator, Page } from 'playwright-core';

/** Everything on a page that can be activated. The bar of tabs is the same everywhere and is tried by itself. */
const activatable =
  ':not(nav *):is(a[href], button, summary, select, textarea, input:not([type="hidden"]), [role="slider"], [role="switch"])';

export interface Control {
  readonly name: string;
  /** The same for what is made alike: links into one folder of pages or to other sites, cards to tick, keys of a table. */
  readonly kind: string;
  /** Its place among all that could be activated. */
  readonly index: number;
}

/** Controls that are shown and can be used now, in order: those of the sheet alone while one is open. */
export async function controlsOf(page: Page): Promise<readonly Control[]> {
  return page.evaluate((selector) => {
    const sheet = document.querySelector('dialog[open]');
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element, index) => {
      const isShown = element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
      // What is chosen already changes nothing when it is chosen again.
      const isChosen = element.matches('[type="radio"]:checked');
      const isUsable =
        isShown && !isChosen && !element.matches(':disabled') && (sheet === null || sheet.contains(element));
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      const words = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
      const name = `${element.tagName.toLowerCase()} "${words.trim().slice(0, 60)}"`;
      const folder = element.getAttribute('href')?.match(/^(\/[\w-]+\/(?=#|[\w-]+\/)|https:\/\/)/)?.[0];
      const kinds = [
        ...(folder === undefined ? [] : [`a in ${folder}`]),
        ...(element.matches('[type="checkbox"]') ? ['a card to tick'] : []),
        ...(element.closest('table') ? ['a key of a table'] : []),
      ];
      return isUsable ? [{ name, kind: kinds[0] ?? name, index }] : [];
    });
  }, activatable);
}

/**
 * Activates one control as a person would, and tells whether anything came of it: another address, a changed screen or
 * announcement, a download, a chooser of files, printing, or another app.
 */
export async function activate(page: Page, { index }: Control): Promise<boolean> {
  const control = page.locator(activatable).nth(index);
  const outside = watchOutside(page);
  const before = await stateOf(page);
  await use(control);
  const end = Date.now() + reactionMs;
  while (Date.now() < end) {
    if (outside.happened() || (await stateOf(page)) !== before) return true;
    await page.waitForTimeout(30);
  }
  return false;
}

/** Long enough for a page to load on a slow test machine, milliseconds. */
const reactionMs = 3000;

async function use(control: Locator): Promise<void> {
  const kind = await control.evaluate((element) => {
    if (element.getAttribute('role') === 'slider') return 'slider';
    if (element instanceof HTMLSelectElement) return 'select';
    if (element instanceof HTMLInputElement) return element.type;
    return element.getAttribute('href')?.replace(/:.*/, '') ?? 'button';
  });
  switch (kind) {
    case 'slider':
      return control.press('ArrowRight');
    case 'text':
    case 'search':
      return control.fill('x');
    case 'select':
      await control.selectOption({ index: 2 });
      return;
    // The browser hands these to other apps, which a test machine has not.
    case 'tel':
    case 'sms':
    case 'mailto':
      return control.evaluate((element) => element.setAttribute('data-handed-over', ''));
    case 'checkbox':
    case 'radio':
      return control.evaluate((element) => (element as HTMLElement).click());
    // The way past the header comes into view with the focus only.
    case '#content':
      await control.focus();
      return control.press('Enter');
    default:
      return control.click({ timeout: 5000 });
  }
}

function watchOutside(page: Page): { happened: () => boolean } {
  let seen = false;
  const see = () => {
    seen = true;
  };
  page.once('download', see);
  page.once('filechooser', see);
  page.once('popup', see);
  page.once('dialog', see);
  return { happened: () => seen };
}

/** All that can be seen or heard of a page, as one text. The countdown moves by itself and does not count. */
async function stateOf(page: Page): Promise<string> {
  return (
    page
      .evaluate(() => {
        const fields = [...document.querySelectorAll('input, select, textarea')].map((field) => {
          if (field instanceof HTMLInputElement && !['text', 'search'].includes(field.type)) return field.checked;
          return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
        });
        const body = document.body.cloneNode(true);
        if (!(body instanceof HTMLElement)) return '';
        for (const moving of body.querySelectorAll('[role="timer"], .ring svg')) moving.remove();
        const root = [...document.documentElement.attributes].map(({ value }) => value);
        const printed = document.documentElement.dataset.printed;
        return JSON.stringify([
          location.href,
          body.innerHTML,
          fields,
          root,
          printed,
          document.fullscreenElement?.tagName,
        ]);
      })
      // Another page is on its way.
      .catch(() => `loading ${Math.random()}`)
  );
}
