// SPDX-License-Identifier: MIT
import { err, ok, type Result } from '@knead/base';
import type { EventKind, JournalEvent } from '@knead/domain';
import * as v from 'valibot';
import { eventSchemas } from './eventSchemas.ts';

/** One thing that is wrong with a value from outside. It names the place, never the content. */
export interface Problem {
  readonly kind: 'missing' | 'unknown-field' | 'unknown-kind' | 'wrong-value';
  /** Way to the field, such as `answers.Q1.answer`; empty for the value itself. */
  readonly path: string;
}

/**
 * Reads one event. Refuses unknown kinds, unknown fields, missing fields and values out of range, all of them at once.
 */
export function parseJournalEvent(value: unknown): Result<JournalEvent, readonly Problem[]> {
  const kind = kindOf(value);
  if (kind === undefined) return err([{ kind: 'unknown-kind', path: 'kind' }]);
  const parsed = v.safeParse(schemaFor(kind), value);
  return parsed.success ? ok(parsed.output) : err(parsed.issues.map(problemOf));
}

// Looking the schema up by kind is some ten times faster than trying each member of a union.
function schemaFor(kind: EventKind): v.GenericSchema<unknown, JournalEvent> {
  return eventSchemas[kind];
}

function kindOf(value: unknown): EventKind | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  return typeof kind === 'string' && isKnownKind(kind) ? kind : undefined;
}

function isKnownKind(kind: string): kind is EventKind {
  return Object.hasOwn(eventSchemas, kind);
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  return { kind: kindOfProblem(issue), path: v.getDotPath(issue) ?? '' };
}

function kindOfProblem(issue: v.BaseIssue<unknown>): Problem['kind'] {
  if (issue.type !== 'strict_object') return 'wrong-value';
  if (issue.expected === 'never') return 'unknown-field';
  return issue.received === 'undefined' ? 'missing' : 'wrong-value';
}
