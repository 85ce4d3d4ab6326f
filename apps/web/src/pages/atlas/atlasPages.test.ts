// SPDX-License-Identifier: MIT
import {
  deniedIn,
  english,
  keepOffAddress,
  keepOffAreas,
  pathAddress,
  paths,
  placeAddress,
  pointAddress,
  points,
  techniqueAddress,
  techniques,
  techniquesAt,
  triggerAddress,
  triggers,
} from '@knead/content';
import { isZoneId, ZONE_GROUPS, ZONES, zonesById } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { renderPages } from '../entryServer.tsx';

const assets = {
  appScripts: [],
  pageScript: '/assets/page.js',
  appStyles: [],
  pageStyles: [],
  font: '/assets/font.woff2',
};
const pages = new Map(renderPages({ assets }).map(({ address, html }) => [address, html]));
/** What stands between the frame of a page. */
const mainOf = (address: string) => /<main.*?<\/main>/s.exec(pages.get(address) ?? '')?.[0] ?? '';
const plain = (text: string) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const sectionOf = (html: string, heading: string) =>
  new RegExp(`<h2>${heading}</h2>(.*?)</section>`, 's').exec(html)?.[1] ?? '';
const words = english.atlas;

const addresses = [...pages.keys()].filter((address) => /^\/(points|paths|places|day)\//.test(address));

describe('every page of the atlas', () => {
  it.each(addresses)('%s answers first, has no empty section and leads to help', (address) => {
    const html = mainOf(address);
    expect(html).toMatch(/<h1>[^<]+<\/h1><p class="lede q">[^<]+<\/p>/);
    expect(html).not.toMatch(/<h[23]>[^<]*<\/h[23]><\/section>|<(ul|dl|dd|ol|p)( [^>]*)?><\/\1>/);
    expect(html).toContain('href="/when-to-get-help/"');
    expect(html).toContain('class="callout atlas-note"');
    expect(plain(html)).not.toMatch(/undefined|\bnull\b|\[object/);
  });

  it.each(addresses)('%s says no denied word and names no disease', (address) => {
    expect(deniedIn('atlas', plain(mainOf(address)))).toEqual([]);
    expect(address).not.toMatch(/carpal|neuropath|morton|outlet|syndrome/);
  });

  it.each(addresses)('%s is listed by the index of its section', (address) => {
    const index = `/${address.split('/')[1]}/`;
    if (address !== index) expect(mainOf(index)).toContain(`href="${address}"`);
  });
});

describe('the page of a point', () => {
  it.each(points)('$code claims no effect, and leads to each technique that meets it', ({ id }) => {
    const html = mainOf(pointAddress(id));
    expect(html).toContain('A point is an aid to find a place. No effect is claimed for a point.');
    for (const met of techniquesAt(id)) {
      expect(html).toContain(`href="${techniqueAddress(techniques.get(met.id)?.slug ?? '')}"`);
    }
  });

  it.each(points)('$code warns first where it lies in a red zone', ({ id, press }) => {
    const html = mainOf(pointAddress(id));
    const warning = html.indexOf('A red zone: nothing presses here, by hand or with a tool.');
    expect(warning >= 0).toBe(press === 'never');
    if (press !== 'never') return;
    expect(warning).toBeLessThan(html.indexOf('<h2>What lies there</h2>'));
    expect(html).toContain(`href="${keepOffAddress}`);
    expect(html).not.toContain('Works on it.');
  });

  it.each(points)('$code is pressed only as a technique says', ({ id, press }) => {
    const html = mainOf(pointAddress(id));
    expect(html.includes('It may be pressed, as the techniques below say.')).toBe(press === 'may');
    if (press === 'may') expect(html).toContain('<h2>Techniques that meet it</h2>');
  });

  it.each(points)('$code says what is traditionally left out in pregnancy, and no more', ({ id, pregnancy }) => {
    const said = plain(sectionOf(mainOf(pointAddress(id)), 'In pregnancy'));
    if (pregnancy === undefined) expect(said).toBe('');
    else expect(said).toMatch(/^ Traditionally left out( on some lists)?\. Leaving it out costs nothing\. $/);
  });
});

describe('the page of a path', () => {
  it.each(paths)('$slug is general anatomy: each place, each site in order, and that people differ', (path) => {
    const html = mainOf(pathAddress(path.slug));
    expect(html).toContain(words['paths.answer.note']);
    for (const zone of [...path.core, ...path.sometimes]) expect(plain(html)).toContain(words[`zone.${zone}.name`]);
    const sites = sectionOf(html, 'Along its way').match(/<div class="site">/g) ?? [];
    expect(sites).toHaveLength(path.sites.length);
    for (const { techniques: ids } of path.sites) {
      for (const id of ids) expect(html).toContain(`href="${techniqueAddress(techniques.get(id)?.slug ?? '')}"`);
    }
  });

  it.each(paths)('$slug offers nothing where the path is kept off', (path) => {
    const [, ...sites] = sectionOf(mainOf(pathAddress(path.slug)), 'Along its way').split('<div class="site">');
    for (const [index, { care }] of path.sites.entries()) {
      expect(sites[index]?.includes('Keep off. Nothing presses here.')).toBe(care === 'never');
      if (care === 'never') expect(sites[index]).not.toContain('href=');
    }
  });

  it('sends those who feel it on both sides to a doctor and to their skin before any massage', () => {
    const both = paths.filter(({ kind }) => kind === 'longest');
    expect(both).toHaveLength(1);
    for (const path of paths) {
      const html = mainOf(pathAddress(path.slug));
      const card = html.indexOf('<h2>If both sides feel it alike</h2>');
      expect(card >= 0).toBe(path.kind === 'longest');
      if (path.kind !== 'longest') continue;
      expect(card).toBeLessThan(html.indexOf('<h2>Places it usually serves</h2>'));
      const said = plain(sectionOf(html, 'If both sides feel it alike'));
      expect(said).toMatch(/fits no single path.*doctor.*skin first.*softly.*never more than Light/);
      expect(plain(html)).not.toMatch(/Never more than (Comfortable|Firm)/);
    }
  });

  it('never shows what would tell one path from another', () => {
    for (const { slug } of paths) expect(mainOf(pathAddress(slug))).not.toMatch(/likel|probab|score|most often/i);
  });
});

describe('the page of a place', () => {
  it.each([...ZONE_GROUPS])('%s names each of its zones and every path that serves it', (group) => {
    const html = mainOf(placeAddress(group));
    const parts = html.split('<section class="part"').slice(1);
    const here = ZONES.filter((zone) => zonesById[zone].group === group);
    expect(parts).toHaveLength(here.length);
    for (const [index, zone] of here.entries()) {
      const part = parts[index]?.split('</section>')[0] ?? '';
      expect(part).toContain(` id="${zone}"><h3>${words[`zone.${zone}.name`]}</h3>`);
      const serving = paths.filter(({ core, sometimes }) => [...core, ...sometimes].includes(zone));
      expect(part.match(/<a /g)).toHaveLength(serving.length);
      for (const { slug } of serving) expect(part).toContain(`href="${pathAddress(slug)}"`);
    }
  });

  it.each([...ZONE_GROUPS])('%s leads to its techniques and says where to keep off', (group) => {
    const html = mainOf(placeAddress(group));
    const isHere = (zone: string) => isZoneId(zone) && zonesById[zone].group === group;
    for (const { slug, zones } of techniques.values()) {
      expect(html.includes(`href="${techniqueAddress(slug)}"`)).toBe(zones.some(isHere));
    }
    for (const { id, zones } of keepOffAreas) {
      expect(html.includes(`href="${keepOffAddress}#${id}"`)).toBe(zones.some((zone) => isHere(zone.id)));
    }
  });
});

describe('the page of places to keep off', () => {
  it.each(keepOffAreas)('says where $id is, why, and what it forbids', ({ id, forbids }) => {
    const html = new RegExp(`<section [^>]*id="${id}">(.*?)</section>`, 's').exec(mainOf(keepOffAddress))?.[1] ?? '';
    for (const part of ['name', 'where', 'why'] as const) {
      expect(html).toContain(english.atlas[`keepOff.${id}.${part}` as keyof typeof words]);
    }
    const nothing = html.includes('Nothing at all is done here.');
    expect(nothing).toBe(forbids.strokes === 'all');
    if (nothing) return;
    expect(html).toMatch(/Still fine by hand|Not here/);
    expect(html).toContain(
      `Never more than</dt><dd>${english.names[`pressure.${forbids.ceiling}.name` as 'pressure.1.name']}<`,
    );
    expect(html).toContain('Tools</dt><dd>None<');
  });

  it('stays open while a stop is in force, and pages that lead to techniques do not', () => {
    for (const address of addresses) {
      const kind = /data-page="(\w+)"/.exec(pages.get(address) ?? '')?.[1];
      expect([address, kind]).toEqual([address, address === keepOffAddress ? 'reading' : 'massage']);
    }
  });
});

describe('the page of something a day may hold', () => {
  it.each(triggers)('$slug leads to its paths, most at hand first, and guesses no cause', ({ slug, paths: ids }) => {
    const html = mainOf(triggerAddress(slug));
    const links = [...html.matchAll(/href="(\/paths\/[^"]+)"/g)].map(([, href]) => href);
    const expected = ids.map((id) => pathAddress(paths.find((path) => path.id === id)?.slug ?? ''));
    expect(links.filter((href) => href !== '/paths/')).toEqual(expected);
    expect(html).toContain('An invitation to look. It names no cause.');
  });

  it.each(triggers)(
    '$slug puts doctor and skin before any massage where both sides may feel it',
    ({ slug, paths: ids }) => {
      const html = mainOf(triggerAddress(slug));
      const looked = paths.filter(({ id }) => ids.includes(id));
      const card = html.indexOf('<h2>If both sides feel it alike</h2>');
      expect(card >= 0).toBe(looked.some(({ kind }) => kind === 'longest'));
      expect(card).toBeLessThan(html.indexOf('<h2>Paths worth a look</h2>'));
      const beside = looked
        .filter(({ kind }) => kind !== 'longest')
        .flatMap(({ sites }) => sites.flatMap((site) => site.techniques));
      for (const { id, slug: name } of techniques.values()) {
        expect(html.includes(`href="${techniqueAddress(name)}"`)).toBe(beside.includes(id));
      }
    },
  );
});
