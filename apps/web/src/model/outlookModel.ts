// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import { ruleSet, techniques } from '@knead/content';
import { firstWeekDays, foreseeLeftOut, foreseeLimits } from '@knead/domain';
import { computed, type ReadonlySignal } from '@preact/signals';
import { foldNeedsOf } from './foldNeedsOf.ts';
import type { JournalModel } from './journalModel.ts';
import { lastingAnswers } from './lastingAnswers.ts';
import { type LeftOutGroup, leftOutGroups } from './leftOutGroups.ts';
import { type OwnLimit, ownLimits } from './ownLimits.ts';
import type { PersonModel } from './personModel.ts';
import type { PlanModel } from './planModel.ts';
import { restFinder } from './restFinder.ts';
import { dayRecordOf, restsInForce, triageInputOf } from './triageInput.ts';

/** What can be told of the next session before its check. It opens nothing: the check decides. */
export interface OutlookModel {
  readonly leftOut: ReadonlySignal<readonly LeftOutGroup[]>;
  /** How single techniques are limited, for pages that are read without the app. */
  readonly own: ReadonlySignal<Readonly<Record<string, OwnLimit>>>;
  /** Last day of the first week; `open` until there was a session; undefined once the week is over. */
  readonly firstWeek: ReadonlySignal<Day | 'open' | undefined>;
}

interface Needs {
  readonly journal: JournalModel;
  readonly person: PersonModel;
  readonly plan: PlanModel;
}

export function makeOutlookModel({ journal, person, plan }: Needs): OutlookModel {
  // How strong the pain is now is asked before the session, so none is foreseen.
  const input = computed(() =>
    triageInputOf(journal, { profile: lastingAnswers(journal, ruleSet), answers: {}, painNow: 0 }),
  );
  const limits = computed(() => foreseeLimits(ruleSet, input.value));
  return {
    leftOut: computed(() =>
      leftOutGroups(
        foreseeLeftOut(plan.request.value, limits.value, {
          library: techniques,
          day: dayRecordOf(journal.events.value, foldNeedsOf(journal)),
          changeoverSeconds: person.preferences.value.changeoverSeconds,
        }),
        restFinder(journal),
      ),
    ),
    own: computed(() => ownLimits(limits.value, restsInForce(journal))),
    firstWeek: computed(() => {
      if (!limits.value.session.firstWeek) return undefined;
      const first = input.value.log?.firstUseDay;
      return first === undefined ? 'open' : addDays(first, firstWeekDays - 1);
    }),
  };
}
