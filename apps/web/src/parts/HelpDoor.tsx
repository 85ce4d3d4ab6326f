// SPDX-License-Identifier: MIT
import { useSay } from '../i18n/WordsContext.tsx';
import { Icon } from '../ui/Icon.tsx';

/** The first thing on the first screen: whoever has something sudden or very wrong goes to the numbers at once. */
export function HelpDoor() {
  const say = useSay();
  return (
    <a class="help-door" href="/help/">
      <Icon name="alert" size="large" />
      <span class="grow">
        <span class="b block">{say('help-door.title')}</span>
        <span class="q sm block">{say('help-door.note')}</span>
      </span>
      <Icon name="next" flip />
    </a>
  );
}

/**
 * For whom it is not safe with themselves: a way to talk to somebody, never a form, and never kept (RF-24). It looks like
 * the cards around it, because whoever has such thoughts seldom looks for a link.
 */
export function UnsafeLink() {
  const say = useSay();
  return (
    <a class="check unsafe" href="/help/#crisis">
      <span class="grow">
        <span class="b block">{say('crisis.open')}</span>
        <span class="q sm block">{say('crisis.openNote')}</span>
      </span>
      <Icon name="next" flip />
    </a>
  );
}

/** The way to Help on screens without the tab bar: the numbers to call are never further than one tap. */
export function HelpLink() {
  const say = useSay();
  return (
    <a class="btn help-link" href="/help/">
      <Icon name="help" />
      <span>{say('nav.help')}</span>
    </a>
  );
}
