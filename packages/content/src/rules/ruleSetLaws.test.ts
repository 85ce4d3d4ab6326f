import { type DeviceId, makeRandom, type ZoneName } from '@knead/base';
import {
  type Answers,
  decideTriage,
  type EventBody,
  foldTriageLog,
  type JournalEvent,
  makeStamper,
  PAINT_QUALITIES,
  REGIONS,
  type RegionLimit,
  type RuleSet,
  SIDES,
  type TriageDecision,
  type TriageInput,
  tierRank,
  ZONES,
} from '@knead/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedYes, makeInput, no, notSure, yes, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

const { questions, rules } = ruleSet;
const starred = ['neck_front', 'spine_midline', 'armpit', 'abdomen', 'groin', 'knee_back'] as const;

describe('laws of the real rules', () => {
  const plain = questions.filter((one) => one.kind === 'yes-no').map((one) => one.id);
  const someAnswers = fc.uniqueArray(fc.constantFrom(...plain), { maxLength: 8 });
  // Every question answered, so that what is compared is limits and not silence.
  const complete: Answers = {
    ...Object.fromEntries(plain.map((id) => [id, no])),
    ...Object.fromEntries(
      questions
        .filter((one) => one.kind === 'choice')
        .flatMap((one) => (one.kind === 'choice' ? [[one.options[0]?.id ?? '', yes]] : [])),
    ),
    'age.under18': no,
    'age.18to49': yes,
  };
  const decided = (changes: Answers, over: Partial<TriageInput> = {}) =>
    decideTriage(ruleSet, makeInput({ ...complete, ...changes }, over)).decision;

  /** Where one decision is looser than another; nowhere, if it is at least as strict. */
  function looser(strict: TriageDecision, loose: TriageDecision): readonly string[] {
    const found = REGIONS.flatMap((region) =>
      SIDES.filter((side) => isLooser(strict.limits[region][side], loose.limits[region][side])).map(
        (side) => `${region} ${side}`,
      ),
    );
    if (tierRank(strict.tier) < tierRank(loose.tier)) found.push('tier');
    if (strict.session.ceiling > loose.session.ceiling) found.push('session ceiling');
    if (strict.session.contactSecondsMax > loose.session.contactSecondsMax) found.push('session seconds');
    return found;
  }

  function isLooser(strict: RegionLimit, loose: RegionLimit): boolean {
    const most = Number.POSITIVE_INFINITY;
    if (strict.blocked) return strict.ceiling > 0;
    return (
      loose.blocked ||
      strict.ceiling > loose.ceiling ||
      loose.techniqueKinds.some((kind) => !strict.techniqueKinds.includes(kind)) ||
      loose.tools.some((tool) => !strict.tools.includes(tool)) ||
      (strict.daySecondsMax ?? most) > (loose.daySecondsMax ?? most) ||
      (strict.holdSecondsMax ?? most) > (loose.holdSecondsMax ?? most)
    );
  }

  it('T9 one more yes never loosens anything, nor does a not sure instead of a no', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...plain), fc.nat(10), (ids, more, pain) => {
        const base = { ...yesTo(...ids), [more]: no };
        const painNow = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const)[pain] ?? 0;
        const [least, middle, most] = [no, notSure, yes].map((answer) =>
          decided({ ...base, [more]: answer }, { painNow }),
        );
        if (least === undefined || middle === undefined || most === undefined) throw new Error('three decisions');
        expect([looser(middle, least), looser(most, least)]).toEqual([[], []]);
        expect(tierRank(most.tier)).toBeGreaterThanOrEqual(tierRank(middle.tier));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('T9 more pain never loosens anything', () => {
    for (let pain = 1; pain <= 10; pain += 1) {
      const at = (score: number) => decided({}, { painNow: ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const)[score] ?? 0 });
      expect(looser(at(pain), at(pain - 1))).toEqual([]);
    }
  });

  it('T2 the order of rules, questions and answers changes nothing', () => {
    const turned: RuleSet = { ...ruleSet, rules: [...rules].reverse() };
    fc.assert(
      fc.property(someAnswers, (ids) => {
        const input = makeInput({ ...complete, ...yesTo(...ids) });
        const reversed = { ...input, answers: Object.fromEntries(Object.entries(input.answers).reverse()) };
        const { findings: one, ...first } = decideTriage(ruleSet, input).decision;
        const { findings: two, ...second } = decideTriage(turned, reversed).decision;
        expect(second).toEqual(first);
        expect(two.map((finding) => finding.ruleId)).toEqual(one.map((finding) => finding.ruleId));
      }),
      { numRuns: 60 },
    );
  });

  it('T70 no painting loosens anything, and one without a numb place changes nothing', () => {
    const now = makeInput().now;
    const marks = fc.array(
      fc.record({
        zone: fc.constantFrom(...ZONES),
        side: fc.constantFrom(...SIDES),
        quality: fc.constantFrom(...PAINT_QUALITIES),
      }),
      { maxLength: 6 },
    );
    const paintings = fc.array(fc.record({ isHere: fc.boolean(), marks }), { maxLength: 4 });
    fc.assert(
      fc.property(someAnswers, paintings, marks, (ids, painted, more) => {
        const writer = makeStamper('deviceaaaa' as DeviceId, undefined);
        const random = makeRandom(1);
        const journal: JournalEvent[] = [];
        const record = (body: EventBody) => {
          const made = writer.stamp([body], { now, zone: 'UTC' as ZoneName, random });
          journal.push(...made);
          return made.map(({ id }) => id);
        };
        const paint = (of: typeof more, isHere: boolean) => {
          const targets = record({ kind: 'complaintPainted', marks: of });
          if (!isHere) record({ kind: 'imported', targets });
        };
        const decidedNow = () => {
          const log = foldTriageLog(journal, { now, today: makeInput().today, factsOf: () => undefined });
          return decided(yesTo(...ids), { log: { ...log, ...makeInput().log } });
        };
        const plain = decidedNow();
        for (const one of painted) paint(one.marks, one.isHere);
        const before = decidedNow();
        expect(looser(before, plain)).toEqual([]);
        if (!painted.some((one) => one.marks.some(({ quality }) => quality === 'numb'))) expect(before).toEqual(plain);
        paint(more, false);
        const brought = decidedNow();
        expect(looser(brought, before)).toEqual([]);
        // Painted here anew: whole, so what stays has to be marked again. One mark more never loosens it.
        const all = [...painted.flatMap((one) => one.marks), ...more];
        paint(all, true);
        expect(looser(decidedNow(), brought)).toEqual([]);
        paint([...all, ...more.map((mark) => ({ ...mark, quality: 'numb' as const }))], true);
        expect(looser(decidedNow(), brought)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('T9 T11 starred regions stay shut whatever is answered or checked', () => {
    fc.assert(
      fc.property(someAnswers, (ids) => {
        const { limits } = decided(Object.fromEntries(ids.map((id) => [id, checkedYes])));
        expect(starred.every((region) => limits[region].left.blocked && limits[region].right.ceiling === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
