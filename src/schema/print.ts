import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/** A schema with the parts that are printed once, by their names. */
export interface NamedParts {
  readonly schema: GenericSchema;
  readonly definitions: Readonly<Record<string, GenericSchema>>;
}

/** A JSON Schema (2020-12). @param about its title and what it describes */
export function jsonSchema({ schema, definitions }: NamedParts, about: object): object {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    // Of a pipe its last schema: what comes before it only rejects arrays.
    typeMode: 'output',
    definitions: { ...definitions },
    // JSON Schema cannot say that a text is safe or a date exists.
    ignoreActions: ['check', 'guard'],
  });
  return { $schema, ...about, ...rest };
}
