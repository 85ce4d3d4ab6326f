// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../i18n/WordsContext.tsx';
import { WelcomeLead } from '../parts/WelcomeLead.tsx';
import { Logo } from '../ui/surfaces.tsx';

const readable: readonly (readonly [string, WordKey])[] = [
  ['/techniques/', 'page.nav.techniques'],
  ['/nerve-pain/', 'page.nav.nervePain'],
  ['/when-to-get-help/', 'page.nav.help'],
  ['/about/', 'page.nav.about'],
];

/** Addresses where somebody may come who has never been here. */
const strangersCome: readonly string[] = ['/', '/welcome/'];

/**
 * What stands at the app's addresses until its script has drawn the screen: for strangers the top of their first screen, which
 * the first script shows; without script, the way to what can be read.
 */
export function AppShell({ address }: { readonly address: string }): JSX.Element {
  const say = useSay();
  const meetsStrangers = strangersCome.includes(address);
  // One main heading a page, also before the script has chosen which part is shown.
  const Title = meetsStrangers ? 'p' : 'h1';
  return (
    <>
      <div id="app">
        <main class="shell">
          <Logo />
          <Title class="vh">{say('page.shell.title')}</Title>
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
        {meetsStrangers ? (
          <main class="page ask welcome" data-stranger hidden>
            <WelcomeLead />
          </main>
        ) : undefined}
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
