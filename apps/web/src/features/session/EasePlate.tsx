// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';

interface EasePlateProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What takes the place of the pressure row while the hands are off. */
export function EasePlate({ title, children }: EasePlateProps) {
  return (
    <div class="plate ez">
      {title}
      {children}
    </div>
  );
}
