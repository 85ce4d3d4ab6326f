// SPDX-License-Identifier: MIT
import explainedList from './explained.json';
import type { Mutant } from './mutants.ts';
import { readOptions } from './options.ts';
import { runPart } from './runMutants.ts';
import { type Explained, judge, rowOf, sentenceOf, tableHead, tableText } from './verdict.ts';

// Changes the safety code in small ways and sees whether a test notices:
// node tools/run.mjs tools/mutate/main.ts [--only clearance,triage,dose] [--minutes 90] [--fresh] [--full]
// Earlier findings are kept in `.cache/mutate` and taken over where neither the code nor its tests changed; `--fresh` forgets
// them, which a change of rules, words or fixtures asks for.
const options = readOptions(process.argv.slice(2));
const endsAt = Date.now() + options.msMax;
const list: readonly Explained[] = explainedList;
const all: Mutant[] = [];
const rows: (readonly string[])[] = [tableHead];
const unfinished: string[] = [];
for (const part of options.parts) {
  const mutants = Date.now() < endsAt ? await runPart(part, { endsAt, isFresh: options.isFresh }) : undefined;
  if (mutants === undefined) {
    unfinished.push(part);
    continue;
  }
  all.push(...mutants);
  rows.push(rowOf(part, mutants, list));
}
if (rows.length > 2) rows.push(rowOf('all', all, list));

const { survivors, explained, stale } = judge(all, list);
console.log(tableText(rows));
if (options.isFull) for (const mutant of explained) console.log(`explained: ${sentenceOf(mutant)}`);
for (const mutant of survivors) console.log(`survived: ${sentenceOf(mutant)}`);
for (const { file, code, to } of stale) console.log(`no longer alive, take it off the list: ${file}: ${code} → ${to}`);
for (const part of unfinished) console.log(`The time was over before ${part} was done.`);
if (survivors.length + stale.length + unfinished.length > 0) process.exitCode = 1;
