// SPDX-License-Identifier: MIT
import { qualitiesAt, type ZoneSpot } from '@knead/domain';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { spotName } from './spotWords.ts';

export type OnStroke = (spots: readonly ZoneSpot[]) => void;

/** Marks places in the chosen feeling, and says of the last of them how it is now. */
export function useStroke(): OnStroke {
  const { find, announce } = useModels();
  const say = useSay();
  return (spots) => {
    const last = spots.at(-1);
    if (last === undefined) return;
    find.stroke(spots);
    const feelings = qualitiesAt(find.marks.value, last).map((quality) => say(`map.quality.${quality}`));
    const place = spotName(say, last);
    announce.say(
      feelings.length === 0
        ? say('map.unmarked', { place })
        : say('map.marked', { place, feelings: feelings.join(', '), count: spots.length }),
    );
  };
}
