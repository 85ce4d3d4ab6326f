// SPDX-License-Identifier: MIT
import type { RoutineRequest, TechniqueFacts } from '@knead/domain';
import { describe, expect, it } from 'vitest';
import { type Content, ownContent } from './check/content.ts';
import { changed, faultsOf } from './check/plantFault.fixture.ts';
import { checkContent } from './check.ts';
import type { Claim, NotClaim } from './claims.ts';
import type { TopicWords } from './english.ts';
import type { EvidenceEntry } from './evidenceEntry.ts';
import type { TechniqueEntry } from './techniqueEntry.ts';
import type { WordTopic } from './words.ts';

function withTechnique(id: string, change: Partial<TechniqueEntry>): Content {
  return { ...ownContent, techniques: changed(ownContent.techniques, id, change) };
}

function withEvidence(id: string, change: Partial<EvidenceEntry>): Content {
  return { ...ownContent, evidence: changed(ownContent.evidence, id, change) };
}

function withRoutine(id: string, change: Partial<RoutineRequest>): Content {
  return { ...ownContent, routines: changed(ownContent.routines, id, change) };
}

function withWord(topic: WordTopic, key: string, text: string | undefined): Content {
  const { [key]: _gone, ...others } = ownContent.words[topic];
  const words: TopicWords = { ...ownContent.words, [topic]: text === undefined ? others : { ...others, [key]: text } };
  return { ...ownContent, words };
}

describe('checkContent', () => {
  it('finds no fault in what we ship', () => {
    expect(checkContent().filter(({ level }) => level === 'fault')).toEqual([]);
  });

  it('reports every problem at once', () => {
    const broken = { ...withTechnique('wh-palm-pads', { holdSeconds: 45 }), routines: [] };
    expect(faultsOf(broken).length).toBeGreaterThan(10);
  });

  it('says file, field and remedy', () => {
    const [problem] = checkContent(withTechnique('wh-palm-pads', { holdSeconds: 45 }));
    expect(problem).toEqual({
      file: 'src/techniques/wh-palm-pads.ts',
      field: 'holdSeconds',
      remedy: 'hold for at most 30 s (product.md 9)',
      level: 'fault',
    });
  });
});

describe('technique faults', () => {
  const planted: readonly (readonly [string, string, Partial<TechniqueFacts>, string])[] = [
    ['a slug that is no address', 'wh-palm-pads', { slug: 'Palm Pads' }, 'slug'],
    ['a slug that stands twice', 'wh-palm-pads', { slug: 'wall-ball' }, 'wall-ball'],
    ['no region', 'wh-palm-pads', { regions: [] }, 'regions'],
    ['a region that stands twice', 'wh-palm-pads', { regions: ['hand', 'hand'] }, 'regions'],
    ['no stroke', 'ns-knot-hold', { strokes: [], tempoPerMinute: 20 }, 'strokes'],
    ['no tool', 'wh-palm-pads', { tools: [] }, 'tools'],
    ['weight on a tool on the floor, unsaid', 'ub-wall-roller', { pose: 'lying' }, 'onFloor'],
    ['a tempo for a hold', 'ns-knot-hold', { tempoPerMinute: 20 }, 'tempoPerMinute'],
    ['a range that runs backwards', 'wh-palm-pads', { sideSeconds: { min: 90, max: 30 } }, 'sideSeconds'],
    ['more than 60 s on a spot', 'wh-palm-pads', { spots: 1 }, 'sideSeconds'],
    ['a long hold at the neck', 'ns-thumb-walk-neck', { holdSeconds: 11 }, 'holdSeconds'],
    ['a hold at the wrist', 'wh-above-crease', { holdSeconds: 1 }, 'holdSeconds'],
    ['a start above the ceiling', 'wh-palm-pads', { pressure: { start: 4, typical: 3, ceiling: 5 } }, 'pressure'],
    ['no pressure', 'wh-palm-pads', { pressure: { start: 0, typical: 3, ceiling: 5 } }, 'pressure.ceiling'],
    ['a tool at full pressure', 'ub-wall-ball', { pressure: { start: 2, typical: 4, ceiling: 5 } }, 'pressure.ceiling'],
    [
      'firm work beside a nerve',
      'wh-above-crease',
      { pressure: { start: 1, typical: 2, ceiling: 4 } },
      'nerveAdjacent',
    ],
    ['long work beside a nerve', 'fa-ankle-circles', { sideSeconds: { min: 30, max: 61 } }, 'nerveAdjacent'],
    ['an unknown exclusion', 'wh-palm-pads', { exclude: ['X-NONE'] }, 'exclude'],
    ['an exclusion that stands twice', 'wh-palm-pads', { exclude: ['X-NUMB', 'X-NUMB'] }, 'exclude'],
    ['a grade without a source', 'wh-palm-pads', { evidence: { grade: 'low', basis: 'trial', cites: [] } }, 'evidence'],
  ];
  it.each(planted)('finds %s', (_name, id, change, field) => {
    const faults = faultsOf(withTechnique(id, change));
    expect(faults.some((fault) => fault.startsWith('src/techniques') && fault.endsWith(`: ${field}`))).toBe(true);
  });

  it('finds an id that stands twice', () => {
    const [first] = ownContent.techniques;
    const techniques = first === undefined ? [] : [...ownContent.techniques, first];
    expect(faultsOf({ ...ownContent, techniques })).toContain('src/techniques.ts: ns-trap-knead');
  });

  it('finds an area without technique', () => {
    const techniques = ownContent.techniques.filter(({ area }) => area !== 'upper-back');
    expect(faultsOf({ ...ownContent, techniques })).toContain('src/techniques.ts: upper-back');
  });
});

