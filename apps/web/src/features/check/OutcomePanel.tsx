// SPDX-License-Identifier: MIT
import { ruleKey, ruleSet } from '@knead/content';
import type { ComposeRefusal, Finding, Routine } from '@knead/domain';
import { useEffect, useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { CheckResult } from '../../model/checkModel.ts';
import { composeNow } from '../../model/composeNow.ts';
import { useModels } from '../../model/context.ts';
import { leftOutGroups } from '../../model/leftOutGroups.ts';
import { newLimits } from '../../model/newLimits.ts';
import { WhyLeftOut } from '../../parts/WhyLeftOut.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice, Plate, ScreenTitle } from '../../ui/surfaces.tsx';

/** What the check came to: on to the session, a word before it, or something gentler. Stops have pages of their own. */
export function OutcomePanel({ result }: { readonly result: CheckResult }) {
  const { check, plan, journal, person } = useModels();
  const composed = useMemo(() => {
    if (result.clearance === undefined) return undefined;
    return composeNow(plan.request.value, result.clearance, { journal, person, events: journal.events.value });
  }, [result]);
  if (check.purpose.value === 'door') return <NothingStops result={result} />;
  if (composed === undefined) return <Gentler result={result} refusal={undefined} />;
  if (!composed.ok) return <Gentler result={result} refusal={composed.error} />;
  return <Ready routine={composed.value} result={result} />;
}

function Ready({ routine, result }: { readonly routine: Routine; readonly result: CheckResult }) {
  const { session, check } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const findings = result.decision.findings.filter((finding) => finding.tier === 'clinician');
  // What a short routine has no time for is no news: it was asked to be short.
  const leftOut = routine.leftOut.filter(({ reason }) => reason !== 'no-time');
  const limits = useNewLimits(result);
  const isPlain = leftOut.length === 0 && findings.length === 0 && limits.length === 0;
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
      <Findings findings={findings} />
      <NewLimits limits={limits} />
      <WhyLeftOut groups={leftOutGroups(leftOut)} open />
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

function NothingStops({ result }: { readonly result: CheckResult }) {
  const { route } = useLocation();
  const say = useSay();
  const findings = result.decision.findings.filter((finding) => finding.tier === 'clinician');
  const limits = useNewLimits(result);
  return (
    <>
      <ScreenTitle>{say('check.door.title')}</ScreenTitle>
      <p class="lede">{say('check.door.note')}</p>
      <Findings findings={findings} />
      <NewLimits limits={limits} />
      <div class="push buttons">
        <Button look="ink" wide onPress={() => route('/')}>
          {say('check.door.back')}
        </Button>
      </div>
    </>
  );
}

/** No massage fits today: breathing and rest are always open. */
function Gentler({ result, refusal }: { readonly result: CheckResult; readonly refusal: ComposeRefusal | undefined }) {
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
      <Findings findings={result.decision.findings.filter((finding) => finding.tier !== 'ok')} />
      <WhyLeftOut groups={leftOutGroups(leftOut)} open />
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

/** Most findings that are told at once; the others stand in My limits. */
const toldMax = 3;

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay();
  return (
    <>
      {findings.slice(0, toldMax).map((finding) => (
        <Notice key={finding.ruleId} icon="info" title={say(ruleKey(finding.ruleId, 'message'))} />
      ))}
    </>
  );
}

/** A limit is told once, when it first holds; then it holds without a word (`safety.md` 0.2, A-K). */
function NewLimits({ limits }: { readonly limits: readonly Finding[] }) {
  const say = useSay();
  if (limits.length === 0) return null;
  return (
    <>
      <Findings findings={limits} />
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
