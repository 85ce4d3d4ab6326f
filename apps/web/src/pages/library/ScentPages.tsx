// SPDX-License-Identifier: MIT
import {
  CARRIERS,
  CLAIMS,
  CONDITIONS,
  carrierKey,
  conditionAddress,
  conditionKey,
  DILUTIONS,
  dilutionKey,
  rulesAgainst,
  SCENT_NEVERS,
  type ScentFacts,
  scentAddress,
  scentKey,
  scentMonthsMax,
  scentNeverKey,
  scents,
  sensitiveAboveAge,
  skinTestHours,
} from '@knead/content';
import type { JSX } from 'preact';
import { useFormats, useSay } from '../../i18n/WordsContext.tsx';
import { PageTools } from '../PageTools.tsx';
import { Article, Door, Section, Signed } from '../reading/parts.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Row, Rows } from './Rows.tsx';

const aboutScent = CLAIMS.filter(({ about }) => about === 'scent');
const aboutWater = CLAIMS.filter(({ about }) => about === 'water');

/** Scents to choose from, going without first; and water, which asks the same question: what is it good for? */
export function ScentsPage(): JSX.Element {
  const say = useSay();
  return (
    <Article title="page.scents.title" lead="page.scents.lead">
      <Section title="page.scents.chooseTitle">
        <Rows>
          {scents.map(({ id }) => (
            <Row key={id} href={scentAddress(id)} title={say(scentKey(id, 'name'))} note={say(scentKey(id, 'about'))} />
          ))}
        </Rows>
      </Section>
      <Section title="page.scents.sureTitle">
        <ClaimList claims={aboutScent} />
      </Section>
      <Section title="page.scents.waterTitle" says={['page.scents.waterText']}>
        <ClaimList claims={aboutWater} />
      </Section>
      <Door href="/evidence/">{say('page.evidence.title')}</Door>
    </Article>
  );
}

/** One scent: how little of it, the skin test, where it never goes, and who leaves it out. */
export function ScentPage({ scent }: { readonly scent: ScentFacts }): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  return (
    <article class="reading" data-aloud>
      <PageTools back="/scents/" backName={say('page.scents.title')} print />
      <h1>{say(scentKey(scent.id, 'name'))}</h1>
      <p class="lede q">{say(scentKey(scent.id, 'about'))}</p>
      {scent.countsAs.length === 0 ? undefined : <Scented scent={scent} />}
      <Section title="page.scents.plainTitle">
        <Signed says={CARRIERS.map(carrierKey)} icon="check" />
        <p>{say('page.scents.months', { count: scentMonthsMax, months: number(scentMonthsMax) })}</p>
      </Section>
      <Section title="page.scents.sureTitle">
        <ClaimList claims={aboutScent} />
      </Section>
      <Section title="page.routine.nextTitle">
        <Door href="/techniques/">{say('page.nav.techniques')}</Door>
        <Door href="/when-to-get-help/">{say('page.nav.help')}</Door>
      </Section>
    </article>
  );
}

function Scented({ scent }: { readonly scent: ScentFacts }): JSX.Element {
  const say = useSay();
  const against = rulesAgainst(scent);
  return (
    <>
      <Strengths scent={scent} />
      <Section title="page.scents.testTitle">
        <p>{say('page.scents.test', { hours: skinTestHours, more: skinTestHours * 2 })}</p>
        <p>{say('page.scents.react')}</p>
      </Section>
      <Section title="page.scents.neverTitle">
        <Signed says={SCENT_NEVERS.map(scentNeverKey)} icon="close" />
        {scent.childYearsMin === undefined ? undefined : (
          <p>{say('page.scents.child', { years: scent.childYearsMin })}</p>
        )}
      </Section>
      <Section title="page.scents.againstTitle" says={['page.scents.againstText']}>
        <Rows>
          {CONDITIONS.filter(({ card }) => against.includes(card)).map(({ slug }) => (
            <Row key={slug} href={conditionAddress(slug)} title={say(conditionKey(slug, 'name'))} />
          ))}
        </Rows>
      </Section>
    </>
  );
}

function Strengths({ scent }: { readonly scent: ScentFacts }): JSX.Element {
  const say = useSay();
  const { number } = useFormats();
  const strengths = DILUTIONS.filter(({ id }) => scent.dilutions.some((one) => one === id));
  return (
    <Section title="page.scents.strengthTitle">
      <dl class="facts">
        {strengths.map(({ id, percent, dropsIn10mL }) => (
          <div key={id}>
            <dt class="q sm">{say(dilutionKey(id))}</dt>
            <dd>{say('page.scents.drops', { count: dropsIn10mL, percent: number(percent) })}</dd>
          </div>
        ))}
      </dl>
      <p>{say('page.scents.sensitive', { years: number(sensitiveAboveAge) })}</p>
    </Section>
  );
}
