// SPDX-License-Identifier: MIT
import type { StopRecord } from '../../ports/stopFlag.ts';

/** What stands when a stop may be in force and cannot be read: the careful reading, never "no stop". */
export const unreadableStop: StopRecord = {
  tier: 'urgent',
  id: 'unreadable',
  ruleIds: ['unreadable'],
  questions: [],
  country: '',
};

/** Reads a stored stop. Whatever is not whole counts as a stop of unknown kind. */
export function parseStopRecord(text: string): StopRecord {
  try {
    return stopRecordOf(JSON.parse(text)) ?? unreadableStop;
  } catch {
    return unreadableStop;
  }
}

function stopRecordOf(value: unknown): StopRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('tier' in value && 'id' in value && 'ruleIds' in value && 'questions' in value && 'country' in value))
    return undefined;
  const { tier, id, ruleIds, questions, country } = value;
  if (tier !== 'urgent' && tier !== 'emergency') return undefined;
  if (typeof id !== 'string' || typeof country !== 'string') return undefined;
  return isTexts(ruleIds) && isTexts(questions) ? { tier, id, ruleIds, questions, country } : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
