// SPDX-License-Identifier: MIT
import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../i18n/WordsContext.tsx';
import type { PageKind } from './browser/stopGuard.ts';
import type { PageAssets } from './pageAssets.ts';

/** What the head of a document says about it. */
export interface PageHead {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** `app` loads the app; the others load the small page script and read well without it. */
  readonly kind: PageKind | 'app';
}

interface DocumentOptions {
  readonly head: PageHead;
  readonly assets: PageAssets;
  readonly children: ComponentChildren;
}

/** Colours of the browser's own bars: the page's ground, or the red of a stop screen. */
const themeColors = { light: '#eff5f3', dark: '#0a1a1f', stop: '#871a16' } as const;

/** A whole document. It holds no inline script and no inline style, so that a strict content policy lets all of it pass. */
export function Document({ head, assets, children }: DocumentOptions): JSX.Element {
  const { language, direction } = useWords();
  return (
    <html lang={language} dir={direction} data-page={head.kind}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <ThemeColor kind={head.kind} />
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="icon" href="/icons/knead.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/apple-touch-icon.png" />
        <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <Files kind={head.kind} assets={assets} />
      </head>
      <body>{children}</body>
    </html>
  );
}

function ThemeColor({ kind }: { readonly kind: PageHead['kind'] }): JSX.Element {
  if (kind === 'stop') return <meta name="theme-color" content={themeColors.stop} />;
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={themeColors.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={themeColors.dark} />
    </>
  );
}

/** Massage pages wait for their small script before they show: with a stop in force nothing of them may appear. */
const beforeShowing = { blocking: 'render' };

/** The app's own scripts come after what the page shows by itself: style, font, and the first script, which is small. */
const afterShowing = { fetchPriority: 'low' } as const;

function Files({ kind, assets }: { readonly kind: PageHead['kind']; readonly assets: PageAssets }): JSX.Element {
  const app = kind === 'app';
  const styles = app ? assets.appStyles : assets.pageStyles;
  const preloads = (app ? assets.firstPreloads : assets.pagePreloads) ?? [];
  const later = (app ? assets.modulePreloads : undefined) ?? [];
  return (
    <>
      {styles.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {preloads.map((href) => (
        <link key={href} rel="modulepreload" href={href} />
      ))}
      {later.map((href) => (
        <link key={href} rel="modulepreload" href={href} {...afterShowing} />
      ))}
      {app ? (
        assets.appScripts.map((src, index) => (
          <script key={src} type="module" src={src} {...(index > 0 ? afterShowing : {})} />
        ))
      ) : (
        <script type="module" src={assets.pageScript} {...(kind === 'massage' ? beforeShowing : {})} />
      )}
    </>
  );
}