describe('evidence faults', () => {
  const planted: readonly (readonly [string, Partial<EvidenceEntry>, string])[] = [
    ['a DOI that is none', { doi: 'doi.org/10.1' }, 'doi'],
    ['a PubMed number that is none', { pmc: '4711' }, 'pmc'],
    ['half a person', { people: 0.5 }, 'people'],
    ['no study at all', { studies: 0 }, 'studies'],
    ['a day no calendar has', { checkedOn: '2026-02-30' }, 'checkedOn'],
    ['a source that shows nothing', { grade: 'none' }, 'grade'],
    ['a number of PubMed that is none', { pmid: 'PMID 1' }, 'pmid'],
    ['more at the end than at the beginning', { completed: 81 }, 'completed'],
    ['groups that are not all people', { groups: [40, 39] }, 'groups'],
    ['a topic that stands twice', { about: ['wrist-hands', 'wrist-hands'] }, 'about'],
    ['a part from memory where all of it is', { checked: 'memory', fromMemory: ['dose'] }, 'fromMemory'],
    ['a figure without a value', { effects: [{ measure: 'pain', unit: 'points' }] }, 'effects'],
    ['half a span', { effects: [{ measure: 'pain', unit: 'points', value: 1, low: 0 }] }, 'effects'],
    [
      'a value outside its span',
      { effects: [{ measure: 'pain', unit: 'points', value: 3, low: 0, high: 2 }] },
      'effects',
    ],
    ['a measure that is no name', { effects: [{ measure: 'Pain now', unit: 'points', value: 3 }] }, 'effects'],
  ];
  it.each(planted)('finds %s', (_name, change, field) => {
    expect(faultsOf(withEvidence('madenci-2012', change))).toContain(`src/evidence/madenci-2012.ts: ${field}`);
  });

  it('finds a source that nobody could look up', () => {
    const [entry] = ownContent.evidence;
    const bare = entry === undefined ? [] : [{ ...entry, id: 'bare', authors: 'Somebody' }];
    const stripped = bare.map(({ year: _y, where: _w, doi: _d, pmc: _p, ...rest }) => rest);
    const faults = faultsOf({ ...ownContent, evidence: [...ownContent.evidence, ...stripped] });
    expect(faults).toContain('src/evidence/bare.ts: where');
  });

  it('finds citations of nothing, from techniques and from claims', () => {
    const evidence = ownContent.evidence.filter(({ id }) => id !== 'grabow-2018' && id !== 'madenci-2012');
    const faults = faultsOf({ ...ownContent, evidence });
    expect(faults).toContain('src/techniques/wh-palm-pads.ts: evidence.cites');
    expect(faults).toContain('src/claims.ts: evidence.cites');
  });

  it('lets a source stand uncited, as long as it says what it is about', () => {
    const cited = new Set([
      ...ownContent.techniques.flatMap((one) => one.evidence.cites),
      ...ownContent.claims.flatMap(({ cites }) => cites),
    ]);
    expect(ownContent.evidence.filter(({ id }) => !cited.has(id)).length).toBeGreaterThan(0);
  });

  const bold: Claim = { id: 'bold', item: 'C.9', about: 'all', grade: 'high', basis: 'trial', cites: [] };
  const plantedClaims: readonly (readonly [string, Claim])[] = [
    ['without a source', bold],
    ['above its sources', { ...bold, cites: ['madenci-2012'] }],
    ['of a name that is taken', { ...bold, id: 'poisons-washed-out', grade: 'none' }],
  ];
  it.each(plantedClaims)('finds a claim %s', (_name, claim) => {
    const faults = faultsOf({ ...ownContent, claims: [...ownContent.claims, claim] });
    expect(faults).toContain(`src/claims.ts: ${claim.id}`);
  });

  it('finds something we do not say that nothing holds, or a rule that is not there', () => {
    const loose: NotClaim = { id: 'loose', item: 'C.9', about: 'all', phrases: [], rules: [] };
    for (const notClaim of [loose, { ...loose, rules: ['CI-999'] }])
      expect(faultsOf({ ...ownContent, notClaims: [...ownContent.notClaims, notClaim] })).toContain(
        'src/claims.ts: loose',
      );
  });
});

