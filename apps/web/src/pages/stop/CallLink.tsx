// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { spellDigits } from './spellDigits.ts';

interface CallOptions {
  readonly number: string;
  /** The sentence the number stands in. */
  readonly words: WordKey;
  readonly look?: 'call' | 'alt' | 'link';
}

const classes = { call: 'btn call wide', alt: 'btn alt wide', link: 'link' } as const;

/** A sentence with a number in it, to be read and to be tapped. */
export function CallLink({ number, words, look = 'link' }: CallOptions): JSX.Element {
  const say = useSay();
  return (
    <p class="call-line">
      <a class={classes[look]} href={telephone(number)} aria-label={say(words, { number: spellDigits(number) })}>
        {look === 'link' ? undefined : <Icon name="call" size="large" />}
        <span>{say(words, { number })}</span>
      </a>
    </p>
  );
}

/** A line that takes messages: the word to send stands in the sentence. */
export function TextLink({
  number,
  word,
}: {
  readonly number: string;
  readonly word?: string | undefined;
}): JSX.Element {
  const say = useSay();
  return (
    <p class="call-line">
      <a class="link" href={`sms:${dialled(number)}`}>
        {word === undefined ? say('page.helpNow.text', { number }) : say('page.helpNow.textWord', { number, word })}
      </a>
    </p>
  );
}

function telephone(number: string): string {
  return `tel:${dialled(number)}`;
}

/** What is dialled: `#` begins a fragment in an address and must be written as code. */
function dialled(number: string): string {
  return number.replaceAll(/[\s-]/g, '').replace('#', '%23');
}
