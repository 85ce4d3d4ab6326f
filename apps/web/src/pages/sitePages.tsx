// SPDX-License-Identifier: MIT
import {
  APP_ADDRESSES,
  areaAddress,
  areaKey,
  type Say,
  TECHNIQUE_IDS,
  type TechniqueEntry,
  techniqueAddress,
  techniqueKey,
  techniquesById,
  type WordKey,
  zoneKey,
} from '@knead/content';
import { AREAS, type Area } from '@knead/domain';
import type { ComponentChildren } from 'preact';
import type { SearchEntry } from '../search/siteSearch.ts';
import { AppShell } from './AppShell.tsx';
import { atlasPages } from './atlas/atlasPages.tsx';
import type { PageHead } from './Document.tsx';
import { libraryPages } from './library/libraryPages.tsx';
import { PageFrame } from './PageFrame.tsx';
import { AboutPage } from './reading/AboutPage.tsx';
import { AreaPage } from './reading/AreaPage.tsx';
import { HowWeGradePage } from './reading/HowWeGradePage.tsx';
import { NervePainPage } from './reading/NervePainPage.tsx';
import { NotFoundPage } from './reading/NotFoundPage.tsx';
import { NotKeptPage } from './reading/NotKeptPage.tsx';
import { SearchPage } from './reading/SearchPage.tsx';
import { TechniquesPage } from './reading/TechniquesPage.tsx';
import { WhenToGetHelpPage } from './reading/WhenToGetHelpPage.tsx';
import { HelpPage } from './stop/HelpPage.tsx';
import { StopPage, type StopTier } from './stop/StopPage.tsx';
import { TechniquePage } from './technique/TechniquePage.tsx';
import type { TextPage } from './textPage.ts';

/** A page: what its head says, and what it shows. */
export interface SitePage {
  readonly head: PageHead;
  readonly body: ComponentChildren;
  /** How it is found by words. Absent: nobody looks for it. */
  readonly find?: Omit<SearchEntry, 'address'>;
}

/** Every page of the site, each at its own address. */
export function sitePages(say: Say): readonly SitePage[] {
  return [
    ...APP_ADDRESSES.map((address) => shellPage(address, say)),
    ...TECHNIQUE_IDS.map((id) => techniquePage(techniquesById[id], say)),
    ...AREAS.map((area) => areaPage(area, say)),
    ...stopTiers.map((tier) => stopPage(tier, say)),
    ...atlasPages(say).map((page) => textPage(page, say)),
    ...readingPages.map((page) => readingPage(page, say)),
    ...libraryPages(say).map((page) => textPage(page, say)),
  ];
}

interface ReadingPage {
  readonly address: string;
  readonly kind: 'massage' | 'reading';
  readonly title: WordKey;
  readonly description: WordKey;
  readonly body: ComponentChildren;
}

const readingPages: readonly ReadingPage[] = [
  {
    address: '/techniques/',
    kind: 'massage',
    title: 'page.techniques.title',
    description: 'page.techniques.description',
    body: <TechniquesPage />,
  },
  {
    address: '/help/',
    kind: 'reading',
    title: 'page.helpNow.title',
    description: 'page.helpNow.description',
    body: <HelpPage />,
  },
  {
    address: '/nerve-pain/',
    kind: 'reading',
    title: 'page.nervePain.title',
    description: 'page.nervePain.description',
    body: <NervePainPage />,
  },
  {
    address: '/when-to-get-help/',
    kind: 'reading',
    title: 'page.help.title',
    description: 'page.help.description',
    body: <WhenToGetHelpPage />,
  },
  {
    address: '/how-we-grade/',
    kind: 'reading',
    title: 'page.grading.title',
    description: 'page.grading.description',
    body: <HowWeGradePage />,
  },
  {
    address: '/about/',
    kind: 'reading',
    title: 'page.about.title',
    description: 'page.about.description',
    body: <AboutPage />,
  },
  {
    address: '/search/',
    kind: 'reading',
    title: 'page.search.title',
    description: 'page.search.lead',
    body: <SearchPage />,
  },
  {
    address: '/not-kept/',
    kind: 'reading',
    title: 'page.notKept.title',
    description: 'page.notKept.lead',
    body: <NotKeptPage />,
  },
  {
    address: '/404.html',
    kind: 'reading',
    title: 'page.unknown.title',
    description: 'page.unknown.description',
    body: <NotFoundPage />,
  },
];

/** Pages that stand in for others, or that one is on already. */
const unsought: readonly string[] = ['/404.html', '/not-kept/', '/search/'];

function readingPage({ title, description, ...page }: ReadingPage, say: Say): SitePage {
  return textPage({ ...page, title: say(title), description: say(description) }, say);
}

function textPage({ address, kind, title, description, terms = '', body }: TextPage, say: Say): SitePage {
  const page = framed({ address, kind, title: tabTitle(title, say), description }, body);
  return unsought.includes(address) ? page : { ...page, find: { title, about: description, terms } };
}

function techniquePage(facts: TechniqueEntry, say: Say): SitePage {
  const title = say(techniqueKey(facts.id, 'title'));
  const head: PageHead = {
    address: techniqueAddress(facts.slug),
    kind: 'massage',
    title: tabTitle(title, say),
    description: say('page.techniquePage.description', { title }),
  };
  const places = facts.zones.map((zone) => say(zoneKey(zone, 'left')));
  const terms = [say(techniqueKey(facts.id, 'place')), say(areaKey(facts.area, 'title')), ...places].join(' ');
  const find = { title, about: say(techniqueKey(facts.id, 'for')), terms };
  return { ...framed(head, <TechniquePage facts={facts} />), find };
}

function areaPage(area: Area, say: Say): SitePage {
  const title = say(areaKey(area, 'title'));
  const head: PageHead = {
    address: areaAddress(area),
    kind: 'massage',
    title: tabTitle(title, say),
    description: say('page.areaPage.description', { area: title }),
  };
  return { ...framed(head, <AreaPage area={area} />), find: { title, about: say(areaKey(area, 'intro')), terms: '' } };
}

const stopTiers: readonly StopTier[] = ['emergency', 'urgent'];

/** No frame around it: nothing on a stop screen leads past it. */
function stopPage(tier: StopTier, say: Say): SitePage {
  const title = say(`stop.${tier}.title`);
  const head: PageHead = { address: `/stop/${tier}/`, kind: 'stop', title: tabTitle(title, say), description: title };
  return { head, body: <StopPage tier={tier} /> };
}

function shellPage(address: string, say: Say): SitePage {
  const head: PageHead = {
    address,
    kind: 'app',
    title: say('page.shell.title'),
    description: say('page.shell.description'),
  };
  return { head, body: <AppShell address={address} /> };
}

function framed(head: PageHead, body: ComponentChildren): SitePage {
  return { head, body: <PageFrame address={head.address}>{body}</PageFrame> };
}

function tabTitle(title: string, say: Say): string {
  return say('page.chrome.tabTitle', { title });
}
