// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapMessage, messageArguments, parseMessage } from './icu.ts';

function parsed(text: string) {
  const result = parseMessage(text);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe('parseMessage', () => {
  it('names the arguments, also those inside choices', () => {
    const text = 'Of {name}: {count, plural, =0 {none} one {# of {all}} other {# of {all}}} on {day, date, short}';
    expect(messageArguments(parsed(text))).toEqual(['all', 'count', 'day', 'name']);
  });

  it.each([
    ['a {b', 'unbalanced', 2],
    ['a } b', 'unbalanced', 2],
    ['a {} b', 'bad-place', 2],
    ['a {b c} d', 'bad-place', 2],
    ["it's", 'straight-quote', 2],
    ['{n, plural, one {a}}', 'no-other', 0],
    ['{n, plural, one {a} other}', 'bad-place', 19],
    ['{n, plural, other {a {b} c}', 'unbalanced', 0],
  ])('refuses %s', (text, kind, at) => {
    expect(parseMessage(text)).toEqual({ ok: false, error: { kind, at } });
  });

  it('takes a number sign for a count inside plurals alone', () => {
    expect(parsed('# {n, plural, other {#}}')).toEqual([
      { kind: 'text', text: '# ' },
      {
        kind: 'choice',
        name: 'n',
        head: 'plural',
        branches: [{ label: 'other', message: [{ kind: 'count' }] }],
      },
    ]);
  });
});

describe('mapMessage', () => {
  const word = fc.stringMatching(/^[a-z .]{1,8}$/);
  const message = fc.letrec<{ text: string; place: string; choice: string; any: string }>((tie) => ({
    text: word,
    place: fc.constantFrom('{a}', '{b}', '{n, number}'),
    choice: fc.tuple(tie('any'), tie('any')).map(([one, other]) => `{n, plural, one {${one}} other {#${other}}}`),
    any: fc.oneof({ depthSize: 'small' }, tie('text'), tie('place'), tie('choice')),
  })).any;

  it('writes back what was read', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 4 }), (pieces) => {
        const text = pieces.join('');
        expect(mapMessage(parsed(text), (plain) => plain)).toBe(text);
      }),
    );
  });

  it('changes plain text alone', () => {
    const text = 'go {a} {n, plural, one {# step} other {# steps}}';
    expect(mapMessage(parsed(text), (plain) => plain.toUpperCase())).toBe(
      'GO {a} {n, plural, one {# STEP} other {# STEPS}}',
    );
  });
});
