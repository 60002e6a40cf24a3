import type { Cited, ComparedRow, ExplainedClaim } from '../model/advice.ts';
import type { FactKey, Facts, Platform, Trouble } from '../model/facts.ts';
import {
  type Citing,
  type FixStep,
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
import { changesOf, factsSet, replacesGoal } from './facts.ts';
import { alternativesOf, match } from './match.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** Rules by kind, each list in the order of the base. */
export type ByKind = { readonly [K in RuleKind]: readonly RuleOf<K>[] };

/** A rule base with the indexes that asking and judging need. */
export interface Rules extends RuleBase {
  readonly of: ByKind;
  readonly vocabulary: Vocabulary;
  /** The last day on which a source was checked (ISO 8601). */
  readonly knowledgeDate: string;
  /**
   * The rules that this platform, goal and trouble do not rule out: about a fifth of them. Rules that name
   * no goal are about the ways out of a group; quiet and troubles that replace the goal have only rules
   * that name them. With another trouble, the rules that name it come first.
   */
  candidates(facts: Pick<Facts, 'platform' | 'goal' | 'trouble'>): ByKind;
  /** The facts that a step changes, with their values after it. */
  factsAfter(step: FixStep): Facts;
  /** The grade of a statement, whether it is disputed, and the claims behind it. */
  cite(citing: Citing): Cited;
  /** A claim in one language with its sources for and against; undefined for an unknown id. */
  explained(id: string, lang: Lang): ExplainedClaim | undefined;
  /** The comparison in one language. */
  compared(lang: Lang): readonly ComparedRow[];
}

/**
 * Builds the indexes of a rule base. Call it once and keep the result, which holds all memoized lookups.
 * Deep-freezes the base, because the lookups share its values with all callers.
 *
 * @throws RangeError for an invalid rule base
 */
export function compile(base: RuleBase): Rules {
  checkBase(base);
  return indexed(deepFreeze(base));
}

/**
 * The same for a base that nobody else has hold of: it needs no check, and stays as it is without being
 * frozen. Both together take three milliseconds, at each start of the program.
 */
export function indexed(base: RuleBase): Rules {
  const byCase = new Map<string, ByKind>();
  const after = new WeakMap<FixStep, Facts>();
  const cited = new WeakMap<Citing, Cited>();
  const claims = new Map<string, ExplainedClaim | undefined>();
  const rows = new Map<Lang, readonly ComparedRow[]>();
  return {
    ...base,
    of: byKind(base.rules),
    vocabulary: vocabularyOf(base.questions),
    knowledgeDate: Object.values(base.sources).reduce(
      (last, { checked }) => (checked > last ? checked : last),
      '',
    ),
    candidates: ({ platform, goal, trouble }) =>
      memoized(byCase, `${platform} ${goal} ${trouble}`, () => {
        const facts: Facts = {
          ...(platform && { platform }),
          ...(goal && { goal }),
          ...(trouble && { trouble }),
        };
        const others = base.rules
          .filter(({ when }) => match(when, facts) !== 'no')
          .map((rule) => inTrouble(onPlatform(rule, platform), trouble));
        const key = aside(facts);
        return byKind(key ? others.filter(naming(key)) : troubleFirst(others, facts));
      }),
    factsAfter: (step) => memoized(after, step, () => factsSet(changesOf(step), base.questions)),
    cite: (citing) => memoized(cited, citing, () => deepFreeze(citation(citing, base))),
    explained: (id, lang) => memoized(claims, `${lang} ${id}`, () => deepFreeze(explain(id, base, lang))),
    compared: (lang) => memoized(rows, lang, () => deepFreeze(compared(base, lang))),
  };
}

/** A rule as it stands on a platform. */
function onPlatform(rule: Rule, platform: Platform | undefined): Rule {
  const own = platform && rule.on?.[platform];
  if (!own) return rule;
  const { against: _, joined: _joined, ...rest } = rule;
  return { ...rest, ...own } as Rule;
}

/** A rule as it is told to somebody with a trouble. */
function inTrouble(rule: Rule, trouble: Trouble | undefined): Rule {
  const told = rule.kind === 'blocker' && trouble ? rule.toldIn?.[trouble] : undefined;
  if (rule.kind !== 'blocker' || !told) return rule;
  const { look, ...texts } = told;
  return { ...rule, ...texts, ...(rule.look && { look: { ...rule.look, short: look } }) };
}

function byKind(rules: readonly Rule[]): ByKind {
  return Object.fromEntries(
    RULE_KINDS.map((kind) => [kind, rules.filter((rule) => rule.kind === kind)]),
  ) as unknown as ByKind;
}

/**
 * The fact that takes a situation aside from the ways out of a group, which all other rules are about: the
 * goal of quiet, or a trouble that replaces the goal.
 */
function aside({ goal, trouble = 'none' }: Facts): 'goal' | 'trouble' | undefined {
  if (replacesGoal(trouble)) return 'trouble';
  return goal === 'quiet' ? 'goal' : undefined;
}

/** Whether a rule holds only with certain values of a fact. */
const naming =
  (key: FactKey) =>
  ({ when }: Rule): boolean =>
    alternativesOf(when).every((one) => one[key]);

/** What is said of somebody's trouble comes before what is said of the goal it stands for. */
function troubleFirst(rules: readonly Rule[], { trouble = 'none' }: Facts): readonly Rule[] {
  if (trouble === 'none') return rules;
  const isOfTrouble = ({ when }: Rule) =>
    alternativesOf(when).every((one) => one.trouble && !one.trouble.includes('none'));
  return [...rules.filter(isOfTrouble), ...rules.filter((rule) => !isOfTrouble(rule))];
}

function memoized<K, V>(
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

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const one of Object.values(value)) deepFreeze(one);
  return Object.freeze(value);
}
