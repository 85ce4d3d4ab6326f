// SPDX-License-Identifier: MIT

/** Reasons to leave a technique out, or do less of it (`techniques.md` 0.3). What they do is decided by triage. */
export const EXCLUSION_CODES = [
  'X-SKIN',
  'X-FRAC',
  'X-SURG',
  'X-DVT',
  'X-BLEED',
  'X-INFL',
  'X-NUMB',
  'X-ALLO',
  'X-VASC',
  'X-CANC',
  'X-PREG',
  'X-NECK',
  'X-OSTEO',
  'X-PORT',
  'X-DFOOT',
  'X-BAL',
  'X-BRUISE',
  'X-CRPS',
  'X-HYPER',
] as const;
