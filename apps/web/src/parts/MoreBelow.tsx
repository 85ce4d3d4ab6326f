// SPDX-License-Identifier: MIT
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../i18n/WordsContext.tsx';

/**
 * How many cards of the list before it are still out of sight, for whoever looks at the button and not at the list. Screen
 * readers read the whole list anyway.
 */
export function MoreBelow() {
  const say = useSay();
  const foot = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = () => setCount(cardsBelow(foot.current));
    look();
    // Captured, because a list in a sheet scrolls in the sheet.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, []);
  return (
    <div ref={foot} aria-hidden="true">
      {count === 0 ? undefined : <p class="more-below b">{say('ask.more-below', { count })}</p>}
    </div>
  );
}

function cardsBelow(foot: HTMLElement | null): number {
  const edge = foot?.getBoundingClientRect().top;
  const cards = foot?.closest('main, dialog')?.querySelectorAll('.checks .check') ?? [];
  return edge === undefined ? 0 : [...cards].filter((card) => card.getBoundingClientRect().top > edge).length;
}
