// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { DENIED_PHRASES, deniedIn } from './check/copyRules.ts';
import { CLAIMS, NOT_CLAIMS } from './claims.ts';
import { english } from './english.ts';

/** What others say: one sentence for each denied phrase that holds something we do not say. */
const saidByOthers: Readonly<Record<(typeof NOT_CLAIMS)[number]['id'], readonly string[]>> = {
  'hands-made-well': ['It cures the wrist.', 'It heals your hand.', 'It treats carpal tunnel.'],
  'no-surgeon-needed': [
    'Massage avoids surgery.',
    'Try this instead of an operation.',
    'So you spare you an operation.',
  ],
  'knots-vanish': ['It melts knots.', 'It breaks up the knot.'],
  'nerves-set-free': ['It releases the nerve.', 'Free your pinched nerve.', 'A gentle nerve release.'],
  'ten-minutes-shown': ['Ten minutes are proven to work.', 'This is clinically proven.'],
  'arm-nerves-from-the-back': [
    'It relieves the arm.',
    'It frees trapped nerves.',
    'Tightness in the upper back often causes pain in the arm.',
  ],
  'nerves-grow-back': ['Nerves regrow.', 'It repairs damaged nerves.', 'Your nerves regenerate.'],
  'numb-feet-with-sores': [],
  'blood-sugar': ['It lowers your blood sugar.', 'Massage improves blood sugar.'],
  defences: ['It strengthens your immune system.', 'It supports the defences.'],
  'poisons-washed-out': ['It flushes out toxins.', 'A detox for your feet.', 'It cleanses the body.'],
  'waste-cleared': ['It removes lactic acid.', 'It clears lactate.'],
  inflammation: ['It reduces inflammation.', 'It calms the inflammation.'],
  'blood-flow': ['It improves circulation.', 'It boosts the blood flow.', 'It gives better blood flow.'],
  'water-needed': ['You must drink water.', 'Water prevents soreness.'],
  'soles-ease-all-above': ['It relieves the leg.', 'It loosens the whole lower body.'],
};

/** Manner, not effect: nobody claims anything by them. */
const manner = ['tone', 'conclude', 'all-well', 'guilt', 'streak', 'disease'];

describe('what we do not say', () => {
  it.each(NOT_CLAIMS.map((notClaim) => [notClaim.id, notClaim] as const))('%s is refused', (id, { phrases }) => {
    const refused = saidByOthers[id].map((text) => deniedIn('pages', text).map((denied) => denied.id));
    expect(refused.filter((ids) => !ids.some((one) => phrases.includes(one)))).toEqual([]);
    expect(phrases.filter((phrase) => !refused.flat().includes(phrase))).toEqual([]);
  });

  it('stands behind every denied phrase that claims something', () => {
    const held = new Set<string>(NOT_CLAIMS.flatMap(({ phrases }) => phrases));
    const loose = DENIED_PHRASES.filter(({ id }) => !held.has(id)).map(({ id }) => id);
    expect(loose).toEqual(manner);
  });

  it('refuses nothing that we do say', () => {
    const said = [...CLAIMS.map(({ id }) => `claim.${id}`), ...NOT_CLAIMS.map(({ id }) => `notClaim.${id}`)];
    const texts = Object.entries(english.pages).filter(([key]) => said.includes(key));
    expect(texts).toHaveLength(said.length);
    expect(texts.flatMap(([, text]) => deniedIn('pages', text))).toEqual([]);
  });
});
