// SPDX-License-Identifier: MIT
import type { JSX } from 'preact';
import { useSay } from '../i18n/WordsContext.tsx';
import { Icon } from '../ui/Icon.tsx';

interface ToolsOptions {
  /** Address of the page above this one. */
  readonly back: string;
  readonly backName: string;
  /** Whether the page is made to be printed. */
  readonly print?: boolean;
}

/** The way up, and what works with script alone: those keys are hidden until the page script shows them. */
export function PageTools({ back, backName, print }: ToolsOptions): JSX.Element {
  const say = useSay();
  return (
    <div class="top page-tools no-print">
      <a class="link up" href={back}>
        <Icon name="back" flip />
        {backName}
      </a>
      <div class="top-end">
        <button type="button" class="icb" hidden data-read-aloud aria-label={say('page.chrome.readAloud')}>
          <Icon name="voice" />
        </button>
        {print ? (
          <button type="button" class="icb" hidden data-print aria-label={say('page.chrome.print')}>
            <Icon name="print" />
          </button>
        ) : undefined}
      </div>
    </div>
  );
}
