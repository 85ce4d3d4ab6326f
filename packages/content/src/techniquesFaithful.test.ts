// SPDX-License-Identifier: MIT
import { GRADES } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { evidence } from './evidence.ts';
import paper from './fixtures/techniquesPaper.techniques.json';
import { isTechniqueId, TECHNIQUE_IDS, techniquesById } from './techniques.ts';

const rows = Object.entries(paper.techniques);
const factsOf = (id: string) => {
  if (!isTechniqueId(id)) throw new Error(`${id} of the paper is not built`);
  return techniquesById[id];
};
/** What is said of fingers and places in general holds everywhere and needs no code of its own. */
const everywhere = new Set(['X-SKIN', 'X-FRAC', 'X-SURG', 'X-BRUISE', 'X-INFL', 'X-ALLO']);

/** Where a value is not the paper's, and why. Nothing here is looser than the paper. */
const differences: readonly string[] = [
  // One spot at most 60 s (safety.md 4.2).
  'ns-levator-corner: seconds 60, paper 90',
  // Its only source is graded very low (E15).
  'ns-levator-corner: grade "very-low", paper "low"',
  // The chest's own ceiling, less one for a tool (safety.md 0.6).
  'ns-chest-wall-ball: pressure [1,2,2], paper [1,3,3]',
  // A tool takes one (safety.md 0.6).
  'ub-wall-ball: pressure [2,4,4], paper [2,4,5]',
  // A tool takes one.
  'ub-wall-roller: pressure [2,4,4], paper [2,4,5]',
  // Low is for range of motion; for pain the paper says very low.
  'ub-wall-roller: grade "very-low", paper "low"',
  // A tool takes one.
  'ub-blade-back-ball: pressure [2,4,4], paper [2,4,5]',
  // A tool takes one.
  'ub-two-ball-track: pressure [2,4,4], paper [2,4,5]',
  // A tool takes one.
  'ub-floor-roller: pressure [3,4,4], paper [3,5,5]',
  // The forearm's ceiling is 4, and each stroke passes the last quarter, where 3 is right.
  'wh-forearm-flexor-strip: pressure [2,3,4], paper [2,4,5]',
  // The forearm's ceiling less one for a tool, beside a nerve that was hurt before (E46).
  'wh-forearm-extensor-roll: pressure [2,3,3], paper [2,4,5]',
  // It stretches beside the wrist (NG-05).
  'wh-carpal-spread: pressure [1,2,3], paper [1,3,4]',
  // One spot at most 60 s.
  'wh-carpal-spread: seconds 60, paper 90',
  // 2 behind the inner ankle bone, so it is led at 2.
  'fa-ankle-circles: pressure [1,2,3], paper [1,3,3]',
  // Beside a nerve at most 60 s (F.2).
  'fa-ankle-circles: seconds 60, paper 90',
  // A tool takes one.
  'fa-ball-roll: pressure [2,4,4], paper [2,4,5]',
  // 3 at the inner heel, so it is led at 3.
  'fa-heel-knuckle: pressure [2,3,5], paper [2,4,5]',
  // Beside a nerve at most 60 s (F.2).
  'fa-met-glide: seconds 60, paper 75',
  // The calf's ceiling is 4 (safety.md 0.6).
  'fa-calf-glide: pressure [2,4,4], paper [2,4,5]',
  // Places of NG-05 lie there, and the shin's ceiling counts.
  'fa-shin-glide: pressure [2,3,3], paper [2,4,5]',
];

function differencesOf(id: string, row: (typeof rows)[number][1]): readonly string[] {
  const facts = factsOf(id);
  const { start, typical, ceiling } = facts.pressure;
  const [, max = 0] = row.seconds;
  const items = new Set(facts.evidence.cites.flatMap((cite) => evidence.get(cite)?.item ?? []));
  const grade = GRADES.find((one) => row.grade === one);
  const missing = row.exclude.filter((code) => !everywhere.has(code) && !facts.exclude.some((one) => one === code));
  const told = (what: string, own: unknown, theirs: unknown) =>
    JSON.stringify(own) === JSON.stringify(theirs)
      ? []
      : [`${id}: ${what} ${JSON.stringify(own)}, paper ${JSON.stringify(theirs)}`];
  return [
    ...told('pressure', [start, typical, ceiling], row.pressure),
    // The least is ours: a short routine gives less than a whole bout, as the presets of the paper do themselves (F.6).
    ...told('seconds', facts.sideSeconds.max, max),
    ...told('both at once', facts.sides === 'both', row.bothAtOnce),
    ...told('nerve-adjacent', facts.nerveAdjacent, row.nerveAdjacent),
    ...told('from the article', facts.fromArticle, row.seed),
    ...told('leaves out for', missing.length === 0 ? [] : ['not', ...missing], []),
    ...told('grade', facts.evidence.grade, grade ?? facts.evidence.grade),
    ...row.evidence.filter((item) => !items.has(item)).map((item) => `${id}: does not cite ${item}`),
  ];
}

describe('techniques are those of the paper', () => {
  it('has each of the 32, and one of our own', () => {
    const own = TECHNIQUE_IDS.filter((id) => !rows.some(([theirs]) => theirs === id));
    expect([rows.length, own]).toEqual([32, ['fa-palm-stroke']]);
  });

  it('every number is the paper’s, but for those that are listed', () => {
    expect(rows.flatMap(([id, row]) => differencesOf(id, row))).toEqual(differences);
  });

  it.each(rows)('%s is nowhere looser than the paper', (id, row) => {
    const { pressure, sideSeconds } = factsOf(id);
    const [start = 0, typical = 0, ceiling = 0] = row.pressure;
    expect([pressure.start <= start, pressure.typical <= typical, pressure.ceiling <= ceiling]).toEqual([
      true,
      true,
      true,
    ]);
    expect(sideSeconds.max).toBeLessThanOrEqual(row.seconds[1] ?? 0);
    expect(row.nerveAdjacent && !factsOf(id).nerveAdjacent).toBe(false);
  });
});
