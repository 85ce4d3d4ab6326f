// SPDX-License-Identifier: MIT
import {
  ADDRESSES,
  APP_ADDRESSES,
  countries,
  openDataFile,
  ruleSet,
  TECHNIQUE_IDS,
  techniqueAddress,
  techniquesById,
} from '@knead/content';
import { describe, expect, it } from 'vitest';
import { findPicture } from '../scene/pictures.ts';
import { renderPages } from './entryServer.tsx';
import type { PageAssets } from './pageAssets.ts';

const assets: PageAssets = {
  appScripts: ['/assets/journal.js', '/assets/app.js'],
  pageScript: '/assets/page.js',
  appStyles: ['/assets/app.css'],
  pageStyles: ['/assets/page.css'],
  font: '/assets/font.woff2',
  modulePreloads: ['/assets/shared.js'],
};
const pages = renderPages({ assets });
const pseudoPages = renderPages({ assets, language: 'ar-XB' });
const htmlOf = (address: string) => pages.find((page) => page.address === address)?.html ?? '';
const techniquePages = TECHNIQUE_IDS.map(
  (id) => [techniqueAddress(techniquesById[id].slug), techniquesById[id]] as const,
);
const techniqueAddresses = techniquePages.map(([address]) => address);
const stopAddresses = ['/stop/emergency/', '/stop/urgent/'];

