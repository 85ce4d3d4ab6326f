// SPDX-License-Identifier: MIT
import type { Migration } from './migrate.ts';

/** The first schema: events, looked up by kind, day and order, and drafts. */
export const migration0001: Migration = {
  version: 1,
  sql: `
    create table event (
      id text primary key not null,
      clock text not null,
      kind text not null,
      day text not null,
      body text not null
    ) strict;
    create index event_by_clock on event (clock, id);
    create index event_by_kind on event (kind, clock, id);
    create index event_by_day on event (day, clock, id);
    create table draft (key text primary key not null, value text not null) strict;
  `,
};
