// SPDX-License-Identifier: MIT
import {
  DAY_SIGNS,
  type DaySign,
  type EventBody,
  foldPaintings,
  markedSpots,
  paintedSpots,
  type Score,
  type Spot,
} from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useAccess } from '../../model/context.ts';
import { SymptomDial } from '../../parts/SymptomDial.tsx';
import { Button } from '../../ui/Button.tsx';
import { ManyChips } from '../../ui/choices.tsx';

/** Folded once more: few people have them to tell, and ten taps at once are a form. */
const foldedSigns: readonly DaySign[] = [
  'same-in-every-position',
  'numb-all-day',
  'headache',
  'painkiller',
  'strong-painkiller',
];
const openSigns = DAY_SIGNS.filter((sign) => !foldedSigns.includes(sign));

/** The day as a whole, in the evening; folded, so that Today asks one thing. What is not touched is not recorded. */
export function EveningCard() {
  const { journal, announce } = useAccess().core;
  const say = useSay();
  const [score, setScore] = useState<Score | undefined>(undefined);
  const [signs, setSigns] = useState<readonly DaySign[]>([]);
  const [isAsPainted, setAsPainted] = useState(false);
  const painted = foldPaintings(journal.events.value).at(-1)?.marks ?? [];
  const places = isAsPainted ? paintedSpots(painted) : [];

  const save = async () => {
    const written = await journal.record(bodiesOf({ score, signs, places }));
    announce.say(say(written.ok ? 'today.checkin.saved' : 'today.checkin.failed'), written.ok ? 'polite' : 'assertive');
    if (!written.ok) return;
    setScore(undefined);
    setSigns([]);
    setAsPainted(false);
  };
  const isUntouched = score === undefined && signs.length === 0 && places.length === 0;
  return (
    <details class="card sec evening">
      <summary>{say('today.evening.title')}</summary>
      <div class="fields">
        <p class="q">{say('today.evening.note')}</p>
        <SymptomDial symptom="pain" value={score} onSet={setScore} />
        <Signs legend={say('today.evening.also')} of={openSigns} ticked={signs} onTick={setSigns} />
        {painted.length === 0 ? undefined : (
          <div class="stack tight">
            <ManyChips
              legend={say('today.evening.where')}
              options={[
                { id: 'painted', label: say('today.evening.as-painted', { count: markedSpots(painted).length }) },
              ]}
              ticked={isAsPainted ? ['painted'] : []}
              onToggle={() => setAsPainted(!isAsPainted)}
            />
            <a href="/find/">{say('today.evening.elsewhere')}</a>
          </div>
        )}
        <details>
          <summary>{say('today.evening.more')}</summary>
          <Signs legend={say('today.evening.also')} of={foldedSigns} ticked={signs} onTick={setSigns} hideLegend />
        </details>
        <Button look="ink" wide disabled={isUntouched} onPress={() => void save()}>
          {say('today.evening.save')}
        </Button>
      </div>
    </details>
  );
}

interface SignsProps {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly of: readonly DaySign[];
  readonly ticked: readonly DaySign[];
  readonly onTick: (signs: readonly DaySign[]) => void;
}

function Signs({ legend, hideLegend, of, ticked, onTick }: SignsProps) {
  const say = useSay();
  return (
    <ManyChips
      legend={legend}
      hideLegend={hideLegend}
      options={of.map((id) => ({ id, label: say(`sign.${id}`) }))}
      ticked={ticked}
      onToggle={(sign) => onTick(ticked.includes(sign) ? ticked.filter((one) => one !== sign) : [...ticked, sign])}
    />
  );
}

interface Told {
  readonly score: Score | undefined;
  readonly signs: readonly DaySign[];
  readonly places: readonly Spot[];
}

function bodiesOf({ score, signs, places }: Told): readonly EventBody[] {
  const rated = { kind: 'rated', symptom: 'pain', meaning: 'average-24h', occasion: 'scheduled' } as const;
  const noted = { kind: 'dayNoted', signs, ...(places.length > 0 && { places }) } as const;
  return [
    ...(score === undefined ? [] : [{ ...rated, score, zone: 'whole', side: 'whole', backfilled: false } as const]),
    ...(signs.length === 0 && places.length === 0 ? [] : [noted]),
  ];
}
