// SPDX-License-Identifier: MIT
import { addDays, type Day } from '@knead/base';
import { findingKey, ROUTINE_IDS, type RoutineId, routines, ruleSet, techniques, type WordKey } from '@knead/content';
import {
  AREAS,
  decideTriage,
  explainLimits,
  firstWeekDays,
  foreseeLimits,
  foreseeRoutine,
  type RoutineRequest,
} from '@knead/domain';
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
  /** Nothing of the routine can be led today. */
  readonly isOut: ReadonlySignal<boolean>;
  /** Other routines that could be led, one for each area where there is one. */
  readonly others: ReadonlySignal<readonly RoutineId[]>;
  /** What lasting answers ask a professional to look at, as keys of words; most pressing first. */
  readonly advice: ReadonlySignal<readonly WordKey[]>;
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
  const foresee = (request: RoutineRequest) =>
    foreseeRoutine(request, limits.value, {
      library: techniques,
      day: dayRecordOf(journal.events.value, foldNeedsOf(journal)),
      changeoverSeconds: person.preferences.value.changeoverSeconds,
    });
  const eased = computed(
    () => new Set(explainLimits(ruleSet, input.value).flatMap((source) => (source.eased ? [source.ruleId] : []))),
  );
  const foreseen = computed(() => foresee(plan.request.value));
  return {
    leftOut: computed(() => leftOutGroups(foreseen.value.leftOut, restFinder(journal), eased.value)),
    isOut: computed(() => !foreseen.value.fits),
    others: computed(() => {
      const { area, totalSeconds } = plan.request.value;
      const fitting = ROUTINE_IDS.filter(
        (id) => routines[id].area !== area && foresee({ ...routines[id], totalSeconds }).fits,
      );
      return AREAS.flatMap((one) => fitting.find((id) => routines[id].area === one) ?? []);
    }),
    advice: computed(() => {
      const { findings } = decideTriage(ruleSet, input.value).decision;
      return findings.filter(({ tier }) => tier === 'clinician').map(findingKey);
    }),
    own: computed(() => ownLimits(limits.value, restsInForce(journal))),
    firstWeek: computed(() => {
      if (!limits.value.session.firstWeek) return undefined;
      const first = input.value.log?.firstUseDay;
      return first === undefined ? 'open' : addDays(first, firstWeekDays - 1);
    }),
  };
}
