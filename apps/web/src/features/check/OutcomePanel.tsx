// SPDX-License-Identifier: MIT
import { ruleKey, ruleSet, techniqueKey, techniques } from '@knead/content';
import { type ComposeRefusal, type Finding, foldRests, type LeftOut, type Routine, restOf } from '@knead/domain';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { CheckResult } from '../../model/checkModel.ts';
import { composeNow } from '../../model/composeNow.ts';
import { useModels } from '../../model/context.ts';
import { foldNeedsOf } from '../../model/triageInput.ts';
import { RestSentence } from '../../parts/RestSentence.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card, Notice, Plate, ScreenTitle } from '../../ui/surfaces.tsx';
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
  const { session, check } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const findings = result.decision.findings.filter(isTold);
  // What a short routine has no time for is no news: it was asked to be short.
  const leftOut = routine.leftOut.filter(({ reason }) => reason !== 'no-time');
  const isPlain = leftOut.length === 0 && !findings.some(({ tier }) => tier === 'clinician');
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
      <LeftOutCard leftOut={leftOut} />
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
  return (
    <>
      <ScreenTitle>{say('check.door.title')}</ScreenTitle>
      <p class="lede">{say('check.door.note')}</p>
      <Findings findings={findings} onLooked={onLooked} />
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
      <LeftOutCard leftOut={leftOut} />
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

function Findings({ findings, onLooked }: FindingsProps) {
  return (
    <>
      {findings.slice(0, 3).map((finding) => (
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
    <Notice icon="info" title={say(ruleKey(finding.ruleId, 'message'))} titleId={id}>
      {check.isLowerable(finding) ? (
        <Button describedBy={id} onPress={() => onLooked(finding)}>
          {say('looked.offer')}
        </Button>
      ) : undefined}
    </Notice>
  );
}

/** Rules that hold for everyone, always, have no sentence of their own. */
function isSpoken(ruleId: string): boolean {
  return ruleSet.rules.some((rule) => rule.id === ruleId && rule.quiet !== true);
}

function LeftOutCard({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  const say = useSay();
  if (leftOut.length === 0) return null;
  return (
    <Card labelledBy="left-out">
      <h2 id="left-out">{say('check.left-out.title')}</h2>
      <ul class="plain">
        {leftOut.map((one) => (
          <li key={`${one.technique} ${one.reason}`}>
            <span class="b block">{say(techniqueKey(one.technique, 'title'))}</span>
            <span class="q sm block">{say(`left-out.${one.reason}`)}</span>
            <Until leftOut={one} />
            {one.ruleIds
              .filter(isSpoken)
              .slice(0, 2)
              .map((id) => (
                <span class="sm block" key={id}>
                  {say(ruleKey(id, 'message'))}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** When what rests is open again. */
function Until({ leftOut }: { readonly leftOut: LeftOut }) {
  const { journal } = useModels();
  const { technique, side, reason } = leftOut;
  if (reason !== 'region-blocked' && reason !== 'rested-spot') return null;
  const rests = foldRests(journal.events.value, foldNeedsOf(journal));
  const rest = restOf(rests, { technique, side, regions: techniques.get(technique)?.regions ?? [] });
  return rest === undefined ? null : (
    <span class="sm b block">
      <RestSentence rest={rest} zone={journal.zone()} />
    </span>
  );
}
