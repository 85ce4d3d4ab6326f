// SPDX-License-Identifier: MIT
import { makeRandom } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { expand, type PaperCase, paperRows } from './faithful.fixture.ts';
import paper from './fixtures/safetyPaper.json';
import again from './fixtures/safetyPaperAgain.json';

const typedAgain = Object.entries<readonly { tier: string; limits: readonly string[] }[]>(again.rows);

/** A fifth of the ids, shuffled by the seed. */
function fifthOf(ids: readonly string[], seed: number): readonly string[] {
  const random = makeRandom(seed);
  const shuffled = [...ids]
    .sort()
    .map((id) => ({ id, place: random.next() }))
    .sort((a, b) => a.place - b.place);
  return shuffled.slice(0, Math.ceil(ids.length / 5)).map(({ id }) => id);
}

/** One outcome as `tier | region: limit`, each limit by itself, in order. */
function linesOf(tier: string, limits: readonly (readonly [places: readonly string[], what: string])[]): string {
  const lines = limits.flatMap(([places, what]) => places.map((place) => `${place}: ${what}`));
  return [tier, ...[...new Set(lines)].sort()].join(' | ');
}

function firstTyping({ tier, block = [], limits = [] }: PaperCase): string {
  const parts = limits.flatMap(({ at, ...limit }) => {
    const places = expand(at);
    const lists = (['kinds', 'tools'] as const).flatMap((name) => expand(limit[name]).map((one) => `${name} ${one}`));
    const numbers = (['ceiling', 'holdSeconds', 'daySeconds'] as const).flatMap((name) =>
      limit[name] === undefined ? [] : [`${name} ${limit[name]}`],
    );
    const all = [...(limit.block === true ? ['block'] : []), ...lists, ...numbers];
    return all.map((what) => [places, what] as const);
  });
  return linesOf(tier, [[expand(block), 'block'], ...parts]);
}

function secondTyping({ tier, limits }: { tier: string; limits: readonly string[] }): string {
  const parts = limits.flatMap((line) => {
    const [places = '', what = ''] = line.split(': ');
    const [name, ...values] = what.split(' ');
    const all = values.length === 0 ? [what] : values.map((value) => `${name} ${value}`);
    return all.map((one) => [places.split(' '), one] as const);
  });
  return linesOf(tier, parts);
}

describe('the papers typed twice', () => {
  it('T48 the second typing is of a random fifth, from the same paper', () => {
    const ids = [...paperRows.keys()].filter((id) => /^(RF|NG|CI|PP|ST)-\d/.test(id));
    expect(Object.keys(again.rows).sort()).toEqual([...fifthOf(ids, again.seed)].sort());
    expect(again.sha256).toBe(paper.papers['safety.md'].sha256);
  });

  it.each(typedAgain)('T48 %s was typed alike both times', (id, outcomes) => {
    const first = paperRows.get(id)?.cases.map(firstTyping) ?? [];
    expect([...new Set(outcomes.map(secondTyping))].sort()).toEqual([...new Set(first)].sort());
  });

  it.each(Object.entries(again.numbers))('T48 the numbers of %s were typed alike', (id, numbers) => {
    expect(Object.values(paperRows.get(id)?.numbers ?? {})).toEqual(numbers);
  });
});
