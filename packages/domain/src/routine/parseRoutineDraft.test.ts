// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { type ByRegion, REGIONS } from '../atlas/areas.ts';
import { parseRoutineDraft } from './parseRoutineDraft.ts';
import { fixtureTechniques, makeLibrary, makeTechnique } from './routine.fixture.ts';

const never = ['neck_front', 'spine_midline', 'armpit', 'abdomen', 'groin', 'knee_back'];
const ceilings = Object.fromEntries(
  REGIONS.map((region) => [region, never.includes(region) ? 0 : region === 'wrist' ? 3 : 5]),
) as ByRegion<number>;
const spine = makeTechnique({ id: 'spine', regions: ['spine_midline'] });
const heldWrist = makeTechnique({ id: 'held-wrist', regions: ['wrist'], strokes: ['hold'], holdSeconds: 5 });
const calfAndKnee = makeTechnique({ id: 'calf-and-knee', regions: ['calf', 'knee_back'] });
const rules = { library: makeLibrary([...fixtureTechniques, spine, heldWrist, calfAndKnee]), ceilings };

const breathe = { kind: 'rest', rest: 'breathe', seconds: 60 };
const step = (over: object = {}) => ({ kind: 'contact', technique: 'hand-pads', side: 'left', seconds: 60, ...over });
const parse = (...steps: unknown[]) => parseRoutineDraft({ steps }, rules);
const problems = (...steps: unknown[]) => {
  const result = parse(...steps);
  return result.ok ? [] : result.error.map(({ path, kind }) => `${path} ${kind}`);
};

