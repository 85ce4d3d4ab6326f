// SPDX-License-Identifier: MIT
import { type PageList, pageListKeys, type WordKey } from '@knead/content';
import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icons.ts';

interface ArticleOptions {
  readonly title: WordKey;
  readonly lead: WordKey;
  readonly children: ComponentChildren;
}

/** A page of text: its title, one sentence that says what it is for, and its sections. */
export function Article({ title, lead, children }: ArticleOptions): JSX.Element {
  const say = useSay();
  return (
    <article class="reading" data-aloud>
      <h1>{say(title)}</h1>
      <p class="lede q">{say(lead)}</p>
      {children}
    </article>
  );
}

interface SectionOptions {
  readonly title: WordKey;
  /** Paragraphs, before what else the section holds. */
  readonly says?: readonly WordKey[];
  readonly children?: ComponentChildren;
}

export function Section({ title, says = [], children }: SectionOptions): JSX.Element {
  const say = useSay();
  return (
    <section class="sec stack tight">
      <h2>{say(title)}</h2>
      {says.map((key) => (
        <p key={key}>{say(key)}</p>
      ))}
      {children}
    </section>
  );
}

/** A list of whole sentences, each behind the same sign. */
export function Sentences({ list, icon }: { readonly list: PageList; readonly icon: IconName }): JSX.Element {
  return <Signed says={pageListKeys(list)} icon={icon} />;
}

/** The same for messages that are no numbered list. */
export function Signed({ says, icon }: { readonly says: readonly WordKey[]; readonly icon: IconName }): JSX.Element {
  const say = useSay();
  return (
    <ul class={`plain sign-${icon}`}>
      {says.map((key) => (
        <li key={key}>
          <Icon name={icon} />
          {say(key)}
        </li>
      ))}
    </ul>
  );
}

/** A door to another page. */
export function Door({ href, children }: { readonly href: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <p>
      <a class="link" href={href}>
        {children}
        <Icon name="next" size="small" flip />
      </a>
    </p>
  );
}
