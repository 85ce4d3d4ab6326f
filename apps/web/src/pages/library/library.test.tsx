// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import {
  CLAIMS,
  CONDITIONS,
  claimKey,
  conditionAddress,
  EVIDENCE_TOPICS,
  evidenceEntries,
  LIBRARY_ADDRESSES,
  NOT_CLAIMS,
  ROUTINE_IDS,
  routineAddress,
  routineStartAddress,
  routines,
  ruleSet,
  techniqueAddress,
  techniquesById,
} from '@knead/content';
import { GRADES } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { words } from '../../model/testing/makeWorld.fixture.ts';
import { renderPages } from '../entryServer.tsx';
import { conditionFacts } from './conditionFacts.ts';

const assets = { appScripts: [], pageScript: '/page.js', appStyles: [], pageStyles: [], font: '/font.woff2' };
const css = readFileSync(new URL('../../styles/library.css', import.meta.url), 'utf8');
const pages = renderPages({ assets });
const htmlOf = (address: string) => pages.find((page) => page.address === address)?.html ?? '';

describe('the library', () => {
  it.each(LIBRARY_ADDRESSES)('%s has no section without content, and a way to help', (address) => {
    const html = htmlOf(address);
    expect(html).not.toMatch(/<h2>[^<]*<\/h2><\/section>|<ul[^>]*><\/ul>|<ol[^>]*><\/ol>|undefined/);
    expect(html).toContain('href="/help/"');
  });

  it('leads to every page of it from its hub in two steps', () => {
    const linked = (html: string) => [...html.matchAll(/href="(\/[^"#]*)"/g)].map((match) => match[1] ?? '');
    const near = linked(htmlOf('/read/'));
    const far = new Set([...near, ...near.flatMap((address) => linked(htmlOf(address)))]);
    expect(LIBRARY_ADDRESSES.filter((address) => !far.has(address) && address !== '/read/')).toEqual([]);
  });
});

describe('the page of a routine', () => {
  it.each(ROUTINE_IDS)('%s names what it holds in order, and opens the app with it', (id) => {
    const html = htmlOf(routineAddress(id));
    const places = routines[id].wishes.map(({ technique }) => {
      const facts = Object.values(techniquesById).find((one) => one.id === technique);
      return html.indexOf(`href="${techniqueAddress(facts?.slug ?? '')}"`);
    });
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(html).toContain(`href="${routineStartAddress(id)}"`);
  });
});

describe('the pages of conditions', () => {
  it('are as many as there are cards of the profile', () => {
    const cards = ruleSet.groups.filter(({ phase }) => phase === 'profile').flatMap(({ questionIds }) => questionIds);
    expect(CONDITIONS.map(({ card }) => card).toSorted()).toEqual(cards.toSorted());
    expect(new Set(CONDITIONS.map(({ slug }) => slug)).size).toBe(CONDITIONS.length);
  });

  it.each(CONDITIONS)('$slug names each technique once, and no id stands on it', (condition) => {
    const { asUsual, softer, leftOut, byPlace } = conditionFacts(condition);
    const all = [...asUsual, ...softer.map(({ facts }) => facts), ...leftOut, ...byPlace].map(({ id }) => id);
    expect([...all].sort()).toEqual(Object.keys(techniquesById).sort());
    const html = htmlOf(conditionAddress(condition.slug));
    expect(html.replaceAll(/data-[a-z]+="[^"]*"/g, '')).not.toMatch(/\b(CI|RF|SIGN|ST)-\d/);
  });

  it('say for blood thinners and a foot ulcer what the rules say', () => {
    const thinner = conditionFacts({ card: 'CI-01', slug: 'blood-thinners' });
    expect(thinner.leftOut.map(({ id }) => id)).toContain('ub-floor-roller');
    expect(thinner.softer.map(({ facts, ceiling }) => [facts.id, ceiling])).toContainEqual(['fa-arch-thumbs', 3]);
    const ulcer = conditionFacts({ card: 'CI-16', slug: 'foot-ulcer' });
    expect(ulcer.asUsual.map(({ id }) => id)).toContain('wh-palm-pads');
    expect([...ulcer.byPlace, ...ulcer.leftOut].map(({ id }) => id)).toContain('fa-arch-thumbs');
  });
});

describe('the register', () => {
  const html = htmlOf('/evidence/');

  it('holds every source once, with grade and topics', () => {
    for (const { id, grade, about } of evidenceEntries) {
      expect(html.split(`id="${id}" data-grade="${grade}" data-topics="${about.join(' ')}"`), id).toHaveLength(2);
    }
  });

  it('keeps the facts of every source on the page, behind a tap', () => {
    expect(html.match(/<details data-paper/g)).toHaveLength(evidenceEntries.length);
    for (const { doi } of evidenceEntries) if (doi !== undefined) expect(html).toContain(`https://doi.org/${doi}`);
  });

  it.each([...GRADES.map((one) => `grade-${one}`), ...EVIDENCE_TOPICS.map((one) => `topic-${one}`)])(
    'can be cut to %s without script',
    (choice) => {
      expect(html).toContain(`id="${choice}"`);
      const value = choice.replace(/^(grade|topic)-/, '');
      expect(css).toMatch(new RegExp(`:has\\(#${choice}:checked\\) li\\[[^\\]]*\\]:not\\(\\[[^\\]]*="${value}"\\]\\)`));
    },
  );

  it('says every claim we make, and every one we do not', () => {
    const text = html.replaceAll('&amp;', '&');
    for (const { id } of CLAIMS) expect(text).toContain(words.say(claimKey(id)));
    expect(html.match(/sign-close.*?<\/ul>/s)?.[0].match(/<li/g)).toHaveLength(NOT_CLAIMS.length);
  });
});
