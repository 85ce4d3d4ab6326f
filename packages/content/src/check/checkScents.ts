// SPDX-License-Identifier: MIT
import { DILUTIONS, dropsPerMl } from '../scentFacts.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

/** Scents triage can decide on; whatever else smells is not offered. */
const scentTools = ['essential_oil', 'menthol_balm'] as const;

/** Scents: that triage knows what they are, and that drops and strength agree. */
export function checkScents({ scents }: Content): readonly ContentProblem[] {
  return [
    ...scents.flatMap(({ id, countsAs, dilutions }) => {
      const fault = faultIn(`src/scents/${id}.ts`);
      const isKnown = countsAs.every((tool) => scentTools.some((known) => known === tool));
      return [
        ...(isKnown ? [] : [fault('countsAs', `it is nothing but ${scentTools.join(' or ')}`)]),
        ...(countsAs.length > 0 === dilutions.length > 0 ? [] : [fault('dilutions', 'a scent has one, no scent none')]),
        ...repeated(dilutions).map((one) => fault('dilutions', `name ${one} once`)),
      ];
    }),
    ...(scents.some(({ countsAs }) => countsAs.length === 0)
      ? []
      : [faultIn('src/scents.ts')('none', 'going without is always a choice')]),
    ...DILUTIONS.filter(({ percent, dropsIn10mL }) => dropsIn10mL !== (percent / 100) * 10 * dropsPerMl).map(({ id }) =>
      faultIn('src/scentFacts.ts')(id, `${dropsPerMl} drops are one mL: count the drops again`),
    ),
  ];
}
