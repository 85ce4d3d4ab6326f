// SPDX-License-Identifier: MIT
import type { EventId } from '@knead/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerWord } from '../triage/answers.ts';
import { makeRuleSet } from '../triage/ruleSet.fixture.ts';
import type { CheckFinished, JournalEvent, ProfileAnswered } from './events.ts';
import { foldPreferences, preferenceSet } from './foldPreferences.ts';
import { foldProfile } from './foldProfile.ts';
import { lastFullCheck } from './lastFullCheck.ts';
import { makeDevice, makeNeeds } from './makeJournal.fixture.ts';

const answered = (question: string, answer: AnswerWord): ProfileAnswered => {
  return { kind: 'profileAnswered', question, answer: { answer } };
};
const freshness = { ...makeNeeds(), ruleSet: makeRuleSet([]) };
const answersIn = (events: readonly JournalEvent[]) => foldProfile(events, freshness);
const imported = (...targets: readonly EventId[]) => ({ kind: 'imported', targets }) as const;

describe('profile', () => {
  it('J8 takes the newest answer, and the one before again when that is deleted', () => {
    const device = makeDevice();
    const no = device.one(answered('CI-01', 'no'));
    const yes = device.one(answered('CI-01', 'yes'));
    expect(answersIn([no, yes])).toEqual({ 'CI-01': { answer: 'yes' } });
    const deleted = device.one({ kind: 'deleted', targets: [yes.id] });
    expect(answersIn([no, yes, deleted])).toEqual({ 'CI-01': { answer: 'no' } });
  });

  it('J9 lets a file fill a question that has no answer here', () => {
    const device = makeDevice();
    const outside = makeDevice('devicebbbb', 2).one(answered('CI-01', 'no'));
    expect(answersIn([outside, device.one(imported(outside.id))])).toEqual({ 'CI-01': { answer: 'no' } });
  });

  it('J10 opens a question again where a later answer from a file disagrees, until it is answered here', () => {
    const device = makeDevice();
    const own = device.one(answered('CI-01', 'yes'));
    const other = makeDevice('devicebbbb', 2);
    other.set('2026-10-21T10:00:00Z');
    const outside = other.one(answered('CI-01', 'no'));
    const events = [own, outside, device.one(imported(outside.id))];
    expect(answersIn(events)).toEqual({});
    device.set('2026-10-22T10:00:00Z');
    expect(answersIn([...events, device.one(answered('CI-01', 'yes'))])).toEqual({ 'CI-01': { answer: 'yes' } });
  });

  it('J10 keeps an own answer that is newer than the file', () => {
    const outside = makeDevice('devicebbbb', 2).one(answered('CI-01', 'no'));
    const device = makeDevice();
    device.set('2026-10-21T10:00:00Z');
    const own = device.one(answered('CI-01', 'yes'));
    expect(answersIn([outside, own, device.one(imported(outside.id))])).toEqual({ 'CI-01': { answer: 'yes' } });
  });

  it('J10 opens a question on which two answers of a file disagree', () => {
    const other = makeDevice('devicebbbb', 2);
    const outside = other.record(answered('CI-01', 'yes'), answered('CI-01', 'no'));
    const mark = makeDevice().one(imported(...outside.map((event) => event.id)));
    expect(answersIn([...outside, mark])).toEqual({});
  });
});

describe('preferences', () => {
  it('J8 has a default for every key and takes the newest value', () => {
    const device = makeDevice();
    expect(foldPreferences([])).toEqual({
      country: undefined,
      captions: 'on',
      captionSize: 'normal',
      voice: 'on',
      screenReader: 'off',
      singleKeys: 'on',
      vibration: 'on',
      chimes: 'on',
      theme: 'device',
      skin: 'clay',
      breathPace: 6,
      changeoverSeconds: 10,
      handsTire: 'off',
      usedFor: 'self',
      firstRun: undefined,
    });
    const events = device.record(
      preferenceSet('voice', 'off'),
      preferenceSet('breathPace', 5),
      preferenceSet('country', 'DE'),
      preferenceSet('country', 'AT'),
      preferenceSet('firstRun', 'done'),
    );
    expect(foldPreferences(events)).toMatchObject({ voice: 'off', breathPace: 5, country: 'AT', firstRun: 'done' });
  });

  it('J8 passes over keys and values it does not know', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (key, value) => {
        const events = makeDevice().record(
          { kind: 'preferenceSet', key, value: 'on' },
          { kind: 'preferenceSet', key: 'country', value: `x${value}` },
          { kind: 'preferenceSet', key: 'theme', value: `x${value}` },
        );
        expect(foldPreferences(events)).toMatchObject({ country: undefined, theme: 'device' });
      }),
    );
  });

  it('J9 takes a value from a file only where none was set here, and never that the first screens were seen', () => {
    const other = makeDevice('devicebbbb', 2);
    other.set('2026-10-25T10:00:00Z');
    const outside = other.record(
      preferenceSet('voice', 'off'),
      preferenceSet('theme', 'dark'),
      preferenceSet('firstRun', 'done'),
    );
    const device = makeDevice();
    const events = [
      device.one(preferenceSet('theme', 'light')),
      ...outside,
      device.one(imported(...outside.map((event) => event.id))),
    ];
    expect(foldPreferences(events)).toMatchObject({ voice: 'off', theme: 'light', firstRun: undefined });
  });
});

describe('last full check', () => {
  const check = (form: CheckFinished['form']): CheckFinished => {
    return { kind: 'checkFinished', form, answers: {}, tier: 'ok', ruleIds: [], rulesVersion: '1' };
  };

  it('J10 is the newest one done here in full', () => {
    const device = makeDevice();
    const own = device.one(check('full'));
    const short = device.one(check('short'));
    const outside = makeDevice('devicebbbb', 2).one(check('full'));
    const mark = device.one(imported(outside.id));
    expect(lastFullCheck([own, short])?.id).toBe(own.id);
    expect(lastFullCheck([outside, mark])).toBeUndefined();
  });
});