describe('routine faults', () => {
  const palm = { technique: 'wh-palm-pads', sideSeconds: 60 } as const;
  const planted: readonly (readonly [string, Partial<RoutineRequest>, string])[] = [
    ['an unknown technique', { wishes: [{ technique: 'wh-none', sideSeconds: 60 }] }, 'wishes'],
    ['the same wish twice', { wishes: [palm, palm] }, 'wishes'],
    ['a length out of bounds', { totalSeconds: 5000 }, 'totalSeconds'],
    ['wishes that do not fit in', { totalSeconds: 180 }, 'totalSeconds'],
    ['a beginning beside a nerve', { wishes: [{ technique: 'wh-above-crease', sideSeconds: 30 }] }, 'wishes'],
    ['a wish beyond the technique', { wishes: [{ ...palm, sideSeconds: 300 }] }, 'wh-palm-pads'],
    ['a firm warm-up', { wishes: [{ technique: 'ns-trap-knead', sideSeconds: 30 }] }, 'ns-trap-knead'],
    ['a firm tool', { wishes: [{ technique: 'ub-wall-ball', sideSeconds: 60 }] }, 'ub-wall-ball'],
    ['a wish below its own start', { wishes: [{ ...palm, pressureMax: 1 }] }, 'wh-palm-pads'],
  ];
  it.each(planted)('finds %s', (_name, change, field) => {
    const faults = faultsOf(withRoutine('hands-after-desk', change));
    expect(faults).toContain(`src/routines/hands-after-desk.ts: ${field}`);
  });

  it('finds more contact than an area gets in a day', () => {
    const wishes = [
      { technique: 'ns-trap-knead', sideSeconds: 90 },
      { technique: 'ns-thumb-walk-neck', sideSeconds: 90 },
      { technique: 'ns-knot-hold', sideSeconds: 120 },
    ];
    expect(faultsOf(withRoutine('neck-and-shoulders', { wishes }))).toContain(
      'src/routines/neck-and-shoulders.ts: wishes',
    );
  });

  it('finds an area without routine', () => {
    const routines = ownContent.routines.filter(({ area }) => area !== 'feet-ankles');
    const faults = faultsOf({ ...ownContent, routines });
    expect(faults).toContain('src/routines.ts: feet-ankles');
  });

  it('finds a routine that stands twice', () => {
    const routines = [...ownContent.routines, ...ownContent.routines.slice(0, 1)];
    expect(faultsOf({ ...ownContent, routines })).toContain('src/routines.ts: hands-after-desk');
  });
});

