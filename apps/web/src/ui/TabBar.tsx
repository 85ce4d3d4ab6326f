// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Sheet } from './Sheet.tsx';
import { Logo } from './surfaces.tsx';

export interface Tab {
  readonly href: string;
  readonly icon: IconName;
  readonly label: string;
  readonly current: boolean;
}

export interface TabBarProps {
  /** Name of the navigation. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** With very large text only two tabs fit; the others move into a menu. */
  readonly menu: { readonly label: string; readonly close: string };
  /** Stands at the foot of the rail, and in the menu. */
  readonly foot?: ComponentChildren;
}

/** Tab bar at the bottom of a phone, rail at the start of a desktop. */
export function TabBar({ label, tabs, menu, foot }: TabBarProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <nav class={tabs.length > 3 ? 'nav folds' : 'nav'} aria-label={label}>
        <div class="logo">
          <Logo />
        </div>
        {tabs.map((tab) => (
          <TabLink key={tab.href} {...tab} />
        ))}
        {tabs.length > 3 ? (
          <button type="button" class="more" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <span>
              <Icon name="menu" />
            </span>
            <span>{menu.label}</span>
          </button>
        ) : undefined}
        {foot === undefined ? undefined : <div class="foot">{foot}</div>}
      </nav>
      <Sheet open={open} title={menu.label} close={menu.close} onClose={() => setOpen(false)}>
        <div class="list">
          {tabs.map(({ href, icon, label: name }) => (
            <a key={href} href={href} onClick={() => setOpen(false)}>
              <Icon name={icon} />
              {name}
            </a>
          ))}
        </div>
      </Sheet>
    </>
  );
}

function TabLink({ href, icon, label, current }: Tab) {
  return (
    <a href={href} aria-current={current ? 'page' : undefined}>
      <span>
        <Icon name={icon} />
      </span>
      <span>{label}</span>
    </a>
  );
}
