// SPDX-License-Identifier: MIT

/** A number as a voice should say it: digit by digit (`safety.md` 5.4). */
export function spellDigits(text: string): string {
  return text.replaceAll(/\d(?=\s*\d)/g, '$& ').replaceAll(/\s+/g, ' ');
}
