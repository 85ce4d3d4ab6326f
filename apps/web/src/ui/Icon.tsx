// SPDX-License-Identifier: MIT
import { type IconName, iconPaths } from './icons.ts';

/** Always decoration: the words beside it, or the name of its button, say what it means. */
export function Icon({ name, size, flip, mark }: IconProps) {
  const look = ['ic', size === 'large' ? 'l' : size === 'small' ? 's' : '', flip ? 'flip' : '', mark ? 'mark' : ''];
  return (
    <svg class={look.filter(Boolean).join(' ')} viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}

interface IconProps {
  readonly name: IconName;
  readonly size?: 'small' | 'large' | undefined;
  /** Points the other way in right-to-left languages: arrows of navigation, never play keys or sides. */
  readonly flip?: boolean | undefined;
  /** Shown only while its control is chosen. */
  readonly mark?: boolean | undefined;
}
