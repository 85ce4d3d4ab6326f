// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { TriggerFacts } from '../triggerFacts.ts';
import { ownContent } from './content.ts';
import { changed, faultsOf } from './plantFault.fixture.ts';

describe('trigger faults', () => {
  const planted: readonly (readonly [string, Partial<TriggerFacts>, string])[] = [
    ['a slug that is no address', { slug: 'Typing' }, 'slug'],
    ['no path', { paths: [] }, 'paths'],
    ['an unknown path', { paths: ['median-nowhere'] }, 'paths'],
    ['a path that stands twice', { paths: ['tos', 'tos'] }, 'paths'],
  ];
  it.each(planted)('finds %s', (_name, change, field) => {
    const faults = faultsOf({ ...ownContent, triggers: changed(ownContent.triggers, 't-typing', change) });
    expect(faults).toContain(`src/triggers/t-typing.ts: ${field}`);
  });

  it('finds an id that is none, and what stands twice', () => {
    const again = ownContent.triggers.slice(0, 1);
    const faults = faultsOf({
      ...ownContent,
      triggers: [...ownContent.triggers, ...again, { id: 'typing', slug: 'typing-again', paths: ['tos'] }],
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        'src/triggers/typing.ts: id',
        'src/triggers.ts: t-alcohol-chemo-sugar',
        'src/triggers.ts: alcohol-sugar-and-medicines',
      ]),
    );
  });

  it('finds a path that no trigger leads to', () => {
    const triggers = ownContent.triggers.filter(({ id }) => id !== 't-tight-belt');
    expect(faultsOf({ ...ownContent, triggers })).toContain('src/paths/lateral-femoral-cutaneous.ts: id');
  });
});
