// SPDX-License-Identifier: MIT
import { AREAS, CUE_MOMENTS, type CueWord, REST_KINDS, type StepSide } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { english } from './english.ts';
import { evidenceEntries } from './evidence.ts';
import { pageListKeys } from './pageLists.ts';
import { ROUTINE_IDS } from './routines.ts';
import { TECHNIQUE_IDS, techniquesById } from './techniques.ts';
import {
  areaKey,
  cueKey,
  evidenceKey,
  pressureKey,
  routineKey,
  TECHNIQUE_WORDS,
  techniqueKey,
  techniqueKeys,
  WORD_TOPICS,
  WORK_CUES,
} from './words.ts';

const keys = new Set(WORD_TOPICS.flatMap((topic) => Object.keys(english[topic])));

/** Every cue a session of our techniques can give. */
function allCues(): readonly CueWord[] {
  const sidesOf = (id: (typeof TECHNIQUE_IDS)[number]): readonly StepSide[] =>
    techniquesById[id].sides === 'both' ? ['both'] : ['left', 'right'];
  return [
    ...TECHNIQUE_IDS.flatMap((technique) => [
      ...sidesOf(technique).flatMap((side): readonly CueWord[] => [
        { kind: 'arrive', technique, side },
        { kind: 'next', technique, side },
      ]),
      ...WORK_CUES.map((part): CueWord => ({ kind: 'work', technique, part })),
    ]),
    ...REST_KINDS.flatMap((rest): readonly CueWord[] => [
      { kind: 'arrive-rest', rest },
      { kind: 'next-rest', rest },
      { kind: 'work-rest', rest },
    ]),
    ...CUE_MOMENTS.map((moment): CueWord => ({ kind: 'moment', moment })),
  ];
}

describe('keys of messages', () => {
  it('lead each cue to a message, and each message to a cue', () => {
    const asked = allCues().map(cueKey);
    expect([...asked].sort()).toEqual(Object.keys(english.cues).sort());
  });

  it('lead techniques, routines, areas, pressures, sources and lists to messages', () => {
    const made = [
      ...TECHNIQUE_IDS.flatMap((id) => [
        ...(['title', 'for', 'where', 'place', 'pose', 'with', 'pressureNote', 'evidence'] as const).map((part) =>
          techniqueKey(id, part),
        ),
        ...(['how', 'feels', 'ease', 'leave'] as const).flatMap((list) => techniqueKeys(id, list)),
      ]),
      ...ROUTINE_IDS.flatMap((id) => (['title', 'tagline', 'for'] as const).map((part) => routineKey(id, part))),
      ...AREAS.flatMap((id) => (['title', 'intro', 'expect', 'avoid'] as const).map((part) => areaKey(id, part))),
      ...([1, 2, 3, 4, 5] as const).flatMap((bar) => [pressureKey(bar, 'name'), pressureKey(bar, 'like')]),
      ...evidenceEntries.flatMap(({ id }) => [evidenceKey(id, 'finding'), evidenceKey(id, 'whom')]),
      ...pageListKeys('page.help.now'),
    ];
    expect(made.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('give lists in their order', () => {
    expect(techniqueKeys('wh-palm-pads', 'feels')).toEqual([
      'technique.wh-palm-pads.feels.1',
      'technique.wh-palm-pads.feels.2',
      'technique.wh-palm-pads.feels.3',
    ]);
    expect(techniqueKeys('wh-palm-pads', 'how')).toHaveLength(TECHNIQUE_WORDS.how);
  });
});

describe('cues', () => {
  it('say the side first', () => {
    const arrivals = Object.entries(english.cues).filter(([key]) => /\.arrive\.(left|right|both)$/.test(key));
    const begins = { left: 'Left', right: 'Right', both: 'Both' };
    for (const [key, text] of arrivals) {
      const side = key.endsWith('left') ? 'left' : key.endsWith('right') ? 'right' : 'both';
      expect(text.startsWith(begins[side]), key).toBe(true);
    }
  });

  it('never mix up the sides: right is left, mirrored', () => {
    const mirrored = (text: string) =>
      text.replaceAll(/\b(left|right|Left|Right)\b/g, (side) => mirror[side as keyof typeof mirror]);
    const mirror = { left: 'right', right: 'left', Left: 'Right', Right: 'Left' };
    const lefts = Object.entries(english.cues).filter(([key]) => key.endsWith('.left'));
    for (const [key, text] of lefts) {
      const twin = new Map(Object.entries(english.cues)).get(key.replace(/left$/, 'right'));
      expect(twin, key).toBe(mirrored(text));
    }
  });
});
