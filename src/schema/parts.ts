import * as v from 'valibot';
import { isObject } from '../../rules/internal.ts';

// A message of valibot is one string in one language. Here it is the list of the words that are allowed,
// as JSON, of which src/packs/problem.ts makes a message in both languages.

/** One of some words. */
export const oneOf = <const T extends readonly string[]>(words: T) =>
  v.picklist(words, JSON.stringify(words));

/** One value and no other. */
export const only = <const T extends string | number | true>(value: T) =>
  v.literal(value, JSON.stringify([value]));

/** An object with these properties and no others. */
export const closed = <const E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    // strictObject accepts arrays as well.
    v.custom<object>(isObject),
    v.strictObject(entries, JSON.stringify(Object.keys(entries))),
  );

/** An object of one of several kinds, told by its `kind`, each with properties of its own and no others. */
export const kinds = <const K extends Readonly<Record<string, v.ObjectEntries>>>(entries: K) => {
  const options = Object.entries(entries).map(([kind, own]) => {
    const all = { kind: v.literal(kind), ...own };
    return v.strictObject(all, JSON.stringify(Object.keys(all)));
  });
  return v.variant(
    'kind',
    options as { [N in keyof K & string]: OneKind<N, K[N]> }[keyof K & string][],
    JSON.stringify(Object.keys(entries)),
  );
};

type OneKind<N extends string, E extends v.ObjectEntries> = v.StrictObjectSchema<
  { readonly kind: v.LiteralSchema<N, undefined> } & E,
  string
>;

/** An object with any keys, all of whose values have one shape. */
export const mapOf = <S extends v.GenericSchema>(values: S) =>
  v.pipe(v.custom<object>(isObject), v.record(v.string(), values));

/** The shape or null; a union, not `nullable`, whose message would name the shape alone. */
export const orNull = <S extends v.GenericSchema>(schema: S) => v.union([schema, v.null()]);

/** A property that may be missing. */
export const maybe = <const S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

/**
 * Properties of which each may be missing.
 *
 * @template T the type that an object with them has
 */
export const someOf = <T extends object>(
  entries: readonly (readonly [key: keyof T & string, schema: v.GenericSchema])[],
) =>
  Object.fromEntries(entries.map(([key, schema]) => [key, maybe(schema)])) as {
    readonly [K in keyof T]-?: v.ExactOptionalSchema<v.GenericSchema<Exclude<T[K], undefined>>, undefined>;
  };
