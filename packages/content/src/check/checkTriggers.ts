// SPDX-License-Identifier: MIT
import type { TriggerFacts } from '../triggerFacts.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

const idPattern = /^t(-[a-z]+)+$/;
const slugPattern = /^[a-z]+(-[a-z]+)*$/;

/** Triggers by themselves, and that they and the paths find each other. */
export function checkTriggers({ triggers, paths }: Content): readonly ContentProblem[] {
  const all = faultIn('src/triggers.ts');
  const known = paths.map(({ id }) => id);
  const named = new Set(triggers.flatMap((trigger) => trigger.paths));
  return [
    ...triggers.flatMap((trigger) => problemsOf(trigger, known)),
    ...repeated(triggers.map(({ id }) => id)).map((id) => all(id, 'an id stands for one trigger alone')),
    ...repeated(triggers.map(({ slug }) => slug)).map((slug) => all(slug, 'an address leads to one page alone')),
    ...known
      .filter((id) => !named.has(id))
      .map((id) => faultIn(`src/paths/${id}.ts`)('id', 'no trigger leads to it: add it to one')),
  ];
}

function problemsOf({ id, slug, paths }: TriggerFacts, known: readonly string[]): readonly ContentProblem[] {
  const fault = faultIn(`src/triggers/${id}.ts`);
  return [
    ...(idPattern.test(id) ? [] : [fault('id', 'begin it with t-')]),
    ...(slugPattern.test(slug) ? [] : [fault('slug', 'use lower-case words joined by hyphens')]),
    ...(paths.length > 0 ? [] : [fault('paths', 'name a path to look at')]),
    ...paths.filter((path) => !known.includes(path)).map((path) => fault('paths', `there is no path ${path}`)),
    ...repeated(paths).map((path) => fault('paths', `name ${path} once`)),
  ];
}
