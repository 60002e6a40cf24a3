import type { RuleBase, SourceKind } from '../../rules/internal.ts';

export type MutantKind = 'number' | 'path' | 'stance' | 'grade' | 'address' | 'citation';

/** One single change of the knowledge. */
export interface Mutant {
  readonly kind: MutantKind;
  /** The keys that lead to what was changed. */
  readonly where: Keys;
  /** From what to what. */
  readonly what: string;
  /** Makes the change in a copy of the knowledge. */
  readonly change: (copy: Open) => void;
}

/** A rule base whose readonly fields can be changed. */
type Open = Record<string, unknown>;
type Keys = readonly (string | number)[];

/** Every mutant of a rule base, in the order of its contents. */
export function* mutantsOf(base: RuleBase): Generator<Mutant> {
  yield* numbers(base, []);
  yield* paths(base);
  yield* ofSources(base);
  yield* ofClaims(base);
  yield* ofCiting(base);
}

/**
 * The rule base with a mutant's change.
 *
 * @param base left as it is
 */
export function mutated(base: RuleBase, mutant: Mutant): RuleBase {
  const copy = structuredClone(base) as unknown as Open;
  mutant.change(copy);
  return copy as unknown as RuleBase;
}

/** What a mutant changes, with ids in place of places in a list. */
export function described(base: RuleBase, { where, what }: Mutant): string {
  const names = where.map((key, place) => {
    const value = at(base, where.slice(0, place + 1));
    return typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value
      ? value.id
      : key;
  });
  return `${names.join(' ')}: ${what}`;
}

/** What is no fact: the order in an advice, and the situations that test a rule. */
const NO_FACTS = new Set(['weight', 'examples']);

