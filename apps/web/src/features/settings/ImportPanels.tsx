// SPDX-License-Identifier: MIT
import type { ImportPlan } from '@knead/formats';
import { useState } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { buildPlanView, placeSentences, problemSentence, type ReadProblem, type Sentence } from './importWords.ts';

interface PanelProps {
  readonly onClose: () => void;
}

/** Says what is wrong with a file and where, and that nothing happened. */
export function ImportProblemPanel({ problem, onClose }: PanelProps & { readonly problem: ReadProblem }) {
  const say = useSay();
  const { key, args } = problemSentence(problem);
  return (
    <div class="stack">
      <Notice icon="alert" tone="careful" title={say(key, args)}>
        <p>{say('import.nothing-changed')}</p>
      </Notice>
      <Sentences sentences={placeSentences(problem)} />
      <Button wide onPress={onClose}>
        {say('app.close')}
      </Button>
    </div>
  );
}

/** What a file brings, before anything happens. */
export function ImportPlanPanel({ plan, onClose }: PanelProps & { readonly plan: ImportPlan }) {
  const say = useSay();
  const { brings, known, leftOut } = buildPlanView(plan);
  return (
    <div class="stack">
      {brings.length === 0 ? <p class="b">{say('import.nothing')}</p> : <Sentences sentences={brings} isMain />}
      <Sentences sentences={known} />
      {leftOut.length === 0 ? undefined : <h3>{say('import.dropped')}</h3>}
      <Sentences sentences={leftOut} />
      <PlanButtons plan={plan} onClose={onClose} />
    </div>
  );
}

function PlanButtons({ plan, onClose }: PanelProps & { readonly plan: ImportPlan }) {
  const { data, announce } = useModels();
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const takeIn = async () => {
    const count = await data.takeIn(plan);
    setFailed(count === undefined);
    if (count === undefined) return;
    announce.say(say('import.taken', { count }));
    onClose();
  };
  return (
    <>
      {failed ? <Notice icon="alert" tone="careful" title={say('import.failed')} /> : undefined}
      <div class="buttons">
        {plan.added.length === 0 ? undefined : (
          <Button look="go" wide onPress={() => void takeIn()}>
            {say('import.go')}
          </Button>
        )}
        <Button wide onPress={onClose}>
          {say(plan.added.length === 0 ? 'app.close' : 'import.leave')}
        </Button>
      </div>
    </>
  );
}

function Sentences({ sentences, isMain }: { readonly sentences: readonly Sentence[]; readonly isMain?: boolean }) {
  const say = useSay();
  if (sentences.length === 0) return null;
  return (
    <ul class={isMain ? 'plain dots b' : 'plain dots sm'}>
      {sentences.map(({ key, args }) => {
        const text = say(key, args);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
