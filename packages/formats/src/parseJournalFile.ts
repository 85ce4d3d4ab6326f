// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import type { JournalEvent } from '@knead/domain';
import * as v from 'valibot';
import { type FileFault, type FileProblem, fileEventsMax, fileProblemsMax, fileSizeMax } from './fileProblem.ts';
import { findFault } from './findFault.ts';
import { type JournalFile, journalFileVersion, journalFormat } from './journalFile.ts';
import { parseJournalEvent } from './parseJournalEvent.ts';
import { deviceIdSchema, instantSchema } from './values.ts';

/** Reads a journal file, whole or not at all. */
export function parseJournalFile(text: string): Result<JournalFile, FileProblem> {
  if (text.length > fileSizeMax) return err({ kind: 'too-large', size: text.length, sizeMax: fileSizeMax });
  const json = readJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!json.ok) return json;
  const { value } = json;
  if (!isOurs(value)) return err({ kind: 'foreign' });
  const version = 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > journalFileVersion) {
    return err({ kind: 'newer', version, versionKnown: journalFileVersion });
  }
  return parseOurs(value);
}

function readJson(text: string): Result<unknown, FileProblem> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err(findFault(text));
  }
}

function isOurs(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === journalFormat;
}

const envelopeSchema = v.strictObject({
  format: v.literal(journalFormat),
  version: v.literal(journalFileVersion),
  exportedAt: instantSchema,
  device: deviceIdSchema,
  events: v.array(v.unknown()),
});

function parseOurs(value: object): Result<JournalFile, FileProblem> {
  const envelope = v.safeParse(envelopeSchema, value);
  if (!envelope.success) {
    const problems = envelope.issues.map(
      (issue): FileFault => ({ kind: 'wrong-value', path: v.getDotPath(issue) ?? '' }),
    );
    return err({ kind: 'wrong', problems, count: problems.length });
  }
  const { events, ...head } = envelope.output;
  if (events.length > fileEventsMax) {
    return err({ kind: 'too-many-events', count: events.length, countMax: fileEventsMax });
  }
  const parsed = parseEvents(events);
  return parsed.ok ? ok({ ...head, events: parsed.value }) : parsed;
}

function parseEvents(values: readonly unknown[]): Result<readonly JournalEvent[], FileProblem> {
  const events: JournalEvent[] = [];
  const ids = new Set<string>();
  const problems: FileFault[] = [];
  let count = 0;
  const note = (fault: FileFault) => {
    count += 1;
    if (problems.length < fileProblemsMax) problems.push(fault);
  };
  for (const [at, value] of values.entries()) {
    const parsed = parseJournalEvent(value);
    if (!parsed.ok) for (const { kind, path } of parsed.error) note({ kind, path: `events.${at}.${path}` });
    else if (ids.has(parsed.value.id)) note({ kind: 'id-twice', path: `events.${at}.id` });
    else {
      ids.add(parsed.value.id);
      events.push(parsed.value);
    }
  }
  return count === 0 ? ok(events) : err({ kind: 'wrong', problems, count });
}
