/** A JSON Schema of the 2020-12 draft, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

export const TEXT: JsonSchema = { type: 'string' };
export const HOURS: JsonSchema = { type: 'number', minimum: 0 };
export const YES_OR_NO: JsonSchema = { type: 'boolean' };

export const oneOf = (values: readonly unknown[]): JsonSchema => ({ enum: [...values] });
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const ref = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });

/**
 * An object that has nothing but these properties.
 *
 * @param required those that are always there
 * @param optional those that may be missing
 */
export function closed(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** An object with any keys, all of whose values are alike. */
export const mapOf = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values });