describe('every page', () => {
  it('stands at a published address, each exactly once', () => {
    expect(pages.map((page) => page.address).sort()).toEqual([...ADDRESSES].sort());
    expect(pseudoPages.map((page) => page.address).sort()).toEqual([...ADDRESSES].sort());
  });

  it.each(pages)('$address holds nothing that a strict content policy blocks', ({ html }) => {
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
  });

  it.each(pages)('$address says its language, direction, title and description', ({ html }) => {
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr" data-page="[a-z]+"><head><meta charset="utf-8"/);
    expect(html).toMatch(/<title>[^<]+<\/title><meta name="description" content="[^"]+"/);
  });

  it.each(pages)('$address links only to pages that exist', ({ html }) => {
    const links = [...html.matchAll(/<a[^>]*\shref="([^"]+)"/g)].map((match) => match[1] ?? '');
    const inside = links.filter((link) => link.startsWith('/') || link.startsWith('.'));
    const there = [...ADDRESSES, openDataFile];
    for (const link of inside) expect(there).toContain(link.replace(/[?#].*$/, ''));
    for (const link of links) expect(link).toMatch(/^(\/|#content$|tel:(%23|[*\d])|sms:\d|https:\/\/)/);
  });

  it.each(pages)('$address has one main heading and skips no level', ({ html }) => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it.each(pages)('$address uses each id once', ({ html }) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is set right to left in the pseudo-language, pictures aside', () => {
    for (const { html } of pseudoPages) expect(html).toContain('<html lang="ar-XB" dir="rtl"');
  });
});

describe('the app’s addresses', () => {
  it.each(APP_ADDRESSES)('%s holds the first words for a stranger, hidden, only where one may come', (address) => {
    const hasWelcome = /<main[^>]*data-stranger[^>]*hidden/.test(htmlOf(address));
    expect(hasWelcome).toBe(['/', '/welcome/'].includes(address));
    expect(htmlOf(address).includes('It is not a medical device.')).toBe(hasWelcome);
  });

  it.each([...APP_ADDRESSES])('%s loads the app and leads to what can be read without it', (address) => {
    const html = htmlOf(address);
    expect(html).toContain('<div id="app">');
    expect(html).toContain('<script type="module" src="/assets/app.js" fetchPriority="low">');
    expect(html).toContain('<link rel="stylesheet" href="/assets/app.css"/>');
    expect(html).toMatch(/<noscript>.*href="\/techniques\/".*<\/noscript>/);
  });
});

describe('a technique page', () => {
  it.each(techniquePages)('%s has all its sections, in the order of ui.md 12.3', (address, { picture, evidence }) => {
    const html = htmlOf(address);
    const missing = [
      ...(findPicture(picture) === undefined ? [pictureSection] : []),
      ...(evidence.cites.length === 0 ? [sourcesSection] : []),
    ];
    const places = sections.filter((text) => !missing.includes(text)).map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const text of missing) expect(html).not.toContain(text);
  });

  it.each(techniquePages)('%s shows its picture if it has one, five steps and its sources', (address, facts) => {
    const html = htmlOf(address);
    expect(html.includes('>Picture of the place: ')).toBe(findPicture(facts.picture) !== undefined);
    expect(html.match(/<ol class="stops">.*?<\/ol>/)?.[0].match(/<li/g)).toHaveLength(5);
    for (const cite of facts.evidence.cites) expect(html).toContain(`id="${cite}"`);
  });

  it.each(techniqueAddresses)('%s waits for the stop guard, and hides what needs script', (address) => {
    const html = htmlOf(address);
    expect(html).toContain('data-page="massage"');
    expect(html).toContain('<script type="module" src="/assets/page.js" blocking="render">');
    expect(html).toMatch(/<button[^>]*hidden[^>]*data-print/);
    expect(html).toMatch(/<button[^>]*hidden[^>]*data-read-aloud/);
  });

  it('never asks for more than the nerve rule allows', () => {
    for (const address of techniqueAddresses) expect(htmlOf(address)).not.toContain('Never more than Deep');
  });
});

const pictureSection = 'class="pic tech-pic"';
const sourcesSection = '<ol class="refs';

/** Each section by something that stands at its beginning. */
const sections = [
  pictureSection,
  '<h1>',
  '<h2>Where</h2>',
  '<dl class="facts">',
  '<h2>How</h2>',
  '<h2>Pressure</h2>',
  'Feels right</h2>',
  'Ease off</h2>',
  '<h2>Leave it out if</h2>',
  '<h2>How sure are we?</h2>',
  sourcesSection,
];

describe('a stop screen', () => {
  it.each(stopAddresses)('%s shows the local-number sentence and 112 without script', (address) => {
    const shown = htmlOf(address).replaceAll(/<div class="stack tight" data-country="[A-Z]+" hidden>.*?<\/div>/g, '');
    expect(shown).toContain('112 works on most mobile phones in many countries.');
    expect(shown).toMatch(/<a class="btn [^"]*" href="tel:112"/);
  });

  it.each(stopAddresses)('%s knows the numbers of every country', (address) => {
    const html = htmlOf(address);
    for (const { country, emergency } of countries) {
      const block = new RegExp(`data-country="${country}" hidden>(.*?)</div>`).exec(html)?.[1] ?? '';
      expect(block).toContain(`href="tel:${emergency[0]}"`);
    }
  });

  it.each(stopAddresses)('%s has words for every rule that can lead there, all hidden', (address) => {
    const html = htmlOf(address);
    const tiers = address === '/stop/urgent/' ? ['emergency', 'urgent'] : ['emergency'];
    for (const rule of ruleSet.rules.filter(({ cases }) => cases.some(({ tier }) => tiers.includes(tier)))) {
      expect(html).toContain(`data-rule="${rule.id}" hidden`);
    }
    expect(html).not.toMatch(/data-rule="[^"]*"(?! hidden)/);
  });

  it('T66 where an emergency is not sure, the emergency number comes first and the health line second', () => {
    const html = htmlOf('/stop/urgent/');
    const first = html.slice(html.indexOf('data-first="emergency" hidden'), html.indexOf('data-tellings'));
    expect(first).toContain('If it is so, or if you are in doubt: call now.');
    for (const { country, emergency, healthLine } of countries) {
      const blocks = [...first.matchAll(new RegExp(`data-country="${country}" hidden>(.*?)</div>`, 'g'))];
      expect(blocks[0]?.[1], country).toMatch(/^<p class="call-line"><a class="btn call wide"/);
      expect(blocks[0]?.[1], country).toContain(`href="tel:${emergency[0]}"`);
      if (healthLine !== undefined) expect(blocks[1]?.[1], country).toContain('class="btn alt wide"');
    }
    expect(html.indexOf('data-first="health"')).toBeLessThan(html.indexOf('data-first="emergency"'));
  });

  it('T66 says of what was not sure that it was not sure, and never that it was told', () => {
    const html = htmlOf('/stop/urgent/');
    const lines = [...html.matchAll(/<p[^>]*data-unsure="[^"]*" hidden>(.*?)<\/p>/g)].map((match) => match[1] ?? '');
    expect(lines.length).toBeGreaterThan(50);
    for (const line of lines) {
      expect(line).toMatch(/^(You were not sure about this: “|“I am not sure about this: )/);
      expect(line).not.toContain('You told us');
    }
    expect(htmlOf('/stop/emergency/')).not.toContain('data-unsure');
  });

  it.each(stopAddresses)('%s says why it matters', (address) => {
    expect(htmlOf(address)).toMatch(/data-why="RF-03" hidden>We ask because/);
  });

  it.each([...stopAddresses, '/help/', '/when-to-get-help/'])(
    '%s tells of an unchecked number below all there is to do',
    (address) => {
      const html = htmlOf(address);
      const note = html.indexOf('We could not check this number');
      const last = Math.max(
        html.lastIndexOf('btn call'),
        html.lastIndexOf('class="stop-do"'),
        html.lastIndexOf('card stack tight crisis'),
      );
      expect(note).toBeGreaterThan(last);
    },
  );

  it.each(stopAddresses)('%s has no way out but the two of the app, and Help', (address) => {
    const links = [...htmlOf(address).matchAll(/<a[^>]*\shref="(\/[^"]*)"/g)].map((match) => match[1]);
    expect(links).toEqual(['/check/?seen=1', '/check/?again=1', '/help/#crisis']);
  });
});

it('T37 RF-24 Help says whom to call and to talk to in every country, and keeps the way to the techniques', () => {
  const html = htmlOf('/help/');
  const crisis = html.slice(html.indexOf('stack tight crisis'));
  for (const { country, emergency, crisis: lines } of countries) {
    const block = new RegExp(`data-country="${country}" hidden>(.*?)</div>`).exec(crisis)?.[1] ?? '';
    expect(block, country).toContain(emergency[0]);
    for (const { number } of lines) expect(block, country).toContain(number.replaceAll('#', '%23'));
    if (lines.length === 0) expect(block, country).toContain('findahelpline.com');
  }
  expect(html).toContain('href="/techniques/"');
});

it('gives the number of the country on the page When to get help, and a link to lines in other countries', () => {
  const html = htmlOf('/when-to-get-help/');
  for (const { country, emergency } of countries) {
    const block = new RegExp(`data-country="${country}" hidden>(.*?)</div>`).exec(html)?.[1] ?? '';
    expect(block, country).toContain(`href="tel:${emergency[0]}"`);
  }
  for (const page of [html, htmlOf('/help/')]) expect(page).toContain('href="https://findahelpline.com/"');
});

it('says on the page about Knead what it is for, word for word', () => {
  expect(htmlOf('/about/')).toContain(
    'Knead guides adults through gentle self-massage and pauses for general relaxation, comfort and body awareness. ' +
      'It is not a medical device. It does not diagnose, treat, monitor or prevent any disease, and it is not for emergencies.',
  );
});
