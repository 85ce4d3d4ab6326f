// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES, type Side } from './areas.ts';
import { findPaths, type PathsAnswer } from './findPaths.ts';
import { PAINT_QUALITIES, type PaintMark, parsePainting } from './painting.ts';
import type { PathFacts } from './path.ts';
import { ZONES, type ZoneId } from './zones.ts';

const path = (id: string, core: readonly ZoneId[], sometimes: readonly ZoneId[] = []): PathFacts => ({
  id,
  slug: id,
  kind: 'nerve',
  limb: 'arm',
  core,
  sometimes,
  sites: [],
});
const thumbIndex = path('thumb-index', ['thumb-palmar', 'index-palmar'], ['thenar']);
const thumbRoot = path('thumb-root', ['thumb-palmar'], ['index-palmar', 'thenar']);
const little = path('little', ['little-palmar', 'ring-palmar-ulnar']);
const longest: PathFacts = { ...path('longest', ['big-toe-plantar', 'thumb-palmar']), kind: 'longest' };
const all = [thumbIndex, thumbRoot, little, longest];

const painted = (side: Side, ...zones: readonly ZoneId[]): readonly PaintMark[] =>
  zones.map((zone) => ({ zone, side, quality: 'tingling' }));
const bothSides = (...zones: readonly ZoneId[]) => SIDES.flatMap((side) => painted(side, ...zones));
const namesOf = (answer: PathsAnswer) =>
  answer.kind === 'paths' ? answer.paths.map(({ path: id, place, side }) => `${place} ${side} ${id}`) : answer.kind;

