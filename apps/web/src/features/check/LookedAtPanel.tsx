// SPDX-License-Identifier: MIT
import type { WordKey } from '@knead/content';
import { ANSWERS, type Finding } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { checkedOf, LOOKED_WHEN, nextWordStep, type WordSaid, type WordStep } from '../../model/professionalWord.ts';
import { findingSentence } from '../../parts/findingSentence.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/choices.tsx';
import { Notice, ScreenTitle } from '../../ui/surfaces.tsx';

interface LookedAtPanelProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** "A professional has looked at this": when, whether it was this episode, and whether it has stayed the same since. */
export function LookedAtPanel({ finding, onClose }: LookedAtPanelProps) {
  const { check, journal } = useModels();
  const say = useSay();
  const [said, setSaid] = useState<WordSaid>({});
  const [end, setEnd] = useState<'changed' | 'failed'>();
  const step = nextWordStep(finding, said);

  const take = async (more: WordSaid) => {
    const all = { ...said, ...more };
    setSaid(all);
    if (nextWordStep(finding, all) !== undefined) return;
    const checked = checkedOf(all, journal.today());
    if (!checked.unchanged) return setEnd('changed');
    if (await check.takeWord(finding.ruleId, checked)) onClose();
    else setEnd('failed');
  };
  return (
    <>
      {/* New with each question, so that it takes the focus and is read. */}
      <ScreenTitle key={end ?? step}>{say(titleOf(end, step))}</ScreenTitle>
      {end === 'failed' ? <Notice icon="alert" title={say('storage.failed')} /> : undefined}
      {end === undefined ? <p class="lede">{say('looked.note')}</p> : undefined}
      <Notice icon="info" title={findingSentence(say, finding)} />
      {end === undefined && step !== undefined ? <Answers step={step} onTake={(more) => void take(more)} /> : undefined}
      <div class="push buttons">
        <Button wide tall onPress={onClose}>
          {say('app.back')}
        </Button>
      </div>
    </>
  );
}

function Answers({ step, onTake }: { readonly step: WordStep; readonly onTake: (more: WordSaid) => void }) {
  const say = useSay();
  const list = { legend: say(titles[step]), hideLegend: true, chosen: undefined } as const;
  if (step === 'when') {
    const options = LOOKED_WHEN.map((id) => ({ id, label: say(`looked.when.${id}`) }));
    return <ChoiceList {...list} options={options} onChoose={(when) => onTake({ when })} />;
  }
  const options = ANSWERS.map((id) => ({ id, label: say(`answer.${id}`) }));
  return (
    <ChoiceList
      {...list}
      options={options}
      onChoose={(word) => onTake(step === 'episode' ? { episode: word } : { unchanged: word })}
    />
  );
}

const titles: Readonly<Record<WordStep, WordKey>> = {
  when: 'looked.when',
  episode: 'looked.episode',
  unchanged: 'looked.unchanged',
};

function titleOf(end: 'changed' | 'failed' | undefined, step: WordStep | undefined): WordKey {
  if (end === 'failed') return 'check.failed.title';
  return end === 'changed' || step === undefined ? 'looked.changed' : titles[step];
}