describe('a bare routine from outside', () => {
  it('R22 is taken when it keeps the limits, with what it leaves open filled in', () => {
    const result = parse(
      breathe,
      step(),
      step({ technique: 'wall-ball', side: 'right' }),
      step({ technique: 'wrist-glide', seconds: 30 }),
    );
    expect(result).toMatchObject({ ok: true, value: { kind: 'draft', totalSeconds: 250, contactSeconds: 150 } });
    expect(result.ok && result.value.steps.slice(1)).toMatchObject([
      {
        pose: 'sitting',
        tool: 'hand',
        pressure: { start: 2, target: 4 },
        changeoverSeconds: 10,
        endsUnanswered: false,
      },
      { pose: 'standing-at-wall', tool: 'ball', pressure: { start: 2, target: 4, ceiling: 4 }, holdSeconds: 10 },
      { pressure: { start: 1, target: 2 }, holdSeconds: 0 },
    ]);
  });

  it('R22 is warmed up by breathing, settling or light strokes that come before firm work, a minute in all', () => {
    const warmed = (...steps: readonly unknown[]) =>
      problems(...steps, step()).every((problem) => !problem.endsWith('no-warm-up'));
    const light = (technique: string, seconds: number) =>
      step({ technique, seconds, pressure: { start: 1, target: 2, ceiling: 2 } });
    const rest = (kind: string, seconds: number) => ({ kind: 'rest', rest: kind, seconds });
    expect([warmed(rest('breathe', 60)), warmed(rest('breathe', 30), rest('settle', 30))]).toEqual([true, true]);
    expect([warmed(rest('breathe', 58)), warmed(rest('breathe', 30)), warmed(rest('move', 60))]).toEqual([
      false,
      false,
      false,
    ]);
    expect(['soft-foot', 'arch', 'thumb-base'].map((technique) => warmed(light(technique, 60)))).toEqual([
      true,
      false,
      false,
    ]);
    expect(warmed(light('soft-foot', 30), light('thumb-base', 30))).toBe(false);
    expect(problems(step(), breathe)).toEqual(['/steps/0/pressure/target no-warm-up']);
    const firmness = (target: number) => problems(step({ pressure: { start: 1, target, ceiling: 4 } }));
    expect([firmness(2), firmness(3)]).toEqual([[], ['/steps/0/pressure/target no-warm-up']]);
  });

  it('R22 presses no place of the list, though another of the same technique may be', () => {
    expect(problems(breathe, step({ technique: 'calf-and-knee' }))).toEqual(['/steps/1/technique no-press-area']);
  });

  it('R22 gives hands and feet longer where all of it is light', () => {
    const foot = (technique: string, side: string, seconds: number, ceiling: number) =>
      step({ technique, side, seconds, pressure: { start: 1, target: 2, ceiling } });
    const lasting = (ceiling: number) =>
      problems(
        breathe,
        foot('soft-foot', 'left', 240, 2),
        foot('soft-foot', 'right', 240, 2),
        foot('arch', 'left', 60, ceiling),
      );
    expect([lasting(3), lasting(4)]).toEqual([[], ['/steps/3 area-too-long']]);
  });

  it('R22 keeps what it states', () => {
    const pressure = { start: 1, target: 2, ceiling: 3 };
    const stated = { pressure, pose: 'lying', tool: 'hand', holdSeconds: 0, changeoverSeconds: 7 };
    const result = parseRoutineDraft({ steps: [step(stated)], totalSeconds: 67 }, rules);
    expect(result).toMatchObject({ ok: true, value: { steps: [stated] } });
  });

  it('R22 is refused when it has not the shape, with every path', () => {
    const shape = (value: unknown) => parseRoutineDraft(value, rules);
    expect(shape(null)).toEqual({ ok: false, error: [{ path: '', kind: 'not-an-object' }] });
    expect(shape([])).toEqual({ ok: false, error: [{ path: '', kind: 'not-an-object' }] });
    expect(shape({ steps: {} })).toEqual({ ok: false, error: [{ path: '/steps', kind: 'not-a-list' }] });
    expect(shape({ steps: [] })).toEqual({ ok: false, error: [{ path: '/steps', kind: 'not-a-list' }] });
    expect(
      problems(
        1,
        { kind: 'other' },
        { kind: 'rest', rest: 'dance', seconds: 0, pose: 'hanging' },
        step({ technique: 'x' }),
        step({ technique: 7 }),
        step({ side: 'both', pose: 'hanging', tool: 'ball', seconds: 1.5, changeoverSeconds: 9999, holdSeconds: -1 }),
        step({ tool: 'spoon', pressure: 3 }),
        step({ pressure: { start: 9, target: 2 } }),
        step({ pressure: { start: 3, target: 2, ceiling: 3 } }),
      ),
    ).toEqual([
      '/steps/0 not-an-object',
      '/steps/1/kind unknown-kind',
      '/steps/2/rest unknown-kind',
      '/steps/2/pose wrong-pose',
      '/steps/2/seconds not-seconds',
      '/steps/3/technique unknown-technique',
      '/steps/4/technique unknown-technique',
      '/steps/5/side wrong-side',
      '/steps/5/pose wrong-pose',
      '/steps/5/tool wrong-tool',
      '/steps/5/seconds not-seconds',
      '/steps/5/changeoverSeconds too-long',
      '/steps/5/holdSeconds not-seconds',
      '/steps/6/tool wrong-tool',
      '/steps/6/pressure not-an-object',
      '/steps/7/pressure/start not-a-pressure',
      '/steps/7/pressure/ceiling not-a-pressure',
      '/steps/8/pressure not-rising',
    ]);
  });

  it('R22 is refused on the no-press list, and where NG-05 holds', () => {
    expect(problems(breathe, step({ technique: 'spine' }))).toEqual(['/steps/1/technique no-press-area']);
    const held = step({ technique: 'held-wrist', holdSeconds: 5, pressure: { start: 1, target: 2, ceiling: 2 } });
    expect(problems(held)).toEqual(['/steps/0/technique held-where-nothing-is', '/steps/0/holdSeconds hold-too-long']);
  });

  it('R22 is refused above a ceiling, one less with a tool, three near a nerve', () => {
    const at = (ceiling: number) => ({ pressure: { start: 1, target: 2, ceiling } });
    expect(problems(step({ technique: 'neck-walk', ...at(5) }))).toEqual(['/steps/0/pressure/ceiling above-ceiling']);
    expect(problems(step({ technique: 'wall-ball', ...at(5) }))).toEqual(['/steps/0/pressure/ceiling above-ceiling']);
    expect(problems(step({ technique: 'wall-ball', tool: 'hand', ...at(5) }))).toEqual([]);
    const near = step({ technique: 'wrist-glide', seconds: 30, ...at(4) });
    expect(problems(step(at(2)), near)).toEqual(['/steps/1/pressure/ceiling above-ceiling']);
  });

  it('R22 is refused when a hold, a spot, an area or all of it is too long', () => {
    const soft = { pressure: { start: 1, target: 2, ceiling: 4 } };
    expect(problems(step({ technique: 'knot-hold', holdSeconds: 11, ...soft }))).toEqual([
      '/steps/0/holdSeconds hold-too-long',
    ]);
    expect(problems(step({ seconds: 91, ...soft }))).toEqual(['/steps/0/seconds too-long']);
    expect(problems(step({ seconds: 50, ...soft }), step({ seconds: 50, ...soft }))).toEqual([
      '/steps/1/seconds too-long',
    ]);
    const long = (technique: string, seconds: number) =>
      (['left', 'right'] as const).map((side) => step({ technique, side, seconds, ...soft }));
    const neck = [...long('shoulder-knead', 90), ...long('neck-walk', 90), ...long('knot-hold', 120)];
    expect(problems(...neck)).toEqual(['/steps/5 area-too-long']);
    const light = { pressure: { start: 1, target: 2, ceiling: 2 } };
    const feet = (['left', 'right'] as const).map((side) =>
      step({ technique: 'soft-foot', side, seconds: 240, ...light }),
    );
    expect(problems(...feet, step({ technique: 'arch', seconds: 100, pressure: light.pressure }))).toEqual([]);
    expect(problems(...feet, step({ technique: 'arch', seconds: 100, ...soft }))).toEqual(['/steps/2 area-too-long']);
    const all = [...long('shoulder-knead', 90), ...long('hand-pads', 90), ...long('wall-ball', 90)].concat(
      [...long('arch', 120), ...long('knot-hold', 120)],
      long('thumb-base', 60),
      step({ technique: 'wall-roller', side: 'both', seconds: 120, ...soft }),
    );
    expect(problems(...all)).toContain('/steps contact-too-long');
  });

  it('R22 is refused without a warm-up, or with a nerve first or twice', () => {
    expect(problems(step())).toEqual(['/steps/0/pressure/target no-warm-up']);
    expect(problems(step({ technique: 'soft-foot', seconds: 60 }), step())).toEqual([]);
    expect(problems({ ...breathe, rest: 'settle' }, step())).toEqual([]);
    expect(problems({ ...breathe, rest: 'move' }, step())).toHaveLength(1);
    const near = step({ technique: 'wrist-glide', seconds: 15 });
    expect(problems(near)).toEqual(['/steps/0 nerve-first']);
    expect(problems(breathe, step(), near, near)).toEqual(['/steps/3 nerve-twice']);
  });

  it('R22 is refused when its total is another, or longer than half an hour', () => {
    expect(parseRoutineDraft({ steps: [breathe], totalSeconds: 60 }, rules)).toEqual({
      ok: false,
      error: [{ path: '/totalSeconds', kind: 'wrong-total' }],
    });
    expect(problems({ ...breathe, seconds: 1795 })).toEqual(['/totalSeconds wrong-total']);
  });
});