describe('findPaths', () => {
  it('N1: counts the marked zones each path serves, and never says how likely it is', () => {
    expect(findPaths(painted('left', 'thumb-palmar', 'index-palmar', 'little-palmar'), all)).toEqual({
      kind: 'paths',
      paths: [
        {
          path: 'thumb-index',
          side: 'left',
          place: 1,
          core: ['thumb-palmar', 'index-palmar'],
          sometimes: [],
          marked: 3,
          alsoServedBy: ['thumb-root'],
        },
        {
          path: 'thumb-root',
          side: 'left',
          place: 2,
          core: ['thumb-palmar'],
          sometimes: ['index-palmar'],
          marked: 3,
          alsoServedBy: ['thumb-index'],
        },
      ],
      unclear: [],
    });
  });

  it('N2: leaves equals equal', () => {
    expect(namesOf(findPaths(painted('right', 'thumb-palmar'), all))).toEqual([
      '1 right thumb-index',
      '1 right thumb-root',
    ]);
  });

  it('N2: shows no equals rather than some of them', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => path(id, ['thumb-palmar']));
    expect(findPaths(painted('left', 'thumb-palmar'), many)).toEqual({
      kind: 'paths',
      paths: [],
      unclear: [{ side: 'left', why: 'many', servedBy: ['a', 'b', 'c', 'd'] }],
    });
    const better = path('better', ['thumb-palmar', 'index-palmar']);
    const marks = painted('left', 'thumb-palmar', 'index-palmar');
    expect(namesOf(findPaths(marks, [...many, better]))).toEqual(['1 left better']);
  });

  it('N3: names no path that serves less than half of the marked places', () => {
    const marks = painted('left', 'thumb-palmar', 'nape', 'deltoid', 'occiput');
    expect(findPaths(marks, all)).toMatchObject({ paths: [], unclear: [{ side: 'left' }] });
    expect(findPaths(painted('left', 'heel'), all)).toEqual({
      kind: 'paths',
      paths: [],
      unclear: [{ side: 'left', why: 'few', servedBy: [] }],
    });
  });

  it('N4: answers each side for itself', () => {
    const marks = [...painted('left', 'thumb-palmar', 'index-palmar'), ...painted('right', 'little-palmar')];
    expect(namesOf(findPaths(marks, all))).toEqual(['1 left thumb-index', '2 left thumb-root', '1 right little']);
  });

  it('N5: never names the longest nerves as a path of one side', () => {
    expect(findPaths(painted('left', 'big-toe-plantar'), all)).toMatchObject({
      paths: [],
      unclear: [{ servedBy: [] }],
    });
  });

  it.each([
    ['feet alike', bothSides('big-toe-plantar', 'ball-medial'), 'socks'],
    [
      'feet nearly alike',
      [...bothSides('big-toe-plantar', 'ball-medial', 'toe-2-plantar'), ...painted('left', 'heel')],
      'socks',
    ],
    ['feet, and up to below the knees', bothSides('big-toe-plantar', 'foot-dorsum', 'calf-lower-lateral'), 'socks'],
    ['whole hands', bothSides('thumb-palmar', 'index-palmar', 'middle-palmar', 'little-dorsal'), 'gloves'],
    [
      'feet and hands',
      bothSides('big-toe-plantar', 'thumb-palmar', 'index-palmar', 'middle-palmar', 'ring-palmar-ulnar'),
      'socks-and-gloves',
    ],
  ] as const)('N6: names none for %s', (_name, marks, pattern) => {
    expect(findPaths(marks, all)).toEqual({ kind: 'both-sided', pattern });
  });

  it('N6: some fingers of both hands are no glove, and one foot is no sock', () => {
    expect(namesOf(findPaths(bothSides('thumb-palmar', 'index-palmar'), all))).toHaveLength(4);
    expect(findPaths(painted('left', 'big-toe-plantar', 'heel'), all).kind).toBe('paths');
    const unlike = [...painted('left', 'big-toe-plantar', 'heel'), ...painted('right', 'foot-dorsum')];
    expect(findPaths(unlike, all).kind).toBe('paths');
  });

  it.each([
    ['between both legs', bothSides('buttock', 'thigh-medial'), 'saddle'],
    ['one on each side', [...painted('left', 'buttock'), ...painted('right', 'thigh-medial')], 'saddle'],
    ['both legs', bothSides('shin-lateral', 'thigh-front'), 'both-legs'],
    ['both shins without the feet', bothSides('shin-lateral'), 'both-legs'],
    ['arm and leg of one side', painted('right', 'little-palmar', 'foot-dorsum'), 'one-side'],
    [
      'arm and leg of one side, and a finger of the other',
      [...painted('right', 'little-palmar', 'foot-dorsum'), ...painted('left', 'thumb-palmar')],
      'one-side',
    ],
    ['the chest', painted('left', 'chest-upper', 'little-palmar'), 'chest'],
  ] as const)('N7: answers with the question for %s', (_name, marks, sign) => {
    expect(findPaths(marks, all)).toEqual({ kind: 'ask', sign });
  });

  it('N7: pain alone asks for the chest only, as the check asks about the rest', () => {
    const pain = (marks: readonly PaintMark[]) => marks.map((mark): PaintMark => ({ ...mark, quality: 'pain' }));
    expect(findPaths(pain(bothSides('shin-lateral', 'thigh-front')), all).kind).toBe('paths');
    expect(findPaths(pain(painted('left', 'chest-side')), all)).toEqual({ kind: 'ask', sign: 'chest' });
  });

  const mark = fc.record({
    zone: fc.constantFrom(...ZONES),
    side: fc.constantFrom(...SIDES),
    quality: fc.constantFrom(...PAINT_QUALITIES),
  });
  const painting = fc.array(mark, { minLength: 1, maxLength: 40 });
  const library = fc.array(
    fc
      .record({
        core: fc.uniqueArray(fc.constantFrom(...ZONES), { maxLength: 12 }),
        more: fc.uniqueArray(fc.constantFrom(...ZONES), { maxLength: 12 }),
      })
      .map(({ core, more }) => ({ core, more: more.filter((zone) => !core.includes(zone)) })),
    { maxLength: 20 },
  );

  it('N1: order of marks changes nothing, and no place is counted twice', () => {
    fc.assert(
      fc.property(painting, library, (marks, shapes) => {
        const paths = shapes.map(({ core, more }, index) => path(`p${index}`, core, more));
        const answer = findPaths(marks, paths);
        const sorted = (one: PathsAnswer) =>
          one.kind === 'paths'
            ? one.paths.map(({ path: id, side, place, core, sometimes, marked }) => [
                id,
                side,
                place,
                core.toSorted(),
                sometimes.toSorted(),
                marked,
              ])
            : one;
        expect(sorted(findPaths(marks.toReversed(), paths))).toEqual(sorted(answer));
        if (answer.kind !== 'paths') return;
        for (const side of SIDES) expect(answer.paths.filter((one) => one.side === side).length).toBeLessThanOrEqual(3);
        for (const { core, sometimes, marked } of answer.paths) {
          expect(new Set([...core, ...sometimes]).size).toBe(core.length + sometimes.length);
          expect(core.length + sometimes.length).toBeLessThanOrEqual(marked);
        }
      }),
    );
  });

  it('N1: how a place feels changes no coverage', () => {
    fc.assert(
      fc.property(painting, fc.constantFrom(...PAINT_QUALITIES), (marks, quality) => {
        const as = marks.map((one): PaintMark => ({ ...one, quality }));
        const [a, b] = [findPaths(marks, all), findPaths(as, all)];
        if (a.kind === 'paths' && b.kind === 'paths') expect(a).toEqual(b);
      }),
    );
  });
});

describe('parsePainting', () => {
  it('N8: reads marks, and counts one that stands twice once', () => {
    const entry = { zone: 'thenar', side: 'left', quality: 'numb' };
    expect(parsePainting({ zones: [entry, entry] })).toEqual({ ok: true, value: [entry] });
  });

  it('N8: tells every problem with its path', () => {
    const zones = [{ zone: 'elbow', side: 'left', quality: 'numb' }, 7, { zone: 'thenar', side: 'up', quality: 'odd' }];
    expect(parsePainting({ zones })).toEqual({
      ok: false,
      error: [
        { kind: 'unknown-zone', path: '$.zones[0].zone', value: 'elbow' },
        { kind: 'not-a-mark', path: '$.zones[1]' },
        { kind: 'unknown-side', path: '$.zones[2].side', value: 'up' },
        { kind: 'unknown-quality', path: '$.zones[2].quality', value: 'odd' },
      ],
    });
  });

  it.each([
    ['nothing', undefined, 'not-a-list'],
    ['a word', { zones: 'thenar' }, 'not-a-list'],
    ['an empty painting', { zones: [] }, 'empty'],
    ['more marks than there are places', { zones: Array.from({ length: 1001 }, () => ({})) }, 'too-many'],
  ] as const)('N8: refuses %s', (_name, input, kind) => {
    expect(parsePainting(input)).toMatchObject({ ok: false, error: [{ kind, path: '$.zones' }] });
  });
});