/** Numbers, and numbers in texts: 24 becomes 25, 0.8 becomes 0.9. */
function* numbers(value: unknown, keys: Keys): Generator<Mutant> {
  if (typeof value === 'number') yield set('number', keys, value, value + 1);
  if (typeof value === 'string' && (keys.at(-1) === 'en' || keys.at(-1) === 'zh')) {
    for (const { index, 0: digits } of value.matchAll(/\d+(?=\D|$)/g)) {
      const [head, tail] = [value.slice(0, index), value.slice(index + digits.length)];
      const mutant = set('number', keys, value, `${head}${Number(digits) + 1}${tail}`);
      // The whole text would hide the number.
      yield { ...mutant, what: `“${head.slice(-20)}${digits}${tail.slice(0, 20)}”, ${digits} one more` };
    }
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    if (!NO_FACTS.has(key)) yield* numbers(inside, [...keys, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Each label of a path becomes the next label that is another one. */
function* paths(base: RuleBase): Generator<Mutant> {
  const found = [...pathsIn(base.rules, ['rules'])];
  const labels = [...new Set(found.flatMap(({ path }) => path))];
  for (const { keys, path } of found) {
    for (const [at, label] of path.entries()) yield set('path', [...keys, at], label, after(labels, label));
  }
}

function* pathsIn(value: unknown, keys: Keys): Generator<{ keys: Keys; path: readonly string[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    const to = [...keys, Array.isArray(value) ? Number(key) : key];
    if (key === 'path') yield { keys: to, path: inside as readonly string[] };
    else yield* pathsIn(inside, to);
  }
}

/** A kind of source that weighs more or less. */
const OTHER_KIND: Readonly<Record<SourceKind, SourceKind>> = {
  'vendor-policy': 'press',
  'vendor-documentation': 'press',
  law: 'press',
  'vendor-source-code': 'press',
  press: 'how-to-page',
  'developer-report': 'how-to-page',
  'user-report': 'how-to-page',
  'how-to-page': 'vendor-documentation',
};

function* ofSources(base: RuleBase): Generator<Mutant> {
  for (const [id, source] of Object.entries(base.sources)) {
    const keys = ['sources', id];
    yield set('grade', [...keys, 'kind'], source.kind, OTHER_KIND[source.kind]);
    yield set('grade', [...keys, 'direct'], source.direct, source.direct ? undefined : true);
    yield set('address', [...keys, 'url'], source.url, `${source.url ?? 'https://example.org/'}1`);
  }
}

function* ofClaims(base: RuleBase): Generator<Mutant> {
  const [sources, claims] = [Object.keys(base.sources), Object.keys(base.claims)];
  for (const [id, claim] of Object.entries(base.claims)) {
    const other = after(claims, id);
    yield {
      kind: 'citation',
      where: ['claims', id],
      what: `swapped with ${other}`,
      change: ({ claims }) => {
        const all = claims as Open;
        [all[id], all[other]] = [all[other], all[id]];
      },
    };
    for (const side of ['for', 'against'] as const) {
      for (const [source, said] of Object.entries(claim[side] ?? {})) {
        const keys = ['claims', id, side];
        const turned = side === 'for' ? 'against' : 'for';
        yield moved('stance', keys, source, ['claims', id, turned], source);
        yield moved('citation', keys, source, keys, after(sources, source));
        yield set('citation', [...keys, source], said, undefined);
        yield* ofSaid(said, [...keys, source]);
      }
    }
  }
}

/** What a source says: the words that it is quoted with, and whether it bears out all of the claim. */
function* ofSaid(said: unknown, keys: Keys): Generator<Mutant> {
  const { quote, partly, ...rest } = (typeof said === 'object' ? said : {}) as {
    quote?: string;
    partly?: true;
  };
  const says = 'en' in rest ? { says: rest } : rest;
  const words = quote === undefined ? says : { ...says, quote };
  yield set('grade', keys, said, partly ? words : { ...words, partly: true });
  if (quote !== undefined) yield set('citation', [...keys, 'quote'], quote, quote.slice(0, -1));
}

/** The claims behind rules, tables and cells. */
function* ofCiting(base: RuleBase): Generator<Mutant> {
  const claims = Object.keys(base.claims);
  for (const keys of citingIn(base)) {
    const {
      evidence,
      against = [],
      joined,
    } = at(base, keys) as {
      evidence: string[];
      against?: string[];
      joined?: true;
    };
    if (evidence.length > 1) yield set('grade', [...keys, 'joined'], joined, joined ? undefined : true);
    for (const [side, ids] of Object.entries({ evidence, against })) {
      const turned = side === 'evidence' ? 'against' : 'evidence';
      for (const [place, id] of ids.entries()) {
        yield set('citation', [...keys, side, place], id, after(claims, id));
        const rest = ids.toSpliced(place, 1);
        if (side === 'evidence' && rest.length === 0) continue;
        yield set('citation', [...keys, side], ids, rest);
        yield {
          kind: 'stance',
          where: [...keys, side],
          what: `${id} to ${turned}`,
          change: (copy) => {
            const citing = at(copy, keys) as Record<string, string[]>;
            citing[side] = rest;
            citing[turned] = [...(citing[turned] ?? []), id];
          },
        };
      }
    }
  }
}

function citingIn(base: RuleBase): Keys[] {
  return [
    ...base.rules.map((_, place) => ['rules', place]),
    ...base.tables.map((_, place) => ['tables', place]),
    ...base.comparison.flatMap(({ cells }, place) =>
      Object.entries(cells).flatMap(([column, cell]) =>
        cell === 'unknown' ? [] : [['comparison', place, 'cells', column]],
      ),
    ),
  ];
}

/** A mutant that gives a field another value; undefined removes it. */
function set(kind: MutantKind, keys: Keys, from: unknown, to: unknown): Mutant {
  return {
    kind,
    where: keys,
    what: `${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    change: (copy) => {
      const inside = at(copy, keys.slice(0, -1)) as Open;
      const key = keys.at(-1) as string;
      if (to === undefined) delete inside[key];
      else inside[key] = to;
    },
  };
}

/** A mutant that puts a field elsewhere. */
function moved(kind: MutantKind, keys: Keys, key: string, toKeys: Keys, toKey: string): Mutant {
  return {
    kind,
    where: keys,
    what: `${key} → ${toKeys.at(-1)} ${toKey}`,
    change: (copy) => {
      const from = at(copy, keys) as Open;
      const value = from[key];
      delete from[key];
      const owner = at(copy, toKeys.slice(0, -1)) as Open;
      const side = toKeys.at(-1) as string;
      owner[side] = { ...(owner[side] as Open | undefined), [toKey]: value };
    },
  };
}

function at(value: unknown, keys: Keys): unknown {
  return keys.reduce((inside, key) => (inside as Open)[key], value);
}

/** The member of a list that follows another one, in a circle. */
function after<T>(list: readonly T[], one: T): T {
  return list[(list.indexOf(one) + 1) % list.length] as T;
}
