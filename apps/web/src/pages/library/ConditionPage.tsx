// SPDX-License-Identifier: MIT
import { type Condition, conditionKey, pressureKey, questionKey, ruleKey } from '@knead/content';
import type { LimitSource, Pressure, TechniqueFacts } from '@knead/domain';
import type { JSX } from 'preact';
import { LimitFacts } from '../../features/settings/limits/LimitFacts.tsx';
import { limitFactsOf } from '../../features/settings/limits/limitFacts.ts';
import { useSay } from '../../i18n/WordsContext.tsx';
import { PageTools } from '../PageTools.tsx';
import { Door, Section, Sentences } from '../reading/parts.tsx';
import { type ConditionFacts, conditionFacts, placeNamed } from './conditionFacts.ts';
import { Rows, TechniqueRow } from './Rows.tsx';

/** What a condition leaves possible, softens and leaves out, as the rules of the app have it; then help. */
export function ConditionPage({ condition }: { readonly condition: Condition }): JSX.Element {
  const say = useSay();
  const facts = conditionFacts(condition);
  return (
    <article class="reading" data-aloud>
      <PageTools back="/conditions/" backName={say('page.conditions.title')} print />
      <h1>{say(conditionKey(condition.slug, 'title'))}</h1>
      <p class="lede q">{say('page.condition.lead')}</p>
      <Changes facts={facts} />
      <Techniques facts={facts} />
      <Section title="page.condition.lookTitle" says={['page.condition.lookAlways']}>
        {facts.looksFirst ? <Sentences list="page.condition.look" icon="check" /> : undefined}
      </Section>
      <GetHelp facts={facts} />
    </article>
  );
}

function Changes({ facts }: { readonly facts: ConditionFacts }): JSX.Element {
  const say = useSay();
  const { sources, details } = facts;
  return (
    <Section title="page.condition.changesTitle">
      {sources.length === 0 ? <p>{say('page.condition.nothing')}</p> : undefined}
      {sources.map((source) => (
        <Change key={source.ruleId} source={source} />
      ))}
      {details.length === 0 ? undefined : (
        <>
          <h3>{say('page.condition.detailsTitle')}</h3>
          <p>{say('page.condition.detailsNote')}</p>
          <ul class="plain dots">
            {details.map((id) => (
              <li key={id}>{say(questionKey(id, 'ask'))}</li>
            ))}
          </ul>
        </>
      )}
      <Door href="/settings/">{say('page.condition.tellApp')}</Door>
    </Section>
  );
}

function Change({ source }: { readonly source: LimitSource }): JSX.Element {
  const say = useSay();
  return (
    <div class="card stack tight">
      <p class="b">{say('page.condition.inApp', { message: say(ruleKey(source.ruleId, 'message')) })}</p>
      <LimitFacts facts={limitFactsOf(source, [{ words: placeNamed }])} />
      {source.easable ? <p class="q sm">{say('limits.awaits')}</p> : undefined}
    </div>
  );
}

function Techniques({ facts }: { readonly facts: ConditionFacts }): JSX.Element {
  const say = useSay();
  const { softer, byPlace, leftOut, asUsual } = facts;
  const upTo = (ceiling: Pressure) => {
    const bar = ([1, 2, 3, 4, 5] as const).find((one) => one === ceiling);
    return bar === undefined ? undefined : say('page.condition.upTo', { pressure: say(pressureKey(bar, 'name')) });
  };
  return (
    <>
      <Group
        title="page.condition.usualTitle"
        note="page.condition.usualNote"
        of={asUsual.map((one) => ({ facts: one }))}
      />
      <Group
        title="page.condition.softerTitle"
        of={softer.map((one) => ({ facts: one.facts, note: upTo(one.ceiling) }))}
      />
      <Group
        title="page.condition.byPlaceTitle"
        note="page.condition.byPlaceNote"
        of={byPlace.map((one) => ({ facts: one }))}
      />
      <Group title="page.condition.outTitle" of={leftOut.map((one) => ({ facts: one }))} />
    </>
  );
}

interface GroupOptions {
  readonly title:
    | 'page.condition.usualTitle'
    | 'page.condition.softerTitle'
    | 'page.condition.byPlaceTitle'
    | 'page.condition.outTitle';
  readonly note?: 'page.condition.usualNote' | 'page.condition.byPlaceNote';
  readonly of: readonly { readonly facts: TechniqueFacts; readonly note?: string | undefined }[];
}

/** A group without techniques is no section. */
function Group({ title, note, of }: GroupOptions): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <Section title={title} {...(note !== undefined && { says: [note] })}>
      <Rows>
        {of.map((one) => (
          <TechniqueRow key={one.facts.id} facts={one.facts} note={one.note} />
        ))}
      </Rows>
    </Section>
  );
}

function GetHelp({ facts }: { readonly facts: ConditionFacts }): JSX.Element {
  const say = useSay();
  const easable = facts.sources.some((source) => source.easable);
  return (
    <Section title="page.condition.helpTitle" says={['page.condition.helpText']}>
      {easable ? <p>{say('page.condition.askFirst')}</p> : undefined}
      <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      <Door href="/help/">{say('page.nav.helpNow')}</Door>
    </Section>
  );
}
