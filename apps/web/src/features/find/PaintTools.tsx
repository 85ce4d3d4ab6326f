// SPDX-License-Identifier: MIT
import { PAINT_QUALITIES, type PaintQuality } from '@knead/domain';
import { useId } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { QualitySwatch } from '../../scene/paint.tsx';
import { Button, TextButton } from '../../ui/Button.tsx';

/** How the next places feel, and the way back. */
export function PaintTools() {
  const { find } = useModels();
  return (
    <div class="map-tools">
      <Qualities chosen={find.quality.value} onChoose={(quality) => (find.quality.value = quality)} />
      <Ways />
    </div>
  );
}

function Qualities({ chosen, onChoose }: QualitiesProps) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset>
      <legend class="b legend">{say('map.quality')}</legend>
      <div class="qualities">
        {PAINT_QUALITIES.map((quality) => (
          <label class="quality" key={quality}>
            <input
              class="cover"
              type="radio"
              name={name}
              checked={chosen === quality}
              onChange={() => onChoose(quality)}
            />
            <QualitySwatch quality={quality} />
            <span>{say(`map.quality.${quality}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface QualitiesProps {
  readonly chosen: PaintQuality;
  readonly onChoose: (quality: PaintQuality) => void;
}

function Ways() {
  const { find, announce } = useModels();
  const say = useSay();
  const undo = () => {
    find.undo();
    announce.say(say('map.undone', { count: find.marks.value.length }));
  };
  const clear = () => {
    find.clear();
    announce.say(say('map.cleared'));
  };
  return (
    <div class="map-ways">
      {find.canUndo.value ? (
        <Button icon="undo" look="quiet" onPress={undo}>
          {say('map.undo')}
        </Button>
      ) : undefined}
      {find.marks.value.length > 0 ? <TextButton onPress={clear}>{say('map.clear')}</TextButton> : undefined}
    </div>
  );
}
