// SPDX-License-Identifier: MIT

/** The part of JSON Schema that `docs/formats` uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: Schema;
}

/** Whether a value obeys a schema. A small reading of JSON Schema, written apart from ours on purpose. */
export function obeys(value: unknown, schema: Schema, root: Schema = schema): boolean {
  const again = (part: unknown, rule: Schema) => obeys(part, rule, root);
  const target = schema.$ref?.replace('#/$defs/', '');
  if (target !== undefined) return again(value, root.$defs?.[target] ?? { enum: [] });
  if (schema.oneOf !== undefined) return schema.oneOf.filter((rule) => again(value, rule)).length === 1;
  if ('const' in schema && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && isTextOk(value, schema);
    case 'number':
    case 'integer':
      return typeof value === 'number' && isNumberOk(value, schema);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return (
        Array.isArray(value) &&
        value.length <= (schema.maxItems ?? Infinity) &&
        value.every((item) => schema.items === undefined || again(item, schema.items))
      );
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && isObjectOk(value, schema, again);
    default:
      return true;
  }
}

function isTextOk(value: string, { pattern, minLength = 0, maxLength = Infinity }: Schema): boolean {
  const isLengthOk = value.length >= minLength && value.length <= maxLength;
  return isLengthOk && (pattern === undefined || new RegExp(pattern, 'u').test(value));
}

function isNumberOk(value: number, { type, minimum = -Infinity, maximum = Infinity }: Schema): boolean {
  return value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value));
}

function isObjectOk(value: object, schema: Schema, again: (part: unknown, rule: Schema) => boolean): boolean {
  const { properties = {}, additionalProperties, propertyNames, required = [] } = schema;
  const entries = Object.entries(value);
  const isNamed = entries.every(([key]) => propertyNames === undefined || again(key, propertyNames));
  return (
    isNamed &&
    required.every((key) => Object.hasOwn(value, key)) &&
    entries.every(([key, part]) => {
      const rule = properties[key];
      if (rule !== undefined) return again(part, rule);
      return (
        additionalProperties === undefined || (additionalProperties !== false && again(part, additionalProperties))
      );
    })
  );
}
