// SPDX-License-Identifier: MIT
import type { StopRecord } from '../../ports/stopFlag.ts';

/** What stands when a stop may be in force and cannot be read: the careful reading, never "no stop". */
export const unreadableStop: StopRecord = {
  tier: 'urgent',
  id: 'unreadable',
  ruleIds: ['unreadable'],
  questions: [],
  unsure: [],
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
  // A stop that an earlier build raised has no such list.
  const unsure = 'unsure' in value ? value.unsure : [];
  if (!isTexts(ruleIds) || !isTexts(questions) || !isTexts(unsure)) return undefined;
  return { tier, id, ruleIds, questions, unsure, country };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}
