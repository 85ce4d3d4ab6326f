// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../i18n/WordsContext.tsx';
import { Logo } from '../ui/surfaces.tsx';

const readable: readonly (readonly [string, WordKey])[] = [
  ['/techniques/', 'page.nav.techniques'],
  ['/nerve-pain/', 'page.nav.nervePain'],
  ['/when-to-get-help/', 'page.nav.help'],
  ['/about/', 'page.nav.about'],
];

/** What stands at the app's addresses until its script has drawn the screen; without script, the way to what can be read. */
export function AppShell(): JSX.Element {
  const say = useSay();
  return (
    <>
      <div id="app">
        <main class="shell">
          <Logo />
          <h1 class="vh">{say('page.shell.title')}</h1>
          <p class="vh">{say('page.shell.loading')}</p>
          <div class="line" aria-hidden="true">
            <b />
            <i />
            <b />
            <i />
            <b />
            <i />
            <b />
          </div>
        </main>
      </div>
      {/* Shown by the script when not even the words could be loaded, as on a first visit that is cut off. */}
      <div id="shell-trouble" class="page bare stack" hidden>
        <p class="b" role="alert">
          {say('page.shell.trouble')}
        </p>
        <p>
          <a href="/">{say('page.shell.again')}</a>
        </p>
      </div>
      <noscript>
        <div class="page bare stack">
          <p class="b">{say('page.shell.noScript')}</p>
          <ul class="card flush list">
            {readable.map(([href, key]) => (
              <li key={href}>
                <a href={href}>{say(key)}</a>
              </li>
            ))}
          </ul>
        </div>
      </noscript>
    </>
  );
}
