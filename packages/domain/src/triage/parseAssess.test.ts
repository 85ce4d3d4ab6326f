// SPDX-License-Identifier: MIT
import { day, instant } from '@knead/base';
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../atlas/areas.ts';
import { regionsByZone } from '../atlas/zones.ts';
import { parseAssessInput } from './parseAssess.ts';

const moment = { now: instant(1_000_000), today: day('2026-11-22') };
const read = (value: unknown) => parseAssessInput(value, moment);
const paths = (value: unknown) => {
  const result = read(value);
  return result.ok ? [] : result.error.map((problem) => `${problem.kind} ${problem.path}`);
};

describe('parseAssessInput', () => {
  it('T26 reads a whole input', () => {
    const checked = { when: '2026-11-20', sameEpisode: true, unchanged: true };
    const result = read({
      profile: { 'CI-01': 'no' },
      answers: { Q1: { answer: 'not-sure' }, Q5: { answer: 'yes', checked } },
      painNow: 4,
      complaint: {
        zones: ['thenar', 'occiput'],
        regions: ['hand'],
        sides: ['left'],
        qualities: ['tingling'],
        onset: 'gradual',
        days: 12.5,
        trend: 'worse',
        worst: 7,
      },
      log: {
        firstUseDay: '2026-11-01',
        contactToday: {
          totalSeconds: 60,
          areaSeconds: { 'wrist-hands': 60 },
          techniqueSeconds: { 'wh-palm-pads': 60 },
        },
        rested: [{ technique: 'a', side: 'left', until: '2026-11-23T00:00:00Z', regions: ['hand'], ruleId: 'R' }],
        openTingling: [{ technique: 'b', side: 'both', since: 5 }],
        waiting: ['stop-chest'],
        sore: [{ side: 'left', regions: ['hand'] }],
        numb: [{ side: 'both', regions: ['foot'] }, { side: 'left' }],
        neckWork: true,
        reacted: false,
        unwell: { since: '1970-01-01T00:00:01Z' },
        overdone: true,
      },
    });
    expect(result).toEqual({
      ok: true,
      value: {
        ...moment,
        profile: { 'CI-01': { answer: 'no' } },
        answers: { Q1: { answer: 'not-sure' }, Q5: { answer: 'yes', checked } },
        painNow: 4,
        complaint: {
          regions: ['hand', 'scalp', 'neck_back'],
          sides: ['left'],
          qualities: ['tingling'],
          onset: 'gradual',
          days: 12.5,
          trend: 'worse',
          worst: 7,
        },
        log: {
          firstUseDay: '2026-11-01',
          contactToday: {
            totalSeconds: 60,
            areaSeconds: { 'neck-shoulders': 0, 'upper-back': 0, 'wrist-hands': 60, 'feet-ankles': 0 },
            techniqueSeconds: { 'wh-palm-pads': 60 },
          },
          rested: [{ technique: 'a', side: 'left', until: Date.UTC(2026, 10, 23), regions: ['hand'], ruleId: 'R' }],
          openTingling: [{ technique: 'b', side: 'both', since: 5 }],
          waiting: ['stop-chest'],
          sore: [{ side: 'left', regions: ['hand'] }],
          numb: [
            { side: 'both', regions: ['foot'] },
            { side: 'left', regions: REGIONS },
          ],
          neckWork: true,
          reacted: false,
          unwell: { since: 1_000 },
          overdone: true,
        },
      },
    });
  });

  it('T26 reads the least there is', () => {
    expect(read({})).toEqual({ ok: true, value: { ...moment, profile: {}, answers: {} } });
    expect(
      read({ log: { contactToday: { totalSeconds: 1 }, rested: [{ technique: 'a', side: 'left', until: 1 }] } }).ok,
    ).toBe(true);
  });

  it('T26 takes a rest without a rule for one of tingling, and soreness without a place for all places', () => {
    const result = read({ log: { rested: [{ technique: 'a', side: 'both', until: 1 }], sore: [{ side: 'right' }] } });
    expect(result.ok && result.value.log).toEqual({
      rested: [{ technique: 'a', side: 'both', until: 1, ruleId: 'ST-02' }],
      sore: [{ side: 'right', regions: REGIONS }],
    });
  });

  it('T26 counts each region once, and zones alone as their regions', () => {
    const regionsOf = (complaint: unknown) => {
      const result = read({ complaint });
      return result.ok ? result.value.complaint?.regions : undefined;
    };
    expect(regionsOf({ regions: ['hand', 'hand'], zones: ['thenar'] })).toEqual(['hand']);
    expect(regionsOf({ zones: ['occiput'] })).toEqual(['scalp', 'neck_back']);
    expect(regionsOf({ regions: ['hand'] })).toEqual(['hand']);
    expect(regionsOf({ days: 0 })).toBeUndefined();
  });

  it('T26 takes an answer without a word of a professional, and nothing for a time', () => {
    const contactToday = { totalSeconds: 0, areaSeconds: { 'upper-back': 0 }, techniqueSeconds: { a: 0 } };
    const result = read({ answers: { Q1: { answer: 'yes' } }, complaint: { days: 0 }, log: { contactToday } });
    expect(result.ok && result.value).toMatchObject({ complaint: { days: 0 }, log: { contactToday } });
    expect(result.ok && result.value.answers).toStrictEqual({ Q1: { answer: 'yes' } });
  });

  it('T26 does not read a clearance', () => {
    const result = read({ clearance: { facts: {} } });
    expect(result.ok && Object.keys(result.value)).toEqual(['profile', 'answers', 'now', 'today']);
  });

  it.each([
    [null, 'wrong-type $'],
    [[], 'wrong-type $'],
    [{ profile: [] }, 'wrong-type $.profile'],
    [{ answers: { Q1: 'maybe' } }, 'unknown-answer $.answers["Q1"]'],
    [{ answers: { Q1: 3 } }, 'unknown-answer $.answers["Q1"]'],
    [{ answers: { Q1: {} } }, 'unknown-answer $.answers["Q1"].answer'],
    [{ answers: { Q1: { answer: 'yes', checked: 1 } } }, 'wrong-type $.answers["Q1"].checked'],
    [
      { answers: { Q1: { answer: 'yes', checked: { sameEpisode: true, unchanged: true } } } },
      'wrong-type $.answers["Q1"].checked.when',
    ],
    [
      { answers: { Q1: { answer: 'yes', checked: { when: '2026-02-30', sameEpisode: true, unchanged: true } } } },
      'wrong-type $.answers["Q1"].checked.when',
    ],
    [
      { answers: { Q1: { answer: 'yes', checked: { when: '2026-02-03', unchanged: true } } } },
      'wrong-type $.answers["Q1"].checked.sameEpisode',
    ],
    [
      { answers: { Q1: { answer: 'yes', checked: { when: '2026-02-03', sameEpisode: true } } } },
      'wrong-type $.answers["Q1"].checked.unchanged',
    ],
    [{ painNow: 11 }, 'wrong-type $.painNow'],
    [{ painNow: '4' }, 'wrong-type $.painNow'],
    [{ complaint: 'hand' }, 'wrong-type $.complaint'],
    [{ complaint: { regions: 'hand' } }, 'wrong-type $.complaint.regions'],
    [{ complaint: { regions: ['hand', 'tail'] } }, 'wrong-type $.complaint.regions[1]'],
    [{ complaint: { zones: ['tail'] } }, 'wrong-type $.complaint.zones[0]'],
    [{ complaint: { zones: [1] } }, 'wrong-type $.complaint.zones[0]'],
    [{ complaint: { sides: ['both'] } }, 'wrong-type $.complaint.sides[0]'],
    [{ complaint: { days: -1 } }, 'wrong-type $.complaint.days'],
    [{ complaint: { onset: 'late' } }, 'wrong-type $.complaint.onset'],
    [{ log: 1 }, 'wrong-type $.log'],
    [{ log: { firstUseDay: 'yesterday' } }, 'wrong-type $.log.firstUseDay'],
    [{ log: { firstUseDay: 3 } }, 'wrong-type $.log.firstUseDay'],
    [{ log: { contactToday: 5 } }, 'wrong-type $.log.contactToday'],
    [{ log: { contactToday: {} } }, 'wrong-type $.log.contactToday.totalSeconds'],
    [
      { log: { contactToday: { totalSeconds: 1, areaSeconds: { 'wrist-hands': 'x' } } } },
      'wrong-type $.log.contactToday.areaSeconds["wrist-hands"]',
    ],
    [
      { log: { contactToday: { totalSeconds: 1, techniqueSeconds: { a: -1 } } } },
      'wrong-type $.log.contactToday.techniqueSeconds["a"]',
    ],
    [{ log: { contactToday: { totalSeconds: 1, areaSeconds: [] } } }, 'wrong-type $.log.contactToday.areaSeconds'],
    [
      { log: { contactToday: { totalSeconds: 1, techniqueSeconds: 'x' } } },
      'wrong-type $.log.contactToday.techniqueSeconds',
    ],
    [{ log: { contactToday: { totalSeconds: Number.NaN } } }, 'wrong-type $.log.contactToday.totalSeconds'],
    [{ log: { rested: {} } }, 'wrong-type $.log.rested'],
    [{ log: { rested: [{ technique: 'a', side: 'left', until: 1, ruleId: 4 }] } }, 'wrong-type $.log.rested[0].ruleId'],
    [{ log: { waiting: ['stop-nothing'] } }, 'wrong-type $.log.waiting[0]'],
    [{ log: { sore: [3] } }, 'wrong-type $.log.sore[0]'],
    [{ log: { numb: 'foot' } }, 'wrong-type $.log.numb'],
    [{ log: { numb: [{ regions: ['foot'] }] } }, 'wrong-type $.log.numb[0].side'],
    [{ log: { sore: [{ side: 'up' }] } }, 'wrong-type $.log.sore[0].side'],
    [{ log: { sore: [{ side: 'left', regions: ['tail'] }] } }, 'wrong-type $.log.sore[0].regions[0]'],
    [{ log: { neckWork: 'yes' } }, 'wrong-type $.log.neckWork'],
    [{ log: { reacted: 1 } }, 'wrong-type $.log.reacted'],
    [{ log: { overdone: 'often' } }, 'wrong-type $.log.overdone'],
    [{ log: { unwell: true } }, 'wrong-type $.log.unwell'],
    [{ log: { unwell: {} } }, 'wrong-type $.log.unwell.since'],
    [{ complaint: { qualities: ['dull'] } }, 'wrong-type $.complaint.qualities[0]'],
    [{ complaint: { trend: 'up' } }, 'wrong-type $.complaint.trend'],
    [{ complaint: { worst: 5.5 } }, 'wrong-type $.complaint.worst'],
    [{ complaint: { days: Number.POSITIVE_INFINITY } }, 'wrong-type $.complaint.days'],
    [{ log: { rested: [1] } }, 'wrong-type $.log.rested[0]'],
    [{ log: { rested: [{ side: 'left', until: 1 }] } }, 'wrong-type $.log.rested[0].technique'],
    [{ log: { rested: [{ technique: 'a', side: 'up', until: 1 }] } }, 'wrong-type $.log.rested[0].side'],
    [{ log: { rested: [{ technique: 'a', side: 'left', until: 'soon' }] } }, 'wrong-type $.log.rested[0].until'],
    [{ log: { openTingling: [{ technique: 'a', side: 'left' }] } }, 'wrong-type $.log.openTingling[0].since'],
    [
      { log: { openTingling: [{ technique: 'a', side: 'left', since: 1, regions: ['x'] }] } },
      'wrong-type $.log.openTingling[0].regions[0]',
    ],
  ])('T26 refuses %j with its path', (value, path) => {
    expect(paths(value)).toEqual([path]);
  });

  it('T26 gives all problems at once', () => {
    expect(paths({ painNow: -1, answers: { Q1: 'x', Q2: 'y' } })).toHaveLength(3);
  });
});

describe('zones', () => {
  it('T26 are 80, each in known regions', () => {
    expect(regionsByZone.size).toBe(80);
    expect(
      [...regionsByZone.values()].every(
        (regions) => regions.length > 0 && regions.every((one) => REGIONS.includes(one)),
      ),
    ).toBe(true);
    expect(regionsByZone.get('occiput')).toEqual(['scalp', 'neck_back']);
    expect(regionsByZone.get('axilla-posterior')).toEqual(['upper_back', 'shoulder']);
    expect([regionsByZone.get('knee-front'), regionsByZone.get('knee-medial')]).toEqual([['shin'], ['shin']]);
  });
});
