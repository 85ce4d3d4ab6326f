// SPDX-License-Identifier: MIT
import { groupKey, optionKey, type QuestionWords, questionKey, questionWords, ruleSet } from '@knead/content';
import {
  ANSWERS,
  type Answers,
  type AnswerWord,
  type InterviewScreen,
  type QuestionId,
  simplerSuffix,
} from '@knead/domain';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../i18n/WordsContext.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckCards, ChoiceList } from '../ui/choices.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Notice, ScreenTitle } from '../ui/surfaces.tsx';
import { MoreBelow } from './MoreBelow.tsx';

/** What one screen of an interview needs. */
export interface InterviewPanelProps {
  readonly screen: InterviewScreen;
  /** The full wording, or the short one for someone who knows the list. */
  readonly form: 'full' | 'short';
  /** What was answered before, for someone who answers again: a screen starts with it. Default: nothing. */
  readonly given?: Answers | undefined;
  /** Whether the answer to this screen could not be recorded. */
  readonly isRefused?: boolean;
  /** Ticked from elsewhere while the list is shown, the newest last. */
  readonly marked?: readonly QuestionId[] | undefined;
  /** Whether a list says which of how many it is. */
  readonly isCounted?: boolean;
  /** Stands between the title and a group, such as the dial for pain now. */
  readonly above?: ComponentChildren;
  /** Stands below the cards of a group, as the last of them. */
  readonly below?: ComponentChildren;
  readonly onGroup: (ticked: readonly QuestionId[]) => void;
  readonly onAnswer: (word: AnswerWord) => void;
  readonly onChoose: (options: readonly QuestionId[]) => void;
}

/** One screen of questions. Its heading is new with each screen, so that it is read. */
export function InterviewPanel(props: InterviewPanelProps) {
  const say = useSay();
  return (
    <>
      {props.isRefused === true ? <Notice icon="alert" tone="careful" title={say('profile.failed')} /> : undefined}
      <Panel {...props} />
    </>
  );
}

function Panel(props: InterviewPanelProps) {
  const { screen } = props;
  switch (screen.kind) {
    case 'group':
      return <GroupPanel key={screen.group} {...props} screen={screen} />;
    case 'question':
      return <QuestionPanel key={`${screen.question} ${screen.simpler}`} {...props} screen={screen} />;
    case 'choice':
      return <ChoicePanel key={screen.question} {...props} screen={screen} />;
  }
}

type Of<Kind extends InterviewScreen['kind']> = InterviewPanelProps & {
  readonly screen: Extract<InterviewScreen, { kind: Kind }>;
};

function GroupPanel({ screen, form, above, below, isCounted, onGroup, given, marked = [] }: Of<'group'>) {
  const say = useSay();
  const here = marked.filter((id) => screen.questions.includes(id));
  const [ticked, toggle, tick] = useTicks([...new Set([...tickedBefore(screen.questions, given), ...here])]);
  const newest = here.at(-1);
  useEffect(() => {
    if (newest !== undefined) tick(newest);
  }, [marked]);
  const title = say(groupKey(ruleSet, screen.group));
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      {isCounted === true ? <ListCount group={screen.group} /> : undefined}
      {above}
      <CheckCards
        legend={title}
        hideLegend
        options={screen.questions.map((id) => ({
          id,
          label: say(labelOf(id, form)),
        }))}
        ticked={ticked}
        onToggle={toggle}
      />
      {below}
      <div class="sticky low buttons">
        <MoreBelow />
        <Button look="go" wide onPress={() => onGroup(ticked)}>
          {say(ticked.length === 0 ? 'ask.none' : 'ask.go-on')}
        </Button>
      </div>
    </>
  );
}

/** Which of the lists of the profile this is. */
function ListCount({ group }: { readonly group: string }) {
  const say = useSay();
  const lists = ruleSet.groups.filter(({ phase }) => phase === 'profile');
  const current = lists.findIndex(({ id }) => id === group) + 1;
  return <p class="q">{say('ask.list', { current, total: lists.length })}</p>;
}

function QuestionPanel({ screen, given, onAnswer }: Of<'question'>) {
  const say = useSay();
  const before = given?.[screen.simpler ? screen.question + simplerSuffix : screen.question];
  const title = say(questionKey(screen.question, screen.simpler ? 'simpler' : 'ask'));
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      <ChoiceList
        legend={title}
        hideLegend
        options={ANSWERS.map((id) => ({ id, label: say(`answer.${id}`) }))}
        chosen={before?.answer}
        onChoose={onAnswer}
      />
      <Why question={screen.question} />
    </>
  );
}

function ChoicePanel({ screen, onChoose, given }: Of<'choice'>) {
  const say = useSay();
  const [ticked, toggle] = useTicks(tickedBefore(screen.options, given));
  const title = say(questionKey(screen.question, 'ask'));
  const options = screen.options.map((id) => ({ id, label: say(optionKey(ruleSet, id)) }));
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      {screen.many ? (
        <CheckCards legend={title} hideLegend options={options} ticked={ticked} onToggle={toggle} />
      ) : (
        <ChoiceList legend={title} hideLegend options={options} chosen={ticked[0]} onChoose={(id) => onChoose([id])} />
      )}
      <Why question={screen.question} />
      {screen.many ? (
        <div class="sticky low buttons">
          <MoreBelow />
          <Button look="go" wide onPress={() => onChoose(ticked)}>
            {say(ticked.length === 0 ? 'answer.not-sure' : 'ask.go-on')}
          </Button>
        </div>
      ) : undefined}
    </>
  );
}

function Why({ question }: { readonly question: QuestionId }) {
  const say = useSay();
  return (
    <p class="why q sm">
      <Icon name="question" />
      <span class="grow">{say(wordsOf(question).why)}</span>
    </p>
  );
}

/** Cards of the profile have one wording; only items of the quick check have a short one. */
function labelOf(id: QuestionId, form: 'full' | 'short') {
  const { ask, short } = wordsOf(id);
  return form === 'short' && short !== undefined ? short : ask;
}

/** Follow-ups share their "why we ask" with others, so its key comes from the question and not from its id. */
function wordsOf(id: QuestionId): QuestionWords {
  const question = ruleSet.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`${id} is no question.`);
  return questionWords(question);
}

function tickedBefore(shown: readonly QuestionId[], given: Answers = {}): readonly QuestionId[] {
  return shown.filter((id) => given[id]?.answer === 'yes');
}

type Change = (id: QuestionId) => void;

function useTicks(atFirst: readonly QuestionId[]): readonly [readonly QuestionId[], Change, Change] {
  const [ticked, setTicked] = useState(atFirst);
  // A new screen is a new component (it has its own key); its heading takes the focus so that it is read.
  useEffect(() => document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus(), []);
  const toggle = (id: QuestionId) =>
    setTicked((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));
  const tick = (id: QuestionId) => setTicked((before) => (before.includes(id) ? before : [...before, id]));
  return [ticked, toggle, tick];
}
