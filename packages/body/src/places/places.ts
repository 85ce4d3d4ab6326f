// SPDX-License-Identifier: MIT
import { backPlaces, neckPlaces } from './back.ts';
import { footPlaces } from './foot.ts';
import { handPlaces } from './hand.ts';
import type { Place } from './place.ts';

/** Where every technique works, by picture id. */
export const places = { ...neckPlaces, ...backPlaces, ...handPlaces, ...footPlaces } as const satisfies Record<
  string,
  Place
>;

export type PictureId = keyof typeof places;
