// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { PathFacts } from '@knead/domain';
import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { PathBullet } from '../../parts/PathBullet.tsx';
import { lineOf } from '../../scene/pathLine.ts';
import { PageTools } from '../PageTools.tsx';
import { Door } from '../reading/parts.tsx';

interface AtlasArticleOptions {
  /** The index above this page; absent on an index. */
  readonly back?: { readonly href: string; readonly name: WordKey };
  readonly title: string;
  /** The nerve path that it is about: its sign stands beside the title, and its line has the same colour. */
  readonly path?: PathFacts;
  readonly lead: string;
  readonly children: ComponentChildren;
  /** What is honest about all pages of this kind, said at the end. */
  readonly note: WordKey;
}

/** A page of the atlas: its title and answer, its sections, what is honest about it, and the way to help. */
export function AtlasArticle({ back, title, path, lead, children, note }: AtlasArticleOptions): JSX.Element {
  const say = useSay();
  const line = path === undefined ? undefined : lineOf(path);
  return (
    <article class={line === undefined ? 'reading atlas' : `reading atlas ${line}`} data-aloud>
      {back === undefined ? undefined : <PageTools back={back.href} backName={say(back.name)} print />}
      <header>
        {path === undefined ? undefined : <PathBullet path={path} />}
        <h1>{title}</h1>
        <p class="lede q">{lead}</p>
      </header>
      {children}
      <p class="callout atlas-note">{say(note)}</p>
      <div class="no-print">
        <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      </div>
    </article>
  );
}
