// SPDX-License-Identifier: MIT

import arApp from 'virtual:words/ar-XB/app';
import arAtlas from 'virtual:words/ar-XB/atlas';
import arEvidence from 'virtual:words/ar-XB/evidence';
import arNames from 'virtual:words/ar-XB/names';
import arPages from 'virtual:words/ar-XB/pages';
import arSafety from 'virtual:words/ar-XB/safety';
import arSearch from 'virtual:words/ar-XB/search';
import arTechniques from 'virtual:words/ar-XB/techniques';
import enApp from 'virtual:words/en/app';
import enAtlas from 'virtual:words/en/atlas';
import enEvidence from 'virtual:words/en/evidence';
import enNames from 'virtual:words/en/names';
import enPages from 'virtual:words/en/pages';
import enSafety from 'virtual:words/en/safety';
import enSearch from 'virtual:words/en/search';
import enTechniques from 'virtual:words/en/techniques';
import { contentDocument, DANGERS, dangerKey, openDataFile, synonyms } from '@knead/content';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../i18n/language.ts';
import type { WordModule } from '../i18n/say.ts';
import { makeWords, type Words, WordsContext } from '../i18n/WordsContext.tsx';
import { type SiteSearchData, siteSearchFile } from '../search/siteSearchData.ts';
import { Document } from './Document.tsx';
import type { PageAssets, RenderedPage } from './pageAssets.ts';
import { type SitePage, sitePages } from './sitePages.tsx';

const modulesByLanguage: Readonly<Record<Language, readonly WordModule[]>> = {
  en: [enApp, enAtlas, enSearch, enEvidence, enNames, enPages, enSafety, enTechniques],
  'ar-XB': [arApp, arAtlas, arSearch, arEvidence, arNames, arPages, arSafety, arTechniques],
};

/** What pages are rendered with. The pseudo-language is for tests and pictures; only English is published. */
export interface RenderContext {
  readonly assets: PageAssets;
  readonly language?: Language;
}

/** Renders every page of the site as a whole document, in no particular order; each address once. */
export function renderPages({ assets, language = 'en' }: RenderContext): readonly RenderedPage[] {
  const words = makeWords(language, modulesByLanguage[language]);
  return sitePages(words.say).map((page) => ({ address: page.head.address, html: htmlOf(page, assets, words) }));
}

function htmlOf(page: SitePage, assets: PageAssets, words: Words): string {
  const document = (
    <WordsContext.Provider value={words}>
      <Document head={page.head} assets={assets}>
        {page.body}
      </Document>
    </WordsContext.Provider>
  );
  return `<!doctype html>${renderToString(document)}`;
}

/** What the search of the site knows, in the order of the pages. */
export function siteSearchData(language: Language = 'en'): SiteSearchData {
  const { say } = makeWords(language, modulesByLanguage[language]);
  const entries = sitePages(say).flatMap(({ head, find }) =>
    find === undefined ? [] : [{ address: head.address, ...find }],
  );
  const dangers = DANGERS.map((danger) => dangerKey(danger)).map((key) => [key, say(key)] as const);
  return { entries, synonyms: synonyms(say), dangers: Object.fromEntries(dangers) };
}

/** Files of the site beside its pages, as values to be written as JSON, by path. */
export function siteFiles(): Readonly<Record<string, unknown>> {
  return { [siteSearchFile]: siteSearchData(), [openDataFile]: contentDocument() };
}
