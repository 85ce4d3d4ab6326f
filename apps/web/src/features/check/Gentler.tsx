// SPDX-License-Identifier: MIT
import { ROUTINE_IDS, type RoutineId, routineKey, routines } from '@knead/content';
import { AREAS, type ComposeRefusal, type Finding, type LeftOut } from '@knead/domain';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useSay } from '../../i18n/WordsContext.tsx';
import { composeNow } from '../../model/composeNow.ts';
import { useModels } from '../../model/context.ts';
import { RestOffers } from '../../parts/RestOffers.tsx';
import { Button } from '../../ui/Button.tsx';
import { Plate, ScreenTitle } from '../../ui/surfaces.tsx';
import { Findings, isTold, LeftOutList, type ShownProps, WordTaken } from './outcomeNotices.tsx';

interface GentlerProps extends ShownProps {
  readonly refusal: ComposeRefusal | undefined;
}

/** No massage fits today: breathing and rest are always open. */
export function Gentler({ result, refusal, onLooked }: GentlerProps) {
  const { session } = useModels();
  const { route } = useLocation();
  const say = useSay();
  const rest = async (offer: 'breathe' | 'rest') => {
    if (await session.beginRest(offer, result.check)) route('/session/');
  };
  const leftOut = refusal?.kind === 'too-little' ? refusal.leftOut : [];
  const others = useOthers(result);
  return (
    <>
      <ScreenTitle>{say('check.gentler.title')}</ScreenTitle>
      <WordTaken result={result} />
      <p class="lede">{say(others.length === 0 ? 'check.gentler.note' : 'check.gentler.some')}</p>
      <Findings findings={result.decision.findings.filter(isWeighty(leftOut))} onLooked={onLooked} />
      <LeftOutList leftOut={leftOut} result={result} />
      <OtherPlaces others={others} />
      <Plate>
        <RestOffers onRest={(offer) => void rest(offer)} />
      </Plate>
      <div class="push buttons">
        <Button wide onPress={() => route('/')}>
          {say('check.not-now')}
        </Button>
      </div>
    </>
  );
}

/** What is said where nothing fits: what is for a professional, and what stands in the way; not what only softens. */
function isWeighty(leftOut: readonly LeftOut[]): (finding: Finding) => boolean {
  const inTheWay = new Set(leftOut.flatMap(({ ruleIds }) => ruleIds));
  return (finding) =>
    isTold(finding) || (finding.tier !== 'ok' && leftOut.length === 0) || inTheWay.has(finding.ruleId);
}

/** Routines for other places that this check leaves open, one for each area. */
function useOthers({ clearance }: ShownProps['result']): readonly RoutineId[] {
  const { plan, journal, person } = useModels();
  return useMemo(() => {
    if (clearance === undefined) return [];
    const { area, totalSeconds } = plan.request.value;
    const ground = { journal, person, events: journal.events.value };
    const fits = (id: RoutineId) => composeNow({ ...routines[id], totalSeconds }, clearance, ground).ok;
    const found = AREAS.filter((one) => one !== area).map((one) =>
      ROUTINE_IDS.find((id) => routines[id].area === one && fits(id)),
    );
    return found.filter((id) => id !== undefined);
  }, [clearance]);
}

function OtherPlaces({ others }: { readonly others: readonly RoutineId[] }) {
  const { plan } = useModels();
  const say = useSay();
  if (others.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="others">
      <h2 id="others">{say('today.out.others')}</h2>
      <div class="buttons">
        {others.map((id) => (
          <Button key={id} wide onPress={() => plan.choose(id)}>
            {say(routineKey(id, 'title'))}
          </Button>
        ))}
      </div>
    </section>
  );
}
