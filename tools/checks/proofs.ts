// SPDX-License-Identifier: MIT
import type { Finding, Source } from './source.ts';
import { type SpecFile, testTitles } from './spec.ts';

const ruleMark = /\*\*([A-Z]{1,3}\d+[a-z]?)\*\*/g;
const proofHead = /^proof/i;

/**
 * Tables whose last column is headed "Proof" name in it rules of `docs/spec` and titles of tests in double quotes, apart
 * by semicolons. Each of them is there; no row is without.
 */
export function checkProofs(
  docs: readonly SpecFile[],
  specs: readonly SpecFile[],
  sources: readonly Source[],
): Finding {
  const ids = new Set(specs.flatMap(({ text }) => [...text.matchAll(ruleMark)].map(([, id = '']) => id)));
  const tests = sources.filter(({ path }) => /\.test\.tsx?$/.test(path));
  const titles = new Set(tests.flatMap(testTitles).map(({ title }) => title));
  const rows = docs.flatMap(proofRows);
  const isKnown = (proof: string) => (/^".*"$/.test(proof) ? titles.has(proof.slice(1, -1)) : ids.has(proof));
  return {
    problems: rows.flatMap(({ place, proofs }) => [
      ...(proofs.length === 0 ? [`${place}: no proof is named`] : []),
      ...proofs.filter((proof) => !isKnown(proof)).map((proof) => `${place}: there is no rule and no test ${proof}`),
    ]),
    note: `${rows.length} proofs of hazards and cheats`,
  };
}

interface ProofRow {
  readonly place: string;
  readonly proofs: readonly string[];
}

function proofRows({ path, text }: SpecFile): readonly ProofRow[] {
  let inTable = false;
  return text.split('\n').flatMap((line, index): readonly ProofRow[] => {
    if (!line.startsWith('|')) {
      inTable = false;
      return [];
    }
    const last =
      line
        .replace(/\|\s*$/, '')
        .split('|')
        .at(-1)
        ?.trim() ?? '';
    if (proofHead.test(last)) inTable = true;
    if (!inTable || proofHead.test(last) || /^-+$/.test(last)) return [];
    return [{ place: `${path}:${index + 1}`, proofs: last.split(/;\s*/).filter((proof) => proof !== '') }];
  });
}
