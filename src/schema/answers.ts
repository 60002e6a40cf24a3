import type { Question } from '../../rules/index.ts';
import { UNSURE } from '../input/vocabulary.ts';
import { DIALECT, type JsonSchema, oneOf } from './json-schema.ts';

/** Shared with what an id is echoed as. */
export const ID: JsonSchema = {
  description: 'Echoed in the result; not a fact.',
  anyOf: [{ type: 'string', maxLength: 4_096 }, { type: 'number' }],
};

/** What `check` takes as one record: answers by their keys, or by the other names that they have. */
export function answersSchema(questions: readonly Question[]): JsonSchema {
  const properties: Record<string, JsonSchema> = { id: ID };
  for (const question of questions) properties[question.key] = answerSchema(question);
  for (const { key, synonyms } of questions) {
    for (const name of synonyms) properties[name] ??= { $ref: `#/properties/${key}` };
  }
  return {
    $schema: DIALECT,
    title: 'group-exit answers',
    description:
      'One record for group-exit check. Keys and words are matched without case, hyphens, underscores and spaces as well, which a schema cannot say; which words go together with which platform, the program tells.',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

function answerSchema(question: Question): JsonSchema {
  const description = question.text.en;
  if (question.kind === 'number') {
    const { whole, min, max } = question;
    return { description, type: whole ? 'integer' : 'number', minimum: min, maximum: max };
  }
  if (question.kind === 'yes-no') return { description, ...oneOf([true, false, ...UNSURE]) };
  const words = question.choices.flatMap((choice) => [choice.value, ...choice.synonyms]);
  return { description, ...oneOf([...new Set(words)]) };
}
