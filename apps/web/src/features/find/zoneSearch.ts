// SPDX-License-Identifier: MIT
import { normalised, type Say, zoneGroupKey, zoneNameKey } from '@knead/content';
import { isZoneId, SIDES, type Side, ZONES, type ZoneId, zonesById } from '@knead/domain';
import { makeSiteIndex, type Synonyms, searchSite } from '../../search/siteSearch.ts';

/** Places that fit what was typed, best first, and the sides that were named; both where none was. */
export interface ZonesFound {
  readonly zones: readonly ZoneId[];
  readonly sides: readonly Side[];
}

/** Most places that are shown. */
const foundMax = 8;

/** Makes the names of all places ready to be searched, in plain words and with slips of the pen. */
export function makeZoneSearch(say: Say, synonyms: Synonyms): (typed: string) => ZonesFound {
  const index = makeSiteIndex(
    ZONES.map((zone) => {
      // The part comes before the comma and counts most: a half of the forearm is named after a finger too.
      const [title = '', ...about] = say(zoneNameKey(zone)).split(',');
      return { address: zone, title, about: about.join(' '), terms: say(zoneGroupKey(zonesById[zone].group)) };
    }),
    synonyms,
  );
  const sideWords = SIDES.map((side) => [side, normalised(say(`map.side.${side}`))] as const);
  return (typed) => {
    const words = normalised(typed).split(' ');
    const sides = sideWords.flatMap(([side, word]) => (words.includes(word) ? [side] : []));
    const rest = words.filter((word) => !sideWords.some(([, name]) => name === word)).join(' ');
    const zones = searchSite(index, rest).flatMap(({ address }) => (isZoneId(address) ? [address] : []));
    return { zones: zones.slice(0, foundMax), sides: sides.length === 0 ? SIDES : sides };
  };
}
