// SPDX-License-Identifier: MIT
import { isTechniqueId, techniqueKey } from '@knead/content';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { FinishedSession } from '../../model/finishedSession.ts';
import { BodyPicture } from '../../scene/bodyPicture.tsx';
import { PictureChoice } from '../../ui/choices.tsx';

interface FeltGoodProps {
  readonly steps: FinishedSession['steps'];
  readonly felt: readonly number[];
  readonly onChange: (felt: readonly number[]) => void;
}

/** Pictures of what was just done, one for each technique: tap any. Both sides of a technique count together. */
export function FeltGood({ steps, felt, onChange }: FeltGoodProps) {
  const say = useSay();
  const techniques = [...new Set(steps.map(({ technique }) => technique))].filter(isTechniqueId);
  if (techniques.length === 0) return null;
  return (
    <section class="sec">
      <h2>{say('after.felt')}</h2>
      <div class="felt">
        {techniques.map((technique) => {
          const own = steps.filter((step) => step.technique === technique).map(({ index }) => index);
          const ticked = own.some((index) => felt.includes(index));
          const others = felt.filter((index) => !own.includes(index));
          return (
            <PictureChoice
              key={technique}
              label={say(techniqueKey(technique, 'place'))}
              picture={
                <BodyPicture
                  picture={technique}
                  side={steps.find((step) => step.technique === technique)?.side ?? 'left'}
                  motion="spot"
                />
              }
              ticked={ticked}
              onToggle={() => onChange(ticked ? others : [...others, ...own])}
            />
          );
        })}
      </div>
    </section>
  );
}
