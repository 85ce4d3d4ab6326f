// SPDX-License-Identifier: MIT
import {
  type Answers,
  ceilingAt,
  decideTriage,
  kindsByStroke,
  type Question,
  questionsOf,
  SIDES,
  type Side,
  type TechniqueFacts,
  type TriageDecision,
} from '@knead/domain';
import { techniquesById } from '../techniques.ts';
import { makeInput, no, notSure, yesTo } from './ruleSet.fixture.ts';
import { ruleSet } from './ruleSet.ts';

/** Effect by technique: highest pressure, or `out`; `left|right` where the sides differ. */
export type EffectRow = Readonly<Record<string, string>>;

/**
 * What each answer of the profile does to each technique, each answer by itself, past the first week and without pain. The
 * first row is somebody with nothing to tell; the others name only what differs from it.
 */
export function profileEffects(): Readonly<Record<string, EffectRow>> {
  const profile = ruleSet.questions.filter((question) => question.phase === 'profile' || isPlaceOfCard(question));
  const plain = rowOf({});
  const rows = profile
    .flatMap((question) => rowsOf(question, profile))
    .map(([name, answers]) => [name, differences(rowOf(answers), plain)] as const);
  return { 'nothing to tell': plain, ...Object.fromEntries(rows) };
}

/** A place that moves from day to day, such as that of a patch, is asked with the check. */
function isPlaceOfCard({ kind, phase, ask }: Question): boolean {
  const gates = ask === undefined ? [] : questionsOf(ask);
  return phase === 'check' && kind === 'choice' && gates.length > 0 && gates.every((id) => isCard(id));
}

function isCard(id: string): boolean {
  return ruleSet.questions.some((question) => question.id === id && question.phase === 'profile');
}

function differences(row: EffectRow, plain: EffectRow): EffectRow {
  return Object.fromEntries(Object.entries(row).filter(([id, effect]) => plain[id] !== effect));
}

function rowsOf(question: Question, profile: readonly Question[]): readonly (readonly [string, Answers])[] {
  const parents = cardsBefore(question);
  const isDetail = (one: Question) =>
    one.ask !== undefined && questionsOf(one.ask).some((id) => id === question.id || parents.includes(id));
  const details = profile.filter((one) => isDetail(one) && one.id !== question.id);
  const noes = Object.fromEntries(details.filter((one) => one.kind === 'yes-no').map((one) => [one.id, no]));
  // Of a card that stands for several things nobody is sure which it is, so that all its details are asked.
  const kinds = details.filter(isKinds).map((one) => [one.id, notSure] as const);
  const said = { ...noes, ...yesTo(...parents), ...Object.fromEntries(kinds) };
  if (question.kind === 'choice') {
    return question.options.map((option) => [option.id, { ...said, ...yesTo(option.id) }] as const);
  }
  const places = details.filter((one) => one.kind === 'choice').filter((one) => !isKinds(one));
  // A card with places has a row for each place; a detail of it is tried on one of them.
  if (parents.length === 0 && places.length > 0) return [];
  const chosen = places.map(placeTried);
  return [[[question.id, ...chosen].join(' + '), { ...said, ...yesTo(question.id, ...chosen) }]];
}

/** Whether it asks which of several things a card means, and no place. */
function isKinds(question: Question): boolean {
  return question.kind === 'choice' && question.ask !== undefined && question.options.every(({ place }) => !place);
}

const kindIds = new Set(
  ruleSet.questions.filter(isKinds).flatMap((one) => (one.kind === 'choice' ? one.options.map(({ id }) => id) : [])),
);

function cardsBefore({ ask }: Question): readonly string[] {
  return ask === undefined ? [] : questionsOf(ask).filter((id) => !kindIds.has(id));
}

/** The left hand where it can be chosen, else whatever comes first. */
function placeTried({ id, options }: Extract<Question, { kind: 'choice' }>): string {
  return (options.find((option) => option.id === `${id}.hand-left`) ?? options[0])?.id ?? id;
}

/** What the check asks because of an answer of the profile, as over 50, or ill with pain at the spine: nothing of it is so. */
const nothingMore = { 'RF-34.headache': no, 'RF-34.jaw': no, 'RF-34.scalp': no, 'RF-32.spine': no };

function rowOf(profile: Answers): EffectRow {
  const input = makeInput(nothingMore);
  const isAged = Object.keys(profile).some((id) => id.startsWith('age.'));
  const age = isAged ? { 'age.18to49': no } : {};
  const { decision } = decideTriage(ruleSet, { ...input, profile: { ...input.profile, ...age, ...profile } });
  if (decision.unanswered.length > 0) throw new Error(`Open: ${decision.unanswered.join(' ')}`);
  return Object.fromEntries(Object.values(techniquesById).map((facts) => [facts.id, effectOn(facts, decision)]));
}

function effectOn(facts: TechniqueFacts, decision: TriageDecision): string {
  const [left, right] = SIDES.map((side) => effectOnSide(facts, decision, side));
  if (facts.sides === 'both')
    return left === 'out' || right === 'out' ? 'out' : `${Math.min(Number(left), Number(right))}`;
  return left === right ? `${left}` : `${left}|${right}`;
}

function effectOnSide(facts: TechniqueFacts, decision: TriageDecision, side: Side): string {
  const limits = facts.regions.map((region) => decision.limits[region][side]);
  const kinds = facts.strokes.flatMap((stroke) => kindsByStroke[stroke]);
  const tool = facts.tools[0] ?? 'hand';
  const ceilings = facts.regions.map((region) => ceilingAt(decision, { region, side }, tool));
  const ceiling = Math.min(facts.pressure.ceiling, ...ceilings);
  const isOut =
    limits.some((limit) => limit.blocked || limit.tools.includes(tool)) ||
    limits.some((limit) => limit.techniqueKinds.some((kind) => kinds.includes(kind))) ||
    decision.session.posesBlocked.includes(facts.pose) ||
    (facts.onFloor === true && decision.session.floorBlocked) ||
    ceiling < facts.pressure.start;
  return isOut ? 'out' : `${ceiling}`;
}
