// SPDX-License-Identifier: MIT
import { questionKey } from '@knead/content';
import { ANSWERS } from '@knead/domain';
import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { useModels } from '../../model/context.ts';
import { HelpLink } from '../../parts/HelpDoor.tsx';
import { InterviewPanel } from '../../parts/InterviewPanel.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceList } from '../../ui/choices.tsx';
import { ProgressPoints } from '../../ui/RoutineLine.tsx';
import { Notice, ScreenTitle, TopBar } from '../../ui/surfaces.tsx';

/** Two ways out of a stop: somebody has seen the person, or an answer was a slip. Anything else leads back to it. */
export function LiftScreen({ how }: { readonly how: 'seen' | 'corrected' }) {
  const { stop } = useModels();
  const { route } = useLocation();
  const inForce = stop.inForce.value;
  const back = () => {
    // As it is now: what was answered meanwhile may have made it graver.
    const held = stop.inForce.peek();
    if (held === undefined) route('/', true);
    else location.replace(`/stop/${held.tier}/`);
  };
  if (inForce === undefined) return <Lifted onGoOn={() => route('/', true)} />;
  return (
    <main class="page ask">
      <TopBar start={<span />} end={<HelpLink />} />
      {how === 'seen' ? <SeenPanel tier={inForce.tier} onBack={back} /> : <AgainPanel onBack={back} />}
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

/**
 * Each question that led to the stop, once more and in full, then what the stop had cut off. A yes can make it graver, and
 * only plain noes lift it; everything else leads back to it.
 */
function AgainPanel({ onBack }: { readonly onBack: () => void }) {
  const { stop, correction } = useModels();
  useState(() => correction.begin());
  useSignalEffect(() => {
    const { phase, interview } = correction;
    if (phase.value === 'rest' && interview.screen.value === undefined) void correction.settle();
    if (phase.value === 'over' && stop.inForce.value !== undefined) onBack();
  });
  const asked = correction.asked.value;
  if (asked !== undefined) return <Again {...asked} />;
  return correction.phase.value === 'stop' ? <NoQuestion onBack={onBack} /> : <RestOfCheck />;
}

interface AgainProps {
  readonly question: string;
  readonly current: number;
  readonly total: number;
}

function Again({ question, current, total }: AgainProps) {
  const { correction } = useModels();
  const say = useSay();
  const title = say(questionKey(question, 'ask'));
  return (
    <>
      {total > 1 ? (
        <ProgressPoints total={total} current={current} words={say('lift.again.progress', { current, total })} />
      ) : undefined}
      {/* New with each question, so that it takes the focus and is read. */}
      <ScreenTitle key={question}>{title}</ScreenTitle>
      <ChoiceList
        legend={title}
        hideLegend
        options={ANSWERS.map((id) => ({ id, label: say(`answer.${id}`) }))}
        chosen={undefined}
        onChoose={correction.answer}
      />
      <p class="why q sm">{say('lift.again.note')}</p>
    </>
  );
}

/** What was not asked because the stop came first. */
function RestOfCheck() {
  const { interview } = useModels().correction;
  const say = useSay();
  const screen = interview.screen.value;
  if (screen === undefined) return <p class="q">{say('check.deciding')}</p>;
  return (
    <InterviewPanel
      screen={screen}
      isRefused={interview.isRefused.value}
      form="full"
      onGroup={(ticked) => void interview.answerGroup(ticked)}
      onAnswer={(word) => void interview.answer(word)}
      onChoose={(options) => void interview.choose(options)}
    />
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
