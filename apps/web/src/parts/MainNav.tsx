// SPDX-License-Identifier: MIT
import { useSay } from '../i18n/WordsContext.tsx';
import type { IconName } from '../ui/icons.ts';
import { TabBar } from '../ui/TabBar.tsx';

const tabs = [
  { name: 'today', href: '/', icon: 'home' },
  { name: 'find', href: '/find/', icon: 'find' },
  { name: 'read', href: '/techniques/', icon: 'read' },
  { name: 'journal', href: '/journal/', icon: 'journal' },
  { name: 'settings', href: '/settings/', icon: 'settings' },
  { name: 'help', href: '/help/', icon: 'help' },
] as const satisfies readonly { name: string; href: string; icon: IconName }[];

/** The way to every part of the app, Help with the numbers to call among them. */
export function MainNav({ current }: { readonly current: string }) {
  const say = useSay();
  return (
    <TabBar
      label={say('nav.label')}
      tabs={tabs.map(({ name, href, icon }) => {
        return { href, icon, label: say(`nav.${name}`), current: name === current };
      })}
      menu={{ label: say('app.menu'), close: say('app.close') }}
    />
  );
}
