// SPDX-License-Identifier: MIT
import { askedKey, questionWords, ruleKey, ruleSet, type WordKey } from '@knead/content';
import { type QuestionId, questionsOf, type Rule, type RuleCase } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';

interface TierOptions {
  readonly tier: 'emergency' | 'urgent';
}

/**
 * What each rule that may stop says, all hidden, and what was not sure. The page script shows those of the stop in force;
 * the last one stands for a stop whose rules are not known.
 */
export function Reasons({ tier }: TierOptions): JSX.Element {
  const say = useSay();
  return (
    <>
      {unsureQuestions(tier).map((id) => (
        <p key={id} class="reason" data-unsure={id} hidden>
          {say('finding.unsure', { question: say(askedKey(ruleSet, id)) })}
        </p>
      ))}
      {stoppingRules(tier).map((rule) => (
        <p key={rule.id} class="reason" data-rule={rule.id} hidden>
          {say(ruleKey(rule.id, 'message'))}
        </p>
      ))}
      <p class="reason" data-rule="" hidden>
        {say('stop.undecided')}
      </p>
    </>
  );
}

/** Why it matters, in plain words, for each reason, all hidden. The page script shows that of the first one. */
export function Whys({ tier }: TierOptions): JSX.Element {
  const say = useSay();
  const line = (key: WordKey | undefined, mark: object) =>
    key === undefined ? undefined : (
      <p class="because" {...mark} hidden>
        {say(key)}
      </p>
    );
  return (
    <>
      {unsureQuestions(tier).map((id) => line(whyOf([id]), { key: id, 'data-why-unsure': id }))}
      {stoppingRules(tier).map(({ id, cases }) => line(whyOf(cases.flatMap(questionsIn)), { key: id, 'data-why': id }))}
    </>
  );
}

/** What may be said to a health service, in whole sentences: it echoes what was ticked and concludes nothing. */
export function Tellings({ tier, title }: TierOptions & { readonly title: WordKey }): JSX.Element {
  const say = useSay();
  return (
    <section class="tell" data-tellings hidden>
      <h2>{say(title)}</h2>
      {unsureQuestions(tier).map((id) => (
        <p key={id} data-unsure={id} hidden>
          {say('finding.unsure.tell', { question: say(askedKey(ruleSet, id)) })}
        </p>
      ))}
      {stoppingRules(tier)
        .filter((rule) => rule.tell === true)
        .map((rule) => (
          <p key={rule.id} data-rule={rule.id} hidden>
            {say(ruleKey(rule.id, 'tell'))}
          </p>
        ))}
    </section>
  );
}

/** Rules that can lead to this screen by what was plainly said. */
function stoppingRules(tier: TierOptions['tier']): readonly Rule[] {
  return ruleSet.rules.filter((rule) =>
    rule.cases.some((one) => one.tier === 'emergency' || (one.tier === 'urgent' && tier === 'urgent')),
  );
}

/** An emergency that is not sure leads to the urgent screen: what may have been not sure. */
function unsureQuestions(tier: TierOptions['tier']): readonly QuestionId[] {
  if (tier === 'emergency') return [];
  const cases = ruleSet.rules.flatMap((rule) => rule.cases);
  const unsure = cases.filter((one) => one.tier === 'emergency' || one.unsureStays === true);
  return [...new Set(unsure.flatMap(questionsIn))];
}

function questionsIn({ when }: RuleCase): readonly QuestionId[] {
  return questionsOf(when);
}

/** The reason for the first of these that the check itself asks one by one. */
function whyOf(ids: readonly QuestionId[]): WordKey | undefined {
  const asked = ids
    .map((id) => ruleSet.questions.find((question) => question.id === id))
    .find((question) => question?.phase === 'check' && question.whyOf !== undefined);
  return asked === undefined ? undefined : questionWords(asked).why;
}
