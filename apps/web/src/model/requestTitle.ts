// SPDX-License-Identifier: MIT
import { isRoutineId, routineKey, type WordKey } from '@knead/content';
import { OPEN_OFFERS } from '@knead/domain';
import { fromMapId } from './planModel.ts';

/** Whether a request is for breathing or rest, which need no check and begin anew instead of going on. */
export function isRestRequest(id: string): boolean {
  return OPEN_OFFERS.some((offer) => offer === id);
}

/** What a session is called by what was asked for; requests of other versions have a plain name. */
export function requestTitleKey(id: string): WordKey {
  if (isRoutineId(id)) return routineKey(id, 'title');
  const offer = OPEN_OFFERS.find((one) => one === id);
  if (offer !== undefined) return `rest.${offer}`;
  return id === fromMapId ? 'request.from-map' : 'journal.session';
}
