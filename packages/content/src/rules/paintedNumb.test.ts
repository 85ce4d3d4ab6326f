// SPDX-License-Identifier: MIT
import {
  composeRoutine,
  decideTriage,
  explainLimits,
  REGIONS,
  type Region,
  type Routine,
  type RoutineRequest,
  SIDES,
  type Side,
  type TriageInput,
  type TriageLog,
} from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { routines } from '../routines.ts';
import { techniques } from '../techniques.ts';
import { ALL_BUT_STROKE, ALL_TOOLS } from './pack.ts';
import { makeInput, no, yes } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const leftFoot = [{ side: 'left', regions: ['foot'] }] as const;

/** Past the first week, without pain, and with this painted as numb. */
function inputWith(numb: TriageLog['numb'], over: Partial<TriageInput> = {}): TriageInput {
  const input = makeInput({}, over);
  return { ...input, log: { ...input.log, ...(numb !== undefined && { numb }) } };
}
const decided = (numb: TriageLog['numb'], over: Partial<TriageInput> = {}) =>
  decideTriage(ruleSet, inputWith(numb, over)).decision;
const plain = decided(undefined);

function routineFor(request: RoutineRequest, numb: TriageLog['numb']): Routine {
  const { clearance } = decideTriage(ruleSet, inputWith(numb));
  if (clearance === undefined) throw new Error('a clearance');
  const composed = composeRoutine(request, clearance, { library: techniques });
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  return composed.value;
}

const contactsOf = ({ steps }: Routine) => steps.flatMap((step) => (step.kind === 'contact' ? [step] : []));
const touches = (technique: string, region: Region) => techniques.get(technique)?.regions.includes(region) ?? true;

describe('skin that was painted as numb', () => {
  it('T70 is told once, as a caution, and is looked at before flat, light hands for two minutes', () => {
    const { tier, findings, limits } = decided(leftFoot);
    expect([tier, findings.map(({ ruleId }) => ruleId)]).toEqual(['caution', ['PAINT-NUMB']]);
    expect(limits.foot.left).toMatchObject({ blocked: false, ceiling: 2, daySecondsMax: 120, lookFirst: true });
    expect(limits.foot.left.tools).toEqual(expect.arrayContaining([...ALL_TOOLS]));
    expect(limits.foot.left.tools).toEqual(expect.arrayContaining(['heat_pack', 'menthol_balm', 'ball']));
    expect([...limits.foot.left.techniqueKinds].sort()).toEqual(
      ALL_BUT_STROKE.filter((kind) => kind !== 'knead').sort(),
    );
  });

  it('T70 is limited just as skin that somebody told to feel less', () => {
    const told = { ...makeInput().profile, 'CI-15': yes, 'CI-15.at': no, 'CI-15.at.foot-left': yes };
    const { ruleIds: _, because: __, ...asTold } = decided(undefined, { profile: told }).limits.foot.left;
    expect(decided(leftFoot).limits.foot.left).toMatchObject(asTold);
  });

  it('T70 changes nothing on the other side, or anywhere else', () => {
    const { limits, session } = decided(leftFoot);
    for (const region of REGIONS) {
      const sides: readonly Side[] = region === 'foot' ? ['right'] : SIDES;
      for (const side of sides) expect(limits[region][side], region).toEqual(plain.limits[region][side]);
    }
    expect(session).toEqual(plain.session);
  });

  it('T70 near misses: nothing painted, nothing numb, a complaint that is numb', () => {
    expect(decided([])).toEqual(plain);
    const { findings } = decided(undefined, { complaint: { regions: ['foot'], sides: ['left'], qualities: ['numb'] } });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('PAINT-NUMB');
  });

  it('T70 opens no place that is never worked on, and none that something else leaves out', () => {
    const all = SIDES.map((side) => ({ side, regions: REGIONS }));
    const shut = REGIONS.filter((region) => plain.limits[region].left.blocked);
    for (const region of shut) expect(decided(all).limits[region].right).toMatchObject({ blocked: true, ceiling: 0 });
    const sore = { ...makeInput().profile, 'CI-16': yes, 'CI-16.side.left': yes };
    expect(decided(leftFoot, { profile: sore }).limits.foot.left.blocked).toBe(true);
  });

  it('T70 T45 stands among my limits, with no answer that would change it and no word that would ease it', () => {
    const [source, ...others] = explainLimits(ruleSet, inputWith(leftFoot));
    expect(others).toEqual([]);
    expect(source).toMatchObject({ ruleId: 'PAINT-NUMB', questions: [], eased: false, easable: false });
    expect(source?.limits.flatMap(({ spots }) => spots)).toEqual([{ region: 'foot', side: 'left' }]);
  });

  it.each(['feet-in-the-evening', 'feet-and-calves', 'gentle-feet'] as const)(
    'T70 R18 %s looks before the work on that foot, and does not wait for the other',
    (id) => {
      const routine = routineFor(routines[id], leftFoot);
      const look = routine.steps.findIndex((step) => step.kind === 'rest' && step.rest === 'look');
      const onFeet = contactsOf(routine).filter(({ technique }) => touches(technique, 'foot'));
      const left = onFeet.filter(({ side }) => side !== 'right');
      expect(onFeet.some(({ side }) => side === 'right')).toBe(true);
      for (const step of left) {
        expect(routine.steps.indexOf(step)).toBeGreaterThan(look);
        expect(step).toMatchObject({ afterLook: true, tool: 'hand' });
        expect(step.pressure.ceiling).toBeLessThanOrEqual(2);
      }
      if (left.length > 0) expect(look).toBeGreaterThanOrEqual(0);
      expect(left.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(120);
      expect(onFeet.filter(({ side, afterLook }) => side === 'right' && afterLook === true)).toEqual([]);
    },
  );

  it('T70 R18 leads the gentle routine on numb feet, and leaves pressing there out with the reason', () => {
    const both = [{ side: 'both', regions: ['foot'] }] as const;
    const gentle = contactsOf(routineFor(routines['gentle-feet'], both));
    expect(gentle.map(({ technique }) => technique)).toContain('fa-palm-stroke');
    expect(gentle.every(({ afterLook }) => afterLook === true)).toBe(true);
    const { leftOut } = routineFor(routines['feet-and-calves'], leftFoot);
    const pressed = leftOut.filter(({ ruleIds }) => ruleIds.includes('PAINT-NUMB'));
    expect(pressed.length).toBeGreaterThan(0);
    expect(pressed.every(({ side }) => side === 'left')).toBe(true);
  });
});
