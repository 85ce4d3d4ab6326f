// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface SurfaceProps {
  readonly children: ComponentChildren;
  /** Id of its heading, so that it is a named region. */
  readonly labelledBy?: string | undefined;
  readonly class?: string | undefined;
}

const classes = (...names: readonly (string | undefined)[]): string => names.filter(Boolean).join(' ');

/** The sign: at most one a screen; it holds the next thing to do. */
export function Plate({ children, labelledBy, class: extra }: SurfaceProps) {
  return (
    <section class={classes('plate', extra)} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}

export function Card({ children, labelledBy, class: extra }: SurfaceProps) {
  return (
    <section class={classes('card', extra)} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}

/** Lists as rows with hairlines, edge to edge in a card. */
export function RowList({ children }: Pick<SurfaceProps, 'children'>) {
  return <ul class="card flush list">{children}</ul>;
}

/** The heading of a screen. It takes the focus when it comes, so that it is read; it cannot be tabbed to. */
export function ScreenTitle({ children, id }: ScreenTitleProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h1 tabIndex={-1} id={id} ref={title}>
      {children}
    </h1>
  );
}

interface ScreenTitleProps {
  readonly children: ComponentChildren;
  readonly id?: string | undefined;
}

/** Keys at the start, title or words in the middle, keys at the end. */
export function TopBar({ start, children, end }: TopBarProps) {
  return (
    <div class="top">
      {start}
      {children}
      {end ? <div class="top-end">{end}</div> : undefined}
    </div>
  );
}

interface TopBarProps {
  readonly start?: ComponentChildren;
  readonly children?: ComponentChildren;
  readonly end?: ComponentChildren;
}

/** One calm message: what happened, what still works, one thing to do. */
export function Notice({ icon, title, titleId, children, tone }: NoticeProps) {
  return (
    <div class={classes(tone === 'plate' ? 'plate' : 'card', 'notice', tone === 'careful' ? 'careful' : undefined)}>
      <Icon name={icon} />
      <div class="grow stack tight">
        <p class="b" id={titleId}>
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}

interface NoticeProps {
  readonly icon: IconName;
  readonly title: string;
  /** For what is explained by it. */
  readonly titleId?: string | undefined;
  readonly children?: ComponentChildren;
  /** `careful` has the colour of stop; the plate is for the one message that matters now. */
  readonly tone?: 'plain' | 'plate' | 'careful' | undefined;
}

/** The mark of the app: dough under a thumb. Decoration; its name stands beside it. */
export function Logo() {
  return (
    <svg class="mark-logo" viewBox="0 0 48 48" aria-hidden="true">
      <rect class="logo-plate" width="48" height="48" rx="14" />
      <path
        class="logo-dough"
        d="M8 27c0-8.5 5-13 9.2-13 2.6 0 2.7 6.2 6.8 6.2S28.2 14 30.8 14C35 14 40 18.5 40 27c0 7.5-6.5 11-16 11S8 34.5 8 27z"
      />
      <circle class="logo-thumb" cx="24" cy="12.6" r="4.6" />
    </svg>
  );
}
