// SPDX-License-Identifier: MIT
import type { EventKind, EventOf } from '@knead/domain';
import type { ParsedEvent } from './eventSchemas.ts';

/** `true` when two types can stand for each other, one key at a time and with the same keys optional. */
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? (keyof A extends keyof B ? true : false) : false) : false;

/** Kinds whose schema says something else than the journal's type. */
type Differing = { [K in EventKind]: IsSame<ParsedEvent<K>, EventOf<K>> extends true ? never : K }[EventKind];

/** Kinds for which a field of the type is missing in the schema, or optional in one of them alone. */
type Loose = {
  [K in EventKind]: Required<ParsedEvent<K>> extends Required<EventOf<K>>
    ? Required<EventOf<K>> extends Required<ParsedEvent<K>>
      ? never
      : K
    : K;
}[EventKind];

const none = <T extends never>(): T | undefined => undefined;

// Neither line compiles when a schema and its type part ways.
none<Differing>();
none<Loose>();

// @ts-expect-error a schema with a field left out is not the same
none<IsSame<Omit<ParsedEvent<'rated'>, 'score'>, EventOf<'rated'>> extends true ? never : 'rated'>();
