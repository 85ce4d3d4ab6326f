// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Plate } from '../../ui/surfaces.tsx';

/** An offer, with the honest sentence. Nothing of it is recorded. */
export function WaterPlate() {
  const { announce } = useModels();
  const say = useSay();
  const [had, setHad] = useState(false);
  const drink = () => {
    setHad(true);
    announce.say(say('water.enjoy'));
  };
  return (
    <Plate class="sec water" labelledBy="water">
      <WaterGlass />
      <div class="grow stack tight">
        <h2 id="water">{say('water.title')}</h2>
        <p>{say('water.text')}</p>
        <p>{say('water.thirst')}</p>
        <p class="q sm">{say('water.plan')}</p>
        <p class="q sm">{say('water.other')}</p>
        <Button pressed={had} onPress={drink}>
          {say(had ? 'water.enjoy' : 'water.had')}
        </Button>
      </div>
    </Plate>
  );
}

function WaterGlass() {
  return (
    <svg class="glass" viewBox="0 0 80 128" aria-hidden="true">
      <path class="glass-water" d="M14 52c10-6 17 5 26 1s17-5 26 0l-5 64a5 5 0 0 1-5 5H24a5 5 0 0 1-5-5z" />
      <path class="glass-rim" d="M6 6h68l-8 110a8 8 0 0 1-8 8H22a8 8 0 0 1-8-8z" />
    </svg>
  );
}
