// SPDX-License-Identifier: MIT
import { type AstNode, child, children, type Finding, lineAt, nameOf, type Source, stringOf, visit } from './source.ts';

export interface SpecFile {
  readonly path: string;
  readonly text: string;
}

interface Title {
  readonly place: string;
  readonly ids: readonly string[];
}

/** `**T4**` at the head of a rule. */
const ruleMark = /\*\*([A-Z]{1,3}\d+[a-z]?)\*\*/g;
const ruleId = /^[A-Z]{1,3}\d+[a-z]?$/;

/** Each numbered rule has a test whose title begins with its id, and no test cites a rule that is not there. */
export function checkSpec(specs: readonly SpecFile[], sources: readonly Source[]): Finding {
  const rules = specs.flatMap(({ path, text }) => [...text.matchAll(ruleMark)].map(([, id = '']) => ({ path, id })));
  const ids = new Set(rules.map(({ id }) => id));
  const prefixes = new Set([...ids].map(prefixOf));
  const titles = sources
    .filter(({ path }) => /\.test\.tsx?$/.test(path))
    .flatMap((source) => titlesOf(source, prefixes));
  const proven = new Set(titles.flatMap((title) => title.ids));
  const twice = rules.filter(({ id }, index) => rules.findIndex((rule) => rule.id === id) !== index);
  return {
    problems: [
      ...twice.map(({ path, id }) => `${path}: ${id} is given twice`),
      ...rules.filter(({ id }) => !proven.has(id)).map(({ path, id }) => `${path}: no test is titled "${id} …"`),
      ...titles.flatMap(({ place, ids: cited }) =>
        cited.filter((id) => !ids.has(id)).map((id) => `${place}: there is no rule ${id} in docs/spec`),
      ),
    ],
    note: `${ids.size} rules, ${titles.length} tests cite them`,
  };
}

function prefixOf(id: string): string {
  return id.replace(/\d.*$/, '');
}

function titlesOf(source: Source, prefixes: ReadonlySet<string>): readonly Title[] {
  return testTitles(source).flatMap(({ place, title }) => {
    const ids = leadingIds(title, prefixes);
    return ids.length > 0 ? [{ place, ids }] : [];
  });
}

/** Titles of all tests in a file, as they stand in the code. */
export function testTitles(source: Source): readonly { readonly place: string; readonly title: string }[] {
  const titles: { readonly place: string; readonly title: string }[] = [];
  visit(source.program, (node) => {
    if (node.type !== 'CallExpression' || !isTestCall(child(node, 'callee'))) return;
    const title = stringOf(children(node, 'arguments')[0]);
    if (title !== undefined) titles.push({ place: `${source.path}:${lineAt(source.text, node.start)}`, title });
  });
  return titles;
}

/** `it(…)`, `test(…)`, `it.each(…)(…)`, `it.runIf(…)(…)`. */
function isTestCall(callee: AstNode | undefined): boolean {
  if (callee === undefined) return false;
  const name = nameOf(callee);
  if (name !== undefined) return name === 'it' || name === 'test';
  return isTestCall(child(callee, 'object') ?? child(callee, 'callee') ?? child(callee, 'tag'));
}

/** `T4, T5 the milder …` cites T4 and T5. */
function leadingIds(title: string, prefixes: ReadonlySet<string>): readonly string[] {
  const words = title.split(/[\s,:]+/);
  const end = words.findIndex((word) => !(ruleId.test(word) && prefixes.has(prefixOf(word))));
  return end === -1 ? words : words.slice(0, end);
}
