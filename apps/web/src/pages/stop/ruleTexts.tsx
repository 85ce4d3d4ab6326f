// SPDX-License-Identifier: MIT
import { ruleKey, ruleSet, type WordKey } from '@knead/content';
import type { Rule } from '@knead/domain';
import type { JSX } from 'preact';
import { useSay } from '../../i18n/WordsContext.tsx';

interface TierOptions {
  readonly tier: 'emergency' | 'urgent';
}

/**
 * What each rule that may stop says, all hidden. The page script shows those of the stop in force; the last one stands for
 * a stop whose rules are not known.
 */
export function Reasons({ tier }: TierOptions): JSX.Element {
  const say = useSay();
  return (
    <>
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

/** What may be said to a health service, in whole sentences: it echoes what was ticked and concludes nothing. */
export function Tellings({ tier, title }: TierOptions & { readonly title: WordKey }): JSX.Element {
  const say = useSay();
  return (
    <section class="tell" data-tellings hidden>
      <h2>{say(title)}</h2>
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

/** An answer of "not sure" makes an emergency rule an urgent one, so the urgent screen knows them all. */
function stoppingRules(tier: TierOptions['tier']): readonly Rule[] {
  return ruleSet.rules.filter((rule) =>
    rule.cases.some((one) => one.tier === 'emergency' || (one.tier === 'urgent' && tier === 'urgent')),
  );
}
