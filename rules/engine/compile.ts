import type { Cited, ComparedRow, ExplainedClaim } from '../model/advice.ts';
import type { Facts } from '../model/facts.ts';
import {
  type Citing,
  RULE_KINDS,
  type Rule,
  type RuleBase,
  type RuleKind,
  type RuleOf,
} from '../model/rule.ts';
import type { Lang } from '../model/text.ts';
import { checkBase } from './arguments.ts';
import { compared } from './compare.ts';
import { citation, explain } from './evidence.ts';
import { match } from './match.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Rules by their kind, each list in the order of the base. */
export type ByKind = { readonly [K in RuleKind]: readonly RuleOf<K>[] };

/** A rule base with every index that asking and judging by it need. */
export interface Rules extends RuleBase {
  readonly of: ByKind;
  readonly vocabulary: Vocabulary;
  /** The rules that a platform and a goal do not rule out by themselves: a fifth of them or so. */
  near(facts: Pick<Facts, 'platform' | 'goal'>): ByKind;
  /** The grade of something that is said, whether it is disputed, and the claims behind it. */
  cite(citing: Citing): Cited;
  /** A claim in one language with all that speaks for and against it; undefined where there is none such. */
  explained(id: string, lang: Lang): ExplainedClaim | undefined;
  /** The comparison in one language. */
  compared(lang: Lang): readonly ComparedRow[];
}

/**
 * Makes a rule base ready to judge by. Do it once and keep what comes out: what is looked up in it is
 * remembered there and nowhere else. The base is frozen with all that is in it: what comes of it is handed
 * out again and again.
 *
 * @throws RangeError for what is no rule base
 */
export function compile(base: RuleBase): Rules {
  checkBase(base);
  return indexed(frozen(base));
}

/**
 * The same for a base that nobody else has hold of: it needs no check, and stays as it is without being
 * frozen. Both together take three milliseconds, at each start of the program.
 */
export function indexed(base: RuleBase): Rules {
  const near = new Map<string, ByKind>();
  const cited = new WeakMap<Citing, Cited>();
  const claims = new Map<string, ExplainedClaim | undefined>();
  const rows = new Map<Lang, readonly ComparedRow[]>();
  return {
    ...base,
    of: byKind(base.rules),
    vocabulary: vocabularyOf(base.questions),
    near: ({ platform, goal }) =>
      remembered(near, `${platform} ${goal}`, () => {
        const facts: Facts = { ...(platform && { platform }), ...(goal && { goal }) };
        return byKind(base.rules.filter(({ when }) => match(when, facts) !== 'no'));
      }),
    cite: (citing) => remembered(cited, citing, () => frozen(citation(citing, base))),
    explained: (id, lang) => remembered(claims, `${lang} ${id}`, () => frozen(explain(id, base, lang))),
    compared: (lang) => remembered(rows, lang, () => frozen(compared(base, lang))),
  };
}

function byKind(rules: readonly Rule[]): ByKind {
  return Object.fromEntries(
    RULE_KINDS.map((kind) => [kind, rules.filter((rule) => rule.kind === kind)]),
  ) as unknown as ByKind;
}

function remembered<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) frozen(one);
  return Object.freeze(value);
}
