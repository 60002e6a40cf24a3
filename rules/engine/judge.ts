import type { Trust, Verdict } from '../model/advice.ts';
import { type Answers, CLOCKS, type Facts } from '../model/facts.ts';
import type { Blocker, Mark } from '../model/rule.ts';
import { checkFacts, checkRules, checkTrust } from './arguments.ts';
import type { Rules } from './compile.ts';
import { atLeast } from './evidence.ts';
import { match } from './match.ts';

/** What stands in the way, and what that makes of the goal. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Blockers that hold and count, in the order of the rule base. */
  readonly blockers: readonly Blocker[];
  /** Blockers that hold but rest on weaker evidence than the caller trusts. */
  readonly distrusted: readonly Blocker[];
}

/**
 * Judges a situation. Facts that are not known hold nothing up; `complete` fills them first.
 *
 * @param trust blockers whose evidence is weaker do not count
 * @throws RangeError for facts that are no object, rules that are not compiled, no grade
 */
export function judge(facts: Facts, rules: Rules, trust: Trust = 'reported'): Judgement {
  checkRules(rules);
  checkTrust(trust);
  checkFacts(facts);
  const blockers: Blocker[] = [];
  const distrusted: Blocker[] = [];
  for (const blocker of rules.near(facts).blocker) {
    if (match(blocker.when, facts) !== 'yes') continue;
    (counts(blocker, rules, trust) ? blockers : distrusted).push(blocker);
  }
  return { verdict: verdictOf(blockers), blockers, distrusted };
}

/** Whether something holds that nobody can clear. */
export function isOutOfReach(facts: Facts, rules: Rules, trust: Trust): boolean {
  return rules
    .near(facts)
    .blocker.some(
      (one) => one.clearedBy === 'nobody' && match(one.when, facts) === 'yes' && counts(one, rules, trust),
    );
}

/** Whether a blocker's evidence is as strong as the caller trusts. */
export function counts(blocker: Blocker, rules: Rules, trust: Trust): boolean {
  return trust === 'reported' || atLeast(rules.cite(blocker).evidence, trust);
}

function verdictOf(blockers: readonly Blocker[]): Verdict {
  if (blockers.length === 0) return 'ready';
  return blockers.some((blocker) => blocker.clearedBy === 'nobody') ? 'impossible' : 'blocked';
}

/** The hours a blocker still needs at the least: the longest of its waits that apply. */
export function blockerWait(blocker: Blocker, facts: Facts, answers: Answers): number {
  const waits = blocker.fix.flatMap(({ until, when }) =>
    until && (!when || match(when, facts) === 'yes') ? [waitOf(until, answers)] : [],
  );
  return Math.max(0, ...waits);
}

/**
 * The hours until a clock reaches its mark, from now. Rounded up to a millionth, so that 24 − 23.9
 * does not print its binary dust and a blocked wait is never 0.
 */
export function waitOf({ clock, reaches }: Mark, answers: Answers): number {
  const left = (reaches - (answers[clock] ?? 0)) * CLOCKS[clock].hoursPerUnit;
  if (left <= 0) return 0;
  return Math.max(1e-6, Math.round(left * 1e6) / 1e6);
}
