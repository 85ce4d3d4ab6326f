// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { makeMemoryStopFlag } from '../../platform/stopFlag/memoryStopFlag.ts';
import type { StopRecord } from '../../ports/stopFlag.ts';
import { addressInstead, guardPage, PAGE_KINDS, type PageKind } from './stopGuard.ts';

const stop: StopRecord = {
  tier: 'emergency',
  id: 'a',
  ruleIds: ['RF-01'],
  questions: ['RF-01'],
  unsure: [],
  country: 'DE',
};
const urgent: StopRecord = { ...stop, tier: 'urgent' };

function watch(kind: PageKind, path: string, first?: StopRecord) {
  const flag = makeMemoryStopFlag(first);
  const left: string[] = [];
  guardPage({ kind, path, flag, leave: (address) => left.push(address) });
  return { flag, left };
}

describe('addressInstead', () => {
  it('sends every massage page to the screen of its tier', () => {
    expect(addressInstead('massage', '/techniques/', stop)).toBe('/stop/emergency/');
    expect(addressInstead('massage', '/areas/upper-back/', urgent)).toBe('/stop/urgent/');
  });

  it('keeps reading pages open, so that help can be read', () => {
    expect(addressInstead('reading', '/when-to-get-help/', stop)).toBeUndefined();
  });

  it('sends one stop screen to the other when the tier differs, and keeps the right one', () => {
    expect(addressInstead('stop', '/stop/urgent/', stop)).toBe('/stop/emergency/');
    expect(addressInstead('stop', '/stop/urgent/', urgent)).toBeUndefined();
  });

  it('leaves every page alone without a stop', () => {
    for (const kind of PAGE_KINDS) expect(addressInstead(kind, '/techniques/', undefined)).toBeUndefined();
  });
});

describe('guardPage', () => {
  it('leaves a massage page that is opened under a stop', () => {
    expect(watch('massage', '/techniques/', stop).left).toEqual(['/stop/emergency/']);
  });

  it('leaves a massage page when another tab raises a stop', () => {
    const { flag, left } = watch('massage', '/techniques/');
    flag.raise(urgent);
    expect(left).toEqual(['/stop/urgent/']);
  });

  it('leaves a stop screen when its stop is lifted', () => {
    const { flag, left } = watch('stop', '/stop/urgent/', urgent);
    flag.lift();
    expect(left).toEqual(['/']);
  });

  it('keeps a stop screen that was opened without a stop', () => {
    const { flag, left } = watch('stop', '/stop/urgent/');
    flag.lift();
    expect(left).toEqual([]);
  });
});
