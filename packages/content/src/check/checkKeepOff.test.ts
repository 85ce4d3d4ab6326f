// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { KeepOffFacts } from '../keepOffFacts.ts';
import type { TechniqueEntry } from '../techniqueEntry.ts';
import { ownContent } from './content.ts';
import { changed, faultsOf } from './plantFault.fixture.ts';

describe('faults of areas that are kept off', () => {
  const zone = { id: 'knee-back', extent: 'whole' } as const;
  const planted: readonly (readonly [string, Partial<KeepOffFacts>, string])[] = [
    ['no region', { regions: [] }, 'regions'],
    ['a zone that stands twice', { zones: [zone, zone] }, 'zones'],
    ['a zone of another region', { zones: [{ id: 'thenar', extent: 'part' }] }, 'zones'],
    ['an unknown point', { points: ['bl99'] }, 'points'],
    ['an unknown rule', { noGo: ['NG-99'] }, 'noGo'],
    ['pressure where nothing is left', { forbids: { strokes: 'all', tools: 'all', ceiling: 2 } }, 'forbids'],
    ['tools where nothing is left', { forbids: { strokes: 'all', tools: [], ceiling: 0 } }, 'forbids'],
    ['nothing that is forbidden', { forbids: { strokes: [], tools: [], ceiling: 2 } }, 'forbids'],
  ];
  it.each(planted)('finds %s', (_name, change, field) => {
    const faults = faultsOf({ ...ownContent, keepOff: changed(ownContent.keepOff, 'knee-back', change) });
    expect(faults).toContain(`src/keepOff/knee-back.ts: ${field}`);
  });

  it('finds what stands twice, and a rule that closes nothing', () => {
    const twice = { ...ownContent, keepOff: [...ownContent.keepOff, ...ownContent.keepOff] };
    expect(faultsOf(twice)).toEqual(expect.arrayContaining(['src/keepOff.ts: knee-back', 'src/keepOff.ts: bl40']));
    const keepOff = ownContent.keepOff.filter(({ id }) => id !== 'kidneys');
    expect(faultsOf({ ...ownContent, keepOff })).toContain('src/keepOff.ts: NG-07');
  });
});

describe('faults of places', () => {
  const wrist = { regions: ['wrist'], zones: ['wrist-volar-radial'], points: [] } as const;
  const planted: readonly (readonly [string, string, Partial<TechniqueEntry>, string])[] = [
    ['no zone', 'wh-palm-pads', { zones: [], points: [] }, 'zones'],
    ['a zone that stands twice', 'wh-thumb-base', { zones: ['thenar', 'thenar'] }, 'zones'],
    ['a zone outside its regions', 'wh-thumb-base', { zones: ['thenar', 'nape'] }, 'zones'],
    ['a point outside its zones', 'wh-palm-pads', { points: [{ id: 'gb21', meets: 'on' }] }, 'points'],
    [
      'work where nothing is left',
      'wh-above-crease',
      { regions: ['elbow'], zones: ['elbow-front'], points: [] },
      'zones',
    ],
    ['a stroke that is forbidden', 'fa-ankle-circles', { strokes: ['press-walk'] }, 'zones'],
    [
      'more pressure than is left',
      'wh-above-crease',
      { ...wrist, pressure: { start: 1, typical: 2, ceiling: 4 } },
      'zones',
    ],
    ['a tool that is forbidden', 'wh-above-crease', { ...wrist, tools: ['ball'] }, 'zones'],
    ['a hold where none is left', 'wh-above-crease', { ...wrist, holdSeconds: 2 }, 'zones'],
  ];
  it.each(planted)('finds %s', (_name, id, change, field) => {
    const faults = faultsOf({ ...ownContent, techniques: changed(ownContent.techniques, id, change) });
    expect(faults).toContain(`src/techniques/${id}.ts: ${field}`);
  });

  it('lets light strokes pass where they are left', () => {
    const techniques = changed(ownContent.techniques, 'wh-above-crease', wrist);
    expect(faultsOf({ ...ownContent, techniques })).not.toContain('src/techniques/wh-above-crease.ts: zones');
  });
});
