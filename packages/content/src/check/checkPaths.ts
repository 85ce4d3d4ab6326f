// SPDX-License-Identifier: MIT
import { type PathFacts, type PathSite, zonesById } from '@knead/domain';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';
import { DENIED_PHRASES } from './copyRules.ts';

const slugPattern = /^[a-z]+\d?(-[a-z]+)*$/;
/** Words an address never has: they name what somebody may suffer from, and a path is anatomy (`product.md` 9). */
const sufferingWords = /morton|tunnel|outlet|meralgia|neuropath|syndrome|pain/;

/** Paths by themselves and among each other, and that each technique stands beside one. */
export function checkPaths({ paths, techniques }: Content): readonly ContentProblem[] {
  const all = faultIn('src/paths.ts');
  const used = new Set(paths.flatMap(({ sites }) => sites.flatMap((site) => site.techniques)));
  return [
    ...paths.flatMap(problemsOf),
    ...repeated(paths.map(({ id }) => id)).map((id) => all(id, 'an id stands for one path alone')),
    ...repeated(paths.map(({ slug }) => slug)).map((slug) => all(slug, 'an address leads to one page alone')),
    ...techniques
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => faultIn(`src/techniques/${id}.ts`)('id', 'no path has it at a site: add it to one')),
  ];
}

function problemsOf(path: PathFacts): readonly ContentProblem[] {
  const fault = faultIn(`src/paths/${path.id}.ts`);
  return [
    ...(slugPattern.test(path.slug) ? [] : [fault('slug', 'use lower-case words joined by hyphens')]),
    ...(namesSuffering(path.slug) ? [fault('slug', 'name the anatomy, never what somebody may suffer from')] : []),
    ...(path.core.length > 0 ? [] : [fault('core', 'name the zones it serves in most people')]),
    ...repeated([...path.core, ...path.sometimes]).map((zone) =>
      fault('sometimes', `name ${zone} once, in core or in sometimes`),
    ),
    ...(isInLimb(path) ? [] : [fault('limb', 'name the limb that its core zones lie in')]),
    ...repeated(path.sites.map(({ id }) => id)).map((id) => fault('sites', `${id} stands for one site alone`)),
    ...path.sites.flatMap((site) => siteProblems(site).map((remedy) => fault(`sites.${site.id}`, remedy))),
  ];
}

function siteProblems({ techniques, care }: PathSite): readonly string[] {
  return [
    ...(care === 'never' && techniques.length > 0 ? ['nothing is done in an area that is kept off'] : []),
    ...repeated(techniques).map((id) => `name ${id} once`),
  ];
}

function namesSuffering(slug: string): boolean {
  const said = slug.replaceAll('-', ' ');
  return sufferingWords.test(said) || DENIED_PHRASES.some(({ pattern }) => pattern.test(said));
}

const armGroups: readonly string[] = ['upper-arm-elbow', 'forearm', 'wrist', 'palm', 'hand-back'];

/** Whether the first of its core zones lies in its limb. */
function isInLimb({ limb, core }: PathFacts): boolean {
  const group = core[0] === undefined ? undefined : zonesById[core[0]].group;
  if (limb === 'all' || group === undefined) return true;
  if (armGroups.includes(group)) return limb === 'arm';
  return group === 'head-neck-trunk' ? limb === 'head-trunk' || limb === 'leg' : limb === 'leg';
}
