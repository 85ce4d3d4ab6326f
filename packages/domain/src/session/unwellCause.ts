// SPDX-License-Identifier: MIT

/**
 * What a person may choose after "I feel unwell", one for each row of the stop rules (`safety.md` 4.3):
 *
 * - `dizzy` dizzy, faint, sick or seeing double (ST-03) · `limb` an arm or leg white, blue or cold (ST-04)
 * - `chest` chest or breath (ST-05) · `head` a sudden bad headache (ST-06) · `pop` a pop, or quick swelling (ST-07)
 * - `skin` skin that breaks, burns or has a rash (ST-08) · `scent` a wheeze or cough (ST-09) · `weak` a weak limb (ST-02)
 * - `panic` panic or tears (ST-10) · `cramp` (ST-11) · `other` none of these: as careful as `dizzy`
 */
export const UNWELL_CAUSES = [
  'chest',
  'head',
  'dizzy',
  'limb',
  'weak',
  'pop',
  'skin',
  'scent',
  'panic',
  'cramp',
  'other',
] as const;
export type UnwellCause = (typeof UNWELL_CAUSES)[number];

/** After these the person may go on, by choice alone (ST-10, ST-11). */
export function mayGoOnAfter(cause: UnwellCause | undefined): boolean {
  return cause === 'panic' || cause === 'cramp';
}
