// SPDX-License-Identifier: MIT
import { ruleSet } from '@knead/content';
import type { Finding, LeftOut } from '@knead/domain';
import { useId, useMemo } from 'preact/hooks';
import { useSay } from '../../i18n/WordsContext.tsx';
import type { CheckResult } from '../../model/checkModel.ts';
import { useModels } from '../../model/context.ts';
import { leftOutGroups, plainlyTold } from '../../model/leftOutGroups.ts';
import { newLimits } from '../../model/newLimits.ts';
import { restFinder } from '../../model/restFinder.ts';
import { findingSentence } from '../../parts/findingSentence.ts';
import { WhyLeftOut } from '../../parts/WhyLeftOut.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/surfaces.tsx';

/** What an outcome is shown from. */
export interface ShownProps {
  readonly result: CheckResult;
  /** A professional has looked at this finding. */
  readonly onLooked: (finding: Finding) => void;
}

/** What is said before a session: what is for a clinician, and what waits for a professional's word. */
export function isTold({ tier, easable }: Finding): boolean {
  return tier === 'clinician' || (tier === 'caution' && easable);
}

/** Most findings that are told at once; the others stand in My limits. */
const toldMax = 3;

export function Findings({ findings, onLooked }: FindingsProps) {
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

interface LeftOutListProps extends Pick<ShownProps, 'result'> {
  readonly leftOut: readonly LeftOut[];
}

export function LeftOutList({ leftOut, result }: LeftOutListProps) {
  const { journal } = useModels();
  const groups = leftOutGroups(plainlyTold(leftOut, result.decision.findings), restFinder(journal), easedIn(result));
  return <WhyLeftOut groups={groups} zone={journal.zone()} open />;
}

interface NewLimitsProps extends Pick<ShownProps, 'onLooked'> {
  readonly limits: readonly Finding[];
}

/** A limit is told once, when it first holds; then it holds without a word (`safety.md` 0.2, A-K). */
export function NewLimits({ limits, onLooked }: NewLimitsProps) {
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
export function useNewLimits({ decision, check }: CheckResult): readonly Finding[] {
  const { journal } = useModels();
  return useMemo(() => newLimits(ruleSet, decision.findings, { events: journal.events.value, check }), [check]);
}

/** Rules that a professional's word has lowered. */
export function easedIn({ decision }: CheckResult): ReadonlySet<string> {
  return new Set(decision.findings.flatMap(({ ruleId, eased }) => (eased ? [ruleId] : [])));
}

/** After a professional's word: what it changed, or that the care stays, and why. */
export function WordTaken({ result }: Pick<ShownProps, 'result'>) {
  const before = useModels().check.wordOn.value;
  const say = useSay();
  if (before === undefined) return null;
  const after = result.decision.findings.find(({ ruleId }) => ruleId === before.ruleId);
  const stays = after !== undefined && after.effects.length >= before.effects.length && after.effects.length > 0;
  return (
    <Notice icon="check" title={say(stays ? 'looked.done.stays' : 'looked.done.less')}>
      {after === undefined ? undefined : <p>{findingSentence(say, after)}</p>}
    </Notice>
  );
}
