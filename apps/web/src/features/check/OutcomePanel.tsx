// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import type { ComposeRefusal, Finding, LeftOut, Routine } from '@knead/domain';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { CheckResult } from '../../model/checkModel.ts';
import { composeNow } from '../../model/composeNow.ts';
import { useModels } from '../../model/context.ts';
import { isNews, leftOutGroups, plainlyTold } from '../../model/leftOutGroups.ts';
import { newLimits } from '../../model/newLimits.ts';
import { restFinder } from '../../model/restFinder.ts';
import { findingSentence } from '../../parts/findingSentence.ts';
import { WhyLeftOut } from '../../parts/WhyLeftOut.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice, Plate, ScreenTitle } from '../../ui/surfaces.tsx';
import { LookedAtPanel } from './LookedAtPanel.tsx';

/** What the check came to: on to the session, a word before it, or something gentler. Stops have pages of their own. */
export function OutcomePanel({ result }: OutcomeProps) {
  const { check, plan, journal, person } = useModels();
  const [looked, setLooked] = useState<Finding>();
  const composed = useMemo(() => {
    if (result.clearance === undefined) return undefined;
    return composeNow(plan.request.value, result.clearance, { journal, person, events: journal.events.value });
  }, [result]);
  if (looked !== undefined) return <LookedAtPanel finding={looked} onClose={() => setLooked(undefined)} />;
  const shown = { result, onLooked: setLooked };
  if (check.purpose.value === 'door') return <NothingStops {...shown} />;
  if (composed === undefined) return <Gentler {...shown} refusal={undefined} />;
  if (!composed.ok) return <Gentler {...shown} refusal={composed.error} />;
  return <Ready {...shown} routine={composed.value} />;
}

interface OutcomeProps {
  readonly result: CheckResult;
}

interface ShownProps extends OutcomeProps {
  /** A professional has looked at this finding. */
  readonly onLooked: (finding: Finding) => void;
}

function Ready({ routine, result, onLooked }: ShownProps & { readonly routine: Routine }) {
  const { session, check, outlook } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const findings = result.decision.findings.filter(isTold);
  // What a short routine has no time for is no news: it was asked to be short.
  const leftOut = routine.leftOut.filter(({ reason }) => reason !== 'no-time');
  const limits = useNewLimits(result);
  // What Today has shown already is told no second time.
  const hasNews = isNews(leftOutGroups(leftOut), outlook.leftOut.value);
  const isPlain = !hasNews && !findings.some(({ tier }) => tier === 'clinician') && limits.length === 0;
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
      <Findings findings={findings} onLooked={onLooked} />
      <NewLimits limits={limits} onLooked={onLooked} />
      <LeftOutList leftOut={leftOut} findings={result.decision.findings} />
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

function NothingStops({ result, onLooked }: ShownProps) {
  const { route } = useLocation();
  const say = useSay();
  const findings = result.decision.findings.filter(isTold);
  const limits = useNewLimits(result);
  return (
    <>
      <ScreenTitle>{say('check.door.title')}</ScreenTitle>
      <p class="lede">{say('check.door.note')}</p>
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

/** No massage fits today: breathing and rest are always open. */
function Gentler({ result, refusal, onLooked }: ShownProps & { readonly refusal: ComposeRefusal | undefined }) {
  const { session } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const rest = async (offer: 'breathe' | 'rest') => {
    if (await session.beginRest(offer, result.check)) route('/session/');
  };
  const leftOut = refusal?.kind === 'too-little' ? refusal.leftOut : [];
  return (
    <>
      <ScreenTitle>{say('check.gentler.title')}</ScreenTitle>
      <p class="lede">{say('check.gentler.note')}</p>
      <Findings findings={result.decision.findings.filter((finding) => finding.tier !== 'ok')} onLooked={onLooked} />
      <LeftOutList leftOut={leftOut} findings={result.decision.findings} />
      <Plate>
        <div class="buttons">
          <Button look="go" wide icon="breath" onPress={() => void rest('breathe')}>
            {say('check.gentler.breathe')}
          </Button>
          <Button wide onPress={() => void rest('rest')}>
            {say('check.gentler.rest')}
          </Button>
        </div>
      </Plate>
      <div class="push buttons">
        <Button wide onPress={() => route('/')}>
          {say('check.not-now')}
        </Button>
      </div>
    </>
  );
}

/** What is said before a session: what is for a clinician, and what waits for a professional's word. */
function isTold({ tier, easable }: Finding): boolean {
  return tier === 'clinician' || (tier === 'caution' && easable);
}

/** Most findings that are told at once; the others stand in My limits. */
const toldMax = 3;

function Findings({ findings, onLooked }: FindingsProps) {
  return (
    <>
      {findings.slice(0, toldMax).map((finding) => (
        <FindingNotice key={finding.ruleId} finding={finding} onLooked={onLooked} />
      ))}
    </>
  );
}

interface FindingsProps extends Pick<ShownProps, 'onLooked'> {
  readonly findings: readonly Finding[];
}

function FindingNotice({ finding, onLooked }: Pick<ShownProps, 'onLooked'> & { readonly finding: Finding }) {
  const { check } = useModels();
  const say = useSay();
  const id = useId();
  return (
    <Notice icon="info" title={findingSentence(say, finding)} titleId={id}>
      {check.isLowerable(finding) ? (
        <Button describedBy={id} onPress={() => onLooked(finding)}>
          {say('looked.offer')}
        </Button>
      ) : undefined}
    </Notice>
  );
}

function LeftOutList({ leftOut, findings }: LeftOutListProps) {
  const { journal } = useModels();
  const groups = leftOutGroups(plainlyTold(leftOut, findings), restFinder(journal));
  return <WhyLeftOut groups={groups} zone={journal.zone()} open />;
}

interface LeftOutListProps {
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
}

interface NewLimitsProps extends Pick<ShownProps, 'onLooked'> {
  readonly limits: readonly Finding[];
}

/** A limit is told once, when it first holds; then it holds without a word (`safety.md` 0.2, A-K). */
function NewLimits({ limits, onLooked }: NewLimitsProps) {
  const say = useSay();
  if (limits.length === 0) return null;
  return (
    <>
      <Findings findings={limits} onLooked={onLooked} />
      <p class="q sm">{say('check.limits.new')}</p>
      {limits.length > toldMax ? (
        <p class="q sm">{say('check.limits.more', { count: limits.length - toldMax })}</p>
      ) : undefined}
    </>
  );
}

/** Limits of this check that no check before it had told. */
function useNewLimits({ decision, check }: CheckResult): readonly Finding[] {
  const { journal } = useModels();
  return useMemo(() => newLimits(ruleSet, decision.findings, { events: journal.events.value, check }), [check]);
}
