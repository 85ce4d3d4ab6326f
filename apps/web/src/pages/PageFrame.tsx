// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../i18n/WordsContext.tsx';
import { Logo } from '../ui/surfaces.tsx';

interface FrameOptions {
  /** Address of this page, to mark it in the navigation. */
  readonly address: string;
  readonly children: ComponentChildren;
}

const headLinks: readonly (readonly [string, WordKey])[] = [
  ['/', 'page.nav.today'],
  ['/read/', 'page.nav.read'],
  ['/search/', 'page.nav.search'],
  ['/help/', 'page.nav.helpNow'],
];

const footLinks: readonly (readonly [string, WordKey])[] = [
  ['/about/', 'page.nav.about'],
  ['/evidence/', 'page.evidence.title'],
  ['/how-we-grade/', 'page.nav.grade'],
  ['/nerve-pain/', 'page.nav.nervePain'],
  ['/when-to-get-help/', 'page.nav.help'],
];

/** What stands around every reading page: a way past it, the mark, the four doors, and what is honest about all pages. */
export function PageFrame({ address, children }: FrameOptions): JSX.Element {
  const say = useSay();
  return (
    <>
      <a class="skip" href="#content">
        {say('page.chrome.skip')}
      </a>
      <header class="site-head no-print">
        <a class="site-mark" href="/">
          <Logo />
          <span>{say('page.chrome.siteName')}</span>
        </a>
        <nav aria-label={say('page.chrome.nav')}>
          <Links links={headLinks} address={address} />
        </nav>
      </header>
      <main id="content" class="page bare" tabIndex={-1}>
        {children}
      </main>
      <footer class="site-foot no-print">
        <Links links={footLinks} address={address} />
        <p class="q sm">{say('page.chrome.reviewed')}</p>
        <p class="q sm">{say('page.chrome.licence')}</p>
      </footer>
    </>
  );
}

interface LinksOptions {
  readonly links: readonly (readonly [string, WordKey])[];
  readonly address: string;
}

function Links({ links, address }: LinksOptions): JSX.Element {
  const say = useSay();
  return (
    <ul>
      {links.map(([href, key]) => (
        <li key={href}>
          <a href={href} aria-current={href === address ? 'page' : undefined}>
            {say(key)}
          </a>
        </li>
      ))}
    </ul>
  );
}
