// SPDX-License-Identifier: MIT
import { instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { foldTriageLog } from './foldTriageLog.ts';
import { evening, makeDevice, makeNeeds, makeRated, makeStarted, makeStep } from './makeJournal.fixture.ts';

const dayMs = 24 * 3_600_000;
const factsOf: ReturnType<typeof makeNeeds>['factsOf'] = (technique) => {
  if (technique === 'neck') return { area: 'neck-shoulders', regions: ['shoulder', 'neck_back'] };
  return technique === 'hand' ? { area: 'wrist-hands', regions: ['hand'] } : undefined;
};

describe('neck work that triage asks about', () => {
  const worked = (step: Parameters<typeof makeStep>[0], ms = 0) => {
    const device = makeDevice();
    const events = device.record(makeStep(step));
    return foldTriageLog(events, makeNeeds({ factsOf, now: instant((events[0]?.at ?? evening) + ms) })).neckWork;
  };

  it('is contact with the neck in the last 14 days; what nobody knows any more may have been', () => {
    expect([worked({ what: 'neck' }), worked({ what: 'gone' }), worked({ what: 'hand' })]).toEqual([true, true, false]);
    expect([worked({ what: 'neck', seconds: 0 }), worked({ what: 'neck', contact: false })]).toEqual([false, false]);
    expect([14 * dayMs, 14 * dayMs + 1, -dayMs].map((ms) => worked({ what: 'neck' }, ms))).toEqual([true, false, true]);
  });
});

describe('what triage is told', () => {
  it('J11 the day of the first use, once there is one', () => {
    const device = makeDevice();
    expect(foldTriageLog(device.record(makeRated()), makeNeeds())).not.toHaveProperty('firstUseDay');
    expect(foldTriageLog(device.record(makeStarted()), makeNeeds()).firstUseDay).toBe('2026-10-20');
    expect(foldTriageLog([], makeNeeds())).not.toHaveProperty('unwell');
  });

  it('J13 where it still tingles, with its regions where they are known', () => {
    const device = makeDevice();
    const steps = device.record(makeStep({ ending: 'tingling' }), makeStep({ ending: 'tingling', what: 'gone' }));
    const open = foldTriageLog(steps, makeNeeds()).openTingling;
    expect(open).toStrictEqual([
      { technique: 'wh-palm-pads', side: 'left', regions: ['hand'], since: steps[0]?.at },
      { technique: 'gone', side: 'left', since: steps[1]?.at },
    ]);
  });
});
