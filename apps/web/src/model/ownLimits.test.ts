// SPDX-License-Identifier: MIT
import { instant, type ZoneName } from '@knead/base';
import { TECHNIQUE_IDS } from '@knead/content';
import { describe, expect, it } from 'vitest';
import { ownForPages } from '../parts/ownForPages.ts';
import { makeWorld, words } from './testing/makeWorld.fixture.ts';

const berlin = 'Europe/Berlin' as ZoneName;

describe('own limits for pages', () => {
  it('are what triage foresees: softer hands and no tools with thinned blood', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-01'] });
    const own = world.outlook.own.value;
    expect(own['ub-floor-roller']).toMatchObject({ out: 'both' });
    expect(own['wh-palm-pads']).toEqual({ ceiling: 3 });
    expect(own['wh-above-crease']).toBeUndefined();
  });

  it('name one side where only one is left out', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-16', 'CI-16.side.left'] });
    expect(world.outlook.own.value['fa-toe-milk']?.out).toBe('left');
    expect(world.outlook.own.value['wh-palm-pads']?.out).toBeUndefined();
  });

  it('tell a rest with its end, and are gone when everything is deleted', async () => {
    const world = await makeWorld();
    await world.startRoutine('hands-after-desk');
    await world.advance(150_000);
    world.session.send({ kind: 'tingling' });
    await world.session.finish();
    const { now, zone } = world.clock;
    const told = ownForPages(world.outlook.own.value, { now: now(), zone: zone() }, words);
    const rests = Object.values(told).flatMap(({ rest }) => rest ?? []);
    expect(rests.length).toBeGreaterThan(0);
    for (const { says } of rests) expect(says).toMatch(/^Left out/);
    expect(await world.data.eraseAll()).toBe(true);
    expect(Object.values(world.outlook.own.value).flatMap(({ rest }) => rest ?? [])).toEqual([]);
  });

  it('keep a sentence and a moment, no reason and no answer', () => {
    const rest = {
      technique: 'wh-palm-pads',
      side: 'left',
      extent: 'spot',
      regions: ['hand'],
      ends: { kind: 'tomorrow' },
      ruleId: 'ST-02',
    } as const;
    const now = instant(Date.parse('2026-11-22T19:00:00Z'));
    const told = ownForPages({ 'wh-palm-pads': { rest, ceiling: 2 } }, { now, zone: berlin }, words);
    expect(told).toEqual({
      'wh-palm-pads': {
        ceiling: 2,
        rest: { says: words.say('rests.tomorrow', { until: '' }), until: Date.parse('2026-11-23T03:00:00Z') },
      },
    });
    expect(JSON.stringify(told)).not.toMatch(/ST-|CI-|RF-/);
  });

  it('are there for techniques alone', async () => {
    const world = await makeWorld();
    await world.answerProfile({ yes: ['CI-08'] });
    const ids: readonly string[] = TECHNIQUE_IDS;
    expect(Object.keys(world.outlook.own.value).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
