// SPDX-License-Identifier: MIT
import type { Finding, Routine } from '@knead/domain';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { CheckResult } from '../../model/checkModel.ts';
import { composeNow } from '../../model/composeNow.ts';
import { useModels } from '../../model/context.ts';
import { isNews, leftOutGroups } from '../../model/leftOutGroups.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice, ScreenTitle } from '../../ui/surfaces.tsx';
import { Gentler } from './Gentler.tsx';
import { LookedAtPanel } from './LookedAtPanel.tsx';
import {
  easedIn,
  Findings,
  isTold,
  LeftOutList,
  NewLimits,
  type ShownProps,
  useNewLimits,
  WordTaken,
} from './outcomeNotices.tsx';

/** What the check came to: on to the session, a word before it, or something gentler. Stops have pages of their own. */
export function OutcomePanel({ result }: OutcomeProps) {
  const { check, plan, journal, person } = useModels();
  const [looked, setLooked] = useState<Finding>();
  const atFirst = useRef(plan.request.value);
  const composed = useMemo(() => {
    if (result.clearance === undefined) return undefined;
    return composeNow(plan.request.value, result.clearance, { journal, person, events: journal.events.value });
  }, [result, plan.request.value]);
  if (looked !== undefined) return <LookedAtPanel finding={looked} onClose={() => setLooked(undefined)} />;
  const shown = { result, onLooked: setLooked };
  if (check.purpose.value === 'door') return <NothingStops {...shown} />;
  if (composed === undefined) return <Gentler {...shown} refusal={undefined} />;
  if (!composed.ok) return <Gentler {...shown} refusal={composed.error} />;
  // The tap that answered the last question starts the session; whoever chose or told something since starts it themselves.
  const startsItself = check.wordOn.value === undefined && plan.request.value === atFirst.current;
  return <Ready {...shown} routine={composed.value} startsItself={startsItself} />;
}

interface OutcomeProps {
  readonly result: CheckResult;
}

interface ReadyProps extends ShownProps {
  readonly routine: Routine;
  readonly startsItself: boolean;
}

function Ready({ routine, result, onLooked, startsItself }: ReadyProps) {
  const { session, check, outlook, plan } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const findings = result.decision.findings.filter(isTold);
  // What a short routine has no time for is no news: it was asked to be short.
  const leftOut = routine.leftOut.filter(({ reason }) => reason !== 'no-time');
  const limits = useNewLimits(result);
  // What Today has shown already is told no second time.
  const hasNews = isNews(
    leftOutGroups(leftOut, undefined, easedIn(result)),
    plan.isAsked.value ? [] : outlook.leftOut.value,
  );
  const isShortened = result.decision.findings.some(({ ruleId }) => ruleId === 'DOSE-PAIN-6');
  const isPlain =
    startsItself &&
    !hasNews &&
    !isShortened &&
    !findings.some(({ tier }) => tier === 'clinician') &&
    limits.length === 0;
  const start = async () => {
    if (await session.begin(routine, result.check)) route('/session/');
    else if (session.elsewhere.value) route('/');
    // Back from a session, or after an hour, this check opens nothing any more.
    else check.begin('session');
  };
  // Nothing to say first: the tap that answered the last question also starts the session.
  useEffect(() => {
    if (isPlain) void start();
  }, [isPlain]);
  if (isPlain) return <p class="q">{say('check.starting')}</p>;
  return (
    <>
      <ScreenTitle>{say('check.ready.title')}</ScreenTitle>
      <WordTaken result={result} />
      <Findings findings={findings} onLooked={onLooked} />
      <NewLimits limits={limits} onLooked={onLooked} />
      <LeftOutList leftOut={leftOut} result={result} />
      {isShortened ? <Notice icon="info" title={say('rule.DOSE-PAIN-6.message')} /> : undefined}
      <p class="b">{say('check.ready.minutes', minutesOf(routine))}</p>
      <p class="q sm">{say('check.ready.leave')}</p>
      <div class="push buttons">
        <Button look="go" wide icon="play" onPress={() => void start()}>
          {say('check.ready.start')}
        </Button>
        <Button wide onPress={() => route('/')}>
          {say('check.not-now')}
        </Button>
      </div>
    </>
  );
}

const secondsPerMinute = 60;

/** Whole minutes of a routine, and of contact in it. */
function minutesOf({ totalSeconds, contactSeconds }: Routine) {
  const minutes = (seconds: number) => Math.ceil(seconds / secondsPerMinute);
  return { minutes: minutes(totalSeconds), touch: minutes(contactSeconds) };
}

function NothingStops({ result, onLooked }: ShownProps) {
  const { route } = useLocation();
  const say = useSay();
  const findings = result.decision.findings.filter(isTold);
  const limits = useNewLimits(result);
  return (
    <>
      <ScreenTitle>{say('check.door.title')}</ScreenTitle>
      <p class="lede">{say('check.door.note')}</p>
      <WordTaken result={result} />
      <Findings findings={findings} onLooked={onLooked} />
      <NewLimits limits={limits} onLooked={onLooked} />
      <div class="push buttons">
        <Button look="ink" wide onPress={() => route('/')}>
          {say('check.door.back')}
        </Button>
      </div>
    </>
  );
}
