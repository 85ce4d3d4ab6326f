// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../support/pages/check.ts';
import { find } from '../support/pages/find.ts';
import { journal } from '../support/pages/journal.ts';
import { firstRun } from '../support/pages/welcome.ts';
import { meetAgain, meetPerson } from '../support/person.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { makeTestClock, movedBy } from '../support/testClock.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const clock = makeTestClock({ speed: 6 });

async function meetAtMap() {
  const person = await meetPerson({ clock });
  await firstRun(person.page, server.address);
  await find.open(person.page);
  return person;
}

const fingers = ['Left hand: thumb, palm side', 'Left hand: index finger, palm side'] as const;

/** Runs in the page: a recogniser that works on the device alone and always hears the same. */
function standInForSpeech(): void {
  class StandIn extends EventTarget {
    static available() {
      return Promise.resolve('available');
    }
    static install() {
      return Promise.resolve(true);
    }
    get processLocally() {
      return true;
    }
    set processLocally(_) {}
    start() {
      const results = [[{ transcript: 'left thumb and index finger' }]];
      setTimeout(() => this.dispatchEvent(Object.assign(new Event('result'), { results })));
    }
    abort() {}
  }
  Object.assign(window, { SpeechRecognition: StandIn });
}

describe('the body map', () => {
  it('goes from words to a path, to its moves, to a led session', async () => {
    const { page, complaints } = await meetAtMap();
    await find.mark(page, 'left thumb and index finger', ...fingers);
    await find.mark(page, 'left middle finger', 'Left hand: middle finger, palm side');
    await find.path(page, 'Median nerve, at the wrist, left side').waitFor();
    await page.getByText('Serves 3 of the 3 places you marked.').first().waitFor();
    await page.getByText('Only an examination can tell more.').waitFor();
    await find.make(page).click();
    await check.pass(page);
    await page.getByRole('timer').or(check.startNow(page)).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('is there again after a reload and a kill, and takes back stroke by stroke', async () => {
    const person = await meetAtMap();
    const { page } = person;
    await find.mark(page, 'left thumb and index finger', ...fingers);
    await page.reload();
    await page.getByText('Serves 2 of the 2 places you marked.').first().waitFor();
    await find.clear(page).click();
    await page.getByText('Mark where it tingles or hurts.').waitFor();
    await find.undo(page).click();
    await page.getByText('Serves 2 of the 2 places you marked.').first().waitFor();
    await person.kill();
    const again = await meetAgain(person, { clock });
    await again.page.goto(`${server.address}/find/`);
    await again.page.getByText('Serves 2 of the 2 places you marked.').first().waitFor();
  });

  it('keeps a painting, lays it there the next day, and shows then and now', async () => {
    const person = await meetAtMap();
    const { page } = person;
    await find.mark(page, 'left thumb and index finger', ...fingers);
    await find.keep(page).click();
    await page.getByText('Kept in your journal.').waitFor({ state: 'attached' });
    await journal.open(page);
    await page.getByText('2 places marked').waitFor();
    const later = await meetAgain(person, { clock: movedBy(clock, 24) });
    await later.page.goto(server.address);
    await find.open(later.page);
    await later.page.getByRole('button', { name: 'Still the same: keep for today' }).waitFor();
    await find.feeling(later.page, 'Numb').check();
    await find.mark(later.page, 'left heel', 'Left foot: heel');
    await later.page.getByRole('heading', { name: 'Then' }).waitFor();
    await later.page.getByRole('button', { name: 'As last time' }).click();
    await later.page.getByRole('button', { name: 'Still the same: keep for today' }).click();
    await journal.open(later.page);
    await expect.poll(() => later.page.getByText('2 places marked').count()).toBe(2);
  });

  it('names no path for both feet alike, and asks first what may need help soon', async () => {
    const { page } = await meetAtMap();
    await find.feeling(page, 'Numb').check();
    for (const side of ['Left', 'Right']) {
      await find.mark(page, 'big toe', `${side} foot: big toe, underside`);
      await find.mark(page, 'heel', `${side} foot: heel`);
    }
    await page.getByRole('heading', { name: 'Both feet, like socks' }).waitFor();
    expect(await find.path(page, /nerve/i).count()).toBe(0);
    await find.clear(page).click();
    for (const side of ['Left', 'Right']) await find.mark(page, 'buttock', `${side} buttock`);
    await page.getByText('one question about the places around your seat').waitFor();
    expect(await find.make(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Answer the check' }).click();
    await check.pain(page).waitFor();
  });

  it('shows help first for words of danger', async () => {
    const { page } = await meetAtMap();
    await find.search(page).fill('chest pain');
    await page.getByRole('link', { name: /112/ }).waitFor();
  });

  it('walks the list with arrows, one tab stop, left and right of the person', async () => {
    const { page } = await meetAtMap();
    await find.way(page, 'List').check({ force: true });
    await find.group(page, 'Sole of the foot').check({ force: true });
    await find.spot(page, 'Left foot: heel').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await find.spot(page, 'Right foot: sole, inner half, Tingling').waitFor();
    const stops = page.locator('.zones button[tabindex="0"]');
    expect(await stops.count()).toBe(1);
  });

  it('marks on pictures by finger and by keys, the side always that of the person', async () => {
    const { page } = await meetAtMap();
    const whole = page.getByRole('group', { name: /^Body, front/ });
    await whole.getByRole('button', { name: 'Left hand: middle of the palm' }).focus();
    await page.keyboard.press('Enter');
    const palm = page.getByRole('group', { name: /^Left: palm of the hand/ });
    await palm.getByRole('button', { name: 'Left hand: thumb mound' }).focus();
    await page.keyboard.press('Enter');
    await palm.getByRole('button', { name: 'Left hand: thumb mound, Tingling' }).waitFor();
    // A screen reader presses without a pointer and without a key.
    const press = { bubbles: true, detail: 0 };
    await palm.getByRole('button', { name: /^Left hand: thumb mound/ }).dispatchEvent('click', press);
    await palm.getByRole('button', { name: 'Left hand: thumb mound', exact: true }).waitFor();
    await palm.getByRole('button', { name: 'Left hand: thumb mound', exact: true }).dispatchEvent('click', press);
    await palm.getByRole('button', { name: 'Left hand: thumb mound, Tingling' }).waitFor();
    // There and back by arrows leads to the same place.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-spot'));
    const from = await focused();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).not.toBe(from);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(from);
    await page.getByRole('radio', { name: 'Right', exact: true }).check({ force: true });
    await page.getByRole('group', { name: /^Right: palm of the hand/ }).waitFor();
    await page.getByText('Serves 1 of the 1 place you marked.').first().waitFor();
    expect(await find.path(page, /right side$/).count()).toBe(0);
  });

  it('asks by name where a finger covers more than one place', async () => {
    const { page } = await meetAtMap();
    await page
      .getByRole('group', { name: /^Body, front/ })
      .getByRole('button', { name: 'Right hand: thumb mound' })
      .focus();
    await page.keyboard.press('Enter');
    const ring = page.getByRole('button', { name: 'Right hand: ring finger, palm side, thumb half' });
    await ring.waitFor();
    const box = await ring.boundingBox();
    if (box === null) throw new Error('The ring finger is not on the screen.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page
      .getByRole('dialog', { name: 'Which one?' })
      .getByRole('button', { name: /ring finger, palm side, thumb half/ })
      .click();
    await page.getByText('Serves 1 of the 1 place you marked.').first().waitFor();
  });

  it('draws where not to press, and takes a move at its number on the picture', async () => {
    const { page } = await meetAtMap();
    await find.mark(page, 'left thumb and index finger', ...fingers);
    await find.mark(page, 'left middle finger', 'Left hand: middle finger, palm side');
    await page
      .getByRole('group', { name: /^Body, front/ })
      .getByRole('button', { name: 'Left hand: thumb mound' })
      .focus();
    await page.keyboard.press('Enter');
    const palm = page.getByRole('group', { name: /^Left: palm of the hand/ });
    await palm.locator('.never').first().waitFor();
    await page.getByText('Pulse at the wrist · Heel of the hand').waitFor();
    await page.getByRole('checkbox', { name: 'Where not to press' }).uncheck({ force: true });
    expect(await palm.locator('.never').count()).toBe(0);
    const take = page.getByRole('button', { name: 'Take: Palm pads' });
    const before = await take.getAttribute('aria-pressed');
    await palm.locator('[data-site="thumb-branch"]').click();
    const which = page.getByRole('dialog', { name: 'Which one?' });
    await which.getByRole('button', { name: 'Take: Palm pads' }).click();
    await which.waitFor({ state: 'hidden' });
    expect(await take.getAttribute('aria-pressed')).not.toBe(before);
  });

  it('turns in 3D with the marked places, and a tap there marks', async () => {
    const person = await meetPerson({ clock, webgl: true });
    const { page, complaints } = person;
    await firstRun(page, server.address);
    await find.open(page);
    await find.feeling(page, 'Pain').check();
    await find.mark(page, 'right thigh', 'Right thigh: front');
    await page.getByRole('button', { name: 'Turn it in 3D' }).click();
    const field = page.getByRole('application', { name: /^Body to turn/ });
    await field.locator('canvas').waitFor();
    await find.clear(page).click();
    // It was turned to the marked place, so that lies in the middle.
    await field.click();
    await find.undo(page).waitFor();
    await page.getByText('Right thigh: front: Pain').waitFor({ state: 'attached' });
    expect(complaints).toEqual([]);
  });

  it('hears a place where the browser understands speech on the device', async () => {
    const { page, complaints } = await meetAtMap();
    await page.addInitScript(standInForSpeech);
    await page.reload();
    await page.getByRole('button', { name: 'Say where it is' }).click();
    await page.getByRole('listitem').filter({ hasText: fingers[0] }).getByRole('button').click();
    await page.getByText('Serves 1 of the 1 place you marked.').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('works with the server gone, from a cold start', async () => {
    const own = await startServer();
    const person = await meetPerson({ clock });
    const { page } = person;
    await firstRun(page, own.address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 20_000 })
      .toBe(true);
    await own.stop();
    await page.goto(`${own.address}/find/`);
    await page.locator('.zone').first().waitFor();
    await page
      .getByRole('group', { name: /^Body, front/ })
      .getByRole('button', { name: 'Left hand: thumb mound' })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: /^Left: palm of the hand/ }).waitFor();
    await find.mark(page, 'left middle finger', 'Left hand: middle finger, palm side');
    await page.getByText('Serves 1 of the 1 place you marked.').first().waitFor();
  });

  it.each(['damaged', 'unreachable'])(
    'says so where the places of a picture are %s, and the list has them',
    async (fault) => {
      const person = await meetPerson({ clock });
      const { page } = person;
      // The worker keeps whole files only; without it the app asks for them one by one.
      await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
      await page.route('**/zones-body-front-*.js', (route) =>
        fault === 'unreachable'
          ? route.abort()
          : route.fulfill({ contentType: 'text/javascript', body: 'export default [{' }),
      );
      await firstRun(page, server.address);
      await find.open(page);
      await page.getByText('The picture could not be loaded. The list has every place.').waitFor();
      await find.way(page, 'List').click();
      await find.mark(page, 'left middle finger', 'Left hand: middle finger, palm side');
      await page.getByText('Serves 1 of the 1 place you marked.').first().waitFor();
    },
  );
});
