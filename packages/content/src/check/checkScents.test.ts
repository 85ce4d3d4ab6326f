// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { ScentFacts } from '../scentFacts.ts';
import { ownContent } from './content.ts';
import { changed, faultsOf } from './plantFault.fixture.ts';

describe('scent faults', () => {
  const planted: readonly (readonly [string, Partial<ScentFacts>, string])[] = [
    ['a scent that triage cannot leave out', { countsAs: ['hand'] }, 'countsAs'],
    ['a scent that is none to triage', { countsAs: [] }, 'dilutions'],
    ['a scent without strength', { dilutions: [] }, 'dilutions'],
    ['a strength that stands twice', { dilutions: ['usual', 'usual'] }, 'dilutions'],
  ];
  it.each(planted)('finds %s', (_name, change, field) => {
    const faults = faultsOf({ ...ownContent, scents: changed(ownContent.scents, 'lavender', change) });
    expect(faults).toContain(`src/scents/lavender.ts: ${field}`);
  });

  it('finds that one cannot go without', () => {
    const scents = ownContent.scents.filter(({ id }) => id !== 'none');
    expect(faultsOf({ ...ownContent, scents })).toContain('src/scents.ts: none');
  });
});
