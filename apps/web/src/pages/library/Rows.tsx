// SPDX-License-Identifier: MIT
import { techniqueAddress, techniqueKey } from '@knead/content';
import type { TechniqueFacts } from '@knead/domain';
import type { ComponentChildren, JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OwnMark } from '../technique/Own.tsx';

interface RowOptions {
  readonly href: string;
  readonly title: string;
  /** What is behind it, or what holds for it. */
  readonly note?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Doors to pages, one under the other. */
export function Rows({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <ul class="card flush list">{children}</ul>;
}

export function Row({ href, title, note, children }: RowOptions): JSX.Element {
  return (
    <li>
      <a class="row grow" href={href}>
        <span class="grow">
          <b>{title}</b>
          {note === undefined ? undefined : <span class="q sm for">{note}</span>}
          {children}
        </span>
        <Icon name="next" size="small" flip />
      </a>
    </li>
  );
}

interface TechniqueRowOptions {
  readonly facts: TechniqueFacts;
  readonly note?: string | undefined;
}

/** A technique by name, without its picture: such lists are long. */
export function TechniqueRow({ facts, note }: TechniqueRowOptions): JSX.Element {
  const say = useSay();
  return (
    <Row href={techniqueAddress(facts.slug)} title={say(techniqueKey(facts.id, 'title'))} note={note}>
      <OwnMark facts={facts} />
    </Row>
  );
}
