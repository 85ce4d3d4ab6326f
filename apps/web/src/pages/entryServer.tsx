// SPDX-License-Identifier: MIT

import arApp from 'virtual:words/ar-XB/app';
import arAtlas from 'virtual:words/ar-XB/atlas';
import arEvidence from 'virtual:words/ar-XB/evidence';
import arNames from 'virtual:words/ar-XB/names';
import arPages from 'virtual:words/ar-XB/pages';
import arSafety from 'virtual:words/ar-XB/safety';
import arTechniques from 'virtual:words/ar-XB/techniques';
import enApp from 'virtual:words/en/app';
import enAtlas from 'virtual:words/en/atlas';
import enEvidence from 'virtual:words/en/evidence';
import enNames from 'virtual:words/en/names';
import enPages from 'virtual:words/en/pages';
import enSafety from 'virtual:words/en/safety';
import enTechniques from 'virtual:words/en/techniques';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../i18n/language.ts';
import type { WordModule } from '../i18n/say.ts';
import { makeWords, type Words, WordsContext } from '../i18n/WordsContext.tsx';
import { Document } from './Document.tsx';
import type { PageAssets, RenderedPage } from './pageAssets.ts';
import { type SitePage, sitePages } from './sitePages.tsx';

const modulesByLanguage: Readonly<Record<Language, readonly WordModule[]>> = {
  en: [enApp, enAtlas, enEvidence, enNames, enPages, enSafety, enTechniques],
  'ar-XB': [arApp, arAtlas, arEvidence, arNames, arPages, arSafety, arTechniques],
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
