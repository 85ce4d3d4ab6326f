import { describe, expect, it } from 'vitest';
import { POSES, REGIONS, TECHNIQUE_KINDS, TOOLS } from '../atlas/areas.ts';
import type { RegionLimit } from '../triage/clearance.ts';
import { compose, contactsOf, library } from './compose.fixture.ts';
import {
  feetRequest,
  firstWeekSession,
  handsRequest,
  makeLimits,
  makeSession,
  neckRequest,
  wallRequest,
} from './routine.fixture.ts';

describe('every single limit with every request', () => {
  const variants: readonly Partial<RegionLimit>[] = [
    { blocked: true },
    ...TECHNIQUE_KINDS.map((kind) => ({ techniqueKinds: [kind] })),
    ...TOOLS.map((tool) => ({ tools: [tool] })),
    ...([0, 1, 2, 3, 4, 5] as const).map((ceiling) => ({ ceiling })),
    { daySecondsMax: 120 },
    { holdSecondsMax: 5 },
  ];
  const touched = new Set(Array.from(library.values()).flatMap((facts) => facts.regions));
  const regions = REGIONS.filter((region) => touched.has(region));
  const requests = [handsRequest, neckRequest, wallRequest, feetRequest];

  it.each(requests)(
    'R13 R17 R20 meets the time or says why not: $id',
    (request) => {
      for (const totalSeconds of [180, 600]) {
        const asked = { ...request, totalSeconds };
        for (const session of [
          firstWeekSession,
          makeSession(),
          ...POSES.map((pose) => makeSession({ posesBlocked: [pose] })),
        ]) {
          for (const region of regions) {
            for (const variant of variants) {
              const result = compose(asked, {
                session,
                limits: makeLimits({ [region]: { ruleIds: ['CI'], ...variant } }),
              });
              const total = result.ok
                ? result.value.steps.reduce((sum, one) => sum + one.seconds + one.changeoverSeconds, 0)
                : 0;
              if (result.ok) expect(total).toBe(totalSeconds);
              else expect(result.error).toMatchObject({ kind: 'too-little', offers: ['breathe', 'rest'] });
              const leftOut = result.ok
                ? result.value.leftOut
                : result.error.kind === 'too-little'
                  ? result.error.leftOut
                  : [];
              const done = result.ok ? contactsOf(result.value).map((step) => step.technique) : [];
              const told = [...done, ...leftOut.map(({ technique }) => technique)];
              expect(request.wishes.every(({ technique }) => told.includes(technique))).toBe(true);
            }
          }
        }
      }
    },
    60_000,
  );
});
