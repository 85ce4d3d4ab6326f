// SPDX-License-Identifier: MIT
import { pressureKey, type WordKey } from '@knead/content';
import { type Effect, type LimitSource, MASSAGE_TOOLS, TECHNIQUE_KINDS, TOOLS } from '@knead/domain';
import { type PlaceWords, placeWords } from './placeWords.ts';

/** One thing that follows. Words are keys; a sentence is said whole. */
export type LimitFact =
  | { readonly kind: 'place'; readonly words: WordKey; readonly place: readonly PlaceWords[] }
  | {
      readonly kind: 'ceiling';
      readonly place: readonly PlaceWords[];
      readonly pressure: number;
      readonly name: WordKey;
    }
  | { readonly kind: 'without'; readonly place: readonly PlaceWords[]; readonly things: readonly WordKey[] }
  | { readonly kind: 'minutes'; readonly place: readonly PlaceWords[]; readonly minutes: number }
  | { readonly kind: 'hold'; readonly place: readonly PlaceWords[]; readonly seconds: number }
  | { readonly kind: 'session-minutes'; readonly words: WordKey; readonly minutes: number }
  | { readonly kind: 'plain'; readonly words: WordKey };

/**
 * What a rule limits, as sentences to say. `chosen` names the places of a choice that was not made yet; without it they are
 * wherever they could be.
 */
export function limitFactsOf(
  { limits, session }: Pick<LimitSource, 'limits' | 'session'>,
  chosen?: readonly PlaceWords[],
): readonly LimitFact[] {
  return [...merged(limits).flatMap((limit) => factsOf(limit, chosen)), ...session.flatMap(sessionFacts)];
}

type Limit = LimitSource['limits'][number];

/** Limits of the same spots as one, so that each place is named once. The strictest counts. */
function merged(limits: readonly Limit[]): readonly Limit[] {
  const bySpots = new Map<string, Limit>();
  for (const limit of limits) {
    const key = limit.spots.map(({ region, side }) => `${region} ${side}`).join();
    const before = bySpots.get(key);
    bySpots.set(key, before === undefined ? limit : { ...limit, effect: joined(before.effect, limit.effect) });
  }
  return [...bySpots.values()];
}

type LimitEffect = Limit['effect'];

function joined(a: LimitEffect, b: LimitEffect): LimitEffect {
  const lowest = (key: 'ceiling' | 'daySecondsMax' | 'holdSecondsMax') => {
    const given = [a[key], b[key]].filter((value) => value !== undefined);
    return given.length === 0 ? {} : { [key]: Math.min(...given) };
  };
  return {
    ...a,
    block: a.block === true || b.block === true,
    lookFirst: a.lookFirst === true || b.lookFirst === true,
    techniqueKinds: [...new Set([...(a.techniqueKinds ?? []), ...(b.techniqueKinds ?? [])])],
    tools: [...new Set([...(a.tools ?? []), ...(b.tools ?? [])])],
    ...lowest('ceiling'),
    ...lowest('daySecondsMax'),
    ...lowest('holdSecondsMax'),
  };
}

function factsOf({ effect, spots }: Limit, chosen: readonly PlaceWords[] | undefined): readonly LimitFact[] {
  const place = effect.where.kind === 'chosen' && chosen !== undefined ? chosen : placeWords(spots);
  if (place.length === 0) return [];
  if (effect.block === true || effect.ceiling === 0) return [{ kind: 'place', words: 'limits.left-out', place }];
  const { ceiling, daySecondsMax, holdSecondsMax } = effect;
  const pressure = ([1, 2, 3, 4, 5] as const).findLast((step) => ceiling !== undefined && step <= ceiling);
  return [
    ...(pressure === undefined
      ? []
      : [{ kind: 'ceiling', place, pressure, name: pressureKey(pressure, 'name') } as const]),
    ...touchFacts(effect, place),
    ...(daySecondsMax === undefined ? [] : [{ kind: 'minutes', place, minutes: daySecondsMax / 60 } as const]),
    ...(holdSecondsMax === undefined ? [] : [{ kind: 'hold', place, seconds: holdSecondsMax } as const]),
    ...(effect.lookFirst === true ? [{ kind: 'place', words: 'limits.look', place } as const] : []),
  ];
}

/** Long lists in the words they come to: hands only, slow strokes only. */
function touchFacts(
  { techniqueKinds = [], tools = [] }: LimitEffect,
  place: readonly PlaceWords[],
): readonly LimitFact[] {
  const open = TECHNIQUE_KINDS.filter((kind) => !techniqueKinds.includes(kind));
  const isHandsOnly = MASSAGE_TOOLS.every((tool) => tools.includes(tool));
  const gentle = open.every((kind) => kind === 'stroke' || kind === 'knead');
  const things: readonly WordKey[] = [
    ...(gentle ? [] : techniqueKinds.map((kind) => `touch.${kind}` as const)),
    ...TOOLS.filter((tool) => tools.includes(tool) && !(isHandsOnly && MASSAGE_TOOLS.some((one) => one === tool))).map(
      (tool) => `tool.${tool}` as const,
    ),
  ];
  const softly = open.includes('knead') ? 'limits.flat-hand' : 'limits.strokes-only';
  return [
    ...(gentle ? [{ kind: 'place', words: softly, place } as const] : []),
    ...(isHandsOnly ? [{ kind: 'place', words: 'limits.hands-only', place } as const] : []),
    ...(things.length === 0 ? [] : [{ kind: 'without', place, things } as const]),
  ];
}

function sessionFacts(effect: Extract<Effect, { kind: 'session' }>): readonly LimitFact[] {
  const { ceiling, contactSecondsMax, daySecondsMax, posesBlocked = [] } = effect;
  const everywhere = [{ words: 'body.everywhere' }] as const;
  const pressure = ([1, 2, 3, 4, 5] as const).findLast((step) => ceiling !== undefined && step <= ceiling);
  const minutes = (words: WordKey, seconds: number | undefined) =>
    seconds === undefined ? [] : [{ kind: 'session-minutes', words, minutes: seconds / 60 } as const];
  return [
    ...(pressure === undefined
      ? []
      : [{ kind: 'ceiling', place: everywhere, pressure, name: pressureKey(pressure, 'name') } as const]),
    ...minutes('limits.session-minutes', contactSecondsMax),
    ...minutes('limits.day-minutes', daySecondsMax),
    ...posesBlocked.map((pose) => ({ kind: 'plain', words: `limits.pose.${pose}` }) as const),
  ];
}
