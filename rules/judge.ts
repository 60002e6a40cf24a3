import type { Amount } from './amount.ts';
import { type BitTable, bitTable } from './bit-table.ts';
import { atLeast, standingOf } from './evidence/cite.ts';
import { match } from './match.ts';
import type { Trust, Verdict } from './model/advice.ts';
import type { RuleBase } from './model/base.ts';
import type { Facts } from './model/facts.ts';
import type { Blocker } from './model/rule.ts';

/** What stands in the way, and what that makes of the goal. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Blockers that hold and count, in the order of the rule base. */
  readonly blockers: readonly Blocker[];
  /** Blockers that hold but rest on weaker evidence than the caller trusts. */
  readonly distrusted: readonly Blocker[];
}

/**
 * Judges a situation. Facts that are not known hold nothing up; `settle` fills them first.
 *
 * @param trust blockers whose evidence is weaker do not count
 */
export function judge(facts: Facts, base: RuleBase, trust: Trust = 'reported'): Judgement {
  const compiled = compiledOf(base);
  const trusted = compiled.trusted[trust];
  const blockers: Blocker[] = [];
  const distrusted: Blocker[] = [];
  compiled.table.eachHolding(facts, (index) => {
    (trusted[index] ? blockers : distrusted).push(base.blockers[index] as Blocker);
  });
  return { verdict: verdictOf(blockers), blockers, distrusted };
}

interface Compiled {
  readonly table: BitTable;
  /** For each grade of trust, whether the blocker at an index counts. */
  readonly trusted: Readonly<Record<Trust, readonly boolean[]>>;
}

/** Rule bases are constants: each is compiled when it is first judged by. */
const COMPILED = new WeakMap<readonly Blocker[], Compiled>();

function compiledOf(base: RuleBase): Compiled {
  const known = COMPILED.get(base.blockers);
  if (known) return known;
  const grades = base.blockers.map((blocker) => standingOf(blocker, base).evidence);
  const counts = (trust: Trust) => grades.map((grade) => trust === 'reported' || atLeast(grade, trust));
  const compiled: Compiled = {
    table: bitTable(base.blockers.map((blocker) => blocker.when)),
    trusted: {
      reported: counts('reported'),
      corroborated: counts('corroborated'),
      official: counts('official'),
    },
  };
  COMPILED.set(base.blockers, compiled);
  return compiled;
}

/** The hours a blocker still needs at the least: the longest of its waits that apply. */
export function blockerWait(blocker: Blocker, facts: Facts): Amount {
  const marks = blocker.fix.flatMap((step) =>
    step.until && (!step.when || match(step.when, facts) === 'yes') ? [step.until] : [],
  );
  return marks.length === 0 ? 0 : { longest: marks };
}

function verdictOf(blockers: readonly Blocker[]): Verdict {
  if (blockers.length === 0) return 'ready';
  return blockers.some((blocker) => blocker.clearedBy === 'nobody') ? 'impossible' : 'blocked';
}
