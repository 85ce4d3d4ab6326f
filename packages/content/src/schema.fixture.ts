// SPDX-License-Identifier: MIT

/** A JSON Schema, of which only the words that ours use are understood. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Paths at which a value breaks a schema. Understands the part of JSON Schema 2020-12 that our own schemas use, and throws on
 * any other word, so that nothing passes because it was not looked at.
 */
export function schemaProblems(schema: Schema, value: unknown, root: Schema = schema, path = '$'): readonly string[] {
  return Object.entries(schema).flatMap(([word, rule]) => {
    const check = checks[word];
    if (check === undefined) throw new Error(`The schema says "${word}", which this reader does not know`);
    return check({ rule, value, root, path, schema });
  });
}

interface Question {
  readonly rule: unknown;
  readonly value: unknown;
  readonly root: Schema;
  readonly path: string;
  readonly schema: Schema;
}

type Check = (question: Question) => readonly string[];

const unless = (good: boolean, { path }: Question, why: string): readonly string[] => (good ? [] : [`${path}: ${why}`]);
const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemaOf = (rule: unknown): Schema => (isRecord(rule) ? rule : {});
const nothing: Check = () => [];

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isRecord,
};

const checks: Readonly<Record<string, Check>> = {
  $schema: nothing,
  $id: nothing,
  $defs: nothing,
  title: nothing,
  description: nothing,
  $ref: ({ rule, value, root, path }) => {
    const name = String(rule).replace('#/$defs/', '');
    const target = schemaOf(root.$defs)[name];
    if (target === undefined) throw new Error(`The schema has no ${String(rule)}`);
    return schemaProblems(schemaOf(target), value, root, path);
  },
  type: (question) =>
    unless(typeTests[String(question.rule)]?.(question.value) ?? false, question, `no ${question.rule}`),
  const: (question) => unless(question.rule === question.value, question, `not ${String(question.rule)}`),
  enum: (question) =>
    unless(Array.isArray(question.rule) && question.rule.includes(question.value), question, 'not one of the values'),
  pattern: (question) => unless(new RegExp(String(question.rule)).test(String(question.value)), question, 'no match'),
  minimum: (question) => unless(Number(question.value) >= Number(question.rule), question, 'too small'),
  exclusiveMinimum: (question) => unless(Number(question.value) > Number(question.rule), question, 'too small'),
  maximum: (question) => unless(Number(question.value) <= Number(question.rule), question, 'too big'),
  minItems: (question) =>
    unless(Array.isArray(question.value) && question.value.length >= Number(question.rule), question, 'too few'),
  maxItems: (question) =>
    unless(Array.isArray(question.value) && question.value.length <= Number(question.rule), question, 'too many'),
  uniqueItems: (question) =>
    unless(Array.isArray(question.value) && new Set(question.value).size === question.value.length, question, 'twice'),
  items: ({ rule, value, root, path }) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => schemaProblems(schemaOf(rule), item, root, `${path}[${index}]`))
      : [],
  anyOf: (question) => {
    const choices = Array.isArray(question.rule) ? question.rule : [];
    const fits = choices.some((choice) => schemaProblems(schemaOf(choice), question.value, question.root).length === 0);
    return unless(fits, question, 'fits none of the choices');
  },
  properties: ({ rule, value, root, path }) =>
    Object.entries(schemaOf(rule)).flatMap(([name, member]) =>
      isRecord(value) && name in value ? schemaProblems(schemaOf(member), value[name], root, `${path}.${name}`) : [],
    ),
  required: ({ rule, value, path }) =>
    (Array.isArray(rule) ? rule : [])
      .filter((name) => !isRecord(value) || !(String(name) in value))
      .map((name) => `${path}.${name}: missing`),
  additionalProperties: ({ rule, value, root, path, schema }) => {
    const known = schemaOf(schema.properties);
    const others = Object.entries(schemaOf(value)).filter(([name]) => !(name in known));
    return others.flatMap(([name, member]) =>
      rule === false ? [`${path}.${name}: unknown`] : schemaProblems(schemaOf(rule), member, root, `${path}.${name}`),
    );
  },
};
