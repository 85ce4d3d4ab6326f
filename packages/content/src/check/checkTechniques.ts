// SPDX-License-Identifier: MIT
import {
  AREAS,
  holdSecondsMax,
  neckHoldSecondsMax,
  neckRegions,
  nerveDaySecondsMax,
  nervePressureMax,
  pressureMax,
  spotSecondsMax,
  type TechniqueFacts,
  unheldRegions,
} from '@knead/domain';
import { EXCLUSION_CODES } from '../exclusionCodes.ts';
import { type Content, type ContentProblem, faultIn, repeated } from './content.ts';

/** Highest pressure with anything but the hand: one less than by hand (`safety.md` 0.6). */
const toolPressureMax = 4;
const slugPattern = /^[a-z]+(-[a-z]+)*$/;

/** A rule every technique must meet: whether it does, and what to do when it does not. */
interface TechniqueRule {
  readonly field: string;
  readonly holds: (facts: TechniqueFacts) => boolean;
  readonly remedy: string;
}

const rules: readonly TechniqueRule[] = [
  { field: 'slug', holds: ({ slug }) => slugPattern.test(slug), remedy: 'use lower-case words joined by hyphens' },
  { field: 'regions', holds: ({ regions }) => regions.length > 0, remedy: 'name every region it touches' },
  { field: 'regions', holds: ({ regions }) => repeated(regions).length === 0, remedy: 'name each region once' },
  { field: 'strokes', holds: ({ strokes }) => strokes.length > 0, remedy: 'name at least one stroke' },
  { field: 'tools', holds: ({ tools }) => tools.length > 0, remedy: 'name the tool it is led with' },
  {
    field: 'onFloor',
    holds: ({ onFloor, pose, tools }) => (onFloor === true) === (pose === 'lying' && tools[0] !== 'hand'),
    remedy: 'lying with weight on a tool, and nothing else, is on the floor (R27)',
  },
  {
    field: 'tempoPerMinute',
    holds: ({ strokes, tempoPerMinute }) => (strokes[0] === 'hold') === (tempoPerMinute === undefined),
    remedy: 'give a tempo unless it is all holds',
  },
  {
    field: 'sideSeconds',
    holds: ({ sideSeconds: { min, max } }) => min > 0 && min <= max,
    remedy: 'the least seconds must not be more than the most',
  },
  {
    field: 'sideSeconds',
    holds: ({ sideSeconds, spots }) => sideSeconds.max <= spots * spotSecondsMax,
    remedy: `spread it over more spots: one spot gets at most ${spotSecondsMax} s (safety.md 4.2)`,
  },
  {
    field: 'holdSeconds',
    holds: ({ holdSeconds }) => holdSeconds >= 0 && holdSeconds <= holdSecondsMax,
    remedy: `hold for at most ${holdSecondsMax} s (product.md 9)`,
  },
  {
    field: 'holdSeconds',
    holds: ({ regions, holdSeconds }) => !regions.some(isNeck) || holdSeconds <= neckHoldSecondsMax,
    remedy: `at the neck hold for at most ${neckHoldSecondsMax} s (safety.md 4.2)`,
  },
  {
    field: 'holdSeconds',
    holds: ({ regions, holdSeconds }) => !regions.some(isUnheld) || holdSeconds === 0,
    remedy: 'nothing is held at wrist and ankle (NG-05)',
  },
  {
    field: 'pressure',
    holds: ({ pressure: { start, typical, ceiling } }) => start <= typical && typical <= ceiling,
    remedy: 'start, typical and ceiling must rise in this order',
  },
  {
    field: 'pressure.ceiling',
    holds: ({ pressure }) => pressure.start >= 1 && pressure.ceiling <= pressureMax,
    remedy: `stay within 1 and ${pressureMax}`,
  },
  {
    field: 'pressure.ceiling',
    holds: ({ tools, pressure }) => tools[0] === 'hand' || pressure.ceiling <= toolPressureMax,
    remedy: `with a tool stay at ${toolPressureMax} or below (safety.md 0.6)`,
  },
  {
    field: 'nerveAdjacent',
    holds: ({ nerveAdjacent, pressure }) => !nerveAdjacent || pressure.ceiling <= nervePressureMax,
    remedy: `beside a nerve stay at ${nervePressureMax} or below (R6)`,
  },
  {
    field: 'nerveAdjacent',
    holds: ({ nerveAdjacent, sideSeconds }) => !nerveAdjacent || sideSeconds.max <= nerveDaySecondsMax,
    remedy: `beside a nerve stop after ${nerveDaySecondsMax} s (F.2)`,
  },
  {
    field: 'exclude',
    holds: ({ exclude }) => exclude.every((code) => EXCLUSION_CODES.some((known) => known === code)),
    remedy: 'use codes of techniques.md 0.3',
  },
  { field: 'exclude', holds: ({ exclude }) => repeated(exclude).length === 0, remedy: 'name each code once' },
  {
    field: 'evidence',
    holds: ({ evidence }) => (evidence.grade === 'none') === (evidence.cites.length === 0),
    remedy: 'cite a source, or grade it none: no citation, no claim',
  },
];

/** Techniques by themselves and among each other; their sources and routines are checked elsewhere. */
export function checkTechniques({ techniques }: Content): readonly ContentProblem[] {
  const all = faultIn('src/techniques.ts');
  return [
    ...techniques.flatMap(problemsOf),
    ...repeated(techniques.map(({ id }) => id)).map((id) => all(id, 'an id stands for one technique alone')),
    ...repeated(techniques.map(({ slug }) => slug)).map((slug) => all(slug, 'an address leads to one page alone')),
    ...AREAS.filter((area) => techniques.every((facts) => facts.area !== area)).map((area) =>
      all(area, 'give this area a technique'),
    ),
  ];
}

function problemsOf(facts: TechniqueFacts): readonly ContentProblem[] {
  const fault = faultIn(`src/techniques/${facts.id}.ts`);
  return rules.filter(({ holds }) => !holds(facts)).map(({ field, remedy }) => fault(field, remedy));
}

function isNeck(region: TechniqueFacts['regions'][number]): boolean {
  return neckRegions.includes(region);
}

function isUnheld(region: TechniqueFacts['regions'][number]): boolean {
  return unheldRegions.includes(region);
}
