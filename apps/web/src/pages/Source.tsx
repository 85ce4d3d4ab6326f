// SPDX-License-Identifier: MIT
import { day } from '@knead/base';
import { type EvidenceEntry, evidenceKey, type Say, topicKey } from '@knead/content';
import type { JSX } from 'preact';
import { useFormats, useSay, useWords, type Words } from '../i18n/WordsContext.tsx';

interface SourceOptions {
  readonly entry: EvidenceEntry;
  /** In the register: with grade, basis and topics, what its filters go by, and the rest of its facts behind a tap. */
  readonly graded?: boolean;
}

/** One source: who, when and where; what it found in whom; how large and how long; whether we have read it. */
export function Source({ entry, graded }: SourceOptions): JSX.Element {
  const say = useSay();
  return (
    <li id={entry.id} {...(graded && { 'data-grade': entry.grade, 'data-topics': entry.about.join(' ') })}>
      <b>{entry.authors ?? say('page.source.noAuthors')}</b> {entry.year ?? say('page.source.noYear')}
      {entry.where === undefined ? undefined : <span class="q">. {entry.where}</span>}
      <div class="finding">{say(evidenceKey(entry.id, 'finding'))}</div>
      {graded ? (
        <details data-paper>
          <summary>
            <b>{say(`grade.${entry.grade}.name`)}</b>
            <span>{say('page.source.more')}</span>
          </summary>
          <Facts entry={entry} graded />
        </details>
      ) : (
        <Facts entry={entry} />
      )}
    </li>
  );
}

function Facts({ entry, graded }: SourceOptions): JSX.Element {
  const words = useWords();
  const { say } = words;
  return (
    <ul class="source-facts q">
      <li>{say(evidenceKey(entry.id, 'whom'))}</li>
      <li>{say(`design.${entry.design}`)}</li>
      {sizes(entry, words).map((text) => (
        <li key={text} class="size">
          {text}
        </li>
      ))}
      {graded ? <Weight entry={entry} /> : undefined}
      {entry.self === undefined ? undefined : <li>{say(`self.${entry.self}`)}</li>}
      {doses(entry, say).map((text) => (
        <li key={text}>{text}</li>
      ))}
      <Found entry={entry} />
      <Checked entry={entry} />
    </ul>
  );
}

/** By what this source can show anything, and what it is about. */
function Weight({ entry }: { readonly entry: EvidenceEntry }): JSX.Element {
  const say = useSay();
  const { list } = useFormats();
  return (
    <>
      <li>{say(`basis.${entry.basis}`)}</li>
      <li>{list(entry.about.map((topic) => say(topicKey(topic))))}</li>
    </>
  );
}

/** How many people or studies: the one fact that stays on paper. */
function sizes(entry: EvidenceEntry, { say, formats }: Words): readonly string[] {
  const { people, studies, completed } = entry;
  return [
    ...(studies === undefined ? [] : [say('page.source.studies', { count: studies })]),
    ...(people === undefined ? [] : [say('page.source.people', { count: people, people: formats.number(people) })]),
    ...(completed === undefined ? [] : [say('page.source.completed', { count: completed })]),
  ];
}

function doses({ dose = {} }: EvidenceEntry, say: Say): readonly string[] {
  const { sessionMinutes, sessionsPerWeek, weeks, sessions } = dose;
  return [
    ...(sessionMinutes === undefined ? [] : [say('page.source.minutes', { count: sessionMinutes })]),
    ...(sessionsPerWeek === undefined ? [] : [say('page.source.perWeek', { count: sessionsPerWeek })]),
    ...(weeks === undefined ? [] : [say('page.source.weeks', { count: weeks })]),
    ...(sessions === undefined ? [] : [say('page.source.sessions', { count: sessions })]),
  ];
}

/** Where to find it: asked for by a tap, never loaded by us. */
function Found({ entry }: { readonly entry: EvidenceEntry }): JSX.Element | undefined {
  const say = useSay();
  if (entry.doi !== undefined) {
    return (
      <li class="no-print">
        <a href={`https://doi.org/${entry.doi}`} rel="noreferrer external">
          {say('page.source.doi', { doi: entry.doi })}
        </a>
      </li>
    );
  }
  if (entry.pmc !== undefined) {
    return (
      <li class="no-print">
        <a href={`https://pmc.ncbi.nlm.nih.gov/articles/${entry.pmc}/`} rel="noreferrer external">
          {say('page.source.pmc', { number: entry.pmc })}
        </a>
      </li>
    );
  }
  if (entry.pmid === undefined) return undefined;
  return (
    <li class="no-print">
      <a href={`https://pubmed.ncbi.nlm.nih.gov/${entry.pmid}/`} rel="noreferrer external">
        {say('page.source.pmid', { number: entry.pmid })}
      </a>
    </li>
  );
}

function Checked({ entry }: { readonly entry: EvidenceEntry }): JSX.Element {
  const say = useSay();
  const { fullDate } = useFormats();
  if (entry.checked === 'memory') return <li>{say('page.source.memory')}</li>;
  const date = fullDate(day(entry.checkedOn));
  return (
    <>
      <li>{say(entry.secondHand ? 'page.source.secondHand' : 'page.source.seen', { date })}</li>
      {entry.fromMemory === undefined ? undefined : <li>{say('page.source.partMemory')}</li>}
    </>
  );
}
