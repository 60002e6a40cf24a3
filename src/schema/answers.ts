import * as v from 'valibot';
import { type Answers, type Question, UNSURE } from '../../rules/internal.ts';
import { closed, oneOf, someOf } from './parts.ts';
import type { NamedParts } from './print.ts';

/** Shared with what an id is echoed as. */
export const idSchema = () =>
  v.pipe(
    v.union([v.pipe(v.string(), v.maxLength(4_096)), v.number()]),
    v.description('Echoed in the result; not a fact.'),
  );

/** What `check` takes as one record: answers by their keys, or by the other names that they have. */
export function answersSchema(questions: readonly Question[]): NamedParts {
  const byKey = questions.map((question) => [question.key, answerSchema(question)] as const);
  const definitions = Object.fromEntries(byKey);
  const bySynonym = questions.flatMap(({ key, synonyms }) =>
    synonyms.map((name) => [name, definitions[key]] as const),
  );
  const schema = closed({
    ...someOf<{ id: string | number }>([['id', idSchema()]]),
    ...someOf<{ asOf: string }>([
      [
        'asOf',
        v.pipe(
          v.string(),
          v.description('When the answers were true, ISO 8601 with a zone; clocks go on from there.'),
        ),
      ],
    ]),
    // A key goes before a synonym.
    ...someOf<Answers>([...bySynonym, ...byKey] as typeof byKey),
  });
  return { schema, definitions };
}

function answerSchema(question: Question): v.GenericSchema {
  return v.pipe(wordsSchema(question), v.description(question.text.en));
}

function wordsSchema(question: Question): v.GenericSchema<string | number | boolean> {
  if (question.kind === 'number') return v.union([numberSchema(question), oneOf(UNSURE)]);
  if (question.kind === 'yes-no') return v.union([v.boolean(), oneOf(UNSURE)]);
  const words = question.choices.flatMap(({ value, synonyms, synonymsOn = {} }) => [
    value,
    ...synonyms,
    ...Object.values(synonymsOn).flat(),
  ]);
  return oneOf([...new Set(words)]);
}

/** A number within the bounds of its question. */
export function numberSchema({ whole, min, max }: Extract<Question, { kind: 'number' }>) {
  const bounds = [v.minValue<number, number>(min), v.maxValue<number, number>(max)] as const;
  return whole ? v.pipe(v.number(), v.integer(), ...bounds) : v.pipe(v.number(), ...bounds);
}
