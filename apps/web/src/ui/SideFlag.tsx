// SPDX-License-Identifier: MIT
import { Icon } from './Icon.tsx';

export interface SideFlagProps {
  readonly side: 'left' | 'right' | 'both';
  /** "Left". */
  readonly word: string;
  /** "hand". */
  readonly part: string;
}

/** Which side, at the physical edge of the screen: it never mirrors with the language. Both sides hang on the left. */
export function SideFlag({ side, word, part }: SideFlagProps) {
  return (
    <p class={side === 'right' ? 'flag r' : 'flag'}>
      {side === 'right' ? undefined : <Icon name={side} />}
      <span class="flag-words">
        <b>{word}</b> <span>{part}</span>
      </span>
      {side === 'right' ? <Icon name="right" /> : undefined}
    </p>
  );
}
