// SPDX-License-Identifier: MIT
// Written by `npm run indexes` from the files in scents/; do not edit.
import { lavender } from './scents/lavender.ts';
import { none } from './scents/none.ts';
import { peppermint } from './scents/peppermint.ts';

/** What stands in `scents/`, by id. */
export const scentFiles = {
  lavender: lavender,
  none: none,
  peppermint: peppermint,
} as const;
