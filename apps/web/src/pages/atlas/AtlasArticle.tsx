// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { PageTools } from '../PageTools.tsx';
import { Door } from '../reading/parts.tsx';

interface AtlasArticleOptions {
  /** The index above this page; absent on an index. */
  readonly back?: { readonly href: string; readonly name: WordKey };
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
  /** What is honest about all pages of this kind, said at the end. */
  readonly note: WordKey;
}

/** A page of the atlas: its title and answer, its sections, what is honest about it, and the way to help. */
export function AtlasArticle({ back, title, lead, children, note }: AtlasArticleOptions): JSX.Element {
  const say = useSay();
  return (
    <article class="reading atlas" data-aloud>
      {back === undefined ? undefined : <PageTools back={back.href} backName={say(back.name)} print />}
      <h1>{title}</h1>
      <p class="lede q">{lead}</p>
      {children}
      <p class="callout atlas-note">{say(note)}</p>
      <div class="no-print">
        <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      </div>
    </article>
  );
}
