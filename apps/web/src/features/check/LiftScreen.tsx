// SPDX-License-Identifier: MIT
import { questionKey } from '@knead/content';
import { ANSWERS, type Answers, type AnswerWord } from '@knead/domain';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/choices.tsx';
import { ProgressPoints } from '../../ui/RoutineLine.tsx';
import { Notice, ScreenTitle } from '../../ui/surfaces.tsx';

/** Two ways out of a stop: somebody has seen the person, or an answer was a slip. Anything else leads back to it. */
export function LiftScreen({ how }: { readonly how: 'seen' | 'corrected' }) {
  const { stop } = useModels();
  const { route } = useLocation();
  const inForce = stop.inForce.value;
  const back = () => {
    if (inForce === undefined) route('/', true);
    else location.replace(`/stop/${inForce.tier}/`);
  };
  if (inForce === undefined) return <Lifted onGoOn={() => route('/', true)} />;
  return (
    <main class="page ask">
      {how === 'seen' ? (
        <SeenPanel tier={inForce.tier} onBack={back} />
      ) : (
        <AgainPanel key={inForce.questions.join(' ')} questions={inForce.questions} onBack={back} />
      )}
    </main>
  );
}

function Lifted({ onGoOn }: { readonly onGoOn: () => void }) {
  const say = useSay();
  return (
    <main class="page ask">
      <ScreenTitle>{say('lift.done.title')}</ScreenTitle>
      <p class="lede">{say('lift.done.note')}</p>
      <div class="push buttons">
        <Button look="ink" wide onPress={onGoOn}>
          {say('check.door.back')}
        </Button>
      </div>
    </main>
  );
}

function SeenPanel({ tier, onBack }: { readonly tier: 'urgent' | 'emergency'; readonly onBack: () => void }) {
  const { stop } = useModels();
  const say = useSay();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <ScreenTitle>{say(`lift.seen.title.${tier}`)}</ScreenTitle>
      <p class="lede">{say('lift.seen.note')}</p>
      {failed ? <Notice icon="alert" title={say('storage.failed')} /> : undefined}
      <div class="push buttons">
        <Button wide tall onPress={() => void stop.liftAsSeen().then((lifted) => setFailed(!lifted))}>
          {say('lift.seen.yes')}
        </Button>
        <Button wide tall onPress={onBack}>
          {say('lift.seen.no')}
        </Button>
      </div>
    </>
  );
}

interface AgainPanelProps {
  readonly questions: readonly string[];
  readonly onBack: () => void;
}

/** Each question that led to the stop, once more and in full. One yes or "not sure" leads back to the stop. */
function AgainPanel({ questions, onBack }: AgainPanelProps) {
  const { stop } = useModels();
  const say = useSay();
  const [answers, setAnswers] = useState<Answers>({});
  const asked = Object.keys(answers).length;
  const question = questions[asked];

  const take = async (word: AnswerWord) => {
    if (question === undefined || word !== 'no') return onBack();
    const all = { ...answers, [question]: { answer: word } };
    setAnswers(all);
    if (asked + 1 < questions.length) return;
    if (!(await stop.liftAsCorrected(all))) onBack();
  };
  if (question === undefined) return <NoQuestion onBack={onBack} />;
  const title = say(questionKey(question, 'ask'));
  const words = say('lift.again.progress', { current: asked + 1, total: questions.length });
  return (
    <>
      <ProgressPoints total={questions.length} current={asked + 1} words={words} />
      {/* New with each question, so that it takes the focus and is read. */}
      <ScreenTitle key={question}>{title}</ScreenTitle>
      <p class="lede">{say('lift.again.note')}</p>
      <ChoiceList
        legend={title}
        hideLegend
        options={ANSWERS.map((id) => ({ id, label: say(`answer.${id}`) }))}
        chosen={undefined}
        onChoose={(word) => void take(word)}
      />
    </>
  );
}

/** The stop came without an answer that could have been a slip. */
function NoQuestion({ onBack }: { readonly onBack: () => void }) {
  const say = useSay();
  return (
    <>
      <ScreenTitle>{say('lift.again.nothing')}</ScreenTitle>
      <div class="push buttons">
        <Button wide tall onPress={onBack}>
          {say('app.back')}
        </Button>
      </div>
    </>
  );
}
