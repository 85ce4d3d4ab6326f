// SPDX-License-Identifier: MIT
import { useSay } from '../../i18n/WordsContext.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { RowList } from '../../ui/surfaces.tsx';

/** Nothing yet: the line with its first point, what will come, and how little it takes. */
export function EmptyJournal() {
  const say = useSay();
  return (
    <section class="journal-empty">
      <FirstPoint />
      <h2>{say('journal.empty.title')}</h2>
      <p class="q">{say('journal.empty.note')}</p>
      <RowList>
        <li>
          <div class="grow">
            <p class="b">{say('journal.empty.session')}</p>
            <p class="q sm">{say('journal.empty.session-note')}</p>
          </div>
        </li>
        <li>
          <div class="grow">
            <p class="b">{say('journal.empty.check-in')}</p>
            <p class="q sm">{say('journal.empty.check-in-note')}</p>
          </div>
        </li>
      </RowList>
      <LinkButton look="go" wide href="/">
        {say('journal.empty.go')}
      </LinkButton>
    </section>
  );
}

function FirstPoint() {
  return (
    <svg class="first-point flip" viewBox="0 24 350 160" aria-hidden="true">
      <path class="ahead" d="M34 150H120C170 150 170 60 220 60H330" />
      <path class="way" d="M-10 150H34" />
      <circle class="now" cx="44" cy="150" r="22" />
      <circle class="open" cx="146" cy="138" r="10" />
      <circle class="open" cx="216" cy="60" r="10" />
      <circle class="open" cx="300" cy="60" r="10" />
    </svg>
  );
}