describe('word faults', () => {
  const planted: readonly (readonly [string, WordTopic, string, string | undefined])[] = [
    ['a missing message', 'names', 'technique.wh-palm-pads.title', undefined],
    ['a missing cue', 'cues', 'cue.moment.paused', undefined],
    ['a missing sentence of a page', 'pages', 'page.help.now.1', undefined],
    ['an orphan', 'techniques', 'technique.wh-palm-pads.how.6', 'One more step.'],
    ['a place that is not filled', 'names', 'technique.wh-palm-pads.title', 'Palm {pads}'],
    ['a place that is missing', 'names', 'routine.hands-after-desk.tagline', 'Ten minutes.'],
    ['a brace left open', 'pages', 'page.help.title', 'When to {get help'],
    ['a straight quote', 'pages', 'page.help.title', "Don't"],
    ['double straight quotes', 'pages', 'page.help.title', 'Say "stop"'],
    ['an empty message', 'pages', 'page.help.title', ''],
    ['a key that is no key', 'pages', 'Page help', 'When to get help'],
    [
      'a cue that is too long',
      'cues',
      'cue.moment.paused',
      'One two three four five six seven eight nine ten eleven twelve thirteen',
    ],
    ['a promise', 'pages', 'page.help.title', 'This heals you'],
    ['a washing out', 'pages', 'page.help.title', 'It flushes toxins'],
    ['a disease in a cue', 'cues', 'cue.moment.paused', 'Good for carpal tunnel.'],
  ];
  it.each(planted)('finds %s', (_name, topic, key, text) => {
    expect(faultsOf(withWord(topic, key, text))).toContain(`text/en/${topic}.json: ${key}`);
  });

  it('finds a key that stands in two topics', () => {
    expect(faultsOf(withWord('app', 'page.help.title', 'Help'))).toContain('text/en: page.help.title');
  });

  it('warns of a long sentence', () => {
    const long = `${'word '.repeat(16).trim()}.`;
    const found = checkContent(withWord('pages', 'page.help.title', long));
    expect(found.find(({ field }) => field === 'page.help.title')?.level).toBe('warning');
  });

  it('lets the intended purpose stand word for word', () => {
    expect(ownContent.words.app['app.purpose']).toBe(
      'Knead guides adults through gentle self-massage and pauses for general relaxation, comfort and body awareness. It is not a medical device. It does not diagnose, treat, monitor or prevent any disease, and it is not for emergencies.',
    );
    expect(faultsOf(withWord('app', 'app.purpose', 'It treats.'))).not.toContain('text/en/app.json: app.purpose');
  });
});

describe('file faults', () => {
  const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const files = {
    techniques: names(ownContent.techniques),
    evidence: names(ownContent.evidence),
    keepOff: names(ownContent.keepOff),
    paths: names(ownContent.paths),
    points: names(ownContent.points),
    scents: names(ownContent.scents),
    triggers: names(ownContent.triggers),
    routines: names(ownContent.routines),
  };

  it('finds a file whose name is not an id, and an id without file', () => {
    const before = faultsOf(ownContent);
    expect(faultsOf({ ...ownContent, files })).toEqual(before);
    const techniques = ['palm-pads', ...files.techniques.filter((name) => name !== 'wh-palm-pads')];
    const planted = faultsOf({ ...ownContent, files: { ...files, techniques } });
    expect(planted.filter((fault) => !before.includes(fault))).toEqual([
      'src/techniques: wh-palm-pads',
      'src/techniques/palm-pads.ts: id',
    ]);
  });
});
